#include "models/rules/Validator.h"

#include "models/rules/CompiledRules.h"
#include "models/rules/RuleReader.h"
#include "models/rules/RunningCheck.h"

namespace okno {

Result<Validator> Validator::forKind(const KindCatalogue &kinds, QStringView kindId)
{
    const KindSpec *kind = kinds.kind(kindId);
    if (!kind)
        return fail(FailureCode::KindUnknown, kindId.toString());
    const Result<QList<RuleScope>> scopes = RuleReader::read(kinds.rulesJson(kindId), *kind);
    if (!scopes)
        return fail(scopes.error());
    Validator validator;
    validator.m_rules = std::make_shared<const CompiledRules>(*kind, *scopes);
    return validator;
}

QList<Finding> Validator::check(const Document &document, const CheckContext &context) const
{
    return RunningCheck(*this).check(document, context);
}

QStringList Validator::classifierIds() const
{
    QStringList ids = m_rules->codes.names();
    for (const Judgement &judgement : m_rules->judgements) {
        for (const Rule &rule : judgement.scope.rules)
            ids.append(rule.classifier);
    }
    ids.removeDuplicates();
    ids.removeAll(QString());
    return ids;
}

QStringList Validator::ruleIds() const
{
    QStringList ids;
    for (const Judgement &judgement : m_rules->judgements) {
        for (const Rule &rule : judgement.scope.rules)
            ids.append(rule.id);
    }
    if (m_rules->arithmetic)
        ids.append(m_rules->arithmetic->ruleIds());
    return ids;
}

} // namespace okno
