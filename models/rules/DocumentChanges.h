#pragma once

#include "models/document/Node.h"

#include <QSet>
#include <QStringList>

namespace okno {

// What differs between two states of a document. Parts that both share in memory, as a document and
// its edited copy do, are passed over without a look.
class DocumentChanges
{
public:
    // goodsKey: the list whose rows are told apart; empty: none.
    static DocumentChanges between(const Node &before, const Node &after, const QString &goodsKey);

    bool isEmpty() const { return m_keys.isEmpty(); }
    // Something that the field stands for, lies in or consists of.
    bool touch(const QString &fieldKey) const;
    bool touchAny(const QStringList &fieldKeys) const;
    bool touchGoods(RowId row) const { return m_goods.contains(row); }

private:
    // They say whether anything differs.
    bool compare(const Node &before, const Node &after, const QString &key);
    bool compareInOrder(const Node &before, const Node &after, const QString &key);
    bool compareMembers(const Node &before, const Node &after, const QString &key);

    QString m_goodsKey;
    QSet<QString> m_keys;
    QSet<RowId> m_goods; // rows that are there before and after
};

// Both are one value in memory; false says nothing.
bool isShared(const Node &one, const Node &other);

} // namespace okno
