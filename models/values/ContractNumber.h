#pragma once

#include "models/values/CheckedText.h"

namespace okno {

// УНК, the number under which a bank registers a foreign trade contract (Bank of Russia,
// instruction 181-И): year and month with a serial of four, the bank's register number, its branch,
// the kind of contract, the sign of the resident: "26010001/1481/0000/2/1".
struct ContractNumberRule {
    static bool accepts(QStringView text);
};

using ContractNumber = CheckedText<ContractNumberRule>;

} // namespace okno
