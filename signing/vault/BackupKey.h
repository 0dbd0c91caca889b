#pragma once

#include "signing/vault/KeyFile.h"

#include <QJsonObject>

namespace okno {

// What a backup carries of the workspace's sealing key: the key under the backup's own passphrase,
// the check value to know it by, and the wrap under the recovery phrase, so that the paper fits a
// restored workspace too. Opens nothing by itself, like key.json.
struct BackupKey {
    QString workspace; // its id
    QByteArray check;
    KeyWrap backup;
    KeyWrap recovery;

    // ValueInvalid for a passphrase under WorkspaceKey::minPassphraseSize. Heavy (scrypt).
    static Result<BackupKey> make(const KeyFile &facts, const SecretBytes &key,
                                  const SecretBytes &passphrase);
    QJsonObject toJson() const;
    // BackupDamaged.
    static Result<BackupKey> fromJson(const QJsonObject &json);
    // BackupPassphraseWrong; BackupDamaged when the key is not the one it says. Heavy (scrypt).
    Result<SecretBytes> open(const SecretBytes &passphrase) const;
    // For WorkspaceKey::adopt.
    KeyFile origin() const;
};

} // namespace okno
