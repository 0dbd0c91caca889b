#include "models/valuation/CostDistribution.h"

#include <algorithm>

namespace okno {
namespace {

constexpr int cents = 2;
enum class Rounding : quint8 { HalfUp, Down };

std::optional<Decimal> total(const QList<Decimal> &amounts)
{
    std::optional<Decimal> sum = Decimal(0);
    for (qsizetype i = 0; sum && i < amounts.size(); ++i)
        sum = sum->plus(amounts.at(i));
    return sum;
}

std::optional<Decimal> share(const Decimal &sum, const Decimal &weight, const Decimal &all,
                             Rounding rounding)
{
    static const Decimal cent = Decimal::parse(u"0.01").value();
    const std::optional<Decimal> exact = sum.times(weight); // times all
    const std::optional<Decimal> rounded = exact ? exact->dividedBy(all, cents) : std::nullopt;
    if (!rounded || rounding == Rounding::HalfUp)
        return rounded;
    const std::optional<Decimal> back = rounded->times(all);
    if (!back)
        return std::nullopt;
    return *back > *exact ? rounded->minus(cent) : rounded;
}

std::optional<QList<Decimal>> shares(const Decimal &sum, const QList<Decimal> &weights,
                                     const Decimal &all, Rounding rounding)
{
    QList<Decimal> result;
    result.reserve(weights.size());
    for (const Decimal &weight : weights) {
        const std::optional<Decimal> one = share(sum, weight, all, rounding);
        if (!one)
            return std::nullopt;
        result.append(*one);
    }
    const std::optional<Decimal> given = total(result);
    const std::optional<Decimal> rest = given ? sum.minus(*given) : std::nullopt;
    const auto largest = std::max_element(weights.begin(), weights.end()) - weights.begin();
    const std::optional<Decimal> last = rest ? result.at(largest).plus(*rest) : std::nullopt;
    const std::optional<Decimal> written = last ? last->rounded(cents) : std::nullopt;
    if (!written)
        return std::nullopt;
    result[largest] = *written;
    return result;
}

} // namespace

std::optional<QList<Decimal>> CostDistribution::distribute(const Decimal &sum,
                                                           const QList<Decimal> &weights)
{
    const auto isNegative = [](const Decimal &weight) { return weight.isNegative(); };
    if (sum.isNegative() || sum.significantScale() > cents ||
        std::ranges::any_of(weights, isNegative))
        return std::nullopt;
    const std::optional<Decimal> all = total(weights);
    if (!all || !all->isPositive())
        return std::nullopt;
    const auto rounded = shares(sum, weights, *all, Rounding::HalfUp);
    if (rounded && std::ranges::any_of(*rounded, isNegative))
        return shares(sum, weights, *all, Rounding::Down);
    return rounded;
}

} // namespace okno
