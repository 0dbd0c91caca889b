#include "models/rules/Validator.h"

#include "models/rules/CodeLists.h"
#include "models/rules/KindArithmetic.h"
#include "models/rules/RuleReader.h"
#include "models/rules/RuleRunner.h"
#include "models/rules/ValueTree.h"

#include <algorithm>

namespace okno {

struct Validator::Data {
    KindSpec kind;
    QList<RuleScope> scopes;
    ValueTree values;
    CodeLists codes;
    std::unique_ptr<KindArithmetic> arithmetic;
    QHash<QString, int> order; // field key → place on the form
    QStringList goodsSteps;    // from the root to the goods list
    int firstGoodsPlace = 0;
    int lastGoodsPlace = 0;

    Data(const KindSpec &spec, QList<RuleScope> rules)
        : kind(spec), scopes(std::move(rules)), values(scopes), codes(spec),
          arithmetic(KindArithmetic::forKind(spec.id()))
    {
        const QString goods = kind.role(u"goods");
        goodsSteps = goods.split(u'/', Qt::SkipEmptyParts);
        int place = 0;
        for (const FieldSpec &field : kind.fields()) {
            order.insert(field.key, place);
            if (field.key == goods)
                firstGoodsPlace = place;
            if (field.key.startsWith(goods))
                lastGoodsPlace = place;
            ++place;
        }
    }
};

namespace {

// A finding with what orders it: before, within, after the goods; goods item; place on the form.
struct Placed {
    Finding finding;
    int part = 0;
    int place = 0;
    bool operator<(const Placed &other) const
    {
        return std::tie(part, finding.goodsItem, place) <
               std::tie(other.part, other.finding.goodsItem, other.place);
    }
};

QHash<RowId, int> goodsPositions(const Node &root, const QStringList &steps)
{
    QHash<RowId, int> positions;
    Trail trail;
    eachMatch(root, steps, 0, trail, [&](const Node &node, const Trail &) {
        positions.insert(node.row, int(positions.size()) + 1);
        return true;
    });
    return positions;
}

// The place of the nearest field that the kind knows; fields beyond it stand where their group
// stands.
int placeOf(const QHash<QString, int> &order, QString key)
{
    while (!key.isEmpty()) {
        const auto found = order.constFind(key);
        if (found != order.constEnd())
            return *found;
        key.truncate(qMax(key.lastIndexOf(u'/'), qsizetype(0)));
    }
    return 0;
}

} // namespace

Result<Validator> Validator::forKind(const KindCatalogue &kinds, QStringView kindId)
{
    const KindSpec *kind = kinds.kind(kindId);
    if (!kind)
        return fail(FailureCode::KindUnknown, kindId.toString());
    const Result<QList<RuleScope>> scopes = RuleReader::read(kinds.rulesJson(kindId), *kind);
    if (!scopes)
        return fail(scopes.error());
    Validator validator;
    validator.m_data = std::make_shared<const Data>(*kind, *scopes);
    return validator;
}

QList<Finding> Validator::check(const Document &document, const CheckContext &context) const
{
    QList<Finding> findings;
    RuleRunner(document.root(), context.filingDate, findings, context.classifiers.get())
        .run(m_data->scopes);
    m_data->values.run(document.root(), findings);
    if (context.classifiers)
        m_data->codes.run(document.root(), *context.classifiers, context.filingDate, findings);
    if (m_data->arithmetic)
        m_data->arithmetic->check(document, context.filingDate, findings);
    if (findings.isEmpty())
        return findings;
    const QHash<RowId, int> positions = goodsPositions(document.root(), m_data->goodsSteps);
    QList<Placed> placed;
    placed.reserve(findings.size());
    for (Finding &finding : findings) {
        const QString key = finding.path.fieldKey();
        const qsizetype last = m_data->goodsSteps.size() - 1;
        const QList<FieldStep> &steps = finding.path.steps();
        if (last >= 0 && steps.size() > last && steps.at(last).row != 0)
            finding.goodsItem = positions.value(steps.at(last).row);
        if (finding.box.isEmpty()) {
            const FieldSpec *field = m_data->kind.field(key);
            finding.box = field ? field->box : QString();
        }
        const int place = placeOf(m_data->order, key);
        const int part = place < m_data->firstGoodsPlace   ? 0
                         : place <= m_data->lastGoodsPlace ? 1
                                                           : 2;
        placed.append({std::move(finding), part, place});
    }
    std::stable_sort(placed.begin(), placed.end());
    findings.clear();
    for (Placed &entry : placed)
        findings.append(std::move(entry.finding));
    return findings;
}

QStringList Validator::classifierIds() const
{
    QStringList ids = m_data->codes.names();
    for (const RuleScope &scope : m_data->scopes) {
        for (const Rule &rule : scope.rules)
            ids.append(rule.classifier);
    }
    ids.removeDuplicates();
    ids.removeAll(QString());
    return ids;
}

QStringList Validator::ruleIds() const
{
    QStringList ids;
    for (const RuleScope &scope : m_data->scopes) {
        for (const Rule &rule : scope.rules)
            ids.append(rule.id);
    }
    if (m_data->arithmetic)
        ids.append(m_data->arithmetic->ruleIds());
    return ids;
}

} // namespace okno
