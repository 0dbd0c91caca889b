#pragma once

#include "models/backup/BackupFormat.h"
#include "models/backup/BackupWatch.h"
#include "models/store/StoreCopy.h"

namespace okno {

struct BackupOrder {
    QString workspace; // its folder
    QString file;      // absolute
    QString program;   // version, told in the backup
    QJsonObject key;   // opens it again: signing/vault/BackupKey; "workspace" is the id
    std::shared_ptr<const Sealer> sealer;
    std::shared_ptr<const Clock> clock;
};

struct BackupMade {
    QDateTime at;
    qint64 size = 0; // of the file
    qint64 records = 0;
    QStringList
        broken; // places of the workspace that do not open; the backup holds them as they are
};

// Writes a backup of a workspace that is in use: copies the database, opens every record of the
// copy, writes the file beside its place, reads all of it back, and only then puts it in place.
// What stood there before stays until that moment. Runs on a thread that may wait, and needs
// neither the store's thread nor a closed workspace.
class BackupWriter
{
public:
    BackupWriter(BackupOrder order, const BackupWatch &watch)
        : m_order(std::move(order)), m_watch(watch)
    {
    }
    // FileUnwritable (detail "exists") over a file that is no backup; WorkspaceDamaged when a
    // backup would be replaced by one with broken records; Cancelled, DiskFull and the store's own.
    Result<BackupMade> write();

private:
    Result<void> checkTarget() const;
    Result<std::unique_ptr<StoreCopy>> copy();
    Result<QString> copyClassifiers(const StoreCopy &store) const;
    Result<void> writeInto(DurableFile &file, const StoreCopy &store, const QString &classifiers,
                           const QStringList &broken);
    Result<qint64> readBack(const QString &part) const;

    BackupOrder m_order;
    const BackupWatch &m_watch;
};

} // namespace okno
