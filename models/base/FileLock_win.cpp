#include "models/base/FileLock.h"

#include <QDir>

#include <windows.h>

namespace okno {

struct FileLock::Handle {
    HANDLE file = INVALID_HANDLE_VALUE;
    ~Handle()
    {
        if (file != INVALID_HANDLE_VALUE)
            ::CloseHandle(file); // gives the lock up
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
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    auto handle = std::make_unique<Handle>();
    handle->file = ::CreateFileW(name.c_str(), GENERIC_READ | GENERIC_WRITE,
                                 FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_ALWAYS,
                                 FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle->file == INVALID_HANDLE_VALUE)
        return fail(FailureCode::FileUnwritable, path,
                    QStringLiteral("error %1").arg(::GetLastError()));
    OVERLAPPED start = {};
    const DWORD how = (share == Share::Alone ? LOCKFILE_EXCLUSIVE_LOCK : 0) |
                      (patience == Patience::None ? LOCKFILE_FAIL_IMMEDIATELY : 0);
    if (::LockFileEx(handle->file, how, 0, 1, 0, &start))
        return FileLock(std::move(handle));
    const DWORD error = ::GetLastError();
    if (error == ERROR_LOCK_VIOLATION || error == ERROR_IO_PENDING)
        return fail(FailureCode::WorkspaceBusy, path);
    return fail(FailureCode::FileUnwritable, path, QStringLiteral("error %1").arg(error));
}

} // namespace okno
