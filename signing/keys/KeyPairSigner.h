#pragma once

#include "signing/keys/DigestSigner.h"
#include "signing/openssl/Handles.h"

namespace okno {

// Signs with a private key in this process's memory; OpenSSL wipes it when the last holder lets go.
class KeyPairSigner final : public DigestSigner
{
public:
    explicit KeyPairSigner(std::shared_ptr<EVP_PKEY> key) : m_key(std::move(key)) {}
    Result<QByteArray> signDigest(DigestAlgorithm algorithm,
                                  const QByteArray &digest) const override;

private:
    std::shared_ptr<EVP_PKEY> m_key;
};

// ECDSA signatures travel as DER in CMS and as r || s from devices (RFC 5753; PKCS #11). Empty when
// the input is no signature.
QByteArray ecdsaToDer(QByteArrayView raw);
QByteArray ecdsaFromDer(QByteArrayView der, int orderBytes);

} // namespace okno
