#pragma once

#include "app/Backups.h"
#include "app/flow/Definitions.h"
#include "app/flow/SenderTurn.h"
#include "models/backup/BackupWriter.h"
#include "models/store/Workspace.h"
#include "network/auth/SignIn.h"
#include "network/client/ReferenceClient.h"
#include "network/outbox/OutboxSender.h"
#include "signing/cades/CadesVerifier.h"
#include "signing/keys/Pkcs12KeyRing.h"
#include "signing/vault/KeychainVault.h"
#include "signing/vault/SealedVault.h"
#include "signing/vault/WorkspaceKey.h"

#include <QObject>

namespace okno {

// Puts the program together: the only place that knows every library. What lives on the main thread
// (network, key store) is made here and stays here; a program asks from its worker through onMain.
class Wiring final : public QObject
{
public:
    explicit Wiring(const QString &language);
    ~Wiring() override;

    const Clock &clock() const { return *m_clock; }
    KeyRing &keys() { return m_keys; }
    SignatureVerifier &verifier() { return m_verifier; }

    // Runs a function on the main thread and waits for it; never call it there.
    template <class Function>
    auto onMain(Function function)
    {
        std::invoke_result_t<Function> result{};
        QMetaObject::invokeMethod(
            this, [&result, &function] { result = function(); }, Qt::BlockingQueuedConnection);
        return result;
    }

    // The sealed store. key: how to open it otherwise than by the remembered passphrase file.
    Result<Workspace *> openWorkspace(const QString &folder, const WorkspaceKey::Passphrase &key);
    struct NewWorkspace {
        Workspace *workspace = nullptr;
        WorkspaceKey::Secret recoveryPhrase;
    };
    // Neither passphrase nor file: the key goes into the key store.
    Result<NewWorkspace> makeWorkspace(const QString &folder,
                                       const WorkspaceKey::Passphrase &passphrase);

    // With the recovery phrase; the key gets a new entry or passphrase.
    Result<Workspace *> recoverWorkspace(const QString &folder, WorkspaceKey::Secret phrase,
                                         const WorkspaceKey::Passphrase &passphrase);

    // Of the open workspace, which stays in use meanwhile; the last one is then remembered in it.
    // ValueInvalid for a passphrase that is too short; otherwise BackupWriter's failures.
    Result<BackupMade> backUp(const QString &file, const SecretBytes &passphrase,
                              const BackupWatch &watch);
    struct RestoreOrder {
        QString file;
        WorkspaceKey::Secret passphrase; // of the backup
        QString folder;                  // new or empty
        WorkspaceKey::Passphrase newKey; // as in makeWorkspace
    };
    // Makes the workspace folder whole or not at all, and opens nothing. With openBackup's and
    // RestoreFolder's failures.
    Result<Restored> restoreWorkspace(const RestoreOrder &order, const BackupWatch &watch);

    // Opens every record of the open workspace once, over a connection of its own: whoever works
    // meanwhile does not wait for it. Cancelled when told says false.
    Result<Workspace::CheckReport>
    checkWorkspace(const std::function<bool(qint64 opened, qint64 total)> &told);

    // What speaks to one window. The order of the members is the order of their making.
    struct Connection {
        Profile profile;
        std::unique_ptr<HttpClient> http;
        std::unique_ptr<WindowClient> window;
        std::unique_ptr<ReferenceClient> reference;
        // for one principal, with an open workspace
        std::unique_ptr<TokenStore> tokens;
        std::unique_ptr<SignIn> signIn;
        // after the first sign-in, when the window's anchors are known
        std::unique_ptr<ReceiptVerifier> receipts;
        std::unique_ptr<ReceiptCollector> collector;
        std::unique_ptr<EventFeed> feed;
        std::unique_ptr<OutboxSender> sender;
    };
    // Without a workspace: the window's own calls only.
    Result<Connection *> connect(const QString &profileId, const QUrl &windowAddress);
    // With the kept session of a principal taken up, where there is one. sender is null before the
    // first sign-in. A connection made before is closed.
    Result<Connection *> connect(const QString &profileId, const QUrl &windowAddress,
                                 const Principal &principal);
    // Ends the calls of the connection with Cancelled; see HttpClient. On the main thread.
    void stopCalls();
    // Waits until the store has done what it was asked, and closes it. On the main thread, when no
    // other thread asks any more.
    void closeWorkspace();
    // A turn to send for the open workspace.
    SenderTurn &senderTurn() { return *m_turn; }

private:
    Result<Workspace *> keep(Result<std::unique_ptr<Workspace>> workspace,
                             const WorkspaceKey::Sealing &sealer);
    void makeSender(const QList<QByteArray> &anchors, const PrincipalId &account);
    WorkspaceKey *workspaceKey(const QString &folder);

    QString m_language;
    std::shared_ptr<const SystemClock> m_clock;
    Pkcs12KeyRing m_keys;
    CadesVerifier m_verifier;
    KeychainVault m_keychain;
    std::unique_ptr<WorkspaceKey> m_key;
    WorkspaceKey::Sealing m_sealer;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SecretVault> m_sealedVault; // where a workspace has no key store
    std::unique_ptr<SenderTurn> m_turn;
    Connection m_connection;
};

} // namespace okno
