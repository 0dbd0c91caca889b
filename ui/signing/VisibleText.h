#pragma once

#include <QString>

namespace okno {

// Whether a character would change what a person sees without being seen: controls, invisible and
// direction-changing characters. A line feed and a tab are seen.
bool isUnseen(char32_t character);

// The text with each such character written out, "⟨U+202E⟩": what is signed must not read otherwise
// than it is.
QString visibleText(const QString &text);

} // namespace okno
