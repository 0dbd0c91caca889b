#pragma once

#include "models/base/Result.h"

#include <memory>
#include <utility>

namespace okno {

// Whoever holds it sends and follows the feed for this workspace. An operating-system lock on
// sender.lock: gone with its process, however that ends.
class SenderLock
{
public:
    // SenderBusy when another process holds it.
    static Result<SenderLock> tryTake(const QString &workspaceFolder);
    ~SenderLock();
    SenderLock(SenderLock &&) noexcept;
    SenderLock &operator=(SenderLock &&) noexcept;

private:
    struct Handle;
    explicit SenderLock(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

} // namespace okno
