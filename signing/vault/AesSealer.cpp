#include "signing/vault/AesSealer.h"

#include "signing/vault/KeyDerivation.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>

#include <QMutex>

#include <cstring>
#include <limits>
#include <unordered_map>

namespace okno {

namespace {

constexpr char formatVersion = 1;
constexpr int keyIdSize = 4;
constexpr int saltSize = 8;
constexpr int headSize = 1 + keyIdSize + saltSize;
constexpr int nonceSize = 12;
constexpr int tagSize = 16;
// NIST SP 800-38D 8.3: at most 2^32 random nonces under one key; a margin is free.
constexpr quint64 maxRecordsPerSalt = quint64(1) << 30;
// Records are mostly read in the order of writing, so few salts are in use at a time.
constexpr int maxKnownSalts = 4096;

using Cipher = std::unique_ptr<EVP_CIPHER, decltype(&EVP_CIPHER_free)>;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;
using MacContext = std::unique_ptr<EVP_MAC_CTX, decltype(&EVP_MAC_CTX_free)>;

const unsigned char *octets(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *octets(char *bytes)
{
    return reinterpret_cast<unsigned char *>(bytes);
}

// A keyed context: the key schedule is made once, each record only sets its nonce.
CipherContext keyedContext(const EVP_CIPHER *cipher, const SecretBytes &key, bool encrypts)
{
    CipherContext context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    if (!context || EVP_CipherInit_ex2(context.get(), cipher, octets(key.view()), nullptr,
                                       encrypts ? 1 : 0, nullptr) != 1)
        context.reset();
    return context;
}

bool feedAdditionalData(EVP_CIPHER_CTX *context, QByteArrayView head, QByteArrayView additionalData)
{
    int length = 0;
    return EVP_CipherUpdate(context, nullptr, &length, octets(head), headSize) == 1 &&
           (additionalData.isEmpty() ||
            EVP_CipherUpdate(context, nullptr, &length, octets(additionalData),
                             static_cast<int>(additionalData.size())) == 1);
}

MacContext keyedMac(const SecretBytes &key)
{
    EVP_MAC *hmac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    MacContext context(hmac ? EVP_MAC_CTX_new(hmac) : nullptr, &EVP_MAC_CTX_free);
    EVP_MAC_free(hmac); // the context holds its own reference
    char digest[] = "SHA256";
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
        OSSL_PARAM_construct_end()};
    if (context && EVP_MAC_init(context.get(), octets(key.view()), static_cast<size_t>(key.size()),
                                parameters) != 1)
        context.reset();
    return context;
}

} // namespace

struct AesSealer::Data {
    Cipher cipher{nullptr, &EVP_CIPHER_free};
    SecretBytes master;
    QByteArray keyId;
    MacContext mac{nullptr, &EVP_MAC_CTX_free};

    // The contexts are few and short-lived in use: one lock each is cheaper than one per thread.
    QMutex sealing;
    QByteArray head; // version, key id, salt of this session
    CipherContext sealContext{nullptr, &EVP_CIPHER_CTX_free};
    quint64 sealedRecords = 0;
    QByteArray nonces; // drawn in bulk, used from the end, never twice
    QMutex opening;
    std::unordered_map<quint64, CipherContext> openContexts;
    QMutex digesting;

    CipherContext contextFor(QByteArrayView salt, bool encrypts) const;
    bool renewSalt();
    void takeNonce(char *target);
    EVP_CIPHER_CTX *openContext(QByteArrayView salt);
    bool sealRecord(QByteArrayView plain, QByteArrayView additionalData, char *record);
    Result<void> openRecord(QByteArrayView sealed, QByteArrayView additionalData, char *plain);
};

CipherContext AesSealer::Data::contextFor(QByteArrayView salt, bool encrypts) const
{
    const auto key = hkdf(master, QByteArray("okno seal 1 ") + salt.toByteArray(), 32);
    return key ? keyedContext(cipher.get(), *key, encrypts)
               : CipherContext(nullptr, &EVP_CIPHER_CTX_free);
}

bool AesSealer::Data::renewSalt()
{
    const QByteArray salt = randomBytes(saltSize);
    head = QByteArray(1, formatVersion) + keyId + salt;
    sealContext = contextFor(salt, true);
    sealedRecords = 0;
    return sealContext != nullptr;
}

void AesSealer::Data::takeNonce(char *target)
{
    if (nonces.isEmpty())
        nonces = randomBytes(64 * nonceSize);
    const qsizetype rest = nonces.size() - nonceSize;
    std::memcpy(target, nonces.constData() + rest, nonceSize);
    nonces.truncate(rest);
}

EVP_CIPHER_CTX *AesSealer::Data::openContext(QByteArrayView salt)
{
    quint64 name = 0;
    static_assert(sizeof name == saltSize);
    std::memcpy(&name, salt.data(), saltSize);
    const auto known = openContexts.find(name);
    if (known != openContexts.end())
        return known->second.get();
    if (openContexts.size() >= maxKnownSalts)
        openContexts.clear();
    return openContexts.emplace(name, contextFor(salt, false)).first->second.get();
}

bool AesSealer::Data::sealRecord(QByteArrayView plain, QByteArrayView additionalData, char *record)
{
    const QMutexLocker lock(&sealing);
    if (sealedRecords >= maxRecordsPerSalt && !renewSalt())
        return false;
    ++sealedRecords;
    std::memcpy(record, head.constData(), headSize);
    char *nonce = record + headSize;
    takeNonce(nonce);
    char *body = nonce + nonceSize;
    int length = 0;
    EVP_CIPHER_CTX *context = sealContext.get();
    return EVP_EncryptInit_ex2(context, nullptr, nullptr, octets(nonce), nullptr) == 1 &&
           feedAdditionalData(context, head, additionalData) &&
           EVP_EncryptUpdate(context, octets(body), &length, octets(plain),
                             static_cast<int>(plain.size())) == 1 &&
           EVP_EncryptFinal_ex(context, octets(body + plain.size()), &length) == 1 &&
           EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, tagSize, body + plain.size()) == 1;
}

Result<void> AesSealer::Data::openRecord(QByteArrayView sealed, QByteArrayView additionalData,
                                         char *plain)
{
    const QByteArrayView recordHead = sealed.first(headSize);
    const QByteArrayView nonce = sealed.sliced(headSize, nonceSize);
    const QByteArrayView body = sealed.sliced(headSize + nonceSize, sealed.size() - overhead);
    char tag[tagSize];
    std::memcpy(tag, sealed.last(tagSize).data(), tagSize);

    const QMutexLocker lock(&opening);
    EVP_CIPHER_CTX *context = openContext(recordHead.last(saltSize));
    int length = 0;
    if (!context || EVP_DecryptInit_ex2(context, nullptr, nullptr, octets(nonce), nullptr) != 1 ||
        !feedAdditionalData(context, recordHead, additionalData))
        return fail(FailureCode::CryptoFailed, QStringLiteral("AES-256-GCM"));
    if (EVP_DecryptUpdate(context, octets(plain), &length, octets(body),
                          static_cast<int>(body.size())) != 1 ||
        EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, tagSize, tag) != 1 ||
        EVP_DecryptFinal_ex(context, octets(plain + body.size()), &length) != 1)
        return fail(FailureCode::SealBroken, QStringLiteral("tag"));
    return {};
}

AesSealer::AesSealer(std::unique_ptr<Data> data) : m_data(std::move(data))
{
}

AesSealer::~AesSealer() = default;

Result<std::shared_ptr<const AesSealer>> AesSealer::create(const SecretBytes &masterKey)
{
    if (masterKey.size() != masterKeySize)
        return fail(FailureCode::ValueInvalid, QStringLiteral("key"), QStringLiteral("32 bytes"));
    auto data = std::make_unique<Data>();
    data->cipher.reset(EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr));
    data->master = masterKey.clone();
    const auto keyId = hkdf(masterKey, "okno key id 1", keyIdSize);
    const auto digestKey = hkdf(masterKey, "okno digest 1", 32);
    if (!data->cipher || !keyId || !digestKey)
        return fail(FailureCode::CryptoUnavailable, QStringLiteral("AES-256-GCM"));
    data->keyId = keyId->view().toByteArray();
    data->mac = keyedMac(*digestKey);
    if (!data->mac || !data->renewSalt())
        return fail(FailureCode::CryptoUnavailable, QStringLiteral("AES-256-GCM"));
    return std::shared_ptr<const AesSealer>(new AesSealer(std::move(data)));
}

Result<QByteArray> AesSealer::seal(QByteArrayView plain, QByteArrayView additionalData) const
{
    if (plain.size() > std::numeric_limits<int>::max() - overhead)
        return fail(FailureCode::InputTooLarge);
    QByteArray record(plain.size() + overhead, Qt::Uninitialized);
    if (!m_data->sealRecord(plain, additionalData, record.data()))
        return fail(FailureCode::CryptoFailed, QStringLiteral("AES-256-GCM"));
    return record;
}

namespace {

// Says why a record cannot be ours before any work is done.
Result<void> checkHead(QByteArrayView sealed, QByteArrayView keyId)
{
    if (sealed.size() < AesSealer::overhead || sealed.size() > std::numeric_limits<int>::max())
        return fail(FailureCode::SealBroken, QStringLiteral("length"));
    if (sealed.front() != formatVersion)
        return fail(FailureCode::SealBroken, QStringLiteral("version"));
    if (sealed.sliced(1, keyIdSize) != keyId)
        return fail(FailureCode::SealBroken, QStringLiteral("key"));
    return {};
}

} // namespace

Result<QByteArray> AesSealer::open(QByteArrayView sealed, QByteArrayView additionalData) const
{
    if (const auto head = checkHead(sealed, m_data->keyId); !head)
        return fail(head.error());
    QByteArray plain(sealed.size() - overhead, Qt::Uninitialized);
    if (const auto opened = m_data->openRecord(sealed, additionalData, plain.data()); !opened)
        return fail(opened.error());
    return plain;
}

Result<SecretBytes> AesSealer::openSecret(QByteArrayView sealed,
                                          QByteArrayView additionalData) const
{
    if (const auto head = checkHead(sealed, m_data->keyId); !head)
        return fail(head.error());
    SecretBytes plain = SecretBytes::ofSize(sealed.size() - overhead);
    if (const auto opened = m_data->openRecord(sealed, additionalData, plain.data()); !opened)
        return fail(opened.error());
    return plain;
}

QByteArray AesSealer::digest(QByteArrayView plain) const
{
    const QMutexLocker lock(&m_data->digesting);
    EVP_MAC_CTX *mac = m_data->mac.get();
    QByteArray result(32, Qt::Uninitialized);
    size_t length = 0;
    if (EVP_MAC_init(mac, nullptr, 0, nullptr) != 1 ||
        EVP_MAC_update(mac, octets(plain), static_cast<size_t>(plain.size())) != 1 ||
        EVP_MAC_final(mac, octets(result.data()), &length, 32) != 1)
        qFatal("HMAC failed");
    return result;
}

const SecretBytes &AesSealer::masterKey() const
{
    return m_data->master;
}

} // namespace okno
