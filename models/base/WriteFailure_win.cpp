#include "models/base/WriteFailure.h"

#include <windows.h>

namespace okno {

namespace {

constexpr DWORD quotaExceeded = 1295; // ERROR_DISK_QUOTA_EXCEEDED, which MinGW's headers lack

FailureCode codeOf(DWORD error)
{
    switch (error) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case quotaExceeded:
        return FailureCode::DiskFull;
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
        return FailureCode::FileBusy;
    default:
        return FailureCode::FileUnwritable;
    }
}

} // namespace

tl::unexpected<Failure> writeFailure(const QString &path, unsigned long systemError)
{
    const bool isThere = systemError == ERROR_ALREADY_EXISTS || systemError == ERROR_FILE_EXISTS;
    return fail(codeOf(systemError), path,
                isThere ? QStringLiteral("exists") : QString::number(systemError));
}

} // namespace okno
