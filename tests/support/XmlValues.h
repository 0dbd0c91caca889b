#pragma once

#include "models/formats/FormatData.h"

#include <QRandomGenerator>

namespace okno::test {

// A random text that the regular expression (XML Schema part 2, appendix F; without category
// escapes and class subtraction) accepts.
QString textOfPattern(const QString &pattern, QRandomGenerator &random);

// A random value that a simple type and all its bases accept.
QString valueOf(const FormatData &data, int type, QRandomGenerator &random);

} // namespace okno::test
