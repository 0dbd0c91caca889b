#include "models/base/FileLock.h"

namespace okno {

Result<FileLock> FileLock::tryTake(const QString &path, Share share)
{
    return lock(path, share, Patience::None);
}

Result<FileLock> FileLock::take(const QString &path, Share share)
{
    return lock(path, share, Patience::Waits);
}

} // namespace okno
