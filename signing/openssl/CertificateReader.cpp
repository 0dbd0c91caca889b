#include "signing/openssl/CertificateReader.h"

#include "signing/openssl/Algorithms.h"
#include "signing/openssl/CryptoLibrary.h"
#include "signing/openssl/OpenSslError.h"

#include <QCryptographicHash>
#include <QTimeZone>
#include <openssl/pem.h>

namespace okno {
namespace {

constexpr qsizetype largestCertificate = 64 * 1024;

QString printable(QString text)
{
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    return text;
}

QString textOf(const ASN1_STRING *string)
{
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, string);
    if (size < 0)
        return {};
    const TextHandle owner(reinterpret_cast<char *>(utf8));
    return printable(QString::fromUtf8(owner.get(), size));
}

// The first value of a field; later ones are seen in the full subject.
QString field(const X509_NAME *name, const char *oid)
{
    const ObjectHandle object(OBJ_txt2obj(oid, 1));
    const int index = X509_NAME_get_index_by_OBJ(name, object.get(), -1);
    if (index < 0)
        return {};
    return textOf(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
}

QString nameText(const X509_NAME *name)
{
    const BioHandle bio(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~ulong(ASN1_STRFLGS_ESC_MSB));
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return printable(QString::fromUtf8(text, size));
}

// Kazakhstan's National Certification Authority writes IIN and BIN with a prefix.
QString kazakhNumber(const QString &value, QLatin1String prefix)
{
    const QString digits = value.mid(prefix.size());
    return value.startsWith(prefix) && digits.size() == 12 ? digits : QString();
}

void fillTaxNumbers(const X509_NAME *subject, Certificate &certificate)
{
    QString person = field(subject, "1.2.643.3.131.1.1");
    QString organisation = field(subject, "1.2.643.100.4");
    // Before INNLE existed an organisation's ten digits stood in INN behind two zeros.
    if (organisation.isEmpty() && person.size() == 12 && person.startsWith(QLatin1String("00")))
        organisation = std::exchange(person, {}).mid(2);
    if (person.isEmpty())
        person = kazakhNumber(field(subject, "2.5.4.5"), QLatin1String("IIN"));
    for (int at = -1; organisation.isEmpty();) {
        at = X509_NAME_get_index_by_NID(subject, NID_organizationalUnitName, at);
        if (at < 0)
            break;
        const auto *unit = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at));
        organisation = kazakhNumber(textOf(unit), QLatin1String("BIN"));
    }
    certificate.personTaxNumber = person;
    certificate.organisationTaxNumber = organisation;
}

void fillSubject(const X509_NAME *subject, Certificate &certificate)
{
    certificate.subject = nameText(subject);
    certificate.commonName = field(subject, "2.5.4.3");
    certificate.surname = field(subject, "2.5.4.4");
    certificate.givenName = field(subject, "2.5.4.42");
    certificate.title = field(subject, "2.5.4.12");
    certificate.organisation = field(subject, "2.5.4.10");
    certificate.country = field(subject, "2.5.4.6");
    certificate.ogrn = field(subject, "1.2.643.100.1");
    certificate.snils = field(subject, "1.2.643.100.3");
    fillTaxNumbers(subject, certificate);
}

QString serialOf(const X509 *certificate)
{
    const BignumHandle number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr));
    const TextHandle hex(number ? BN_bn2hex(number.get()) : nullptr);
    return hex ? QString::fromLatin1(hex.get()) : QString();
}

} // namespace

Result<CertificateHandle> CertificateReader::parse(const QByteArray &bytes)
{
    CryptoLibrary::load();
    const auto notOne = [] { return fail(FailureCode::ValueInvalid, {}, QStringLiteral("X.509")); };
    if (bytes.isEmpty() || bytes.size() > largestCertificate)
        return notOne();
    CertificateHandle certificate;
    if (bytes.startsWith('\x30')) {
        certificate = fromDer<CertificateHandle>(bytes, d2i_X509);
    } else {
        const BioHandle bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
        certificate.reset(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    }
    takeOpenSslErrors();
    if (!certificate)
        return notOne();
    return certificate;
}

Result<Certificate> CertificateReader::read(const QByteArray &bytes)
{
    const auto certificate = parse(bytes);
    if (!certificate)
        return fail(certificate.error());
    return describe(certificate->get());
}

Certificate CertificateReader::describe(X509 *certificate)
{
    Certificate value;
    value.der = derOf(certificate, i2d_X509);
    value.sha256 = QCryptographicHash::hash(value.der, QCryptographicHash::Sha256);
    value.issuer = nameText(X509_get_issuer_name(certificate));
    value.serial = serialOf(certificate);
    value.notBefore = fromAsn1(X509_get0_notBefore(certificate));
    value.notAfter = fromAsn1(X509_get0_notAfter(certificate));
    value.algorithm = keyAlgorithmName(certificate);
    fillSubject(X509_get_subject_name(certificate), value);
    takeOpenSslErrors();
    return value;
}

QDateTime fromAsn1(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

QString usageObjection(X509 *certificate)
{
    if (X509_get_extension_flags(certificate) & EXFLAG_INVALID)
        return QStringLiteral("malformed-extensions");
    const uint32_t usage = X509_get_key_usage(certificate); // all bits when there is no restriction
    if ((usage & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) == 0)
        return QStringLiteral("key-usage");
    return {};
}

bool isOutsideKeyPeriod(X509 *certificate, const QDateTime &at)
{
    using Period = OpenSslHandle<PKEY_USAGE_PERIOD, PKEY_USAGE_PERIOD_free>;
    const Period period(static_cast<PKEY_USAGE_PERIOD *>(
        X509_get_ext_d2i(certificate, NID_private_key_usage_period, nullptr, nullptr)));
    if (!period)
        return false;
    const QDateTime from = fromAsn1(period->notBefore);
    const QDateTime until = fromAsn1(period->notAfter);
    return (from.isValid() && at < from) || (until.isValid() && at > until);
}

QString signingObjection(X509 *certificate, const QDateTime &at)
{
    const QDateTime from = fromAsn1(X509_get0_notBefore(certificate));
    const QDateTime until = fromAsn1(X509_get0_notAfter(certificate));
    if (!from.isValid() || at < from)
        return QStringLiteral("not-yet-valid");
    if (!until.isValid() || at > until)
        return QStringLiteral("expired");
    const QString usage = usageObjection(certificate);
    if (!usage.isEmpty())
        return usage;
    return isOutsideKeyPeriod(certificate, at) ? QStringLiteral("private-key-usage-period")
                                               : QString();
}

} // namespace okno
