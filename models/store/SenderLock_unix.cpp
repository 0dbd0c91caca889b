#include "models/store/SenderLock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace okno {

// flock belongs to this open file, not to the process: closing another descriptor of the same file
// cannot give it up, as it would with fcntl locks.
struct SenderLock::Handle {
    int descriptor = -1;
    ~Handle()
    {
        if (descriptor >= 0)
            ::close(descriptor);
    }
};

SenderLock::SenderLock(std::unique_ptr<Handle> handle) : m_handle(std::move(handle))
{
}
SenderLock::~SenderLock() = default;
SenderLock::SenderLock(SenderLock &&) noexcept = default;
SenderLock &SenderLock::operator=(SenderLock &&) noexcept = default;

Result<SenderLock> SenderLock::tryTake(const QString &workspaceFolder)
{
    const QString file = workspaceFolder + QStringLiteral("/sender.lock");
    auto handle = std::make_unique<Handle>();
    const QByteArray name = QFile::encodeName(file);
    handle->descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (handle->descriptor < 0)
        return fail(FailureCode::FileUnwritable, file, QStringLiteral("errno %1").arg(errno));
    if (::flock(handle->descriptor, LOCK_EX | LOCK_NB) == 0)
        return SenderLock(std::move(handle));
    if (errno == EWOULDBLOCK)
        return fail(FailureCode::SenderBusy, workspaceFolder);
    return fail(FailureCode::FileUnwritable, file, QStringLiteral("errno %1").arg(errno));
}

} // namespace okno
