#include "ui/signing/CertificateView.h"

#include "models/document/AuthorityCheck.h"
#include "ui/shell/Labels.h"
#include "ui/shell/Moments.h"
#include "ui/shell/StateLine.h"
#include "ui/signing/CertificateWords.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace okno {

CertificateView::CertificateView(QWidget *parent)
    : QWidget(parent), m_unknown(new StateLine(StateLine::Wrap::Yes, this)),
      m_facts(new FactList(this)), m_proof(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_unknown);
    layout->addWidget(m_facts);
    layout->addWidget(m_proof);
    auto *proof = new QVBoxLayout(m_proof);
    proof->setContentsMargins(0, theme::grid, 0, 0);
    proof->addWidget(partTitle(tr("Authority"), m_proof));
    m_authority = new StateLine(StateLine::Wrap::Yes, m_proof);
    m_authority->setObjectName(QStringLiteral("authority"));
    proof->addWidget(m_authority);
    proof->addWidget(partTitle(tr("Signature"), m_proof));
    proof->addWidget(
        textLabel(tr("CAdES-BES, detached: in files of its own beside the document. It proves who "
                     "signed exactly these bytes. The time in it is this computer's, not a time "
                     "stamp."),
                  m_proof));
    proof->addWidget(textLabel(tr("Not checked here: whether the certificate has been revoked. The "
                                  "receiving side checks that; ask the certification authority if "
                                  "in doubt."),
                               m_proof));
    setUnknown({});
}

void CertificateView::setPrincipal(const Principal &principal)
{
    m_principal = principal;
}

void CertificateView::setAuthorities(const QList<Authority> &authorities)
{
    m_authorities = authorities;
    if (!m_certificate.der.isEmpty() || !m_certificate.sha256.isEmpty())
        draw();
}

void CertificateView::setCertificate(const Certificate &certificate, bool isFrozen)
{
    m_certificate = certificate;
    m_isFrozen = isFrozen;
    draw();
}

void CertificateView::setUnknown(const QString &sentence)
{
    m_certificate = {};
    m_facts->hide();
    m_proof->hide();
    if (sentence.isEmpty())
        m_unknown->clear();
    else
        m_unknown->set(QStringLiteral("lock"), theme::Tone::Neutral, sentence);
}

void CertificateView::draw()
{
    m_unknown->clear();
    m_facts->setFacts(ownerFacts() + certificateFacts());
    m_facts->show();
    showAuthority();
    m_proof->show();
}

QList<FactList::Fact> CertificateView::ownerFacts() const
{
    const Certificate &own = m_certificate;
    QList<FactList::Fact> facts;
    facts.append({tr("Owner"), own.title.isEmpty()
                                   ? CertificateWords::owner(own)
                                   : CertificateWords::owner(own) + u'\n' + own.title});
    facts.append(personNumber());
    facts.append({tr("Organisation"), CertificateWords::given(own.organisation),
                  CertificateWords::compareNames(own.organisation, m_principal.name)});
    facts.append({tr("Tax number of the organisation"),
                  CertificateWords::given(own.organisationTaxNumber),
                  CertificateWords::compare(own.organisationTaxNumber, m_principal.taxNumber),
                  !own.organisationTaxNumber.isEmpty()});
    if (!m_principal.ogrn.isEmpty() || !own.ogrn.isEmpty())
        facts.append({tr("State register number"), CertificateWords::given(own.ogrn),
                      CertificateWords::compare(own.ogrn, m_principal.ogrn), !own.ogrn.isEmpty()});
    return facts;
}

// Against the link of authority that names this person; without any there is nothing to compare.
FactList::Fact CertificateView::personNumber() const
{
    const QString &number = m_certificate.personTaxNumber;
    FactList::Fact fact{
        tr("Tax number of the person"), CertificateWords::given(number), {}, !number.isEmpty()};
    QStringList known;
    for (const Authority &authority : m_authorities) {
        if (authority.principal == m_principal.id)
            known.append(authority.personTaxNumber);
    }
    if (!known.isEmpty())
        fact.verdict =
            CertificateWords::compare(number, known.contains(number) ? number : known.first());
    return fact;
}

QList<FactList::Fact> CertificateView::certificateFacts() const
{
    const Certificate &own = m_certificate;
    const auto day = [this](const QDateTime &time) {
        return dayText(time.toLocalTime().date(), locale());
    };
    return {{tr("Issued by"), own.issuer},
            {tr("Serial number"), own.serial, {}, true},
            {tr("Valid"), tr("from %1 until %2").arg(day(own.notBefore), day(own.notAfter)),
             CertificateWords::validity(own, QDateTime::currentDateTimeUtc())},
            {tr("Algorithm"), own.algorithm}};
}

void CertificateView::showAuthority()
{
    const auto link = authorityFor(m_principal, m_authorities, m_certificate, QDate::currentDate());
    if (link) {
        m_authority->set(QStringLiteral("done"), theme::Tone::Done,
                         CertificateWords::authority(*link, locale()));
        return;
    }
    if (m_isFrozen && link.error().place != u"organisation") {
        m_authority->set(QStringLiteral("done"), theme::Tone::Done,
                         tr("Head of the organisation, acts without a power of attorney. Checked "
                            "before the document was frozen."));
        return;
    }
    m_authority->set(QStringLiteral("error"), theme::Tone::Error,
                     CertificateWords::refusal(link.error().place, m_principal));
}

} // namespace okno
