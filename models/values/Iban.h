#pragma once

#include "models/values/CheckedText.h"

namespace okno {

// An account number by ISO 13616 in its electronic form (no spaces); the remainder by 97 is 1. The
// lengths of Belarus (28) and Kazakhstan (20) are checked, other countries only between 15 and 34.
struct IbanRule {
    static bool accepts(QStringView text);
};

using Iban = CheckedText<IbanRule>;

} // namespace okno
