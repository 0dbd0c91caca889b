#pragma once

#include "models/base/Result.h"

#include <QByteArray>

namespace okno {

enum class DigestAlgorithm { Streebog256, Streebog512, Sha256 };

// What a key can do, wherever it lives: sign a digest. All that a token, a cloud key or a file has
// to offer; the CMS around it is CadesBuilder's work.
class DigestSigner
{
public:
    virtual ~DigestSigner() = default;
    // The raw signature, big-endian: GOST s || r (RFC 4491), ECDSA r || s, each half as long as the
    // group's order; RSA PKCS #1 v1.5 over the DigestInfo. May take seconds on a device; called on
    // the signing thread only.
    virtual Result<QByteArray> signDigest(DigestAlgorithm algorithm,
                                          const QByteArray &digest) const = 0;
};

} // namespace okno
