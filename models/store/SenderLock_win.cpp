#include "models/store/SenderLock.h"

#include <QDir>

#include <windows.h>

namespace okno {

struct SenderLock::Handle {
    HANDLE file = INVALID_HANDLE_VALUE;
    ~Handle()
    {
        if (file != INVALID_HANDLE_VALUE)
            ::CloseHandle(file); // gives the lock up
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
    const std::wstring name = QDir::toNativeSeparators(file).toStdWString();
    auto handle = std::make_unique<Handle>();
    handle->file = ::CreateFileW(name.c_str(), GENERIC_READ | GENERIC_WRITE,
                                 FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_ALWAYS,
                                 FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle->file == INVALID_HANDLE_VALUE)
        return fail(FailureCode::FileUnwritable, file,
                    QStringLiteral("error %1").arg(::GetLastError()));
    OVERLAPPED start = {};
    if (::LockFileEx(handle->file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0,
                     &start))
        return SenderLock(std::move(handle));
    const DWORD error = ::GetLastError();
    if (error == ERROR_LOCK_VIOLATION || error == ERROR_IO_PENDING)
        return fail(FailureCode::SenderBusy, workspaceFolder);
    return fail(FailureCode::FileUnwritable, file, QStringLiteral("error %1").arg(error));
}

} // namespace okno
