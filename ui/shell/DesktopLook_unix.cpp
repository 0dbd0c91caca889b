#include "ui/shell/DesktopLook.h"

#include "ui/shell/Theme.h"

namespace okno::desktop {

bool isDark(const QPalette &given)
{
    return theme::isDark(given);
}

void followInFrames(QApplication &)
{
    // The window manager knows its user's wish.
}

} // namespace okno::desktop
