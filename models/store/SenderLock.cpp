#include "models/store/SenderLock.h"

namespace okno {

Result<SenderLock> SenderLock::tryTake(const QString &workspaceFolder)
{
    auto lock =
        FileLock::tryTake(workspaceFolder + QStringLiteral("/sender.lock"), FileLock::Share::Alone);
    if (lock)
        return SenderLock(std::move(*lock));
    if (lock.error().code == FailureCode::WorkspaceBusy)
        return fail(FailureCode::SenderBusy, workspaceFolder);
    return fail(lock.error());
}

} // namespace okno
