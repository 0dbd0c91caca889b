#pragma once

#include "models/backup/BackupReader.h"
#include "models/base/SecretBytes.h"
#include "models/store/Workspace.h"
#include "signing/vault/AesSealer.h"
#include "signing/vault/BackupKey.h"

#include <optional>

namespace okno {

// Backup and restore, as far as no key store is needed; Wiring puts the rest to it. Everything here
// runs on a thread that may wait.

// The last backup of a workspace, as its settings remember it.
struct LastBackup {
    QDateTime at;
    QString file;
    qint64 size = 0;
};
// Nothing when there was none.
Result<std::optional<LastBackup>> lastBackup(Workspace &workspace);
// With a line in the journal: it is another place where everything lies.
Result<void> rememberBackup(Workspace &workspace, const LastBackup &backup);
// "Okno 2026-11-22.okno-backup"
QString backupFileName(const QDate &day);

// A backup that its passphrase has opened, with the key that was in it.
struct OpenedBackup {
    std::unique_ptr<BackupReader> reader;
    KeyFile origin; // for WorkspaceKey::adopt
    std::shared_ptr<const SecretBytes> key;
    std::shared_ptr<const AesSealer> sealer;
};
// BackupPassphraseWrong and BackupReader's failures.
Result<OpenedBackup> openBackup(const QString &file, const SecretBytes &passphrase);

struct Restored {
    QDateTime made; // the backup
    qint64 records = 0;
    QStringList broken; // places that did not open when the backup was made, and do not now
};
// Unpacks it into an empty folder and opens every record there. BackupDamaged when something does
// not open that did when the backup was made.
Result<Restored> unpackBackup(const OpenedBackup &backup, const QString &folder,
                              std::shared_ptr<const Clock> clock, const BackupWatch &watch);

} // namespace okno
