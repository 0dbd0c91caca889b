#include "models/rules/CompiledRules.h"

namespace okno {

namespace {

QStringList readsOf(const Rule &rule, bool onlyOutsideGoods)
{
    QStringList keys;
    const auto read = [&](const RuleField &field) {
        if (!field.key.isEmpty() && (!onlyOutsideGoods || field.level == 0))
            keys.append(field.key);
    };
    read(rule.field);
    read(rule.other);
    read(rule.of);
    for (const QList<RuleCondition> &conditions : {rule.when, rule.where}) {
        for (const RuleCondition &condition : conditions)
            read(condition.field);
    }
    keys.sort();
    keys.removeDuplicates();
    return keys;
}

// Rules that depend on the same fields outside the goods are judged together, so that a change of
// one of these fields makes no others look at every goods item again.
QList<Judgement> ofGoods(const RuleScope &scope)
{
    QList<Judgement> parts;
    QHash<QStringList, qsizetype> places;
    for (const Rule &rule : scope.rules) {
        const QStringList reads = readsOf(rule, true);
        if (!places.contains(reads)) {
            places.insert(reads, parts.size());
            parts.append({{scope.key, scope.goods, scope.list, {}}, true, reads});
        }
        parts[places.value(reads)].scope.rules.append(rule);
    }
    return parts;
}

QList<Judgement> ofDocument(const RuleScope &scope)
{
    QList<Judgement> parts;
    for (const Rule &rule : scope.rules) {
        QStringList reads = readsOf(rule, false);
        if (!scope.key.isEmpty())
            reads.append(scope.key);
        parts.append({{scope.key, scope.goods, scope.list, {rule}}, false, reads});
    }
    return parts;
}

} // namespace

CompiledRules::CompiledRules(const KindSpec &spec, const QList<RuleScope> &scopes)
    : kind(spec), version(spec.rulesVersion()), values(scopes, spec.role(u"goods")), codes(spec),
      arithmetic(KindArithmetic::forKind(spec.id())), places(spec), goodsKey(spec.role(u"goods")),
      goodsSteps(goodsKey.split(u'/', Qt::SkipEmptyParts))
{
    for (const RuleScope &scope : scopes) {
        const bool isOfGoods =
            !goodsKey.isEmpty() && (scope.key == goodsKey || scope.key.startsWith(goodsKey + u'/'));
        for (Judgement judgement : isOfGoods ? ofGoods(scope) : ofDocument(scope)) {
            judgement.place = isOfGoods ? ofGoodsCount++ : ofDocumentCount++;
            judgements.append(judgement);
        }
    }
}

} // namespace okno
