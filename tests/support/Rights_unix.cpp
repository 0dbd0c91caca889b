#include "tests/support/Rights.h"

namespace rights {

bool isOwnersAlone(const QString &path)
{
    constexpr QFile::Permissions notTheOwner = QFile::ReadGroup | QFile::WriteGroup |
                                               QFile::ExeGroup | QFile::ReadOther |
                                               QFile::WriteOther | QFile::ExeOther;
    return (QFile::permissions(path) & notTheOwner) == QFile::Permissions();
}

bool letOthers(const QString &path, QFile::Permissions more)
{
    return QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | more);
}

} // namespace rights
