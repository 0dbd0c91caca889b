#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QString>

namespace okno {

// A whole file, bounded. FileUnreadable, InputTooLarge.
Result<QByteArray> readFile(const QString &path, qint64 most = 64 * 1024 * 1024);
// The text of a path as people give it: relative to the working folder, without shell magic.
QString absolutePath(const QString &path);
// Where the workspace lies when nobody says otherwise.
QString defaultWorkspace();

} // namespace okno
