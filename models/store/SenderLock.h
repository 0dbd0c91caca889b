#pragma once

#include "models/base/FileLock.h"

namespace okno {

// Whoever holds it sends and follows the feed for this workspace: the lock on sender.lock.
class SenderLock
{
public:
    // SenderBusy when another process holds it.
    static Result<SenderLock> tryTake(const QString &workspaceFolder);

private:
    explicit SenderLock(FileLock lock) : m_lock(std::move(lock)) {}
    FileLock m_lock;
};

} // namespace okno
