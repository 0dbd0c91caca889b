#include "models/rules/GoodsDeclarationRules.h"

#include "models/rules/GoodsMeasures.h"
#include "models/rules/GoodsPapers.h"
#include "models/rules/LinkedForms.h"

namespace okno {

namespace {

struct Seen final : KindArithmetic::Memory {
    GoodsDeclarationView view;
    QList<QList<Finding>> found; // by goods items, in their order
};

void checkItem(const GoodsHeader &header, const GoodsView &item, const CheckContext &context,
               QList<Finding> &found)
{
    GoodsFindings collected(found);
    GoodsTotals::checkItem(item, collected);
    GoodsCoherence::checkItem(header, item, collected);
    GoodsValues::checkItem(header, item, collected);
    GoodsDocuments::checkItem(item, collected);
    GoodsPayments::checkItem(header, item, collected);
    if (context.measures)
        GoodsMeasures::checkItem(header, item, *context.measures, context.filingDate, found);
}

} // namespace

QStringList GoodsDeclarationRules::ruleIds() const
{
    QStringList ids;
    for (const QList<ArithmeticRule> &rules :
         {GoodsTotals::rules(), GoodsCoherence::rules(), GoodsValues::rules(),
          GoodsDocuments::rules(), GoodsPapers::rules(), GoodsPayments::rules()}) {
        for (const ArithmeticRule &rule : rules)
            ids.append(QLatin1String(rule.id));
    }
    return ids;
}

std::unique_ptr<KindArithmetic::Memory> GoodsDeclarationRules::memory() const
{
    return std::make_unique<Seen>();
}

void GoodsDeclarationRules::check(const Document &document, const CheckContext &context,
                                  Memory *memory, QList<Finding> &findings) const
{
    Seen &seen = static_cast<Seen &>(*memory);
    const QSet<int> changed = seen.view.update(document);
    seen.found.resize(seen.view.goods.size());
    for (const GoodsView &item : seen.view.goods) {
        QList<Finding> &found = seen.found[item.position - 1];
        if (changed.contains(item.position)) {
            found.clear();
            checkItem(seen.view, item, context, found);
        }
        if (!found.isEmpty())
            findings += found;
    }
    GoodsFindings collected(findings);
    GoodsTotals::checkWhole(seen.view, collected);
    GoodsCoherence::checkWhole(seen.view, collected);
    GoodsPapers::checkWhole(seen.view, context.sameConsignments, collected);
    GoodsPayments::checkWhole(seen.view, collected);
    if (context.forms)
        LinkedForms::check(seen.view, *context.forms, findings);
}

Consignment GoodsDeclarationRules::consignment(const Document &document) const
{
    return GoodsPapers::of(document);
}

void GoodsFindings::add(const ArithmeticRule &rule, const FieldPath &path, QStringList arguments)
{
    static const QString norm = QStringLiteral("Решение Комиссии ТС от 20.05.2010 № 257");
    const QString box = QLatin1String(rule.box);
    m_findings.append(
        {QLatin1String(rule.id), rule.severity, path, box, 0, std::move(arguments), norm});
}

} // namespace okno
