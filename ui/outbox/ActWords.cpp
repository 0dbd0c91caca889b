#include "ui/outbox/ActWords.h"

#include "ui/shell/Moments.h"
#include "ui/shell/StateWords.h"

namespace okno {

namespace {

Group groupAfter(const ActRecord &record)
{
    return groupOf(ActStatus{record.state, record.registration, record.hasReceipt, record.nextTry,
                             record.failures});
}

} // namespace

ActWords::ActWords(const Texts &texts) : m_texts(texts), m_locale(localeOf(texts.language()))
{
}

ActWords::Look ActWords::look(const ActRecord &record)
{
    switch (record.state) {
    case ActState::Ready:
        return {QStringLiteral("needs-action"), theme::Tone::Warning};
    case ActState::Queued:
        return {QStringLiteral("waiting"), theme::Tone::Waiting};
    case ActState::Sending:
        return {QStringLiteral("send"), theme::Tone::Waiting};
    case ActState::OutcomeUnknown: // never as good as waiting, from the first moment on
        return {QStringLiteral("unknown"), theme::Tone::Warning};
    case ActState::HandedOver:
        return {QStringLiteral("check"), theme::Tone::Neutral};
    case ActState::Rejected:
        return {QStringLiteral("failed"), theme::Tone::Error};
    }
    Q_UNREACHABLE();
}

ActWords::Look ActWords::windowLook(const ActRecord &record)
{
    const Group group = groupAfter(record);
    return {StateWords::iconName(group), StateWords::tone(group)};
}

QString ActWords::waitsFor(const ActRecord &record) const
{
    switch (record.state) {
    case ActState::Ready:
        return tr("It waits for you: it is signed, but nobody has asked to send it yet.");
    case ActState::Queued:
        return record.failures > 0
                   ? tr("It waits for the window: the last tries did not reach it. The program "
                        "goes on trying by itself.")
                   : tr("It waits for its turn. The program sends it by itself.");
    case ActState::Sending:
        return tr("It is being sent just now.");
    case ActState::OutcomeUnknown:
        return tr("It was sent, and no answer came: the window may have it or not. The program "
                  "asks the window under the same key until that is known, so it cannot arrive "
                  "twice. Do not lodge it in another way meanwhile.");
    case ActState::HandedOver:
        return waitsForWindow(record);
    case ActState::Rejected:
        return tr("It waits for nothing: the window refused it. Read the reason in the time line, "
                  "make a copy of the document, correct it and send the copy.");
    }
    Q_UNREACHABLE();
}

QString ActWords::waitsForWindow(const ActRecord &record) const
{
    switch (groupAfter(record)) {
    case Group::NeedsAction:
        return tr("It waits for you: the window asks for something. Read what in the time line.");
    case Group::Failed:
        return record.hasReceipt
                   ? tr("It waits for nothing: the decision is made. Read the reason in the time "
                        "line.")
                   : tr("The decision is made; it waits for the window's signed receipt. Read the "
                        "reason in the time line.");
    case Group::Done:
        return record.hasReceipt ? tr("The window has decided; what follows is only watched.")
                                 : tr("It waits for the window's signed receipt; the program "
                                      "fetches it by itself.");
    default:
        return tr("It waits for the window's decision. Nothing has to be done; the window has set "
                  "no time for it.");
    }
}

QString ActWords::nextTry(const ActRecord &record, const QDateTime &now) const
{
    switch (record.state) {
    case ActState::Queued:
    case ActState::OutcomeUnknown:
        return record.nextTry.isValid() && record.nextTry > now
                   ? shortMoment(record.nextTry, now, m_locale)
                   : tr("at once");
    case ActState::Sending:
        return tr("running");
    default:
        return {};
    }
}

QString ActWords::windowSays(const ActRecord &record) const
{
    const QString line = m_texts.registration(record.registration);
    const QString meaning = record.registration.reasonText.isEmpty()
                                ? m_texts.windowText(record.registration.reasonCode)
                                : QString();
    return meaning.isEmpty() ? line : QStringLiteral("%1: %2").arg(line, meaning);
}

QString ActWords::time(const QDateTime &at) const
{
    return moment(at, m_locale);
}

} // namespace okno
