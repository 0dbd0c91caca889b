#include "signing/keys/Pkcs12File.h"

#include "signing/keys/Pkcs12Limits.h"
#include "signing/openssl/CertificateReader.h"
#include "signing/openssl/CryptoLibrary.h"
#include "signing/openssl/OpenSslError.h"

namespace okno {
namespace {

constexpr int mostBags = 200;

struct FoundKey {
    std::shared_ptr<EVP_PKEY> key;
    QString friendlyName;
};
struct FoundCertificate {
    CertificateHandle x509;
    QString friendlyName;
};

// Walks through one file with one password.
class Pkcs12Walk
{
public:
    Pkcs12Walk(PKCS12 *file, const char *password, int size, Pkcs12Limits limits)
        : m_file(file), m_password(password), m_size(size), m_limits(limits)
    {
    }
    Result<Pkcs12Content> read();

private:
    Result<void> openSafe(PKCS7 *safe);
    Result<void> openBags(const STACK_OF(PKCS12_SAFEBAG) * bags, int depth);
    Result<void> openBag(const PKCS12_SAFEBAG *bag, int depth);
    Result<void> addKey(const PKCS8_PRIV_KEY_INFO *info, const PKCS12_SAFEBAG *bag);
    Pkcs12Content paired();
    tl::unexpected<Failure> undeciphered(const X509_ALGOR *algorithm) const;

    PKCS12 *m_file;
    const char *m_password;
    int m_size;
    int m_bags = 0;
    Pkcs12Limits m_limits;
    QList<FoundKey> m_keys;
    std::vector<FoundCertificate> m_certificates;
};

tl::unexpected<Failure> unreadable(const QString &detail)
{
    takeOpenSslErrors();
    return fail(FailureCode::KeyFileUnreadable, {}, detail);
}

QString nameOf(const PKCS12_SAFEBAG *bag)
{
    const TextHandle name(PKCS12_get_friendlyname(const_cast<PKCS12_SAFEBAG *>(bag)));
    return name ? QString::fromUtf8(name.get()) : QString();
}

Result<Pkcs12Content> Pkcs12Walk::read()
{
    const OpenSslHandle<STACK_OF(PKCS7), freeAuthsafes> safes(PKCS12_unpack_authsafes(m_file));
    if (!safes)
        return unreadable(QStringLiteral("authenticated safes"));
    for (int i = 0; i < sk_PKCS7_num(safes.get()); ++i)
        if (const auto opened = openSafe(sk_PKCS7_value(safes.get(), i)); !opened)
            return fail(opened.error());
    return paired();
}

// Where a MAC has proved the password, only the cipher can be to blame; otherwise this is the
// proof.
tl::unexpected<Failure> Pkcs12Walk::undeciphered(const X509_ALGOR *algorithm) const
{
    takeOpenSslErrors();
    if (PKCS12_mac_present(m_file) != 1)
        return fail(FailureCode::KeyPasswordWrong);
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    return fail(FailureCode::CryptoUnavailable, {},
                QString::fromLatin1(OBJ_nid2ln(OBJ_obj2nid(object))));
}

Result<void> Pkcs12Walk::openSafe(PKCS7 *safe)
{
    OpenSslHandle<STACK_OF(PKCS12_SAFEBAG), freeSafebags> bags;
    if (PKCS7_type_is_data(safe)) {
        bags.reset(PKCS12_unpack_p7data(safe));
    } else if (PKCS7_type_is_encrypted(safe)) {
        if (const auto allowed = m_limits.addEncryption(safe->d.encrypted->enc_data->algorithm);
            !allowed)
            return allowed;
        bags.reset(PKCS12_unpack_p7encdata(safe, m_password, m_size));
        if (!bags)
            return undeciphered(safe->d.encrypted->enc_data->algorithm);
    }
    if (!bags)
        return unreadable(QStringLiteral("content type"));
    return openBags(bags.get(), 0);
}

Result<void> Pkcs12Walk::openBags(const STACK_OF(PKCS12_SAFEBAG) * bags, int depth)
{
    for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags); ++i)
        if (const auto opened = openBag(sk_PKCS12_SAFEBAG_value(bags, i), depth); !opened)
            return opened;
    return {};
}

Result<void> Pkcs12Walk::openBag(const PKCS12_SAFEBAG *bag, int depth)
{
    if (++m_bags > mostBags || depth > 3)
        return fail(FailureCode::InputTooLarge, {}, QStringLiteral("bags"));
    switch (PKCS12_SAFEBAG_get_nid(bag)) {
    case NID_keyBag:
        return addKey(PKCS12_SAFEBAG_get0_p8inf(bag), bag);
    case NID_pkcs8ShroudedKeyBag: {
        const X509_ALGOR *algorithm = nullptr;
        X509_SIG_get0(PKCS12_SAFEBAG_get0_pkcs8(bag), &algorithm, nullptr);
        if (const auto allowed = m_limits.addEncryption(algorithm); !allowed)
            return allowed;
        const OpenSslHandle<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free> info(
            PKCS12_decrypt_skey(bag, m_password, m_size));
        if (!info)
            return undeciphered(algorithm);
        return addKey(info.get(), bag);
    }
    case NID_certBag:
        if (PKCS12_SAFEBAG_get_bag_nid(bag) == NID_x509Certificate) {
            CertificateHandle x509(PKCS12_SAFEBAG_get1_cert(bag));
            if (!x509)
                return unreadable(QStringLiteral("certificate"));
            m_certificates.push_back({std::move(x509), nameOf(bag)});
        }
        return {};
    case NID_safeContentsBag:
        return openBags(PKCS12_SAFEBAG_get0_safes(bag), depth + 1);
    default:
        return {}; // CRLs and secrets of other programs
    }
}

Result<void> Pkcs12Walk::addKey(const PKCS8_PRIV_KEY_INFO *info, const PKCS12_SAFEBAG *bag)
{
    KeyHandle key(EVP_PKCS82PKEY(info));
    if (!key) {
        const ASN1_OBJECT *algorithm = nullptr;
        PKCS8_pkey_get0(&algorithm, nullptr, nullptr, nullptr, info);
        return failUnusable(algorithm);
    }
    m_keys += {shared(std::move(key)), nameOf(bag)};
    return {};
}

// A certificate belongs to the key whose public half it holds; ids and names in files lie.
Pkcs12Content Pkcs12Walk::paired()
{
    Pkcs12Content content;
    for (const FoundCertificate &certificate : m_certificates) {
        const QByteArray der = derOf(certificate.x509.get(), i2d_X509);
        const auto own = std::find_if(m_keys.begin(), m_keys.end(), [&](const FoundKey &key) {
            return X509_check_private_key(certificate.x509.get(), key.key.get()) == 1;
        });
        if (own == m_keys.end()) {
            content.others += der;
            continue;
        }
        const QString name =
            own->friendlyName.isEmpty() ? certificate.friendlyName : own->friendlyName;
        content.keys += {own->key, der, name};
    }
    takeOpenSslErrors();
    return content;
}

// Whether a MAC proves the password; a file without a MAC proves it by being decrypted.
bool opensWith(PKCS12 *file, const char *password, int size)
{
    return PKCS12_mac_present(file) != 1 || PKCS12_verify_mac(file, password, size) == 1;
}

} // namespace

Result<Pkcs12Content> readPkcs12(const QByteArray &file, const SecretBytes *password)
{
    CryptoLibrary::load();
    const auto pkcs12 = fromDer<Pkcs12Handle>(file, d2i_PKCS12);
    if (!pkcs12)
        return unreadable(QStringLiteral("PKCS#12"));
    Pkcs12Limits limits;
    if (const auto allowed = limits.addMac(pkcs12.get()); !allowed)
        return fail(allowed.error());
    // Vendors' encryptions are told apart before a password is tried: their MAC may be their own as
    // well.
    if (const auto allowed = Pkcs12Limits(limits).addSafes(pkcs12.get()); !allowed)
        return fail(allowed.error());
    const char *text = password ? password->data() : nullptr;
    int size = password ? static_cast<int>(password->size()) : 0;
    bool opens = opensWith(pkcs12.get(), text, size);
    if (!opens && size == 0) { // written by another tool's idea of "no password"
        text = text ? nullptr : "";
        opens = opensWith(pkcs12.get(), text, 0);
    }
    takeOpenSslErrors();
    if (!opens)
        return fail(FailureCode::KeyPasswordWrong);
    auto content = Pkcs12Walk(pkcs12.get(), text, size, limits).read();
    takeOpenSslErrors();
    return content;
}

} // namespace okno
