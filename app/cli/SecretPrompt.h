#pragma once

#include "models/base/Result.h"
#include "models/base/SecretBytes.h"

namespace okno {

// Asks at the terminal without showing what is typed. UsageWrong where there is no terminal.
Result<SecretBytes> promptForSecret(const QString &question);

} // namespace okno
