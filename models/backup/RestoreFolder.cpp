#include "models/backup/RestoreFolder.h"

#include "models/base/DurableFile.h"
#include "models/base/OwnerOnly.h"

#include <QDir>
#include <QFileInfo>

namespace okno {

namespace {

QString lockIn(const QString &stage)
{
    return stage + QStringLiteral("/lock");
}

QString workspaceIn(const QString &stage)
{
    return stage + QStringLiteral("/workspace");
}

} // namespace

RestoreFolder::RestoreFolder(QString folder, FileLock lock)
    : m_folder(std::move(folder)), m_lock(std::move(lock))
{
}

RestoreFolder::~RestoreFolder()
{
    if (!m_lock)
        return;
    const QString stage = stageOf(m_folder);
    QDir(workspaceIn(stage)).removeRecursively();
    m_lock.reset(); // some systems keep a file that is open
    QDir(stage).removeRecursively();
}

QString RestoreFolder::stageOf(const QString &folder)
{
    return folder + QStringLiteral(".restoring");
}

QString RestoreFolder::path() const
{
    return workspaceIn(stageOf(m_folder));
}

Result<void> RestoreFolder::requireFree(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists() && !info.isSymLink())
        return {};
    const QDir there(folder);
    if (there.exists(QStringLiteral("okno.sqlite")) || there.exists(QStringLiteral("key.json")))
        return fail(FailureCode::WorkspaceExists, folder);
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    if (!info.isDir() || info.isSymLink() || !there.isEmpty(everything))
        return fail(FailureCode::FolderNotEmpty, folder);
    return {};
}

Result<RestoreFolder> RestoreFolder::prepare(const QString &folder)
{
    const QString place = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (auto free = requireFree(place); !free)
        return fail(free.error());
    const QString stage = stageOf(place);
    if (!makeOwnerFolder(stage))
        return fail(FailureCode::FileUnwritable, stage);
    auto lock = FileLock::tryTake(lockIn(stage), FileLock::Share::Alone);
    if (!lock)
        return fail(lock.error().code, place, lock.error().detail);
    RestoreFolder prepared(place, std::move(*lock));
    if (!QDir(prepared.path()).removeRecursively() || !makeOwnerFolder(prepared.path()))
        return fail(FailureCode::FileUnwritable, prepared.path());
    return prepared;
}

Result<void> RestoreFolder::publish()
{
    if (auto synced = syncFolder(path()); !synced)
        return synced;
    if (auto free = requireFree(m_folder); !free)
        return free;
    QDir().rmdir(m_folder); // a folder takes the place of none, on every system
    if (!QDir().rename(path(), m_folder))
        return fail(FailureCode::FileUnwritable, m_folder);
    return syncFolder(QFileInfo(m_folder).absolutePath());
}

} // namespace okno
