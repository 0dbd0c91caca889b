#pragma once

#include "signing/keys/KeyRequest.h"
#include "signing/openssl/Handles.h"

#include <QDateTime>
#include <QString>

namespace okno::test {

// A key with its certificate (DER), and both as OpenSSL's objects.
struct Identity {
    std::shared_ptr<EVP_PKEY> key;
    QByteArray certificate;
    CertificateHandle x509() const;
};

struct LeafOptions {
    KeySubject subject;
    QDateTime from = QDateTime::currentDateTimeUtc().addDays(-1);
    QDateTime until = QDateTime::currentDateTimeUtc().addDays(300);
    QByteArray keyUsage = "critical,digitalSignature,nonRepudiation";
    QDateTime keyPeriodFrom; // privateKeyUsagePeriod, both or none
    QDateTime keyPeriodUntil;
};

// An invented person of an invented company.
KeySubject sampleSubject();

// A certification authority of one key type, made anew for each test run: a bare clone needs no key
// files, and no test key can be mistaken for a real one.
class TestPki
{
public:
    explicit TestPki(KeyAlgorithm algorithm);
    KeyAlgorithm algorithm() const { return m_algorithm; }
    const Identity &authority() const { return m_authority; }
    QByteArray anchor() const { return m_authority.certificate; }
    Identity leaf(const LeafOptions &options = {}) const;
    // The same subject, key, serial and issuer with another name on it: certificate substitution.
    QByteArray substituted(const Identity &victim, const QString &commonName) const;
    // An RSA key of that size, certified by this authority.
    Identity rsaLeaf(int bits) const;

private:
    Identity certified(KeyHandle key, const LeafOptions &options) const;
    KeyAlgorithm m_algorithm;
    Identity m_authority;
};

struct Pkcs12Options {
    QByteArray password = "пароль 1";
    int keyCipher = NID_aes_256_cbc; // a cipher means PBES2, a PBE of PKCS #12 the old way
    int certificateCipher = NID_aes_256_cbc;
    int iterations = 2048;
    const EVP_MD *macDigest = nullptr; // null: OpenSSL's choice
    bool hasMac = true;
    QString friendlyName;
};
QByteArray pkcs12Of(const Identity &identity, const QList<QByteArray> &chain,
                    const Pkcs12Options &options);

// OpenSSL's own CMS_sign, for what our verifier must accept; flags as CMS_CADES | CMS_BINARY …
QByteArray openSslSign(const QList<Identity> &signers, const QByteArray &content, unsigned flags,
                       const EVP_MD *digest = nullptr);

// A folder with what the `openssl` command needs to know GOST: returns the path of its
// configuration.
QString writeOpenSslConfiguration(const QString &folder);

// PEM, for tools that want it.
QByteArray pemOf(const QByteArray &der, const QByteArray &label);

} // namespace okno::test
