#pragma once

#include <QAccessible>
#include <QString>
#include <QWidget>

// What a screen reader says of a control.
namespace spoken {

// By its label, else by its own name. What a field holds is not its name.
QString nameOf(QAccessibleInterface *control);
// "Documents (Pane) > Search (EditableText)": names and roles from the window down, with the object
// name for whoever has to find it in the source.
QString pathOf(QAccessibleInterface *control);
QString pathOf(const QWidget *control);

// Tab is meant to stop at it now.
bool isStop(const QWidget *widget);

} // namespace spoken
