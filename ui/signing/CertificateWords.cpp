#include "ui/signing/CertificateWords.h"

#include "ui/shell/Moments.h"

namespace okno {

namespace {

// «Ромашка», "РОМАШКА" and Ромашка are one name.
QString core(const QString &name)
{
    QString letters;
    for (const QChar c : name.toCaseFolded()) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

} // namespace

QString CertificateWords::owner(const Certificate &certificate)
{
    if (certificate.surname.isEmpty())
        return given(certificate.commonName);
    return QStringLiteral("%1 %2").arg(certificate.surname, certificate.givenName).trimmed();
}

QString CertificateWords::given(const QString &value)
{
    return value.isEmpty() ? tr("Not stated in the certificate") : value;
}

FactList::Verdict CertificateWords::compare(const QString &value, const QString &expected)
{
    if (value.isEmpty() || expected.isEmpty())
        return {QStringLiteral("unknown"), theme::Tone::Warning, tr("not stated")};
    if (value == expected)
        return {QStringLiteral("done"), theme::Tone::Done, tr("agrees")};
    return {QStringLiteral("error"), theme::Tone::Error, tr("does not agree")};
}

FactList::Verdict CertificateWords::compareNames(const QString &value, const QString &expected)
{
    FactList::Verdict verdict = compare(core(value), core(expected));
    if (verdict.tone == theme::Tone::Error)
        verdict = {QStringLiteral("warning"), theme::Tone::Warning, tr("written differently")};
    return verdict;
}

FactList::Verdict CertificateWords::validity(const Certificate &certificate, const QDateTime &now)
{
    constexpr int soonDays = 30;
    if (now > certificate.notAfter)
        return {QStringLiteral("error"), theme::Tone::Error, tr("expired")};
    if (now < certificate.notBefore)
        return {QStringLiteral("error"), theme::Tone::Error, tr("not valid yet")};
    if (now.addDays(soonDays) > certificate.notAfter)
        return {QStringLiteral("warning"), theme::Tone::Warning, tr("expires soon")};
    return {QStringLiteral("done"), theme::Tone::Done, tr("valid")};
}

QString CertificateWords::authority(const Authority &authority, const QLocale &locale)
{
    QString text = tr("Head of the organisation: %1, tax number %2.")
                       .arg(authority.personName, authority.personTaxNumber);
    if (authority.validFrom.isValid())
        text += u' ' + tr("In office since %1.").arg(dayText(authority.validFrom, locale));
    if (!authority.documentNumber.isEmpty())
        text += u' ' + tr("Appointed by %1.").arg(authority.documentNumber);
    return text + u' ' + tr("Acts without a power of attorney.");
}

QString CertificateWords::refusal(const QString &place, const Principal &principal)
{
    if (place == u"organisation")
        return tr("The certificate belongs to another organisation. It cannot sign on behalf of "
                  "%1. Choose a key of this organisation.")
            .arg(principal.name);
    if (place == u"person")
        return tr("The certificate's owner is not the head of %1 whose tax number is kept here. "
                  "Choose the head's key, or correct the head's tax number in the settings.")
            .arg(principal.name);
    if (place == u"validity")
        return tr("The authority of the certificate's owner for %1 is not in force today. Choose "
                  "the key of the present head.")
            .arg(principal.name);
    return tr("Nobody is kept here as the head of %1, so no certificate can be shown to act for "
              "it. Add the head with a tax number first.")
        .arg(principal.name);
}

} // namespace okno
