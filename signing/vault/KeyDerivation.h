#pragma once

#include "models/base/Result.h"
#include "models/base/SecretBytes.h"

#include <QByteArray>

namespace okno {

// HKDF with SHA-256 (RFC 5869), empty salt; info names the use. CryptoFailed.
Result<SecretBytes> hkdf(const SecretBytes &key, QByteArrayView info, qsizetype size);

// scrypt (RFC 7914). The defaults take about 32 MiB and a tenth of a second.
struct ScryptParameters {
    quint64 n = 32768;
    quint32 r = 8;
    quint32 p = 1;
    QByteArray salt;
    // What a damaged or hostile key.json may ask for at most: 1 GiB.
    bool isSane() const;
    static ScryptParameters withRandomSalt();
};

// A 32-byte key. CryptoFailed also when the parameters are not sane.
Result<SecretBytes> scrypt(const SecretBytes &passphrase, const ScryptParameters &parameters);

// size bytes of the system's random source; the program ends when there is none.
QByteArray randomBytes(qsizetype size);
SecretBytes randomSecret(qsizetype size);

} // namespace okno
