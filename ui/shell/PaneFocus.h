#pragma once

#include <QWidget>

class QStackedWidget;

namespace okno::panes {

enum class Entrance { LastPlace, Start };

// Gives the focus to what had it last in the pane, to its focus proxy, or to the first control in
// it; Start asks the proxy before the last place.
void enter(QWidget &pane, Entrance entrance);

// The panes of a page in the order of reading. F6 goes from one to the next, and so does Tab after
// the last control of one, whenever and in whatever order they were made. A page that names none is
// one pane; a pane may be a page of panes.
void setPanes(QWidget &page, const QList<QWidget *> &panes);
// Those that are shown and have a control that takes the focus.
QList<QWidget *> panesOf(QWidget &page);

// Turns the parts of a page to one; control is where the focus goes in it, and at once if somebody
// is at work in the part before.
void showPart(QWidget &page, QStackedWidget &parts, QWidget &part, QWidget &control);

// Which of these holds the focus; -1: none.
qsizetype indexOfFocus(const QList<QWidget *> &panes);
// What Tab or Shift+Tab does in these panes; false when the focus is in none of them.
bool step(const QList<QWidget *> &panes, bool isForward);

} // namespace okno::panes
