#pragma once

#include "models/base/Result.h"

#include <memory>

namespace okno {

// An operating-system lock on a file that exists for nothing else: gone with its process, however
// that ends. Several may share it, or one has it alone.
class FileLock
{
public:
    enum class Share { Alone, Shared };
    // The file is made when it is missing. WorkspaceBusy when others hold it, FileUnwritable; place
    // is the path.
    static Result<FileLock> tryTake(const QString &path, Share share);
    // Waits for it; not for the main thread.
    static Result<FileLock> take(const QString &path, Share share);
    ~FileLock();
    FileLock(FileLock &&) noexcept;
    FileLock &operator=(FileLock &&) noexcept;

private:
    struct Handle;
    enum class Patience { None, Waits };
    explicit FileLock(std::unique_ptr<Handle> handle);
    static Result<FileLock> lock(const QString &path, Share share, Patience patience);
    std::unique_ptr<Handle> m_handle;
};

} // namespace okno
