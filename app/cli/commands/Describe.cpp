#include "app/cli/commands/Describe.h"

#include <array>

namespace okno {

namespace {

QString severityKey(Finding::Severity severity)
{
    constexpr std::array keys{"advice", "warning", "error"};
    return QLatin1String(keys[static_cast<size_t>(severity)]);
}

QJsonObject toJson(const SignerReport &signer)
{
    QJsonArray chain;
    for (const Certificate &certificate : signer.chain)
        chain.append(certificate.subject);
    return {{QStringLiteral("indication"), indicationText(signer.indication)},
            {QStringLiteral("subIndication"), subIndicationText(signer.subIndication)},
            {QStringLiteral("signer"), okno::toJson(signer.certificate)},
            {QStringLiteral("chain"), chain},
            {QStringLiteral("claimedSigningTime"), timeJson(signer.claimedSigningTime)},
            {QStringLiteral("checkedAt"), timeJson(signer.checkedAt)},
            {QStringLiteral("timeRule"), signer.timeRule},
            {QStringLiteral("digestAlgorithm"), signer.digestAlgorithm},
            {QStringLiteral("notChecked"), QJsonArray::fromStringList(signer.notChecked)},
            {QStringLiteral("detail"), signer.detail}};
}

} // namespace

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs))
                          : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const DocumentSummary &summary)
{
    return {{QStringLiteral("id"), summary.id.toString()},
            {QStringLiteral("kind"), summary.kind},
            {QStringLiteral("format"), summary.format},
            {QStringLiteral("state"), documentStateKey(summary.state)},
            {QStringLiteral("principal"),
             summary.principal.isNull() ? QString() : summary.principal.toString()},
            {QStringLiteral("number"), summary.number},
            {QStringLiteral("counterparty"), summary.counterparty},
            {QStringLiteral("sum"), summary.sum},
            {QStringLiteral("created"), timeJson(summary.created)},
            {QStringLiteral("changed"), timeJson(summary.changed)},
            {QStringLiteral("act"), summary.act.isNull() ? QString() : summary.act.toString()}};
}

QJsonObject toJson(const Principal &principal)
{
    return {{QStringLiteral("id"), principal.id.toString()},
            {QStringLiteral("name"), principal.name},
            {QStringLiteral("country"), principal.country},
            {QStringLiteral("taxNumber"), principal.taxNumber},
            {QStringLiteral("ogrn"), principal.ogrn}};
}

QJsonObject toJson(const Authority &authority)
{
    return {{QStringLiteral("id"), authority.id.toString()},
            {QStringLiteral("principal"), authority.principal.toString()},
            {QStringLiteral("kind"), QStringLiteral("head")},
            {QStringLiteral("person"), authority.personName},
            {QStringLiteral("personTaxNumber"), authority.personTaxNumber},
            {QStringLiteral("documentNumber"), authority.documentNumber},
            {QStringLiteral("validFrom"), authority.validFrom.toString(Qt::ISODate)},
            {QStringLiteral("validTo"), authority.validTo.toString(Qt::ISODate)}};
}

QJsonObject toJson(const Certificate &certificate)
{
    return {{QStringLiteral("subject"), certificate.subject},
            {QStringLiteral("issuer"), certificate.issuer},
            {QStringLiteral("serial"), certificate.serial},
            {QStringLiteral("sha256"), QLatin1String(certificate.sha256.toHex())},
            {QStringLiteral("notBefore"), timeJson(certificate.notBefore)},
            {QStringLiteral("notAfter"), timeJson(certificate.notAfter)},
            {QStringLiteral("algorithm"), certificate.algorithm},
            {QStringLiteral("commonName"), certificate.commonName},
            {QStringLiteral("surname"), certificate.surname},
            {QStringLiteral("givenName"), certificate.givenName},
            {QStringLiteral("title"), certificate.title},
            {QStringLiteral("organisation"), certificate.organisation},
            {QStringLiteral("personTaxNumber"), certificate.personTaxNumber},
            {QStringLiteral("organisationTaxNumber"), certificate.organisationTaxNumber},
            {QStringLiteral("ogrn"), certificate.ogrn},
            {QStringLiteral("snils"), certificate.snils}};
}

QJsonObject toJson(const Finding &finding, const KindLabels &labels, const Texts &texts)
{
    const Texts::FindingText text = texts.finding(finding, labels);
    return {{QStringLiteral("severity"), severityKey(finding.severity)},
            {QStringLiteral("code"), finding.id},
            {QStringLiteral("path"), finding.path.toString()},
            {QStringLiteral("box"), finding.box},
            {QStringLiteral("goodsItem"), finding.goodsItem},
            {QStringLiteral("message"), text.message},
            {QStringLiteral("cure"), text.cure},
            {QStringLiteral("norm"), finding.norm}};
}

QJsonObject toJson(const AcceptedWarning &warning)
{
    return {{QStringLiteral("code"), warning.rule},
            {QStringLiteral("path"), warning.path.toString()},
            {QStringLiteral("goodsItem"), warning.goodsItem},
            {QStringLiteral("reason"), warning.reason},
            {QStringLiteral("person"), warning.person},
            {QStringLiteral("at"), timeJson(warning.at)}};
}

QJsonObject toJson(const ActRecord &record)
{
    const Registration &registration = record.registration;
    return {{QStringLiteral("document"), record.act.document.toString()},
            {QStringLiteral("act"), record.act.id.toString()},
            {QStringLiteral("reference"), record.act.senderReference},
            {QStringLiteral("state"), actStateKey(record.state)},
            {QStringLiteral("submissionId"), registration.submissionId},
            {QStringLiteral("gate"), gateKey(registration.gate)},
            {QStringLiteral("phase"), phaseKey(registration.phase)},
            {QStringLiteral("outcome"), outcomeKey(registration.outcome)},
            {QStringLiteral("code"), registration.code},
            {QStringLiteral("final"), registration.isFinal},
            {QStringLiteral("registrationNumber"), registration.registrationNumber},
            {QStringLiteral("registeredAt"), timeJson(registration.registeredAt)},
            {QStringLiteral("reasonCode"), registration.reasonCode},
            {QStringLiteral("reason"), registration.reasonText},
            {QStringLiteral("receipt"), record.hasReceipt}};
}

QJsonObject toJson(const SignatureReport &report)
{
    QJsonArray signers;
    for (const SignerReport &signer : report.signers)
        signers.append(toJson(signer));
    return {{QStringLiteral("indication"), indicationText(report.indication)},
            {QStringLiteral("subIndication"), subIndicationText(report.subIndication)},
            {QStringLiteral("signers"), signers}};
}

QString findingText(const Finding &finding, const KindLabels &labels, const Texts &texts)
{
    const Texts::FindingText words = texts.finding(finding, labels);
    QString text = texts.severity(finding.severity);
    if (!words.place.isEmpty())
        text += QStringLiteral(", ") + words.place;
    text += QStringLiteral(": ") + words.message;
    if (!words.cure.isEmpty())
        text += QStringLiteral("\n    → ") + words.cure;
    return text + QStringLiteral("\n    ") + finding.path.toString() + QStringLiteral("  [") +
           finding.id + u']';
}

static QString reasonText(const Output &out, const AcceptedWarning &warning)
{
    return out.say(QT_TRANSLATE_NOOP("cli", "Accepted: %1 (%2, %3)"),
                   {warning.reason, warning.person,
                    warning.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))});
}

QString acceptedText(Session &session, const AcceptedWarning &warning, const QString &kind)
{
    const Result<const Definitions *> definitions = session.definitions();
    const KindLabels labels = definitions
                                  ? (*definitions)->kinds().labels(kind, session.options().language)
                                  : KindLabels();
    return findingText(Acceptances::finding(warning), labels, session.out().texts()) +
           QStringLiteral("\n    ") + reasonText(session.out(), warning);
}

void showAccepted(Session &session, const FrozenFacts &facts)
{
    for (const AcceptedWarning &warning : facts.acceptedWarnings)
        session.out().progress(acceptedText(session, warning, facts.kind));
}

QString stateText(const ActRecord &record, const Texts &texts)
{
    const QString said = texts.registration(record.registration);
    const bool isOurs = record.state != ActState::HandedOver && record.state != ActState::Rejected;
    return isOurs || said.isEmpty() ? texts.actState(record.state) : said;
}

QString certificateText(const Certificate &certificate)
{
    return QStringLiteral("%1, %2, %3, %4–%5")
        .arg(certificate.commonName, certificate.organisation, certificate.algorithm,
             certificate.notBefore.toLocalTime().date().toString(Qt::ISODate),
             certificate.notAfter.toLocalTime().date().toString(Qt::ISODate));
}

ExitCode report(Session &session, const QString &subject, const QList<Finding> &findings,
                const Acceptances &acceptances, const QString &kind, QJsonArray &subjects)
{
    const Result<const Definitions *> definitions = session.definitions();
    if (!definitions)
        return session.out().failed(definitions.error());
    const KindLabels labels = (*definitions)->kinds().labels(kind, session.options().language);
    const Texts &texts = session.out().texts();
    QJsonArray list;
    int errors = 0;
    int accepted = 0;
    for (const Finding &finding : findings) {
        QJsonObject object = toJson(finding, labels, texts);
        QString text = findingText(finding, labels, texts);
        if (const AcceptedWarning *warning = acceptances.of(finding)) {
            object.insert(QStringLiteral("accepted"), toJson(*warning));
            text += QStringLiteral("\n    ") + reasonText(session.out(), *warning);
            ++accepted;
        }
        list.append(object);
        session.out().line(text);
        errors += finding.severity == Finding::Severity::Error ? 1 : 0;
    }
    const QDate today = session.wiring().clock().nowUtc().toLocalTime().date();
    subjects.append(
        QJsonObject{{QStringLiteral("subject"), subject},
                    {QStringLiteral("rules"), (*definitions)->rulesVersion(kind, today)},
                    {QStringLiteral("findings"), list},
                    {QStringLiteral("blocking"), errors},
                    {QStringLiteral("accepted"), accepted}});
    session.out().line(
        session.out().say(QT_TRANSLATE_NOOP("cli", "Errors: %1, warnings and advice: %2"),
                          {QString::number(errors), QString::number(findings.size() - errors)}));
    if (accepted > 0)
        session.out().line(session.out().say(QT_TRANSLATE_NOOP("cli", "Of these accepted: %1"),
                                             {QString::number(accepted)}));
    return errors > 0 ? ExitCode::Findings : ExitCode::Done;
}

ExitCode report(Session &session, const ReferenceUpdate::Report &update)
{
    Output &out = session.out();
    QJsonArray list;
    for (const ReferenceUpdate::Taken &taken : update.taken) {
        list.append(QJsonObject{{QStringLiteral("name"), taken.name},
                                {QStringLiteral("version"), taken.version},
                                {QStringLiteral("changed"), taken.changed},
                                {QStringLiteral("isWhole"), taken.isWhole}});
        out.line(out.say(QT_TRANSLATE_NOOP("cli", "%1 %2: changed: %3"),
                         {taken.name, taken.version, QString::number(taken.changed)}));
    }
    if (update.taken.isEmpty() && update.failed.isEmpty())
        out.line(out.say(QT_TRANSLATE_NOOP("cli", "The window publishes none.")));
    out.set(QStringLiteral("updated"), list);
    ExitCode code = ExitCode::Done;
    for (const Failure &failure : update.failed)
        code = worse(code, out.failed(failure));
    return code;
}

ExitCode exitCodeOf(const ActRecord &record)
{
    const Phase phase = record.registration.phase;
    if (record.state == ActState::Rejected || phase == Phase::RegistrationRefused ||
        phase == Phase::ReleaseRefused || phase == Phase::DeemedNotLodged ||
        record.registration.gate == Gate::Bounced)
        return ExitCode::Refused;
    if (record.state == ActState::OutcomeUnknown || record.state == ActState::Sending)
        return ExitCode::Unknown;
    return record.state == ActState::HandedOver ? ExitCode::Done : ExitCode::Failed;
}

void reportLeft(Session &session, const Document &document,
                const QList<DocumentConversion::Left> &left)
{
    Output &out = session.out();
    const KindCatalogue &kinds = (*session.definitions())->kinds();
    const KindSpec *kind = kinds.kind(document.kind());
    const KindLabels labels = kinds.labels(document.kind(), out.texts().language());
    QJsonArray values;
    if (!left.isEmpty())
        out.line(out.say(QT_TRANSLATE_NOOP("cli", "The other format has no place for %1 values:"),
                         {QString::number(left.size())}));
    for (const DocumentConversion::Left &each : left) {
        const QString key = each.path.fieldKey();
        const FieldSpec *field = kind ? kind->field(key) : nullptr;
        const QString label = labels.fields.value(key, key);
        const QString box = field ? field->box : QString();
        values.append(QJsonObject{{QStringLiteral("path"), each.path.toString()},
                                  {QStringLiteral("box"), box},
                                  {QStringLiteral("label"), label},
                                  {QStringLiteral("value"), each.value}});
        out.line(QStringLiteral("  %1  %2: %3").arg(box, label, each.value));
    }
    out.set(QStringLiteral("left"), values);
}

} // namespace okno
