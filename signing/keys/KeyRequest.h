#pragma once

#include "models/base/Result.h"
#include "models/base/SecretBytes.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <memory>

struct evp_pkey_st;

namespace okno {

enum class KeyAlgorithm { Gost256CryptoProA, Gost256Tc26A, Gost512, Rsa3072, EcdsaP256 };

// Subject of a Russian qualified certificate (FSB order 795); empty fields are left out.
struct KeySubject {
    QString commonName;
    QString surname;
    QString givenName;
    QString title;
    QString organisation;
    QString country; // two letters
    QString personTaxNumber;
    QString organisationTaxNumber;
    QString ogrn;
    QString snils;
};

// A fresh key pair with its PKCS#10 request; the private key leaves only inside an encrypted file.
class KeyRequest
{
public:
    // CryptoUnavailable without the GOST engine, ValueInvalid (place: the field) for a subject that
    // a certificate cannot hold.
    static Result<KeyRequest> generate(KeyAlgorithm algorithm, const KeySubject &subject);
    // PKCS#10, DER, signed by the new key.
    QByteArray request() const { return m_request; }
    // PKCS#12 (PBES2: PBKDF2 and AES-256-CBC, MAC SHA-256) of the key, its certificate and the
    // chain, all certificates DER. SignerMismatch when the certificate is not of this key.
    Result<QByteArray> pkcs12(const QByteArray &certificateDer, const QList<QByteArray> &chain,
                              const SecretBytes &pin, const QString &friendlyName) const;

private:
    KeyRequest(std::shared_ptr<evp_pkey_st> key, QByteArray request);
    std::shared_ptr<evp_pkey_st> m_key;
    QByteArray m_request;
};

} // namespace okno
