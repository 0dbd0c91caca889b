#include "models/base/OwnerOnly.h"

#include <QDir>
#include <QFile>

namespace okno {

bool makeOwnerFolder(const QString &path)
{
    return QDir().mkpath(path) &&
           QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void keepForOwner(const QString &file)
{
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace okno
