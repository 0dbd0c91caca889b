#include "models/rules/CodeLists.h"

namespace okno {

CodeLists::CodeLists(const KindSpec &kind) : m_goodsKey(kind.role(u"goods"))
{
    for (const FieldSpec &field : kind.fields()) {
        if (field.classifier.isEmpty())
            continue;
        m_lists.insert(field.key, field.classifier);
        for (qsizetype end = field.key.lastIndexOf(u'/'); end > 0;
             end = field.key.lastIndexOf(u'/', end - 1))
            m_groups.insert(field.key.left(end));
    }
}

QStringList CodeLists::names() const
{
    QStringList names = m_lists.values();
    names.removeDuplicates();
    return names;
}

void CodeLists::runOutsideGoods(const Node &root, const ClassifierLookup &classifiers,
                                const QDate &filingDate, QList<Finding> &findings) const
{
    Walk walk{classifiers, filingDate, findings, {}};
    visit(root, {}, walk);
}

void CodeLists::runGoods(const Trail &trail, const ClassifierLookup &classifiers,
                         const QDate &filingDate, QList<Finding> &findings) const
{
    Walk walk{classifiers, filingDate, findings, trail};
    visit(*trail.last(), m_goodsKey, walk);
}

void CodeLists::visit(const Node &node, const QString &key, Walk &walk) const
{
    for (const Node &child : node.children) {
        const QString childKey = key.isEmpty() ? child.field : key + u'/' + child.field;
        if (childKey == m_goodsKey)
            continue;
        const auto list = m_lists.constFind(childKey);
        const bool isGroup = m_groups.contains(childKey);
        if (list == m_lists.constEnd() && !isGroup)
            continue;
        walk.trail.append(&child);
        if (list != m_lists.constEnd() && !child.text.isEmpty())
            judge(child, childKey, *list, walk);
        if (isGroup)
            visit(child, childKey, walk);
        walk.trail.removeLast();
    }
}

void CodeLists::judge(const Node &node, const QString &key, const QString &list, Walk &walk) const
{
    using State = ClassifierAnswer::State;
    const ClassifierAnswer answer = walk.classifiers.lookUp(list, node.text, walk.date);
    if (answer.state == State::Valid || answer.state == State::NoPack)
        return;
    Finding finding;
    finding.id = QStringLiteral("code.") + classifierStateKey(answer.state);
    finding.severity = Finding::Severity::Warning;
    finding.path = pathOf(walk.trail);
    finding.arguments = {key, node.text, answer.version, answer.date.toString(Qt::ISODate)};
    walk.findings.append(finding);
}

} // namespace okno
