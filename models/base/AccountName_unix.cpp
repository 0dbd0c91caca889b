#include "models/base/AccountName.h"

#include <QByteArray>

#include <pwd.h>
#include <unistd.h>

namespace okno {

// pw_gecos is the full name and, after commas, rooms and telephone numbers (passwd(5)).
QString accountName()
{
    constexpr int largest = 16 * 1024;
    QByteArray buffer(largest, Qt::Uninitialized);
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwuid_r(::geteuid(), &entry, buffer.data(), largest, &found) != 0 || !found)
        return {};
    const QString full = QString::fromLocal8Bit(found->pw_gecos).section(u',', 0, 0).trimmed();
    return full.isEmpty() ? QString::fromLocal8Bit(found->pw_name) : full;
}

} // namespace okno
