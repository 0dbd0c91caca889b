#include "signing/keys/KeyPairSigner.h"

#include "signing/openssl/OpenSslError.h"

#include <openssl/ec.h>
#include <openssl/rsa.h>

namespace okno {
namespace {

using EcdsaHandle = OpenSslHandle<ECDSA_SIG, ECDSA_SIG_free>;

const EVP_MD *digestOf(DigestAlgorithm algorithm)
{
    switch (algorithm) {
    case DigestAlgorithm::Streebog256:
        return EVP_get_digestbynid(NID_id_GostR3411_2012_256);
    case DigestAlgorithm::Streebog512:
        return EVP_get_digestbynid(NID_id_GostR3411_2012_512);
    case DigestAlgorithm::Sha256:
        return EVP_sha256();
    }
    return nullptr;
}

} // namespace

QByteArray ecdsaToDer(QByteArrayView raw)
{
    const int half = static_cast<int>(raw.size() / 2);
    const EcdsaHandle signature(ECDSA_SIG_new());
    BignumHandle r(BN_bin2bn(bytesOf(raw), half, nullptr));
    BignumHandle s(BN_bin2bn(bytesOf(raw) + half, half, nullptr));
    if (half == 0 || raw.size() % 2 || !r || !s ||
        ECDSA_SIG_set0(signature.get(), r.get(), s.get()) != 1)
        return {};
    r.release(); // now the signature's
    s.release();
    return derOf(signature.get(), i2d_ECDSA_SIG);
}

QByteArray ecdsaFromDer(QByteArrayView der, int orderBytes)
{
    const auto signature = fromDer<EcdsaHandle>(der, d2i_ECDSA_SIG);
    if (!signature)
        return {};
    QByteArray raw(2 * orderBytes, '\0');
    auto *bytes = reinterpret_cast<unsigned char *>(raw.data());
    if (BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), bytes, orderBytes) < 0 ||
        BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), bytes + orderBytes, orderBytes) < 0)
        return {};
    return raw;
}

Result<QByteArray> KeyPairSigner::signDigest(DigestAlgorithm algorithm,
                                             const QByteArray &digest) const
{
    const KeyContext context(EVP_PKEY_CTX_new(m_key.get(), nullptr));
    size_t size = static_cast<size_t>(EVP_PKEY_get_size(m_key.get()));
    QByteArray signature(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (!context || EVP_PKEY_sign_init(context.get()) != 1 ||
        EVP_PKEY_CTX_set_signature_md(context.get(), digestOf(algorithm)) != 1 ||
        EVP_PKEY_sign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                      bytesOf(digest), static_cast<size_t>(digest.size())) != 1)
        return failCrypto(FailureCode::CryptoFailed);
    signature.truncate(static_cast<qsizetype>(size));
    if (EVP_PKEY_get_base_id(m_key.get()) == EVP_PKEY_EC)
        signature = ecdsaFromDer(signature, (EVP_PKEY_get_bits(m_key.get()) + 7) / 8);
    return signature;
}

} // namespace okno
