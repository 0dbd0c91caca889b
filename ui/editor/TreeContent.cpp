#include "ui/editor/TreeContent.h"

namespace okno {
namespace {

constexpr qsizetype mostOfSummary = 60; // characters of a row's first text

// Declarations and places inside mixed content say nothing to a person.
bool isTechnical(const Node &node)
{
    return node.field.startsWith(u"?xmlns") || node.field == u"?prefix" || node.field == u"?at" ||
           node.field == u"?uri" || node.field == u"?empty";
}

// What tells a row from its neighbours: its first text besides its number.
const Node *firstText(const Node &node, const QString &number)
{
    for (const Node &child : node.children) {
        const bool isText = !child.text.isEmpty() && child.text != number;
        const Node *found = isText ? &child : firstText(child, number);
        if (found && !found->isForeign())
            return found;
    }
    return nullptr;
}

} // namespace

bool TreeContent::isShownEmpty(const QString &key) const
{
    return m_shown == Shown::Everything || (m_shown == Shown::Form && m_words.spec(key));
}

QList<TreeLine> TreeContent::inside(const FieldPath &group) const
{
    const QString key = group.fieldKey();
    const Node *node = m_document.find(group);
    QHash<QString, QList<RowId>> rows;
    if (node) {
        for (const Node &child : node->children)
            rows[child.field].append(child.row);
    }
    QList<TreeLine> wanted;
    const QList<FormatField> fields =
        m_words.format() ? m_words.format()->inside(key) : QList<FormatField>();
    for (const FormatField &field : fields) {
        const QList<RowId> there = rows.take(field.field);
        for (const RowId row : there)
            wanted.append({{field.field, row}, false});
        const QString fieldKey = key.isEmpty() ? field.field : key + u'/' + field.field;
        if ((there.isEmpty() || field.isList) && isShownEmpty(fieldKey))
            wanted.append({{field.field, 0}, field.isList});
    }
    if (node && !rows.isEmpty()) {
        for (const Node &child : node->children) {
            if (rows.contains(child.field) && !isTechnical(child))
                wanted.append({{child.field, child.row}, false});
        }
    }
    return wanted;
}

QString TreeContent::value(const FieldPath &path) const
{
    const Node *node = m_document.find(path);
    if (!node)
        return {};
    if (!node->text.isEmpty() || node->row == 0)
        return node->text;
    const Node *first = firstText(*node, QString::number(m_document.position(path)));
    if (!first || first->text.size() <= mostOfSummary)
        return first ? first->text : QString();
    return first->text.left(mostOfSummary).trimmed() + u'…';
}

bool TreeContent::canHaveText(const FieldPath &path) const
{
    const FormatField *field =
        m_words.format() ? m_words.format()->field(path.fieldKey()) : nullptr;
    if (field)
        return field->hasText && !field->isFixed;
    const Node *node = m_document.find(path);
    return node && !node->isForeign() && node->children.isEmpty();
}

} // namespace okno
