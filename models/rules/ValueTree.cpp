#include "models/rules/ValueTree.h"

namespace okno {

ValueTree::ValueTree(const QList<RuleScope> &scopes, const QString &goodsKey)
{
    m_branches.append(Branch());
    if (!goodsKey.isEmpty())
        m_goods = branchOf(goodsKey);
    for (const RuleScope &scope : scopes) {
        for (const Rule &rule : scope.rules) {
            if (rule.fields.isEmpty())
                continue;
            m_rules.append(rule);
            for (const QString &key : rule.fields)
                m_branches[branchOf(key)].rules.append(m_rules.size() - 1);
        }
    }
}

qsizetype ValueTree::branchOf(const QString &key)
{
    qsizetype place = 0;
    for (const QString &field : key.split(u'/')) {
        const qsizetype next = m_branches.at(place).children.value(field, -1);
        if (next >= 0) {
            place = next;
            continue;
        }
        m_branches[place].children.insert(field, m_branches.size());
        place = m_branches.size();
        m_branches.append(Branch());
    }
    return place;
}

void ValueTree::runOutsideGoods(const Node &root, QList<Finding> &findings) const
{
    Trail trail;
    walk(root, m_branches.first(), trail, findings);
}

void ValueTree::runGoods(const Trail &trail, QList<Finding> &findings) const
{
    Trail own = trail;
    walk(*trail.last(), m_branches.at(m_goods), own, findings);
}

void ValueTree::walk(const Node &node, const Branch &branch, Trail &trail,
                     QList<Finding> &findings) const
{
    if (branch.children.isEmpty())
        return;
    for (const Node &child : node.children) {
        const auto found = branch.children.constFind(child.field);
        if (found == branch.children.constEnd() || *found == m_goods)
            continue;
        const Branch &next = m_branches.at(*found);
        trail.append(&child);
        if (!next.rules.isEmpty() && !child.text.isEmpty())
            judge(child, next, trail, findings);
        if (!child.children.isEmpty())
            walk(child, next, trail, findings);
        trail.removeLast();
    }
}

void ValueTree::judge(const Node &node, const Branch &branch, const Trail &trail,
                      QList<Finding> &findings) const
{
    for (const qsizetype place : branch.rules) {
        const Rule &rule = m_rules.at(place);
        if (!rule.check(node.text))
            findings.append(
                {rule.id, rule.severity, pathOf(trail), rule.box, 0, {node.text}, rule.norm});
    }
}

} // namespace okno
