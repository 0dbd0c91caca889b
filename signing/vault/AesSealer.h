#pragma once

#include "models/base/SecretBytes.h"
#include "models/ports/Sealer.h"

#include <memory>

namespace okno {

// Seals records with AES-256-GCM (NIST SP 800-38D). A record is
//   version (1) · key id (4) · salt (8) · nonce (12) · ciphertext · tag (16)
// and everything before the nonce is authenticated together with the caller's additional data. Each
// sealer draws a salt of its own and seals under HKDF(master, salt), so that the limit of 2^32
// random nonces counts per session of the program and not for the workspace's whole life.
class AesSealer final : public Sealer
{
public:
    static constexpr qsizetype masterKeySize = 32;
    static constexpr qsizetype overhead = 1 + 4 + 8 + 12 + 16;

    // ValueInvalid for a key of another size, CryptoUnavailable.
    static Result<std::shared_ptr<const AesSealer>> create(const SecretBytes &masterKey);
    ~AesSealer() override;

    Result<QByteArray> seal(QByteArrayView plain, QByteArrayView additionalData) const override;
    Result<QByteArray> open(QByteArrayView sealed, QByteArrayView additionalData) const override;
    // The same, into locked memory: for keys and secrets.
    Result<SecretBytes> openSecret(QByteArrayView sealed, QByteArrayView additionalData) const;
    QByteArray digest(QByteArrayView plain) const override;
    // For wrapping it once more under a passphrase (KeyWrap), and for nothing else.
    const SecretBytes &masterKey() const;

private:
    struct Data;
    explicit AesSealer(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

} // namespace okno
