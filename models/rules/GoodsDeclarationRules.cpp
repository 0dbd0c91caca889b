#include "models/rules/GoodsDeclarationRules.h"

namespace okno {

QStringList GoodsDeclarationRules::ruleIds() const
{
    QStringList ids;
    for (const QList<ArithmeticRule> &rules :
         {GoodsTotals::rules(), GoodsCoherence::rules(), GoodsValues::rules(),
          GoodsDocuments::rules(), GoodsPayments::rules()}) {
        for (const ArithmeticRule &rule : rules)
            ids.append(QLatin1String(rule.id));
    }
    return ids;
}

void GoodsDeclarationRules::check(const Document &document, const QDate &,
                                  QList<Finding> &findings) const
{
    const GoodsDeclarationView view = GoodsDeclarationView::of(document);
    GoodsFindings collected(findings);
    GoodsTotals::check(view, collected);
    GoodsCoherence::check(view, collected);
    GoodsValues::check(view, collected);
    GoodsDocuments::check(view, collected);
    GoodsPayments::check(view, collected);
}

void GoodsFindings::add(const ArithmeticRule &rule, const FieldPath &path, QStringList arguments)
{
    static const QString norm = QStringLiteral("Решение Комиссии ТС от 20.05.2010 № 257");
    const QString box = QLatin1String(rule.box);
    m_findings.append(
        {QLatin1String(rule.id), rule.severity, path, box, 0, std::move(arguments), norm});
}

} // namespace okno
