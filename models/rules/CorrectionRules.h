#pragma once

#include "models/rules/KindArithmetic.h"

namespace okno {

// The arithmetic of a correction (Decision 289 of the Collegium of the EEC of 10.12.2013): what was
// and what is, against the differences and the change codes of box 45а. A correction need not carry
// the goods that did not change, so that only differences can be summed up.
class CorrectionRules final : public KindArithmetic
{
public:
    QStringList ruleIds() const override;
    void check(const Document &document, const CheckContext &context, Memory *memory,
               QList<Finding> &findings) const override;
};

} // namespace okno
