#pragma once

#include "models/base/Result.h"

namespace okno {

// What the system's error code (errno, GetLastError) says about a file that could not be written:
// DiskFull, FileBusy, FileUnwritable (detail "exists" when something is there already). Place is
// the path.
tl::unexpected<Failure> writeFailure(const QString &path, unsigned long systemError);

} // namespace okno
