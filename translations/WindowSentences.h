#pragma once

#include <QString>

namespace okno {

// The English source of what a window's problem or reason code means, context "window"; null when
// the code has no text.
const char *windowSource(const QString &code);

} // namespace okno
