#include "ui/matter/DocumentEntries.h"

#include "ui/shell/Moments.h"

namespace okno {

namespace {

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

TimeLineEntry DocumentEntries::created(const DocumentSummary &document) const
{
    TimeLineEntry entry{QStringLiteral("created"), document.created, QStringLiteral("new"),
                        theme::Tone::Draft, tr("Created")};
    entry.sentence = tr("The document was begun on this computer or read from a file.");
    entry.facts = {{tr("Document"), document.id.toString()}, {tr("Format"), document.format}};
    return entry;
}

std::optional<TimeLineEntry> DocumentEntries::changed(const DocumentSummary &document) const
{
    const bool isDraft =
        document.state == DocumentState::Draft || document.state == DocumentState::Checked;
    if (!isDraft || !document.changed.isValid() || document.changed <= document.created)
        return std::nullopt;
    const bool isChecked = document.state == DocumentState::Checked;
    TimeLineEntry entry{QStringLiteral("changed"), document.changed,
                        isChecked ? QStringLiteral("check") : QStringLiteral("draft"),
                        isChecked ? theme::Tone::Done : theme::Tone::Draft,
                        m_texts.documentState(document.state)};
    entry.sentence = isChecked ? tr("The check found no errors; the document can be signed.")
                               : tr("Last change of the draft.");
    return entry;
}

TimeLineEntry DocumentEntries::frozen(const FrozenFacts &facts) const
{
    TimeLineEntry entry{QStringLiteral("frozen"), facts.frozenAt, QStringLiteral("lock"),
                        theme::Tone::Neutral, tr("Prepared for signing")};
    entry.sentence = tr("The bytes to be signed were fixed for the certificate of %1; they are "
                        "never changed again.")
                         .arg(facts.certificate.commonName);
    entry.facts = {{tr("SHA-256"), hex(facts.sha256)},
                   {tr("Size"), m_locale.formattedDataSize(facts.bytes.size())},
                   {tr("Format"), facts.format},
                   {tr("Rules"), facts.rulesVersion}};
    QStringList accepted;
    for (const AcceptedWarning &warning : facts.acceptedWarnings)
        accepted.append(warning.reason.isEmpty()
                            ? warning.rule
                            : QStringLiteral("%1: %2").arg(warning.rule, warning.reason));
    if (!accepted.isEmpty())
        entry.facts.append({tr("Accepted warnings"), accepted.join(u'\n')});
    addCertificate(entry, facts.certificate);
    return entry;
}

void DocumentEntries::addCertificate(TimeLineEntry &entry, const Certificate &certificate) const
{
    entry.facts +=
        {{tr("Certificate"), certificate.subject},
         {tr("Issuer"), certificate.issuer},
         {tr("Serial number"), certificate.serial},
         {tr("Algorithm"), certificate.algorithm},
         {tr("Valid"), QStringLiteral("%1 – %2").arg(moment(certificate.notBefore, m_locale),
                                                     moment(certificate.notAfter, m_locale))},
         {tr("SHA-256 of the certificate"), hex(certificate.sha256)}};
}

TimeLineEntry DocumentEntries::signedAs(const Act &act, const QString &principal) const
{
    TimeLineEntry entry{QStringLiteral("signed"), act.createdAt, QStringLiteral("sign"),
                        theme::Tone::Accent, m_texts.documentState(DocumentState::Signed)};
    entry.sentence =
        principal.isEmpty()
            ? tr("The document and its submission details were signed.")
            : tr("The document and its submission details were signed on behalf of %1.")
                  .arg(principal);
    entry.facts = {{tr("Submission key"), act.id.toString()},
                   {tr("Purpose"), act.type},
                   {tr("Own reference"), act.senderReference},
                   {tr("SHA-256 of the submission details"), hex(act.manifestSha256)}};
    return entry;
}

} // namespace okno
