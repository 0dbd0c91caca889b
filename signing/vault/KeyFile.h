#pragma once

#include "signing/vault/KeyDerivation.h"

#include <QJsonObject>

#include <optional>

namespace okno {

// The workspace's sealing key wrapped under a passphrase: scrypt, then AES-256-GCM.
struct KeyWrap {
    ScryptParameters scrypt;
    QByteArray wrapped;

    // use and workspace are authenticated with the key, so that a wrap fits nowhere else.
    static Result<KeyWrap> wrap(const SecretBytes &key, const SecretBytes &passphrase,
                                const QString &workspace, QByteArrayView use);
    // PassphraseWrong.
    Result<SecretBytes> unwrap(const SecretBytes &passphrase, const QString &workspace,
                               QByteArrayView use) const;

    QJsonObject toJson() const;
    // Nothing when a member is missing or asks for more than is sane.
    static std::optional<KeyWrap> fromJson(const QJsonObject &json);
};

// key.json beside the database: where the sealing key is and how to know it again; nothing in it
// opens the workspace by itself.
struct KeyFile {
    enum class Mode { KeyStore, PassphraseFile };
    static constexpr int currentVersion = 1;

    QString workspace; // its id, made with the key
    Mode mode = Mode::KeyStore;
    QByteArray check;  // HKDF of the key
    QString storeName; // of the key store that took the key, for messages
    QString entry;     // its name there
    std::optional<KeyWrap> passphrase;
    QString passphraseFile; // absolute; empty: not remembered
    KeyWrap recovery;

    static QString pathIn(const QString &folder);
    // WorkspaceMissing, WorkspaceNewer, WorkspaceDamaged; place is the path.
    static Result<KeyFile> read(const QString &folder);
    Result<void> write(const QString &folder) const;
    static Result<QByteArray> checkOf(const SecretBytes &key);
};

} // namespace okno
