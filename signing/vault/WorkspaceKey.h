#pragma once

#include "models/ports/SecretVault.h"
#include "signing/vault/AesSealer.h"
#include "signing/vault/KeyFile.h"

#include <QObject>

namespace okno {

// Makes and opens the sealing key of one workspace folder. The key is random and made once: nothing
// here ever makes another for a folder that has one. It lives in the key store, or wrapped under a
// passphrase that a file holds; in both cases also wrapped under a recovery phrase.
// Lives on a thread with an event loop; scrypt runs in the global pool. Destroying it cancels what
// is under way.
class WorkspaceKey
{
public:
    using Secret = SecretVault::Secret;
    using Sealing = std::shared_ptr<const AesSealer>;
    static constexpr qsizetype minPassphraseSize = 8;

    struct Made {
        Sealing sealer;
        Secret recoveryPhrase; // shown once, kept nowhere
    };
    // How a passphrase workspace is opened otherwise than by the file that it remembers.
    struct Passphrase {
        Secret typed;
        QString file; // remembered when it opens the workspace
    };

    // keyStore may be null where there is none.
    WorkspaceKey(QString folder, SecretVault *keyStore, QString storeName = {});

    // WorkspaceMissing, WorkspaceNewer, WorkspaceDamaged.
    Result<KeyFile> facts() const { return KeyFile::read(m_folder); }

    // Both make key.json (and the folder, mode 0700). WorkspaceExists when the folder has a store;
    // a key.json without one is left of a making that did not finish and is kept under another
    // name. KeyStoreUnavailable, KeyStoreLocked, FileUnwritable, DiskFull.
    QFuture<Result<Made>> makeInKeyStore();
    // Also FileUnreadable, PassphraseFileExposed; ValueInvalid for a passphrase under 8 bytes.
    QFuture<Result<Made>> makeUnderPassphrase(const QString &passphraseFile);
    // A passphrase that a person typed and types again each time.
    QFuture<Result<Made>> makeUnderPassphrase(Secret typed);

    // KeyStoreUnavailable, KeyStoreLocked, KeyStoreChanged (the store answers, but not with this
    // key: another store or another user); PassphraseRequired, PassphraseWrong, FileUnreadable,
    // PassphraseFileExposed.
    QFuture<Result<Sealing>> open(const Passphrase &passphrase = {});

    // Gives the key a new entry in the key store, or wraps it under a new passphrase (typed, or in
    // a file) when one is given. ValueInvalid (place: the mistyped group), PassphraseWrong for
    // another workspace's phrase.
    QFuture<Result<Sealing>> recover(Secret phrase, const Passphrase &newPassphrase = {});

    // A new passphrase with its file read, before anything is done under it. ValueInvalid for one
    // under 8 bytes, FileUnreadable, PassphraseFileExposed.
    static Result<Passphrase> readNew(const Passphrase &passphrase);
    // Makes key.json for a key that came from elsewhere, with a new entry in the key store or under
    // the new passphrase. origin: the workspace's id, check value and recovery wrap. As makeIn… but
    // for a folder that has its store already.
    QFuture<Result<Sealing>> adopt(const KeyFile &origin, Secret key,
                                   const Passphrase &newPassphrase = {});

private:
    QFuture<Result<Made>> makeUnder(Secret passphrase, const QString &remembered);
    QFuture<Result<Sealing>> openFromKeyStore(const KeyFile &facts);
    QFuture<Result<Sealing>> explainMissingEntry(const KeyFile &facts);
    QFuture<Result<Sealing>> openUnder(const KeyFile &facts, const Passphrase &passphrase);
    // Facts for key.json and the key that they are about.
    using Placed = Result<std::pair<KeyFile, Secret>>;
    QFuture<Result<Sealing>> store(QFuture<Placed> placed);
    QFuture<Result<Sealing>> storeRecovered(KeyFile facts, Secret key);
    QFuture<Result<void>> writeEntry(const QString &entry, Secret key);
    Result<void> makeRoom() const;

    QString m_folder;
    SecretVault *m_keyStore;
    QString m_storeName;
    QObject m_context; // ties continuations to this object's life and thread
};

} // namespace okno
