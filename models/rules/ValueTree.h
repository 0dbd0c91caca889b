#pragma once

#include "models/rules/FieldWalk.h"
#include "models/rules/Rule.h"

#include <memory>

namespace okno {

// The rules "type" and "check-digit" that hold for every field of a kind with that type or check:
// one walk over the document judges them all. What the kind does not know is passed over.
class ValueTree
{
public:
    // goodsKey: the list that is judged row by row; empty: none.
    ValueTree(const QList<RuleScope> &scopes, const QString &goodsKey);
    // Everything but the goods.
    void runOutsideGoods(const Node &root, QList<Finding> &findings) const;
    // One goods item, to which the trail leads.
    void runGoods(const Trail &trail, QList<Finding> &findings) const;

private:
    struct Branch {
        QHash<QString, qsizetype> children; // field → place in m_branches
        QList<qsizetype> rules;             // places in m_rules
    };
    qsizetype branchOf(const QString &key);
    void walk(const Node &node, const Branch &branch, Trail &trail, QList<Finding> &findings) const;
    void judge(const Node &node, const Branch &branch, const Trail &trail,
               QList<Finding> &findings) const;

    QList<Rule> m_rules;
    QList<Branch> m_branches;
    qsizetype m_goods = -1; // place in m_branches
};

} // namespace okno
