#include "models/valuation/CostShares.h"

#include "models/rules/ValueColumns.h"

namespace okno {
namespace {

constexpr int cents = 2;

// The boxes that take a cost.
QStringList boxes()
{
    QStringList names;
    for (const auto columns : {Method1Columns::additions(), Method1Columns::deductions()}) {
        for (const ValueColumn &column : columns)
            names.append(QString::fromUtf16(column.box));
    }
    return names;
}

Result<QList<Decimal>> weights(const GoodsDeclarationView &declaration, CostBasis basis)
{
    QList<Decimal> result;
    for (const GoodsView &item : declaration.goods) {
        const Amount weight = basis == CostBasis::GrossWeight ? item.grossWeight
                              : basis == CostBasis::Price     ? item.price
                                                              : Amount(Decimal(1));
        if (!weight || weight->isNegative())
            return fail(FailureCode::ValueInvalid,
                        QStringLiteral("shipment/goods[%1]/%2")
                            .arg(item.position)
                            .arg(basis == CostBasis::Price ? u"price" : u"grossWeight"),
                        QStringLiteral(">= 0"));
        result.append(*weight);
    }
    return result;
}

} // namespace

ValueRates::ValueRates(const GoodsDeclarationView &declaration, QString national,
                       QHash<QString, CurrencyRate> given)
    : m_national(std::move(national)), m_rates(std::move(given))
{
    const Decimal units = declaration.rateUnits.value_or(Decimal(1));
    if (declaration.rate && declaration.rate->isPositive() && units.isPositive() &&
        !m_rates.contains(declaration.currency))
        m_rates.insert(declaration.currency, {*declaration.rate, units});
    m_rates.insert(m_national, {Decimal(1), Decimal(1)});
}

Result<CurrencyRate> ValueRates::of(const QString &currency) const
{
    const auto known = m_rates.constFind(currency);
    if (known == m_rates.constEnd() || !known->rate.isPositive() || !known->units.isPositive())
        return fail(FailureCode::ValueInvalid, currency, QStringLiteral("--rate"));
    return *known;
}

std::optional<Decimal> ValueRates::converted(const Decimal &amount, const CurrencyRate &rate)
{
    const std::optional<Decimal> product = amount.times(rate.rate);
    return product ? product->dividedBy(rate.units, cents) : std::nullopt;
}

Result<QList<CostShares>> CostShares::of(const GoodsDeclarationView &declaration,
                                         const ValueCosts &costs, const ValueRates &rates)
{
    QList<CostShares> result;
    if (costs.costs.isEmpty())
        return result;
    const Result<QList<Decimal>> by = weights(declaration, costs.basis);
    if (!by)
        return fail(by.error());
    for (const ValueCost &cost : costs.costs) {
        if (!boxes().contains(cost.box))
            return fail(FailureCode::ValueInvalid, cost.box, boxes().join(u' '));
        const Result<CurrencyRate> rate = rates.of(cost.currency);
        if (!rate)
            return fail(rate.error());
        const std::optional<Decimal> national = ValueRates::converted(cost.amount, *rate);
        const auto shares = national ? CostDistribution::distribute(*national, *by) : std::nullopt;
        const auto foreign = CostDistribution::distribute(cost.amount, *by);
        if (!cost.amount.isPositive() || !shares || !foreign)
            return fail(FailureCode::ValueInvalid, cost.amount.toString(),
                        QStringLiteral("> 0.00"));
        const bool isForeign = cost.currency != rates.national();
        result.append({cost, *rate, *shares, isForeign ? *foreign : QList<Decimal>()});
    }
    return result;
}

} // namespace okno
