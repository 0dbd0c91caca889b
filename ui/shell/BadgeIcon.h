#pragma once

#include "ui/shell/Theme.h"

#include <QIcon>

namespace okno {

// A line icon at the left of a place wider than high, with a count over its corner; 0: no count.
QIcon badgeIcon(const QString &name, theme::Tone tone, int count, const QPalette &palette);

} // namespace okno
