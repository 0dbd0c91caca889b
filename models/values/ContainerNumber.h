#pragma once

#include "models/values/CheckedText.h"

namespace okno {

// A freight container's number by ISO 6346: three letters of the owner, the category (U, J or Z),
// six digits, check digit.
struct ContainerNumberRule {
    static bool accepts(QStringView text);
};

using ContainerNumber = CheckedText<ContainerNumberRule>;

} // namespace okno
