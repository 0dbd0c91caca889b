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
    return edit;
}

Result<Edit> DocumentEdit::setText(const FieldPath &path, const QString &text,
                                   Provenance provenance)
{
    if (path.isEmpty())
        return unknown(path);
    // The first missing group on the way is what the edit adds; so undo takes all of it away again.
    qsizetype depth = 0;
    const Node *node = &m_document.m_root;
    while (depth < path.steps().size()) {
        const int index = indexOf(*node, path.steps().at(depth));
        if (index < 0)
            break;
        node = &node->children.at(index);
        ++depth;
    }
    if (text.isEmpty() && depth == path.steps().size() && node->children.isEmpty())
        return remove(path);
    Edit edit;
    edit.provenance = std::move(provenance);
    if (depth == path.steps().size()) {
        edit.path = path;
        edit.before = *node;
        edit.after = *node;
        edit.after->text = text;
        edit.index = edit.indexAfter =
            indexOf(*m_document.find(path.parent()), path.steps().last());
    } else {
        const auto rest = path.steps().sliced(depth);
        if (text.isEmpty() ||
            std::any_of(rest.begin(), rest.end(), [](const FieldStep &s) { return s.row != 0; }))
            return unknown(path);
        Node made{rest.last().field, text, {}, 0};
        for (qsizetype i = rest.size() - 1; i > 0; --i)
            made = Node{rest.at(i - 1).field, {}, {made}, 0};
        edit.path = FieldPath(path.steps().first(depth + 1));
        edit.index = edit.indexAfter = static_cast<int>(node->children.size());
        edit.after = std::move(made);
    }
    if (auto applied = apply(edit); !applied)
        return fail(applied.error());
    m_document.m_provenance.insert(path, edit.provenance);
    return edit;
}

Result<Edit> DocumentEdit::addRow(const FieldPath &group, const QString &field, RowId before)
{
    const Node *parent = m_document.find(group);
    if (!parent)
        return unknown(group);
    Edit edit;
    edit.path = group.child(field, m_document.m_nextRow);
    edit.after = Node{field, {}, {}, m_document.m_nextRow};
    edit.index = before == 0 ? endOfList(*parent, field) : indexOf(*parent, {field, before});
    edit.indexAfter = edit.index;
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
    edit.provenance = {Provenance::Origin::Copied, row.toString()};
    if (auto applied = apply(edit); !applied)
        return fail(applied.error());
    m_document.m_provenance.insert(edit.path, edit.provenance);
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
    if (auto applied = apply(edit); !applied)
        return fail(applied.error());
    return edit;
}

Result<void> DocumentEdit::apply(const Edit &edit)
{
    const auto conflict = [&edit] { return fail(FailureCode::Conflict, edit.path.toString()); };
    Node *parent =
        edit.path.isEmpty() ? nullptr : findForWrite(m_document.m_root, edit.path.parent());
    if (!parent)
        return conflict();
    const int index = indexOf(*parent, edit.path.steps().last());
    const bool isThere = index >= 0;
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
    if (edit.after)
        m_document.m_nextRow = std::max(m_document.m_nextRow, highestRow(*edit.after) + 1);
    return {};
}

} // namespace okno
