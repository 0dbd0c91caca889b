#include "models/base/WriteFailure.h"

#include <cerrno>
#include <cstring>

namespace okno {

tl::unexpected<Failure> writeFailure(const QString &path, unsigned long systemError)
{
    const auto error = static_cast<int>(systemError);
    if (error == ENOSPC || error == EDQUOT || error == EFBIG)
        return fail(FailureCode::DiskFull, path, QString::fromLatin1(strerrorname_np(error)));
    return fail(FailureCode::FileUnwritable, path,
                error == EEXIST ? QStringLiteral("exists")
                                : QString::fromLatin1(strerrorname_np(error)));
}

} // namespace okno
