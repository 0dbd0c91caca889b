#pragma once

#include "models/base/Result.h"
#include "models/base/SecretBytes.h"
#include "signing/openssl/Handles.h"

#include <QList>

namespace okno {

// One private key of a file with the certificate that belongs to it.
struct Pkcs12Key {
    std::shared_ptr<EVP_PKEY> key;
    QByteArray certificate; // DER
    QString friendlyName;
};

struct Pkcs12Content {
    QList<Pkcs12Key> keys;
    QList<QByteArray> others; // certificates without a key, DER: the chain
};

// Reads a PKCS#12 file (RFC 7292; GOST by RFC 9548). All its keys, not only the first as
// PKCS12_parse does. A null password is not the empty one; both are tried for a null. Failures as
// Pkcs12KeyRing's.
Result<Pkcs12Content> readPkcs12(const QByteArray &file, const SecretBytes *password);

} // namespace okno
