#include "signing/cades/CadesBuilder.h"

#include "signing/keys/KeyPairSigner.h"
#include "signing/openssl/Algorithms.h"
#include "signing/openssl/CertificateReader.h"
#include "signing/openssl/Der.h"
#include "signing/openssl/OpenSslError.h"

namespace okno {
namespace {

constexpr quint8 context0 = 0xa0; // [0], constructed

using AlgorithmHandle = OpenSslHandle<X509_ALGOR, X509_ALGOR_free>;

QByteArray objectOf(int nid)
{
    return derOf(OBJ_nid2obj(nid), i2d_ASN1_OBJECT);
}

QByteArray attribute(int nid, const QByteArray &value)
{
    return der::sequence({objectOf(nid), der::setOf({value})});
}

// The same with another tag: IMPLICIT tagging of RFC 5652.
QByteArray retagged(QByteArray element, quint8 tag)
{
    element[0] = static_cast<char>(tag);
    return element;
}

QByteArray digestAlgorithmOf(const EVP_MD *digest)
{
    const AlgorithmHandle algorithm(X509_ALGOR_new());
    X509_ALGOR_set_md(algorithm.get(), digest);
    return derOf(algorithm.get(), i2d_X509_ALGOR);
}

// RSA and GOST name the key's algorithm with NULL, as OpenSSL does; ECDSA the one with its digest
// and no parameters (RFC 5754).
QByteArray signatureAlgorithmOf(const EVP_PKEY *key)
{
    const int nid = EVP_PKEY_get_base_id(key);
    const AlgorithmHandle algorithm(X509_ALGOR_new());
    if (nid == EVP_PKEY_EC)
        X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_ecdsa_with_SHA256), V_ASN1_UNDEF, nullptr);
    else
        X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(nid), V_ASN1_NULL, nullptr);
    return derOf(algorithm.get(), i2d_X509_ALGOR);
}

// ESSCertIDv2 (RFC 5035) with the digest of the signature itself and the issuer's serial.
QByteArray signingCertificateOf(X509 *certificate, const EVP_MD *digest)
{
    using EssHandle = OpenSslHandle<ESS_SIGNING_CERT_V2, ESS_SIGNING_CERT_V2_free>;
    const EssHandle ess(OSSL_ESS_signing_cert_v2_new_init(digest, certificate, nullptr, 1));
    return ess ? derOf(ess.get(), i2d_ESS_SIGNING_CERT_V2) : QByteArray();
}

Result<QByteArray> certificateSet(const QByteArray &signer, const QList<QByteArray> &chain)
{
    QList<QByteArray> certificates{signer};
    for (const QByteArray &bytes : chain) {
        const auto certificate = CertificateReader::parse(bytes);
        if (!certificate)
            return fail(certificate.error());
        const QByteArray der = derOf(certificate->get(), i2d_X509);
        if (!certificates.contains(der))
            certificates += der;
    }
    return retagged(der::setOf(certificates), context0);
}

DigestAlgorithm digestAlgorithmFor(int nid)
{
    if (nid == NID_id_GostR3411_2012_256)
        return DigestAlgorithm::Streebog256;
    return nid == NID_id_GostR3411_2012_512 ? DigestAlgorithm::Streebog512
                                            : DigestAlgorithm::Sha256;
}

} // namespace

Result<CadesBuilder> CadesBuilder::create(const QByteArray &certificate,
                                          const QList<QByteArray> &chain)
{
    const auto x509 = CertificateReader::parse(certificate);
    if (!x509)
        return fail(x509.error());
    X509 *signer = x509->get();
    if (needsAbsentEngine(X509_get_X509_PUBKEY(signer)))
        return fail(FailureCode::CryptoUnavailable, {}, keyAlgorithmName(signer));
    const EVP_PKEY *key = X509_get0_pubkey(signer);
    const EVP_MD *digest = key ? digestFor(key) : nullptr;
    const QString objection = keyObjection(X509_get_X509_PUBKEY(signer));
    if (!digest || !objection.isEmpty())
        return fail(FailureCode::Unsupported, {},
                    objection.isEmpty() ? keyAlgorithmName(signer) : objection);
    auto certificates = certificateSet(derOf(signer, i2d_X509), chain);
    if (!certificates)
        return fail(certificates.error());

    CadesBuilder builder;
    builder.m_signerIdentifier =
        der::sequence({derOf(X509_get_issuer_name(signer), i2d_X509_NAME),
                       derOf(X509_get0_serialNumber(signer), i2d_ASN1_INTEGER)});
    builder.m_digestAlgorithm = digestAlgorithmOf(digest);
    builder.m_signatureAlgorithm = signatureAlgorithmOf(key);
    builder.m_certificates = *certificates;
    builder.m_signingCertificate = signingCertificateOf(signer, digest);
    builder.m_digestNid = EVP_MD_get_type(digest);
    builder.m_digest = digestAlgorithmFor(builder.m_digestNid);
    builder.m_isEcdsa = EVP_PKEY_get_base_id(key) == EVP_PKEY_EC;
    if (builder.m_signingCertificate.isEmpty())
        return failCrypto(FailureCode::CryptoFailed);
    return builder;
}

QByteArray CadesBuilder::signedAttributes(const QByteArray &messageDigest,
                                          const QDateTime &signingTime) const
{
    return der::setOf(
        {attribute(NID_pkcs9_contentType, objectOf(NID_pkcs7_data)),
         attribute(NID_pkcs9_signingTime, der::time(signingTime)),
         attribute(NID_pkcs9_messageDigest, der::element(der::OctetString, messageDigest)),
         attribute(NID_id_smime_aa_signingCertificateV2, m_signingCertificate)});
}

QByteArray CadesBuilder::signerInfo(const QByteArray &attributes, const QByteArray &signature) const
{
    return der::sequence({der::element(der::Integer, "\x01"), m_signerIdentifier, m_digestAlgorithm,
                          retagged(attributes, context0), m_signatureAlgorithm,
                          der::element(der::OctetString, signature)});
}

QByteArray CadesBuilder::signedData(const QByteArray &signerInfo, QByteArrayView content,
                                    Content where) const
{
    QList<QByteArray> inner{objectOf(NID_pkcs7_data)};
    if (where == Content::Attached)
        inner += der::element(context0, der::element(der::OctetString, content));
    const QByteArray data =
        der::sequence({der::element(der::Integer, "\x01"), der::setOf({m_digestAlgorithm}),
                       der::sequence(inner), m_certificates, der::setOf({signerInfo})});
    return der::sequence({objectOf(NID_pkcs7_signed), der::element(context0, data)});
}

Result<QByteArray> CadesBuilder::sign(QByteArrayView content, const QDateTime &signingTime,
                                      Content where, const DigestSigner &signer) const
{
    const EVP_MD *digest = EVP_get_digestbynid(m_digestNid);
    const auto messageDigest = digestOf(digest, content);
    if (!messageDigest)
        return messageDigest;
    const QByteArray attributes = signedAttributes(*messageDigest, signingTime);
    const auto toSign = digestOf(digest, attributes);
    if (!toSign)
        return toSign;
    auto signature = signer.signDigest(m_digest, *toSign);
    if (!signature)
        return signature;
    if (m_isEcdsa)
        signature = ecdsaToDer(*signature);
    if (signature->isEmpty())
        return failCrypto(FailureCode::CryptoFailed);
    return signedData(signerInfo(attributes, *signature), content, where);
}

} // namespace okno
