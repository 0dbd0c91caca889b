#include "signing/trust/CertificateMaker.h"

#include "signing/openssl/Algorithms.h"
#include "signing/openssl/Der.h"
#include "signing/openssl/OpenSslError.h"

#include <openssl/rand.h>

namespace okno {
namespace {

bool setSerial(X509 *certificate)
{
    std::array<unsigned char, 16> bytes{};
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1)
        return false;
    bytes[0] = static_cast<unsigned char>((bytes[0] & 0x7f) | 0x40); // positive and of full length
    const BignumHandle number(BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool setTime(ASN1_TIME *target, const QDateTime &moment)
{
    const QByteArray text = moment.toUTC().toString(QStringLiteral("yyyyMMddHHmmss'Z'")).toLatin1();
    return ASN1_TIME_set_string_X509(target, text.constData()) == 1;
}

using ExtensionHandle = OpenSslHandle<X509_EXTENSION, X509_EXTENSION_free>;

bool addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    if (value.isEmpty())
        return true;
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const ExtensionHandle extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

// By hand: OpenSSL reads policies from a configuration file only.
bool addPolicy(X509 *certificate, const char *oid)
{
    if (!oid)
        return true;
    const ObjectHandle object(OBJ_txt2obj(oid, 1));
    const QByteArray value = der::sequence({der::sequence({derOf(object.get(), i2d_ASN1_OBJECT)})});
    const OpenSslHandle<ASN1_OCTET_STRING, ASN1_OCTET_STRING_free> octets(ASN1_OCTET_STRING_new());
    ASN1_OCTET_STRING_set(octets.get(), bytesOf(value), static_cast<int>(value.size()));
    const ExtensionHandle extension(
        X509_EXTENSION_create_by_NID(nullptr, NID_certificate_policies, 0, octets.get()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool addExtensions(X509 *certificate, X509 *issuer, const CertificateTemplate &wanted)
{
    const char *constraints = wanted.isAuthority ? "critical,CA:TRUE" : "critical,CA:FALSE";
    return addExtension(certificate, issuer, NID_basic_constraints, constraints) &&
           addExtension(certificate, issuer, NID_key_usage, wanted.keyUsage) &&
           addExtension(certificate, issuer, NID_ext_key_usage, wanted.extendedUsage) &&
           addPolicy(certificate, wanted.policy) &&
           addExtension(certificate, issuer, NID_subject_key_identifier, "hash") &&
           addExtension(certificate, issuer, NID_authority_key_identifier, "keyid:always");
}

} // namespace

Result<CertificateHandle> makeCertificate(const CertificateTemplate &wanted, EVP_PKEY *subjectKey,
                                          X509 *issuer, EVP_PKEY *issuerKey)
{
    CertificateHandle certificate(X509_new());
    X509 *x509 = certificate.get();
    X509 *signer = issuer ? issuer : x509;
    if (X509_set_version(x509, X509_VERSION_3) != 1 || !setSerial(x509) ||
        X509_set_subject_name(x509, wanted.subject) != 1 ||
        X509_set_issuer_name(x509, issuer ? X509_get_subject_name(issuer) : wanted.subject) != 1 ||
        !setTime(X509_getm_notBefore(x509), wanted.from) ||
        !setTime(X509_getm_notAfter(x509), wanted.until) ||
        X509_set_pubkey(x509, subjectKey) != 1 || !addExtensions(x509, signer, wanted) ||
        X509_sign(x509, issuerKey, digestFor(issuerKey)) <= 0)
        return failCrypto(FailureCode::CryptoFailed);
    return certificate;
}

} // namespace okno
