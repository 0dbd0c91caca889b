#pragma once

#include <QWidget>

namespace okno::panes {

enum class Entrance { LastPlace, Start };

// Gives the focus to what had it last in the pane, to its focus proxy, or to the first control in
// it; Start asks the proxy before the last place.
void enter(QWidget &pane, Entrance entrance);
// Which of these holds the focus; the last one when none does, so that the next is the first.
qsizetype indexOfFocus(const QList<QWidget *> &panes);

} // namespace okno::panes
