#include "tests/support/test-pki/TestPki.h"

#include "signing/keys/KeyPair.h"
#include "signing/openssl/Algorithms.h"
#include "signing/openssl/CertificateReader.h"
#include "signing/openssl/CryptoLibrary.h"
#include "signing/openssl/Der.h"
#include "signing/trust/CertificateMaker.h"

#include <QFile>
#include <openssl/rsa.h>

namespace okno::test {
namespace {

QByteArray generalizedTime(const QDateTime &moment)
{
    return moment.toUTC().toString(QStringLiteral("yyyyMMddHHmmss'Z'")).toLatin1();
}

void addKeyPeriod(X509 *certificate, const LeafOptions &options)
{
    if (!options.keyPeriodFrom.isValid())
        return;
    const QByteArray value =
        der::sequence({der::element(0x80, generalizedTime(options.keyPeriodFrom)),
                       der::element(0x81, generalizedTime(options.keyPeriodUntil))});
    ASN1_OCTET_STRING *octets = ASN1_OCTET_STRING_new();
    ASN1_OCTET_STRING_set(octets, bytesOf(value), static_cast<int>(value.size()));
    X509_EXTENSION *extension =
        X509_EXTENSION_create_by_NID(nullptr, NID_private_key_usage_period, 0, octets);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
    ASN1_OCTET_STRING_free(octets);
}

} // namespace

CertificateHandle Identity::x509() const
{
    return std::move(*CertificateReader::parse(certificate));
}

KeySubject sampleSubject()
{
    KeySubject subject;
    subject.commonName = QStringLiteral("Петрова Анна Сергеевна");
    subject.surname = QStringLiteral("Петрова");
    subject.givenName = QStringLiteral("Анна Сергеевна");
    subject.title = QStringLiteral("Генеральный директор");
    subject.organisation = QStringLiteral("ООО \"Северный ветер\"");
    subject.country = QStringLiteral("RU");
    subject.personTaxNumber = QStringLiteral("770000000082");
    subject.organisationTaxNumber = QStringLiteral("7701000001");
    subject.ogrn = QStringLiteral("1027700000008");
    subject.snils = QStringLiteral("11223344595");
    return subject;
}

TestPki::TestPki(KeyAlgorithm algorithm) : m_algorithm(algorithm)
{
    auto key = generateKey(algorithm);
    KeySubject subject;
    subject.commonName = QStringLiteral("Проверочный УЦ");
    const auto name = subjectName(subject);
    if (!key || !name)
        qFatal("no test authority: %s", qPrintable(key ? name.error().place : key.error().detail));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const CertificateTemplate wanted{
        name->get(), now.addYears(-5), now.addYears(5), true, "critical,keyCertSign,cRLSign",
        {},          nullptr};
    const auto certificate = makeCertificate(wanted, key->get(), nullptr, key->get());
    m_authority = {shared(std::move(*key)), derOf(certificate->get(), i2d_X509)};
}

Identity TestPki::certified(KeyHandle key, const LeafOptions &options) const
{
    const KeySubject wantedSubject =
        options.subject.commonName.isEmpty() ? sampleSubject() : options.subject;
    const auto name = subjectName(wantedSubject);
    const CertificateTemplate wanted{name->get(),      options.from, options.until, false,
                                     options.keyUsage, {},           nullptr};
    const CertificateHandle issuer = m_authority.x509();
    const auto certificate =
        makeCertificate(wanted, key.get(), issuer.get(), m_authority.key.get());
    addKeyPeriod(certificate->get(), options);
    X509_sign(certificate->get(), m_authority.key.get(), digestFor(m_authority.key.get()));
    return {shared(std::move(key)), derOf(certificate->get(), i2d_X509)};
}

Identity TestPki::leaf(const LeafOptions &options) const
{
    return certified(std::move(*generateKey(m_algorithm)), options);
}

Identity TestPki::rsaLeaf(int bits) const
{
    return certified(KeyHandle(EVP_RSA_gen(static_cast<unsigned>(bits))), {});
}

QByteArray TestPki::substituted(const Identity &victim, const QString &commonName) const
{
    KeySubject subject = sampleSubject();
    subject.commonName = commonName;
    const auto name = subjectName(subject);
    const CertificateHandle original = victim.x509();
    const CertificateHandle copy(X509_dup(original.get()));
    X509_set_subject_name(copy.get(), name->get());
    X509_sign(copy.get(), m_authority.key.get(), digestFor(m_authority.key.get()));
    return derOf(copy.get(), i2d_X509);
}

QByteArray pkcs12Of(const Identity &identity, const QList<QByteArray> &chain,
                    const Pkcs12Options &options)
{
    const CertificatesHandle others(sk_X509_new_null());
    for (const QByteArray &der : chain)
        sk_X509_push(others.get(), CertificateReader::parse(der)->release());
    const QByteArray name = options.friendlyName.toUtf8();
    const Pkcs12Handle file(
        PKCS12_create(options.password.constData(), name.isEmpty() ? nullptr : name.constData(),
                      identity.key.get(), identity.x509().get(), others.get(), options.keyCipher,
                      options.certificateCipher, options.iterations, options.hasMac ? 1 : -1, 0));
    if (file && options.hasMac)
        PKCS12_set_mac(file.get(), options.password.constData(),
                       static_cast<int>(options.password.size()), nullptr, 0, options.iterations,
                       options.macDigest);
    return file ? derOf(file.get(), i2d_PKCS12) : QByteArray();
}

QByteArray openSslSign(const QList<Identity> &signers, const QByteArray &content, unsigned flags,
                       const EVP_MD *digest)
{
    const CmsHandle cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, flags | CMS_PARTIAL));
    for (const Identity &signer : signers)
        if (!CMS_add1_signer(cms.get(), signer.x509().get(), signer.key.get(), digest, flags))
            return {};
    const BioHandle bio(BIO_new_mem_buf(content.constData(), static_cast<int>(content.size())));
    if (CMS_final(cms.get(), bio.get(), nullptr, flags) != 1)
        return {};
    return derOf(cms.get(), i2d_CMS_ContentInfo);
}

QString writeOpenSslConfiguration(const QString &folder)
{
    QFile file(folder + QStringLiteral("/openssl.cnf"));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(
        "openssl_conf = init\n[init]\nengines = engines\n[engines]\ngost = gost\n[gost]\n"
        "engine_id = gost\ndefault_algorithms = ALL\nCRYPT_PARAMS = id-tc26-gost-28147-param-Z\n");
    return file.fileName();
}

QByteArray pemOf(const QByteArray &der, const QByteArray &label)
{
    const QByteArray base64 = der.toBase64();
    QByteArray pem = "-----BEGIN " + label + "-----\n";
    for (qsizetype i = 0; i < base64.size(); i += 64)
        pem += base64.mid(i, 64) + '\n';
    return pem + "-----END " + label + "-----\n";
}

} // namespace okno::test
