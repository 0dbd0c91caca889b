#include "ui/editor/Places.h"

#include <algorithm>

namespace okno {
namespace {

// Box letters are typed on either keyboard.
QString sameLetters(QString box)
{
    static const QString cyrillic = QStringLiteral("АВСЕ");
    static const QString latin = QStringLiteral("ABCE");
    box = box.trimmed().toUpper();
    for (QChar &letter : box) {
        const qsizetype index = cyrillic.indexOf(letter);
        if (index >= 0)
            letter = latin.at(index);
    }
    return box;
}

bool isBelow(QStringView key, QStringView group)
{
    return group.isEmpty() ||
           (key.size() > group.size() && key.startsWith(group) && key.at(group.size()) == u'/');
}

} // namespace

FieldPath Places::nearest(const FieldPath &path) const
{
    FieldPath place = path;
    while (!place.isEmpty() && !m_document.find(place))
        place = place.parent();
    return place;
}

FieldPath Places::below(const FieldPath &row, const QString &key) const
{
    const QString rowKey = row.fieldKey();
    FieldPath path = row;
    const Node *node = m_document.find(row);
    const QString rest = rowKey.isEmpty() ? key : key.sliced(rowKey.size() + 1);
    for (const QString &field : rest.split(u'/')) {
        node = node ? node->child(field) : nullptr;
        path = path.child(field, node ? node->row : 0);
    }
    return path;
}

FieldPath Places::firstField(const FieldPath &group) const
{
    const QString groupKey = group.fieldKey();
    for (const FormSpec::Section &section : m_form.sections) {
        for (const QString &key : section.fields) {
            const bool isInGoods = !section.list.isEmpty() && !isBelow(groupKey, section.list) &&
                                   groupKey != section.list;
            if (isBelow(key, groupKey) && !(isInGoods && !groupKey.isEmpty()))
                return below(group, key);
        }
    }
    return {};
}

QList<FieldPath> Places::goods() const
{
    const QString key = goodsKey();
    if (key.isEmpty())
        return {};
    const qsizetype end = key.lastIndexOf(u'/');
    const FieldPath group =
        end < 0 ? FieldPath() : m_document.firstPath(QStringView(key).left(end));
    return m_document.rows(group, QStringView(key).sliced(end + 1));
}

FieldPath Places::goodsItem(const FieldPath &path) const
{
    const QString key = goodsKey();
    for (FieldPath place = path; !key.isEmpty() && !place.isEmpty(); place = place.parent()) {
        if (place.steps().last().row != 0 && place.fieldKey() == key)
            return place;
    }
    return {};
}

QStringList Places::keysOfBox(const QString &box) const
{
    QStringList keys;
    const QString wanted = sameLetters(box);
    const auto take = [&](const QString &key) {
        const FieldSpec *field = m_kind->field(key);
        if (field && !keys.contains(key) && sameLetters(field->box) == wanted)
            keys.append(key);
    };
    for (const FormSpec::Section &section : m_form.sections)
        std::for_each(section.fields.begin(), section.fields.end(), take);
    for (const FieldSpec &field : m_kind->fields()) {
        if (field.type != u"group")
            take(field.key);
    }
    return keys;
}

std::optional<FieldPath> Places::box(const QString &box, int item, const FieldPath &cursor) const
{
    if (!m_kind || item < 0)
        return std::nullopt;
    const QList<FieldPath> rows = goods();
    const FieldPath current = goodsItem(cursor);
    if (item > rows.size())
        return std::nullopt;
    const FieldPath row = item > 0             ? rows.at(item - 1)
                          : !current.isEmpty() ? current
                          : !rows.isEmpty()    ? rows.first()
                                               : FieldPath();
    if (box.isEmpty())
        return item > 0 ? std::optional(row) : std::nullopt;
    const QStringList keys = keysOfBox(box);
    const auto find = [&](bool isInGoods) -> std::optional<FieldPath> {
        for (const QString &key : keys) {
            if (isBelow(key, goodsKey()) == isInGoods)
                return isInGoods && !row.isEmpty() ? below(row, key) : m_document.firstPath(key);
        }
        return std::nullopt;
    };
    // Named or standing in an item: its own box is meant before one of the whole document.
    const bool isGoodsFirst = item > 0 || !current.isEmpty();
    const std::optional<FieldPath> first = find(isGoodsFirst);
    return first || item > 0 ? first : find(!isGoodsFirst);
}

FieldPath leafOf(const Edit &edit)
{
    FieldPath path = edit.path;
    const Node *node = edit.after ? &*edit.after : edit.before ? &*edit.before : nullptr;
    while (node && node->row == 0 && node->text.isNull() && node->children.size() == 1) {
        node = &node->children.first();
        path = path.child(node->field, node->row);
    }
    return path;
}

} // namespace okno
