#pragma once

#include <QString>

namespace okno {

// Overwrites the letters of a text where they lie, in every string that shares them. For texts that
// were typed or made at run time, never for literals.
void overwrite(const QString &text);

} // namespace okno
