#include "signing/openssl/Algorithms.h"

#include "signing/openssl/CryptoLibrary.h"
#include "signing/openssl/Handles.h"
#include "signing/openssl/OpenSslError.h"

#include <array>

namespace okno {
namespace {

constexpr int smallestRsa = 2048;
constexpr int largestRsa = 8192; // a larger one only burns time

struct KeyAlgorithmId {
    int nid = NID_undef;
    int parameterNid = NID_undef; // of a named curve or GOST parameter set
    QString oid;
};

QString oidText(const ASN1_OBJECT *object)
{
    std::array<char, 128> text{};
    OBJ_obj2txt(text.data(), static_cast<int>(text.size()), object, 1);
    return QString::fromLatin1(text.data());
}

KeyAlgorithmId algorithmOf(const X509_PUBKEY *key)
{
    ASN1_OBJECT *object = nullptr;
    X509_ALGOR *algorithm = nullptr;
    if (!key || X509_PUBKEY_get0_param(&object, nullptr, nullptr, &algorithm, key) != 1)
        return {};
    KeyAlgorithmId id{OBJ_obj2nid(object), NID_undef, oidText(object)};
    int type = V_ASN1_UNDEF;
    const void *value = nullptr;
    X509_ALGOR_get0(nullptr, &type, &value, algorithm);
    if (type == V_ASN1_OBJECT)
        id.parameterNid = OBJ_obj2nid(static_cast<const ASN1_OBJECT *>(value));
    return id;
}

bool isGost(int keyNid)
{
    return keyNid == NID_id_GostR3410_2012_256 || keyNid == NID_id_GostR3410_2012_512;
}

QString curveName(int nid)
{
    switch (nid) {
    case NID_X9_62_prime256v1:
        return QStringLiteral("P-256");
    case NID_secp384r1:
        return QStringLiteral("P-384");
    case NID_secp521r1:
        return QStringLiteral("P-521");
    default:
        return {};
    }
}

struct Pairing {
    int key;
    int digest;
    int signature;
};
// RFC 4491-bis and TC26 for GOST, RFC 3370 and 4056 for RSA, RFC 5754 for ECDSA.
constexpr std::array pairings{
    Pairing{NID_id_GostR3410_2012_256, NID_id_GostR3411_2012_256, NID_id_GostR3410_2012_256},
    Pairing{NID_id_GostR3410_2012_256, NID_id_GostR3411_2012_256,
            NID_id_tc26_signwithdigest_gost3410_2012_256},
    Pairing{NID_id_GostR3410_2012_512, NID_id_GostR3411_2012_512, NID_id_GostR3410_2012_512},
    Pairing{NID_id_GostR3410_2012_512, NID_id_GostR3411_2012_512,
            NID_id_tc26_signwithdigest_gost3410_2012_512},
    Pairing{EVP_PKEY_RSA, NID_sha256, NID_rsaEncryption},
    Pairing{EVP_PKEY_RSA, NID_sha384, NID_rsaEncryption},
    Pairing{EVP_PKEY_RSA, NID_sha512, NID_rsaEncryption},
    Pairing{EVP_PKEY_RSA, NID_sha256, NID_sha256WithRSAEncryption},
    Pairing{EVP_PKEY_RSA, NID_sha384, NID_sha384WithRSAEncryption},
    Pairing{EVP_PKEY_RSA, NID_sha512, NID_sha512WithRSAEncryption},
    Pairing{EVP_PKEY_RSA, NID_sha256, NID_rsassaPss},
    Pairing{EVP_PKEY_RSA, NID_sha384, NID_rsassaPss},
    Pairing{EVP_PKEY_RSA, NID_sha512, NID_rsassaPss},
    Pairing{EVP_PKEY_EC, NID_sha256, NID_ecdsa_with_SHA256},
    Pairing{EVP_PKEY_EC, NID_sha384, NID_ecdsa_with_SHA384},
    Pairing{EVP_PKEY_EC, NID_sha512, NID_ecdsa_with_SHA512},
};

} // namespace

const EVP_MD *digestFor(const EVP_PKEY *key)
{
    switch (EVP_PKEY_get_base_id(key)) {
    case NID_id_GostR3410_2012_256:
        return EVP_get_digestbynid(NID_id_GostR3411_2012_256);
    case NID_id_GostR3410_2012_512:
        return EVP_get_digestbynid(NID_id_GostR3411_2012_512);
    case EVP_PKEY_RSA:
    case EVP_PKEY_EC:
        return EVP_sha256();
    default:
        return nullptr;
    }
}

QString keyAlgorithmName(const X509 *certificate)
{
    const X509_PUBKEY *key = X509_get_X509_PUBKEY(certificate);
    const KeyAlgorithmId id = algorithmOf(key);
    switch (id.nid) {
    case NID_id_GostR3410_2012_256:
        return QStringLiteral("GOST R 34.10-2012 256");
    case NID_id_GostR3410_2012_512:
        return QStringLiteral("GOST R 34.10-2012 512");
    case NID_rsaEncryption: {
        const EVP_PKEY *rsa = X509_PUBKEY_get0(key);
        return QStringLiteral("RSA %1").arg(rsa ? EVP_PKEY_get_bits(rsa) : 0);
    }
    case NID_X9_62_id_ecPublicKey:
        return QStringLiteral("ECDSA ") + curveName(id.parameterNid);
    case NID_undef:
        return id.oid;
    default:
        return QString::fromLatin1(OBJ_nid2ln(id.nid));
    }
}

QString keyObjection(const X509_PUBKEY *key)
{
    const KeyAlgorithmId id = algorithmOf(key);
    if (isGost(id.nid))
        return {};
    if (id.nid == NID_X9_62_id_ecPublicKey) // explicit parameters have no name and are refused
        return curveName(id.parameterNid).isEmpty() ? QStringLiteral("EC curve") : QString();
    if (id.nid != NID_rsaEncryption)
        return id.oid;
    const EVP_PKEY *rsa = X509_PUBKEY_get0(key);
    const int bits = rsa ? EVP_PKEY_get_bits(rsa) : 0;
    return bits >= smallestRsa && bits <= largestRsa ? QString()
                                                     : QStringLiteral("RSA %1").arg(bits);
}

bool isDigestAcceptable(int digestNid)
{
    constexpr std::array accepted{NID_id_GostR3411_2012_256, NID_id_GostR3411_2012_512, NID_sha256,
                                  NID_sha384, NID_sha512};
    return std::find(accepted.begin(), accepted.end(), digestNid) != accepted.end();
}

bool isSignatureAlgorithmConsistent(const EVP_PKEY *key, int digestNid, int signatureNid)
{
    const int keyNid = EVP_PKEY_get_base_id(key);
    return std::any_of(pairings.begin(), pairings.end(), [&](const Pairing &pairing) {
        return pairing.key == keyNid && pairing.digest == digestNid &&
               pairing.signature == signatureNid;
    });
}

Result<QByteArray> digestOf(const EVP_MD *digest, QByteArrayView content)
{
    if (!digest)
        return fail(FailureCode::CryptoUnavailable);
    QByteArray value(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    if (EVP_Digest(content.data(), static_cast<size_t>(content.size()),
                   reinterpret_cast<unsigned char *>(value.data()), &size, digest, nullptr) != 1)
        return failCrypto(FailureCode::CryptoFailed);
    value.truncate(static_cast<qsizetype>(size));
    return value;
}

bool needsAbsentEngine(const X509_PUBKEY *key)
{
    return !CryptoLibrary::load().hasGost && isGost(algorithmOf(key).nid);
}

} // namespace okno
