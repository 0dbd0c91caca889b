#include "models/document/Document.h"

#include <algorithm>

namespace okno {

namespace {

const Node *childAt(const Node &parent, const FieldStep &step)
{
    for (const Node &node : parent.children) {
        if (node.row == step.row && node.field == step.field)
            return &node;
    }
    return nullptr;
}

// One step as a person writes it: "goods", "goods#7" or "goods[2]".
struct StepText {
    QString field;
    RowId row = 0;
    int position = 0;
};

std::optional<StepText> parseStep(QStringView text)
{
    StepText step;
    bool isNumber = true;
    qsizetype end = text.size();
    if (text.endsWith(u']')) {
        end = text.indexOf(u'[');
        if (end < 0)
            return std::nullopt;
        step.position = text.sliced(end + 1, text.size() - end - 2).toInt(&isNumber);
        isNumber = isNumber && step.position > 0;
    } else if (const qsizetype mark = text.indexOf(u'#'); mark >= 0) {
        end = mark;
        step.row = text.sliced(mark + 1).toUInt(&isNumber);
        isNumber = isNumber && step.row > 0;
    }
    step.field = text.first(end).toString();
    const bool isField = !step.field.isEmpty() && !step.field.contains(u'[');
    return isNumber && isField ? std::optional(step) : std::nullopt;
}

QList<const Node *> members(const Node &parent, const QString &field)
{
    QList<const Node *> found;
    for (const Node &node : parent.children) {
        if (node.field == field)
            found.append(&node);
    }
    return found;
}

const Node *choose(const QList<const Node *> &nodes, const StepText &step)
{
    if (step.position > 0)
        return step.position <= nodes.size() ? nodes.at(step.position - 1) : nullptr;
    if (step.row > 0) {
        const auto found = std::find_if(nodes.begin(), nodes.end(), [&step](const Node *node) {
            return node->row == step.row;
        });
        return found == nodes.end() ? nullptr : *found;
    }
    return nodes.size() == 1 ? nodes.first() : nullptr;
}

} // namespace

Document::Document(QString kind, QString format)
    : m_id(DocumentId::create()), m_kind(std::move(kind)), m_format(std::move(format))
{
}

Document::Document(DocumentId id, QString kind, QString format, Node root, RowId nextRow)
    : m_id(id), m_kind(std::move(kind)), m_format(std::move(format)), m_root(std::move(root)),
      m_nextRow(nextRow)
{
}

const Node *Document::find(const FieldPath &path) const
{
    const Node *node = &m_root;
    for (const FieldStep &step : path.steps()) {
        node = childAt(*node, step);
        if (!node)
            return nullptr;
    }
    return node;
}

QString Document::text(const FieldPath &path) const
{
    const Node *node = find(path);
    return node ? node->text : QString();
}

Result<FieldPath> Document::resolve(QStringView text) const
{
    const auto unknown = [text] { return fail(FailureCode::FieldUnknown, text.toString()); };
    FieldPath path;
    const Node *parent = &m_root;
    for (const QStringView part : text.split(u'/')) {
        const std::optional<StepText> step = parseStep(part);
        if (!step)
            return unknown();
        const QList<const Node *> nodes =
            parent ? members(*parent, step->field) : QList<const Node *>();
        const Node *node = choose(nodes, *step);
        const bool isAbsentGroup = nodes.isEmpty() && step->position == 0 && step->row == 0;
        if (!node && !isAbsentGroup)
            return unknown();
        path = path.child(step->field, node ? node->row : 0);
        parent = node;
    }
    return path;
}

FieldPath Document::firstPath(QStringView fieldKey) const
{
    FieldPath path;
    const Node *node = &m_root;
    for (const QStringView field : fieldKey.split(u'/')) {
        node = node ? node->child(field) : nullptr;
        path = path.child(field.toString(), node ? node->row : 0);
    }
    return path;
}

int Document::position(const FieldPath &path) const
{
    const Node *parent = find(path.parent());
    if (!parent || path.isEmpty())
        return 0;
    int position = 0;
    for (const Node &node : parent->children) {
        if (node.field != path.steps().last().field)
            continue;
        ++position;
        if (node.row == path.steps().last().row)
            return position;
    }
    return 0;
}

QList<FieldPath> Document::rows(const FieldPath &group, QStringView field) const
{
    QList<FieldPath> paths;
    const Node *parent = find(group);
    if (!parent)
        return paths;
    for (const Node &node : parent->children) {
        if (node.field == field)
            paths.append(group.child(node.field, node.row));
    }
    return paths;
}

void Document::setNote(const FieldPath &path, const QString &note)
{
    if (note.isEmpty())
        m_notes.remove(path);
    else
        m_notes.insert(path, note);
}

} // namespace okno
