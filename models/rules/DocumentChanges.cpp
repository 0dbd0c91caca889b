#include "models/rules/DocumentChanges.h"

#include <QHash>

namespace okno {

namespace {

bool isPartOf(const QString &key, const QString &group)
{
    return key.size() > group.size() && key.startsWith(group) &&
           (group.isEmpty() || key.at(group.size()) == u'/');
}

QString below(const QString &key, const QString &field)
{
    return key.isEmpty() ? field : key + u'/' + field;
}

bool isSameMember(const Node &one, const Node &other)
{
    return one.row == other.row && one.field == other.field;
}

bool haveSameMembers(const Node &one, const Node &other)
{
    return one.children.size() == other.children.size() &&
           std::equal(one.children.begin(), one.children.end(), other.children.begin(),
                      isSameMember);
}

} // namespace

bool isShared(const Node &one, const Node &other)
{
    return one.children.constData() == other.children.constData() &&
           one.children.size() == other.children.size() &&
           (one.text.constData() == other.text.constData() || one.text == other.text);
}

DocumentChanges DocumentChanges::between(const Node &before, const Node &after,
                                         const QString &goodsKey)
{
    DocumentChanges changes;
    changes.m_goodsKey = goodsKey;
    changes.compare(before, after, {});
    return changes;
}

bool DocumentChanges::compare(const Node &before, const Node &after, const QString &key)
{
    if (isShared(before, after))
        return false;
    const bool isOtherText = before.text != after.text;
    if (isOtherText)
        m_keys.insert(key);
    const bool areOthers = haveSameMembers(before, after) ? compareInOrder(before, after, key)
                                                          : compareMembers(before, after, key);
    const bool differs = isOtherText || areOthers;
    if (differs && key == m_goodsKey)
        m_goods.insert(after.row);
    return differs;
}

bool DocumentChanges::compareInOrder(const Node &before, const Node &after, const QString &key)
{
    bool differs = false;
    for (qsizetype i = 0; i < before.children.size(); ++i) {
        const Node &one = before.children.at(i);
        const Node &other = after.children.at(i);
        if (!isShared(one, other) && compare(one, other, below(key, one.field)))
            differs = true;
    }
    return differs;
}

// Some came, went or moved. A field of which one member did so is changed as a whole.
bool DocumentChanges::compareMembers(const Node &before, const Node &after, const QString &key)
{
    QHash<std::pair<QString, RowId>, std::pair<const Node *, int>> known;
    QHash<QString, int> counts;
    for (const Node &child : before.children)
        known.insert({child.field, child.row}, {&child, counts[child.field]++});
    QHash<QString, int> seen;
    for (const Node &child : after.children) {
        const auto [same, place] =
            known.value({child.field, child.row}, std::pair<const Node *, int>(nullptr, -1));
        if (same)
            compare(*same, child, below(key, child.field));
        if (seen[child.field]++ != place)
            m_keys.insert(below(key, child.field));
    }
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (seen.value(count.key()) != count.value())
            m_keys.insert(below(key, count.key()));
    }
    return true;
}

bool DocumentChanges::touch(const QString &fieldKey) const
{
    for (const QString &key : m_keys) {
        if (key == fieldKey || isPartOf(key, fieldKey) || isPartOf(fieldKey, key))
            return true;
    }
    return false;
}

bool DocumentChanges::touchAny(const QStringList &fieldKeys) const
{
    for (const QString &key : fieldKeys) {
        if (touch(key))
            return true;
    }
    return false;
}

} // namespace okno
