#pragma once

#include "models/rules/ClassifierLookup.h"
#include "models/rules/FieldWalk.h"
#include "models/rules/Rule.h"

#include <QDate>

namespace okno {

// Judges the compiled rules of rules.json over one document. One object is one check.
class RuleRunner
{
public:
    // Without classifiers the rules that ask for one are silent.
    RuleRunner(const Node &root, const QDate &filingDate, QList<Finding> &findings,
               const ClassifierLookup *classifiers = nullptr)
        : m_filingDate(filingDate), m_findings(findings), m_classifiers(classifiers)
    {
        m_levels[0].node = &root;
    }
    void run(const RuleScope &scope);
    // The rules of a scope of the goods, or of a list below them, for the goods item to which the
    // trail leads.
    void runGoods(const RuleScope &scope, const Trail &trail);

private:
    struct Level {
        const Node *node = nullptr;
        Trail trail;
    };
    void judgeAll(const RuleScope &scope);
    void judge(const Rule &rule);
    void judgeValues(const Rule &rule);
    void judgeClassified(const Rule &rule);
    void judgeSum(const Rule &rule);
    void judgeProduct(const Rule &rule);
    void judgeComparison(const Rule &rule);
    void judgeDates(const Rule &rule);
    void judgeCount(const Rule &rule);
    void judgeExistence(const Rule &rule);
    bool holds(const QList<RuleCondition> &conditions);
    bool holds(const RuleCondition &condition);
    bool accepts(const Rule &rule, const QString &text) const;

    // All values or groups that a field of the rule stands for.
    template <class Visit>
    bool each(const RuleField &field, Visit &&visit)
    {
        Level &level = m_levels[field.level];
        return !level.node || eachMatch(*level.node, field.steps, 0, level.trail, visit);
    }
    const Node *first(const RuleField &field) const;
    QString firstText(const RuleField &field) const;
    void report(const Rule &rule, const Trail &trail, QStringList arguments);
    // At the field of the rule, which need not be there.
    void reportField(const Rule &rule, const RuleField &field, QStringList arguments);
    // At the list "of" as a whole, not at one of its rows.
    void reportList(const Rule &rule, QStringList arguments);
    void reportAt(const Rule &rule, const RuleField &field, qsizetype mayExist,
                  QStringList arguments);

    QDate m_filingDate;
    QList<Finding> &m_findings;
    const ClassifierLookup *m_classifiers;
    Level m_levels[3];
};

} // namespace okno
