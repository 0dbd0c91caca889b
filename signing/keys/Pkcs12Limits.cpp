#include "signing/keys/Pkcs12Limits.h"

#include "signing/openssl/CryptoLibrary.h"
#include "signing/openssl/OpenSslError.h"

#include <array>

namespace okno {
namespace {

constexpr quint64 mostIterations = 10'000'000;
constexpr QLatin1String cryptoProEncryption("1.2.840.113549.1.12.1.80");

QString oidText(const ASN1_OBJECT *object)
{
    std::array<char, 128> text{};
    OBJ_obj2txt(text.data(), static_cast<int>(text.size()), object, 1);
    return QString::fromLatin1(text.data());
}

// Arcs under which Russian standards stand: TC26 and CryptoPro.
bool isRussian(const QString &oid)
{
    return oid.startsWith(QLatin1String("1.2.643."));
}

template <class T>
using ParameterHandle = std::unique_ptr<T, void (*)(T *)>;

template <class T>
ParameterHandle<T> parametersOf(const X509_ALGOR *algorithm, const ASN1_ITEM *item,
                                void (*release)(T *))
{
    int type = V_ASN1_UNDEF;
    const void *value = nullptr;
    X509_ALGOR_get0(nullptr, &type, &value, algorithm);
    T *parameters = nullptr;
    if (type == V_ASN1_SEQUENCE)
        parameters =
            static_cast<T *>(ASN1_item_unpack(static_cast<const ASN1_STRING *>(value), item));
    return {parameters, release};
}

const ASN1_OBJECT *objectOf(const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    return object;
}

} // namespace

tl::unexpected<Failure> failUnusable(const ASN1_OBJECT *algorithm)
{
    takeOpenSslErrors();
    const QString oid = oidText(algorithm);
    if (isRussian(oid) && !CryptoLibrary::load().hasGost)
        return fail(FailureCode::CryptoUnavailable, {}, oid);
    return fail(FailureCode::KeyFileForeign, {}, oid);
}

Result<void> Pkcs12Limits::addIterations(const ASN1_INTEGER *count)
{
    uint64_t iterations = 1;
    if (count && ASN1_INTEGER_get_uint64(&iterations, count) != 1)
        return fail(FailureCode::InputTooLarge, {}, QStringLiteral("iterations"));
    m_iterations += qMin<quint64>(iterations, mostIterations + 1);
    if (m_iterations > mostIterations)
        return fail(FailureCode::InputTooLarge, {}, QStringLiteral("iterations"));
    return {};
}

Result<void> Pkcs12Limits::addMac(const PKCS12 *file)
{
    const ASN1_INTEGER *iterations = nullptr;
    const X509_ALGOR *digest = nullptr;
    PKCS12_get0_mac(nullptr, &digest, nullptr, &iterations, file);
    if (!digest)
        return {}; // no MAC at all
    // Otherwise OpenSSL reports an unknown digest as a wrong password.
    if (!EVP_get_digestbyobj(objectOf(digest)))
        return failUnusable(objectOf(digest));
    return addIterations(iterations);
}

Result<void> Pkcs12Limits::addSafes(const PKCS12 *file)
{
    const OpenSslHandle<STACK_OF(PKCS7), freeAuthsafes> safes(PKCS12_unpack_authsafes(file));
    for (int i = 0; i < sk_PKCS7_num(safes.get()); ++i) {
        PKCS7 *safe = sk_PKCS7_value(safes.get(), i);
        Result<void> allowed;
        if (PKCS7_type_is_encrypted(safe))
            allowed = addEncryption(safe->d.encrypted->enc_data->algorithm);
        else if (PKCS7_type_is_data(safe))
            allowed = addShrouded(safe);
        if (!allowed)
            return allowed;
    }
    return {};
}

Result<void> Pkcs12Limits::addShrouded(PKCS7 *safe)
{
    const OpenSslHandle<STACK_OF(PKCS12_SAFEBAG), freeSafebags> bags(PKCS12_unpack_p7data(safe));
    for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags.get()); ++i) {
        const PKCS12_SAFEBAG *bag = sk_PKCS12_SAFEBAG_value(bags.get(), i);
        if (PKCS12_SAFEBAG_get_nid(bag) != NID_pkcs8ShroudedKeyBag)
            continue;
        const X509_ALGOR *algorithm = nullptr;
        X509_SIG_get0(PKCS12_SAFEBAG_get0_pkcs8(bag), &algorithm, nullptr);
        if (const auto allowed = addEncryption(algorithm); !allowed)
            return allowed;
    }
    return {};
}

Result<void> Pkcs12Limits::addDerivation(const X509_ALGOR *derivation)
{
    if (OBJ_obj2nid(objectOf(derivation)) != NID_id_pbkdf2)
        return failUnusable(objectOf(derivation)); // scrypt and the like: nobody writes them here
    const auto parameters =
        parametersOf<PBKDF2PARAM>(derivation, ASN1_ITEM_rptr(PBKDF2PARAM), PBKDF2PARAM_free);
    if (!parameters)
        return fail(FailureCode::KeyFileUnreadable, {}, QStringLiteral("PBKDF2"));
    const X509_ALGOR *prf = parameters->prf;
    int macDigest = NID_sha1;
    if (prf && (EVP_PBE_find(EVP_PBE_TYPE_PRF, OBJ_obj2nid(objectOf(prf)), nullptr, &macDigest,
                             nullptr) != 1 ||
                !EVP_get_digestbynid(macDigest)))
        return failUnusable(objectOf(prf));
    return addIterations(parameters->iter);
}

Result<void> Pkcs12Limits::addEncryption(const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *object = objectOf(algorithm);
    if (oidText(object) == cryptoProEncryption)
        return fail(FailureCode::KeyFileForeign, {}, cryptoProEncryption);
    if (OBJ_obj2nid(object) == NID_pbes2) {
        const auto parameters =
            parametersOf<PBE2PARAM>(algorithm, ASN1_ITEM_rptr(PBE2PARAM), PBE2PARAM_free);
        if (!parameters)
            return fail(FailureCode::KeyFileUnreadable, {}, QStringLiteral("PBES2"));
        if (!EVP_get_cipherbyobj(objectOf(parameters->encryption)))
            return failUnusable(objectOf(parameters->encryption));
        return addDerivation(parameters->keyfunc);
    }
    if (EVP_PBE_find(EVP_PBE_TYPE_OUTER, OBJ_obj2nid(object), nullptr, nullptr, nullptr) != 1)
        return failUnusable(object);
    const auto parameters =
        parametersOf<PBEPARAM>(algorithm, ASN1_ITEM_rptr(PBEPARAM), PBEPARAM_free);
    if (!parameters)
        return fail(FailureCode::KeyFileUnreadable, {}, QStringLiteral("PBE"));
    return addIterations(parameters->iter);
}

} // namespace okno
