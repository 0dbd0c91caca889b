#pragma once

#include "models/base/Clock.h"
#include "models/ports/SignatureVerifier.h"

#include <memory>

namespace okno {

// The DER of a CMS as programs save it: DER itself, PEM, or bare base64 (CryptoPro, NCALayer), with
// or without a byte order mark. Bytes that are none of these come back unchanged.
QByteArray normalisedCms(const QByteArray &bytes);

// Verifies CAdES signatures (ETSI EN 319 102-1, basic signatures). OpenSSL's CMS_verify is not
// asked: it accepts a signer without signed attributes, does not compare contentType and says
// nothing about a single signer (signing.md, 2.1). Each signer is judged by itself and the worst
// one counts. TOTAL_FAILED: FORMAT_FAILURE, HASH_FAILURE, SIG_CRYPTO_FAILURE; everything else that
// is not passed is INDETERMINATE, as the norm has it. Revocation is not looked at here, and the
// report says so. Work is done on the global thread pool; signatures are at most 16 MiB with 100
// signers.
class CadesVerifier final : public SignatureVerifier
{
public:
    explicit CadesVerifier(const Clock &clock);
    ~CadesVerifier() override;
    // CryptoUnavailable for a GOST signature without the engine.
    QFuture<Result<SignatureReport>> verifyDetached(const QByteArray &content,
                                                    const QByteArray &signature,
                                                    const TrustPolicy &policy) override;
    QFuture<Result<SignatureReport>> verifyAttached(const QByteArray &cms,
                                                    const TrustPolicy &policy) override;
    Result<Certificate> readCertificate(const QByteArray &bytes) const override;

private:
    const Clock &m_clock;
};

} // namespace okno
