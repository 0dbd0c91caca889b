#pragma once

#include <QStringList>

namespace okno {

// Puts values for %1 … %9, all at once, so that a value with a percent sign in it stays as it is.
// A value that is empty takes its ": %1" or " (%1)" away with it.
QString fillIn(const QString &sentence, const QStringList &values);

inline QString fillIn(const QString &sentence, const QString &first, const QString &second)
{
    return fillIn(sentence, QStringList{first, second});
}

} // namespace okno
