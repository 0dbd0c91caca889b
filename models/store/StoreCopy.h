#pragma once

#include "models/store/Workspace.h"

#include <functional>

namespace okno {

// A workspace's database as it was at one moment, copied while this and other processes read and
// write, in a folder of its own inside the workspace's. As long as it lives, the sealed files that
// the copy speaks of stay where they are.
class StoreCopy
{
public:
    // Bytes of the step so far and in all; false stops it.
    using Watch = std::function<bool(qint64 done, qint64 total)>;

    // On a thread that may wait, and none of the global pool, which does the work. Cancelled,
    // DiskFull, WorkspaceDamaged, StoreFailed. Stopped, it returns at once; SQLite's own statement
    // runs to its end behind and takes its copy away.
    static Result<std::unique_ptr<StoreCopy>> take(const QString &workspaceFolder,
                                                   const Watch &watch);
    ~StoreCopy();

    QString database() const;
    const QString &filesFolder() const { return m_filesFolder; }
    const QList<QByteArray> &files() const { return m_files; } // names in that folder, sorted

    // Opens every record of the copy once, as Workspace::check does. Cancelled.
    Result<Workspace::CheckReport> check(std::shared_ptr<const Sealer> sealer,
                                         std::shared_ptr<const Clock> clock,
                                         const std::function<bool()> &isStopped) const;

    // What processes left that died while copying. Nothing while a copy is being taken.
    static void sweep(const QString &workspaceFolder);

private:
    struct Folder;
    StoreCopy(QString filesFolder, std::shared_ptr<const Folder> folder, QList<QByteArray> files);
    QString m_filesFolder;
    std::shared_ptr<const Folder> m_folder;
    QList<QByteArray> m_files;
};

} // namespace okno
