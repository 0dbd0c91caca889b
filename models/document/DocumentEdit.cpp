#include "models/document/DocumentEdit.h"

#include <algorithm>

namespace okno {

namespace {

// Detaches along the path only; everything beside it stays shared with older copies.
Node *findForWrite(Node &root, const FieldPath &path)
{
    Node *node = &root;
    for (const FieldStep &step : path.steps()) {
        const auto found = std::find_if(
            node->children.cbegin(), node->children.cend(), [&step](const Node &child) {
                return child.row == step.row && child.field == step.field;
            });
        if (found == node->children.cend())
            return nullptr;
        node = &node->children[found - node->children.cbegin()];
    }
    return node;
}

int indexOf(const Node &parent, const FieldStep &step)
{
    const auto found =
        std::find_if(parent.children.cbegin(), parent.children.cend(), [&step](const Node &child) {
            return child.row == step.row && child.field == step.field;
        });
    return found == parent.children.cend() ? -1
                                           : static_cast<int>(found - parent.children.cbegin());
}

void renumber(Node &node, RowId &next)
{
    if (node.row != 0)
        node.row = next++;
    for (Node &child : node.children)
        renumber(child, next);
}

RowId highestRow(const Node &node)
{
    RowId highest = node.row;
    for (const Node &child : node.children)
        highest = std::max(highest, highestRow(child));
    return highest;
}

// After the last row of the same list, else at the end.
int endOfList(const Node &parent, const QString &field)
{
    for (qsizetype i = parent.children.size(); i > 0; --i) {
        if (parent.children.at(i - 1).field == field)
            return static_cast<int>(i);
    }
    return static_cast<int>(parent.children.size());
}

// An edit that had to make groups on the way names the first of them; the leaf that was meant is
// the only thing inside.
FieldPath leafOf(const Edit &edit)
{
    FieldPath path = edit.path;
    const Node *node = edit.after ? &*edit.after : &*edit.before;
    while (node->row == 0 && node->text.isNull() && node->children.size() == 1) {
        node = &node->children.first();
        path = path.child(node->field, node->row);
    }
    return path;
}

auto unknown(const FieldPath &path)
{
    return fail(FailureCode::FieldUnknown, path.toString());
}

} // namespace

Edit Edit::reversed() const
{
    Edit edit = *this;
    std::swap(edit.before, edit.after);
    std::swap(edit.index, edit.indexAfter);
    std::swap(edit.provenanceBefore, edit.provenance);
    std::swap(edit.acceptedBefore, edit.accepted);
    return edit;
}

// The first missing group on the way is what the edit adds, so undo takes all of it away again.
Result<Edit> DocumentEdit::insert(const FieldPath &path, Node made,
                                  std::optional<Provenance> provenance)
{
    qsizetype depth = 0;
    const Node *node = &m_document.m_root;
    for (int index = 0; depth < path.steps().size(); ++depth) {
        index = indexOf(*node, path.steps().at(depth));
        if (index < 0)
            break;
        node = &node->children.at(index);
    }
    for (qsizetype i = path.steps().size() - 1; i > depth; --i) {
        if (path.steps().at(i - 1).row != 0)
            return unknown(path);
        made = Node{path.steps().at(i - 1).field, {}, {std::move(made)}, 0};
    }
    Edit edit;
    edit.path = FieldPath(path.steps().first(depth + 1));
    edit.index = edit.indexAfter = endOfList(*node, made.field);
    edit.after = std::move(made);
    edit.provenance = std::move(provenance);
    if (auto applied = apply(edit); !applied)
        return fail(applied.error());
    return edit;
}

Result<Edit> DocumentEdit::setText(const FieldPath &path, const QString &text,
                                   Provenance provenance)
{
    const Node *node = path.isEmpty() ? nullptr : m_document.find(path);
    if (!node) {
        if (path.isEmpty() || text.isEmpty() || path.steps().last().row != 0)
            return unknown(path);
        const Result<Edit> made =
            insert(path, {path.steps().last().field, text, {}, 0}, provenance);
        if (made)
            m_document.m_provenance.insert(path, std::move(provenance));
        return made;
    }
    if (text.isEmpty() && node->children.isEmpty())
        return remove(path);
    Edit edit;
    edit.path = path;
    edit.before = *node;
    edit.after = *node;
    edit.after->text = text;
    edit.index = edit.indexAfter = indexOf(*m_document.find(path.parent()), path.steps().last());
    edit.provenanceBefore = ownProvenance(path);
    edit.provenance = std::move(provenance);
    if (auto applied = apply(edit); !applied)
        return fail(applied.error());
    return edit;
}

std::optional<Provenance> DocumentEdit::ownProvenance(const FieldPath &path) const
{
    const auto found = m_document.m_provenance.constFind(path);
    return found == m_document.m_provenance.cend() ? std::nullopt : std::optional(*found);
}

Result<Edit> DocumentEdit::addRow(const FieldPath &group, const QString &field, RowId before)
{
    const Node row{field, {}, {}, m_document.m_nextRow};
    if (before == 0)
        return insert(group.child(field, row.row), row, {});
    const Node *parent = m_document.find(group);
    Edit edit;
    edit.path = group.child(field, row.row);
    edit.after = row;
    edit.index = edit.indexAfter = parent ? indexOf(*parent, {field, before}) : -1;
    if (edit.index < 0)
        return unknown(group.child(field, before));
    if (auto applied = apply(edit); !applied)
        return fail(applied.error());
    return edit;
}

Result<Edit> DocumentEdit::duplicateRow(const FieldPath &row)
{
    const Node *source = m_document.find(row);
    if (!source || source->row == 0)
        return unknown(row);
    Node copy = *source;
    RowId next = m_document.m_nextRow;
    renumber(copy, next);
    Edit edit;
    edit.path = row.parent().child(copy.field, copy.row);
    edit.index = edit.indexAfter = indexOf(*m_document.find(row.parent()), row.steps().last()) + 1;
    edit.after = std::move(copy);
    edit.provenance = Provenance{Provenance::Origin::Copied, row.toString()};
    if (auto applied = apply(edit); !applied)
        return fail(applied.error());
    return edit;
}

Result<Edit> DocumentEdit::moveRow(const FieldPath &row, int position)
{
    const QList<FieldPath> rows =
        m_document.rows(row.parent(), row.isEmpty() ? QStringView() : row.steps().last().field);
    const Node *node = m_document.find(row);
    if (!node || node->row == 0 || position < 1 || position > rows.size())
        return unknown(row);
    const Node &parent = *m_document.find(row.parent());
    Edit edit;
    edit.path = row;
    edit.before = edit.after = *node;
    edit.index = indexOf(parent, row.steps().last());
    edit.indexAfter = indexOf(parent, rows.at(position - 1).steps().last());
    if (auto applied = apply(edit); !applied)
        return fail(applied.error());
    return edit;
}

Result<Edit> DocumentEdit::remove(const FieldPath &path)
{
    const Node *node = path.isEmpty() ? nullptr : m_document.find(path);
    if (!node)
        return unknown(path);
    Edit edit;
    edit.path = path;
    edit.before = *node;
    edit.index = edit.indexAfter = indexOf(*m_document.find(path.parent()), path.steps().last());
    edit.provenanceBefore = ownProvenance(path);
    if (auto applied = apply(edit); !applied)
        return fail(applied.error());
    return edit;
}

Result<Edit> DocumentEdit::accept(const AcceptedWarning &warning)
{
    const QList<AcceptedWarning> &all = m_document.m_accepted;
    const auto known =
        std::find_if(all.cbegin(), all.cend(), [&warning](const AcceptedWarning &other) {
            return isSameMatter(other, warning);
        });
    Edit edit;
    edit.path = warning.path;
    edit.index = edit.indexAfter = static_cast<int>(known - all.cbegin());
    if (known != all.cend())
        edit.acceptedBefore = *known;
    edit.accepted = warning;
    if (auto applied = apply(edit); !applied)
        return fail(applied.error());
    return edit;
}

Result<Edit> DocumentEdit::withdraw(const AcceptedWarning &warning)
{
    const qsizetype index = m_document.m_accepted.indexOf(warning);
    if (index < 0)
        return unknown(warning.path);
    Edit edit;
    edit.path = warning.path;
    edit.index = edit.indexAfter = static_cast<int>(index);
    edit.acceptedBefore = warning;
    if (auto applied = apply(edit); !applied)
        return fail(applied.error());
    return edit;
}

// Where it stands among them may have changed since: it is found by what it says.
Result<void> DocumentEdit::applyWarning(const Edit &edit)
{
    QList<AcceptedWarning> &all = m_document.m_accepted;
    const qsizetype index = edit.acceptedBefore ? all.indexOf(*edit.acceptedBefore) : -1;
    const bool isTaken =
        edit.accepted && std::any_of(all.cbegin(), all.cend(), [&](const AcceptedWarning &other) {
            return isSameMatter(other, *edit.accepted) && other != edit.acceptedBefore;
        });
    if ((edit.acceptedBefore && index < 0) || isTaken)
        return fail(FailureCode::Conflict, edit.path.toString());
    if (edit.acceptedBefore && edit.accepted)
        all[index] = *edit.accepted;
    else if (edit.accepted)
        all.insert(qBound(0, edit.indexAfter, static_cast<int>(all.size())), *edit.accepted);
    else
        all.removeAt(index);
    return {};
}

Result<void> DocumentEdit::apply(const Edit &edit)
{
    if (edit.isAboutWarning())
        return applyWarning(edit);
    const auto conflict = [&edit] { return fail(FailureCode::Conflict, edit.path.toString()); };
    Node *parent =
        edit.path.isEmpty() ? nullptr : findForWrite(m_document.m_root, edit.path.parent());
    if (!parent)
        return conflict();
    const int index = indexOf(*parent, edit.path.steps().last());
    const bool isThere = index >= 0;
    const bool isMove = edit.before && edit.after && edit.index != edit.indexAfter;
    if (isMove && index != edit.index)
        return conflict();
    if (isThere != edit.before.has_value() ||
        (isThere && parent->children.at(index) != *edit.before))
        return conflict();
    if (edit.before && edit.after && edit.index == edit.indexAfter) {
        parent->children[index] = *edit.after;
    } else {
        if (edit.before)
            parent->children.removeAt(index);
        if (edit.after) {
            const int place = edit.before ? edit.indexAfter : edit.index;
            parent->children.insert(qBound(0, place, static_cast<int>(parent->children.size())),
                                    *edit.after);
        }
    }
    if (edit.provenance)
        m_document.m_provenance.insert(leafOf(edit), *edit.provenance);
    else if (edit.provenanceBefore)
        m_document.m_provenance.remove(leafOf(edit));
    if (edit.after)
        m_document.m_nextRow = std::max(m_document.m_nextRow, highestRow(*edit.after) + 1);
    return {};
}

} // namespace okno
