#pragma once

#include "models/base/Result.h"
#include "models/rules/GoodsDeclarationView.h"
#include "models/valuation/CustomsValueMaker.h"

namespace okno {

// Rates to the national currency of a goods declaration: those given, the contract's, and 1 for
// itself.
class ValueRates
{
public:
    ValueRates(const GoodsDeclarationView &declaration, QString national,
               QHash<QString, CurrencyRate> given);
    const QString &national() const { return m_national; }
    bool isKnown(const QString &currency) const { return m_rates.contains(currency); }
    // ValueInvalid, place: the currency.
    Result<CurrencyRate> of(const QString &currency) const;
    // To cents; nothing when it is too large.
    static std::optional<Decimal> converted(const Decimal &amount, const CurrencyRate &rate);

private:
    QString m_national;
    QHash<QString, CurrencyRate> m_rates;
};

// A cost and what each goods item bears of it.
struct CostShares {
    ValueCost cost;
    CurrencyRate rate;
    QList<Decimal> national;
    QList<Decimal> foreign; // in the cost's own currency; empty for the national one

    // ValueInvalid: a box that takes no cost, an amount that is not positive or has fractions of a
    // cent, a currency without rate, goods without the weight or price to share by.
    static Result<QList<CostShares>> of(const GoodsDeclarationView &declaration,
                                        const ValueCosts &costs, const ValueRates &rates);
};

} // namespace okno
