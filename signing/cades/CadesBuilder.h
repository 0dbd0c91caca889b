#pragma once

#include "models/base/Result.h"
#include "signing/keys/DigestSigner.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QList>

namespace okno {

// Writes CAdES-BES signatures (ETSI EN 319 122-1, RFC 5652): DER SignedData with one signer and the
// signed attributes contentType, signingTime, messageDigest and signingCertificateV2. It needs the
// certificate only; the private key is a DigestSigner's affair, so that keys in tokens and files
// are the same to it. Made once per key; what does not change from document to document is kept.
// GOST R 34.10-2012 with Streebog of the key's size, RSA and ECDSA with SHA-256.
class CadesBuilder
{
public:
    enum class Content { Detached, Attached };

    // Certificates in DER; the chain goes into the signature beside the signer's own.
    // CryptoUnavailable for a GOST key without the engine, Unsupported (detail: algorithm) for a
    // key of another kind.
    static Result<CadesBuilder> create(const QByteArray &certificate,
                                       const QList<QByteArray> &chain);

    // signingTime is the signer's claim, in whole seconds.
    Result<QByteArray> sign(QByteArrayView content, const QDateTime &signingTime, Content where,
                            const DigestSigner &signer) const;

private:
    CadesBuilder() = default;
    QByteArray signedAttributes(const QByteArray &messageDigest,
                                const QDateTime &signingTime) const;
    QByteArray signerInfo(const QByteArray &attributes, const QByteArray &signature) const;
    QByteArray signedData(const QByteArray &signerInfo, QByteArrayView content,
                          Content where) const;

    // Parts of the CMS in DER.
    QByteArray m_signerIdentifier;
    QByteArray m_digestAlgorithm;
    QByteArray m_signatureAlgorithm;
    QByteArray m_certificates;
    QByteArray m_signingCertificate;
    DigestAlgorithm m_digest = DigestAlgorithm::Sha256;
    int m_digestNid = 0;
    bool m_isEcdsa = false;
};

} // namespace okno
