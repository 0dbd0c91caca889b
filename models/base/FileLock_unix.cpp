#include "models/base/FileLock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace okno {

// flock belongs to this open file, not to the process: closing another descriptor of the same file
// cannot give it up, as it would with fcntl locks.
struct FileLock::Handle {
    int descriptor = -1;
    ~Handle()
    {
        if (descriptor >= 0)
            ::close(descriptor);
    }
};

FileLock::FileLock(std::unique_ptr<Handle> handle) : m_handle(std::move(handle))
{
}
FileLock::~FileLock() = default;
FileLock::FileLock(FileLock &&) noexcept = default;
FileLock &FileLock::operator=(FileLock &&) noexcept = default;

Result<FileLock> FileLock::lock(const QString &path, Share share, Patience patience)
{
    auto handle = std::make_unique<Handle>();
    const QByteArray name = QFile::encodeName(path);
    handle->descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (handle->descriptor < 0)
        return fail(FailureCode::FileUnwritable, path, QStringLiteral("errno %1").arg(errno));
    const int operation =
        (share == Share::Alone ? LOCK_EX : LOCK_SH) | (patience == Patience::None ? LOCK_NB : 0);
    int error = 0;
    do
        error = ::flock(handle->descriptor, operation) == 0 ? 0 : errno;
    while (error == EINTR);
    if (error == 0)
        return FileLock(std::move(handle));
    if (error == EWOULDBLOCK)
        return fail(FailureCode::WorkspaceBusy, path);
    return fail(FailureCode::FileUnwritable, path, QStringLiteral("errno %1").arg(error));
}

} // namespace okno
