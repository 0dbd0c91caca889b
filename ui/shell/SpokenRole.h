#pragma once

#include <QAccessibleWidget>

namespace okno {

// For QAccessible::installFactory(): screen readers are told this role of a class of ours, of which
// Qt knows no more than that it is a widget. Installing it again changes nothing.
template <class Spoken, QAccessible::Role role>
QAccessibleInterface *spokenRole(const QString &, QObject *object)
{
    auto *widget = qobject_cast<Spoken *>(object);
    return widget ? new QAccessibleWidget(widget, role) : nullptr;
}

} // namespace okno
