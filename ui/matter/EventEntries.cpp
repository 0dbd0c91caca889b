#include "ui/matter/EventEntries.h"

#include "ui/shell/Moments.h"
#include "ui/shell/StateWords.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace okno {

namespace {

Group groupAfter(const Registration &registration)
{
    return groupOf(ActStatus{ActState::HandedOver, registration, false, {}, 0});
}

// The deadline is for people: the program itself keeps the event as it came.
QDateTime deadline(const WindowEvent &event)
{
    const QJsonObject object = QJsonDocument::fromJson(event.raw).object();
    return QDateTime::fromString(object.value(QStringLiteral("deadline")).toString(),
                                 Qt::ISODateWithMs);
}

bool isReceiptReady(const WindowEvent &event)
{
    return QJsonDocument::fromJson(event.raw).object().value(QStringLiteral("type")) ==
           QStringLiteral("receipt.ready");
}

} // namespace

TimeLineEntry EventEntries::of(const WindowEvent &event) const
{
    const Registration &registration = event.registration;
    const Group group = groupAfter(registration);
    TimeLineEntry entry{QStringLiteral("event ") + event.id, event.occurredAt,
                        StateWords::iconName(group), StateWords::tone(group), word(registration)};
    if (isReceiptReady(event)) {
        entry.iconName = QStringLiteral("receipt");
        entry.word = tr("Receipt ready");
    }
    entry.sentence = sentence(event);
    entry.facts = facts(event);
    entry.raw = event.raw;
    return entry;
}

QString EventEntries::word(const Registration &registration) const
{
    if (registration.phase != Phase::None)
        return m_texts.phase(registration.phase);
    if (registration.gate != Gate::None)
        return m_texts.gate(registration.gate);
    return tr("Message of the window");
}

QString EventEntries::sentence(const WindowEvent &event) const
{
    const Registration &known = event.registration;
    QStringList parts;
    if (isReceiptReady(event))
        parts.append(tr("The window has its signed receipt ready."));
    else if (known.phase != Phase::None)
        parts.append(meaning(known.phase));
    else if (known.gate != Gate::None)
        parts.append(meaning(known.gate));
    else
        parts.append(tr("The window reports the state “%1”, which this version of the program does "
                        "not know.")
                         .arg(known.code));
    if (!known.registrationNumber.isEmpty())
        parts.append(tr("Registration number: %1.").arg(known.registrationNumber));
    const QString reason =
        known.reasonText.isEmpty() ? m_texts.windowText(known.reasonCode) : known.reasonText;
    if (!reason.isEmpty())
        parts.append(tr("Reason: %1").arg(reason));
    if (const QDateTime until = deadline(event); until.isValid())
        parts.append(tr("To be done by %1.").arg(moment(until, m_locale)));
    return parts.join(u' ');
}

QList<TimeLineEntry::Fact> EventEntries::facts(const WindowEvent &event) const
{
    const Registration &known = event.registration;
    const QList<TimeLineEntry::Fact> all{
        {tr("Code of the window"), known.code},
        {tr("Severity"), known.severity},
        {tr("Gate"), gateKey(known.gate)},
        {tr("Phase"), phaseKey(known.phase)},
        {tr("Outcome"), outcomeKey(known.outcome)},
        {tr("Final"), known.isFinal ? tr("yes") : tr("no")},
        {tr("Registration number"), known.registrationNumber},
        {tr("Registered"), moment(known.registeredAt, m_locale)},
        {tr("Code of the reason"), known.reasonCode},
        {tr("Reason"), known.reasonText},
        {tr("Number at the window"), known.submissionId},
        {tr("Window"), known.windowInstance},
        {tr("Event"), event.id},
        {tr("Place in the feed"), QString::number(event.seq)},
    };
    QList<TimeLineEntry::Fact> told;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(told),
                 [](const TimeLineEntry::Fact &fact) { return !fact.value.isEmpty(); });
    return told;
}

QString EventEntries::meaning(Gate gate)
{
    switch (gate) {
    case Gate::None:
        return {};
    case Gate::Received:
        return tr("The window has received the files.");
    case Gate::Scanning:
        return tr("The window is checking the files for viruses.");
    case Gate::Verifying:
        return tr("The window is checking format, logic and signatures.");
    case Gate::Passed:
        return tr("The checks found nothing wrong; the document goes on to the authority.");
    case Gate::Bounced:
        return tr("The document did not pass the checks and goes no further.");
    }
    Q_UNREACHABLE();
}

// Handed over, placed, registered and released are four facts with four consequences in law.
QString EventEntries::meaning(Phase phase)
{
    switch (phase) {
    case Phase::None:
        return {};
    case Phase::Placed:
        return tr("The date and time of lodging are fixed.");
    case Phase::Registered:
        return tr("The document is registered.");
    case Phase::RegistrationRefused:
        return tr("The document was not registered.");
    case Phase::InReview:
        return tr("The authority is checking the document.");
    case Phase::Released:
        return tr("The goods are released.");
    case Phase::ConditionallyReleased:
        return tr("The goods are released; their use or disposal is restricted.");
    case Phase::ReleasedAgainstSecurity:
        return tr("The goods are released against security for the payments.");
    case Phase::ReleaseRefused:
        return tr("The goods are not released.");
    case Phase::Withdrawn:
        return tr("The document was withdrawn.");
    case Phase::DeemedNotLodged:
        return tr("In law the document counts as not lodged.");
    case Phase::ReleaseAnnulled:
        return tr("The release of the goods was annulled.");
    case Phase::Closed:
        return tr("The window has finished with the document.");
    }
    Q_UNREACHABLE();
}

} // namespace okno
