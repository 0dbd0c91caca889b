#pragma once

#include "models/base/FileLock.h"

#include <optional>

namespace okno {

// A workspace folder in the making. It grows beside its place, as "<folder>.restoring", and gets
// its name when it is whole: whoever dies before leaves nothing that opens, and the next try clears
// it away. One at a time for a folder.
class RestoreFolder
{
public:
    // The folder must not be there yet, or be empty. WorkspaceExists, FolderNotEmpty, WorkspaceBusy
    // (another restore), FileUnwritable; place is the folder.
    static Result<RestoreFolder> prepare(const QString &folder);
    ~RestoreFolder(); // without publish() nothing has changed
    RestoreFolder(RestoreFolder &&) noexcept = default;
    RestoreFolder &operator=(RestoreFolder &&) = delete;

    QString path() const; // empty at first, its owner's alone
    // One step; the folder is then there for good. WorkspaceExists, FolderNotEmpty when somebody
    // was quicker.
    Result<void> publish();

private:
    RestoreFolder(QString folder, FileLock lock);
    static Result<void> requireFree(const QString &folder);
    static QString stageOf(const QString &folder);
    QString m_folder;
    std::optional<FileLock> m_lock; // none: moved from
};

} // namespace okno
