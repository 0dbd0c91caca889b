#pragma once

#include "models/backup/BackupFormat.h"
#include "models/backup/BackupWatch.h"

namespace okno {

// A backup file: what it says of itself at once, what it holds after it was unlocked with the
// workspace's sealing key. Nothing is believed before it was compared with the sealed contents.
class BackupReader
{
public:
    // FileUnreadable, BackupUnknown, BackupDamaged, WorkspaceNewer; place is the path.
    static Result<std::unique_ptr<BackupReader>> open(const QString &path);

    const QString &path() const { return m_zip->path(); }
    const backup::Head &head() const { return m_head; }
    qint64 fileSize() const { return m_zip->fileSize(); }

    // Names and sizes of everything in it are then known to be those of its making. BackupDamaged.
    Result<void> unlock(const Sealer &sealer);
    // Places of the workspace that did not open when the backup was made; after unlock().
    const QStringList &broken() const { return m_contents.broken; }

    // Both read every byte. BackupDamaged (detail: the entry), Cancelled.
    Result<void> verify(const BackupWatch &watch) const;
    // Into an empty folder: okno.sqlite, classifiers.sqlite and files/, each on disk. Also
    // DiskFull, FileUnwritable.
    Result<void> unpack(const QString &folder, const BackupWatch &watch) const;

private:
    // Who takes the entries, one after the other; end() comes when an entry was found right.
    struct Taker {
        std::function<Result<void>(const QByteArray &name)> begin;
        ZipReader::Sink write;
        std::function<Result<void>()> end;
    };
    explicit BackupReader(std::unique_ptr<ZipReader> zip) : m_zip(std::move(zip)) {}
    Result<void> readHead();
    Result<void> readAll(const BackupWatch &watch, BackupProgress::Step step,
                         const Taker &taker) const;
    tl::unexpected<Failure> damaged(const QByteArray &entry) const;

    std::unique_ptr<ZipReader> m_zip;
    backup::Head m_head;
    backup::Contents m_contents; // what it lists lies at 1 … of the ZIP
};

} // namespace okno
