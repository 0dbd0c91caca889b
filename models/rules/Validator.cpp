#include "models/rules/Validator.h"

#include "models/rules/CompiledRules.h"
#include "models/rules/RuleReader.h"
#include "models/rules/RuleSet.h"
#include "models/rules/RunningCheck.h"

namespace okno {

Result<Validator> Validator::forKind(const KindCatalogue &kinds, QStringView kindId,
                                     const RuleSet *changes)
{
    const KindSpec *kind = kinds.kind(kindId);
    if (!kind)
        return fail(FailureCode::KindUnknown, kindId.toString());
    const QByteArray builtIn = kinds.rulesJson(kindId);
    const Result<QList<RuleScope>> scopes =
        RuleReader::read(changes ? changes->over(builtIn) : builtIn, *kind);
    if (!scopes)
        return fail(scopes.error());
    Validator validator;
    const auto rules = std::make_shared<CompiledRules>(*kind, *scopes);
    if (changes) {
        rules->version = changes->version().toString();
        rules->off = {changes->off().begin(), changes->off().end()};
    }
    validator.m_rules = rules;
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

QString Validator::rulesVersion() const
{
    return m_rules->version;
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
