#pragma once

class QApplication;
class QPalette;

namespace okno::desktop {

// Whether the desktop was set to dark. Qt 6.4 does not say: given is the palette that it had at the
// start, before ours replaced it.
bool isDark(const QPalette &given);

// Whatever the system draws around our windows is as dark as they are, from now on.
void followInFrames(QApplication &application);

} // namespace okno::desktop
