#pragma once

#include "models/base/Clock.h"
#include "models/ports/Sealer.h"
#include "models/store/DocumentStore.h"
#include "models/store/Journal.h"
#include "models/store/OutboxStore.h"
#include "models/store/PrincipalStore.h"
#include "models/store/ReceiptStore.h"
#include "models/store/Schema.h"
#include "models/store/SettingsStore.h"

namespace okno {

// The folder with one user's sealed store: okno.sqlite, files/ (sealed bodies over 256 KiB),
// sender.lock; key.json beside them belongs to the vault (signing/vault/WorkspaceKey).
class Workspace
{
public:
    struct CheckReport {
        bool databaseSound = false; // PRAGMA integrity_check
        qint64 recordsOpened = 0;   // every sealed record was opened once
        QStringList broken;         // "table/row/column" that did not open, or "files/<id>"
        JournalVerdict journal;
    };

    // Makes the folder's store (mode 0700). WorkspaceExists when one is there.
    static Result<std::unique_ptr<Workspace>> create(const QString &folder,
                                                     std::shared_ptr<const Sealer> sealer,
                                                     std::shared_ptr<const Clock> clock,
                                                     StoreOptions options = {});
    static bool isThere(const QString &folder);
    // WorkspaceMissing, WorkspaceNewer (place: both versions), WorkspaceDamaged, SealBroken
    // (another sealing key). Migrates an older store step by step. Like create, it returns when the
    // store thread has opened the database: not for the main thread of a window.
    static Result<std::unique_ptr<Workspace>> open(const QString &folder,
                                                   std::shared_ptr<const Sealer> sealer,
                                                   std::shared_ptr<const Clock> clock,
                                                   StoreOptions options = {});
    ~Workspace();

    const QString &folder() const { return m_folder; }
    DocumentStore &documents() { return m_documents; }
    OutboxStore &outbox() { return m_outbox; }
    ReceiptStore &receipts() { return m_receipts; }
    PrincipalStore &principals() { return m_principals; }
    SettingsStore &settings() { return m_settings; }
    Journal &journal() { return m_journal; }
    // Told on the store thread, now and then, of the records that were opened and of about how many
    // there are.
    using CheckTold = std::function<void(qint64 opened, qint64 total)>;
    QFuture<Result<CheckReport>> check(const CheckTold &told = {});
    // PRAGMA data_version: differs from the last call when another process wrote.
    QFuture<Result<bool>> changedByOthers();

private:
    Workspace(QString folder, std::unique_ptr<Database> database);
    static Result<std::unique_ptr<Workspace>> start(const QString &folder,
                                                    std::shared_ptr<const Sealer> sealer,
                                                    std::shared_ptr<const Clock> clock,
                                                    StoreOptions options);
    QString m_folder;
    StoreThread m_thread;
    DocumentStore m_documents;
    OutboxStore m_outbox;
    ReceiptStore m_receipts;
    PrincipalStore m_principals;
    SettingsStore m_settings;
    Journal m_journal;
};

} // namespace okno
