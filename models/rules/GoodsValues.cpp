#include "models/rules/GoodsDeclarationRules.h"

namespace okno {
namespace {

using Severity = Finding::Severity;
constexpr ArithmeticRule weightDecimals{"dt.goods.weight-decimals", Severity::Error, "35"};
constexpr ArithmeticRule netDecimals{"dt.goods.net-weight-decimals", Severity::Error, "38"};
constexpr ArithmeticRule customsValue{"dt.goods.customs-value", Severity::Warning, "45"};
constexpr ArithmeticRule statisticalValue{"dt.goods.statistical-value", Severity::Warning, "46"};

// Kilograms to the gram; less than a gram to the milligram.
void checkDecimals(const ArithmeticRule &rule, const GoodsView &item, const Amount &weight,
                   const char16_t *field, GoodsFindings &findings)
{
    static const Decimal gram = *Decimal::parse(u"0.001");
    if (!weight || weight->scale() <= 3)
        return;
    const int allowed = weight->absolute() < gram ? 6 : 3;
    if (weight->significantScale() > allowed)
        findings.add(rule, below(item.path, {field}),
                     {weight->toString(), QString::number(allowed)});
}

// amount × rate ÷ units, to the kopeck
Amount inNationalCurrency(const Amount &amount, const Amount &rate, const Amount &units)
{
    const Amount product = amount && rate ? amount->times(*rate) : std::nullopt;
    return product ? product->dividedBy(units.value_or(Decimal(1)), 2) : std::nullopt;
}

// Method 1 starts from the price, and where the seller delivers before the main carriage the way to
// the border is added: the customs value cannot be less than the price.
void checkCustomsValue(const GoodsHeader &header, const GoodsView &item, GoodsFindings &findings)
{
    static const QStringList beforeCarriage = {QStringLiteral("EXW"), QStringLiteral("FCA"),
                                               QStringLiteral("FAS"), QStringLiteral("FOB")};
    if (!header.isImport() || item.valuationMethod != QLatin1String("1") ||
        !beforeCarriage.contains(header.deliveryCode) || !item.customsValue)
        return;
    const bool ownCurrency = !item.priceCurrency.isEmpty() && item.priceCurrency != header.currency;
    if (ownCurrency && !item.priceRate)
        return;
    const Amount price = ownCurrency
                             ? inNationalCurrency(item.price, item.priceRate, item.priceRateUnits)
                             : inNationalCurrency(item.price, header.rate, header.rateUnits);
    if (price && *item.customsValue < *price)
        findings.add(customsValue, below(item.path, {u"customsValue"}),
                     {item.customsValue->toString(), price->toString()});
}

// On import box 46 is box 45 in US dollars. The dollar's rate is known only where box 22 is in
// dollars.
void checkStatisticalValue(const GoodsHeader &header, const GoodsView &item,
                           GoodsFindings &findings)
{
    if (!header.isImport() || header.currency != QLatin1String("USD") || !header.rate ||
        !item.customsValue || !item.statisticalValue)
        return;
    const Amount inUnits = item.customsValue->times(header.rateUnits.value_or(Decimal(1)));
    const Amount expected = inUnits ? inUnits->dividedBy(*header.rate, 2) : std::nullopt;
    const Amount difference = expected ? item.statisticalValue->minus(*expected) : std::nullopt;
    static const Decimal cent = *Decimal::parse(u"0.01");
    if (difference && difference->absolute() > cent)
        findings.add(statisticalValue, below(item.path, {u"statisticalValue"}),
                     {item.statisticalValue->toString(), expected->toString()});
}

} // namespace

QList<ArithmeticRule> GoodsValues::rules()
{
    return {weightDecimals, netDecimals, customsValue, statisticalValue};
}

void GoodsValues::checkItem(const GoodsHeader &header, const GoodsView &item,
                            GoodsFindings &findings)
{
    checkDecimals(weightDecimals, item, item.grossWeight, u"grossWeight", findings);
    checkDecimals(netDecimals, item, item.netWeight, u"netWeight", findings);
    checkCustomsValue(header, item, findings);
    checkStatisticalValue(header, item, findings);
}

} // namespace okno
