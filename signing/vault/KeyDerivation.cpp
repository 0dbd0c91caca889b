#include "signing/vault/KeyDerivation.h"

#include <openssl/core_names.h>
#include <openssl/kdf.h>
#include <openssl/rand.h>

#include <bit>
#include <memory>

namespace okno {

namespace {

using Kdf = std::unique_ptr<EVP_KDF, decltype(&EVP_KDF_free)>;
using KdfContext = std::unique_ptr<EVP_KDF_CTX, decltype(&EVP_KDF_CTX_free)>;

Result<SecretBytes> derive(const char *algorithm, const OSSL_PARAM *parameters, qsizetype size)
{
    const Kdf kdf(EVP_KDF_fetch(nullptr, algorithm, nullptr), &EVP_KDF_free);
    const KdfContext context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr, &EVP_KDF_CTX_free);
    SecretBytes key = SecretBytes::ofSize(size);
    if (!context || EVP_KDF_derive(context.get(), reinterpret_cast<unsigned char *>(key.data()),
                                   static_cast<size_t>(size), parameters) != 1)
        return fail(FailureCode::CryptoFailed, QString::fromLatin1(algorithm));
    return key;
}

OSSL_PARAM octets(const char *name, QByteArrayView bytes)
{
    // OpenSSL reads the octets only; its parameter type knows no const.
    return OSSL_PARAM_construct_octet_string(name, const_cast<char *>(bytes.data()),
                                             static_cast<size_t>(bytes.size()));
}

} // namespace

Result<SecretBytes> hkdf(const SecretBytes &key, QByteArrayView info, qsizetype size)
{
    char digest[] = "SHA256";
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        octets(OSSL_KDF_PARAM_KEY, key.view()), octets(OSSL_KDF_PARAM_INFO, info),
        OSSL_PARAM_construct_end()};
    return derive("HKDF", parameters, size);
}

bool ScryptParameters::isSane() const
{
    return n >= 2 && std::has_single_bit(n) && r >= 1 && r <= 32 && p >= 1 && p <= 16 &&
           n * r <= (quint64(1) << 23) && salt.size() >= 16;
}

ScryptParameters ScryptParameters::withRandomSalt()
{
    ScryptParameters parameters;
    parameters.salt = randomBytes(32);
    return parameters;
}

Result<SecretBytes> scrypt(const SecretBytes &passphrase, const ScryptParameters &wanted)
{
    if (!wanted.isSane())
        return fail(FailureCode::CryptoFailed, QStringLiteral("scrypt"));
    uint64_t n = wanted.n;
    uint32_t r = wanted.r;
    uint32_t p = wanted.p;
    // OpenSSL's own limit is 32 MiB and not enough for N = 2^15, r = 8 with its bookkeeping.
    uint64_t memory = 128 * r * (n + p + 2) + (uint64_t(1) << 20);
    const OSSL_PARAM parameters[] = {
        octets(OSSL_KDF_PARAM_PASSWORD, passphrase.view()),
        octets(OSSL_KDF_PARAM_SALT, wanted.salt),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_N, &n),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_R, &r),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_P, &p),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_MAXMEM, &memory),
        OSSL_PARAM_construct_end()};
    return derive("SCRYPT", parameters, 32);
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(size)) != 1)
        qFatal("no random source");
    return bytes;
}

SecretBytes randomSecret(qsizetype size)
{
    SecretBytes secret = SecretBytes::ofSize(size);
    if (RAND_priv_bytes(reinterpret_cast<unsigned char *>(secret.data()), static_cast<int>(size)) !=
        1)
        qFatal("no random source");
    return secret;
}

} // namespace okno
