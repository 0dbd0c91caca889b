#pragma once

#include "models/rules/KindArithmetic.h"

namespace okno {

// The arithmetic of a customs value declaration (Decision 160 of the Collegium of the EEC of
// 16.10.2018): per goods item the columns of each method, their totals, the value in roubles and in
// dollars; over all items their numbers, sheets and methods. Rules over single fields are in
// rules.json.
class CustomsValueRules final : public KindArithmetic
{
public:
    QStringList ruleIds() const override;
    void check(const Document &document, const CheckContext &context, Memory *memory,
               QList<Finding> &findings) const override;
};

} // namespace okno
