#pragma once

#include "models/values/Decimal.h"

#include <QList>

namespace okno {

// What a cost is shared out by.
enum class CostBasis : quint8 { GrossWeight, Price, Equal };

// Shares an amount out over goods by their weights so that the shares, each in whole cents, add up
// to the amount exactly.
class CostDistribution
{
public:
    // One share per weight, in their order. Each is rounded HALF_UP; what rounding leaves over goes
    // to the largest weight (the first of several). Where that would turn its share negative (a few
    // cents over very many goods) the shares are cut instead of rounded.
    // Nothing when there is no weight, a weight or the sum is negative, all weights are zero, the
    // sum has fractions of a cent, or numbers grow beyond what Decimal holds.
    static std::optional<QList<Decimal>> distribute(const Decimal &sum,
                                                    const QList<Decimal> &weights);
};

} // namespace okno
