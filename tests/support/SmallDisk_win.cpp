#include "tests/support/SmallDisk.h"

SmallDisk::SmallDisk(const QString &folder, int)
    : m_folder(folder), m_problem(QStringLiteral("Windows mounts no small file system in a folder"))
{
}

SmallDisk::~SmallDisk() = default;

bool SmallDisk::fill() const
{
    return false;
}

bool SmallDisk::free() const
{
    return false;
}
