#include "ui/shell/StateWords.h"

namespace okno {

namespace {

// From then on the window's own words say more than ours.
const Registration *spokenFor(const DocumentSummary &summary)
{
    const bool isSpoken = summary.status && summary.status->state == ActState::HandedOver &&
                          (summary.status->registration.phase != Phase::None ||
                           summary.status->registration.gate != Gate::None);
    return isSpoken ? &summary.status->registration : nullptr;
}

} // namespace

QString StateWords::word(const DocumentSummary &summary) const
{
    if (const Registration *registration = spokenFor(summary))
        return registration->phase != Phase::None ? m_texts.phase(registration->phase)
                                                  : m_texts.gate(registration->gate);
    return summary.status ? m_texts.actState(summary.status->state)
                          : m_texts.documentState(summary.state);
}

QString StateWords::line(const DocumentSummary &summary) const
{
    const Registration *registration = spokenFor(summary);
    return registration ? m_texts.registration(*registration) : word(summary);
}

QString StateWords::next(const DocumentSummary &summary) const
{
    switch (summary.state) {
    case DocumentState::Draft:
        return tr("Fill it in and check it with F7.");
    case DocumentState::Checked:
        return tr("No errors were found. Open it and sign it.");
    case DocumentState::Frozen:
        return tr("It waits for its signature. Open it and sign it.");
    case DocumentState::Signed:
        return summary.status
                   ? nextOf(*summary.status)
                   : tr("What was signed cannot be read. Check the workspace in the settings.");
    }
    Q_UNREACHABLE();
}

QString StateWords::nextOf(const ActStatus &status)
{
    switch (status.state) {
    case ActState::Ready:
        return tr("It is signed but not sent. Send it from its time line.");
    case ActState::Queued:
    case ActState::Sending:
        return tr("Nothing to do: the program is sending it.");
    case ActState::OutcomeUnknown:
        return tr("The program is asking the window whether it has arrived. Do not lodge it a "
                  "second time.");
    case ActState::Rejected:
        return tr("The window did not accept it. Read the reason in the time line, make a copy of "
                  "it, correct the copy and send that.");
    case ActState::HandedOver:
        break;
    }
    switch (groupOf(status)) {
    case Group::Failed:
        return tr("Read the reason in the time line, make a copy of it, correct the copy and send "
                  "that.");
    case Group::Done:
        return status.hasReceipt ? tr("Nothing to do: the receipt is kept with it.")
                                 : tr("The receipt has not come yet; the program fetches it.");
    case Group::NeedsAction:
        return tr("The window asks for something. Read what in the time line.");
    default:
        return tr("Nothing to do: the window will answer.");
    }
}

QString StateWords::whyNotSend(ActState state)
{
    switch (state) {
    case ActState::Ready:
    case ActState::Queued:
    case ActState::OutcomeUnknown:
        return {};
    case ActState::Sending:
        return tr("It is being sent just now.");
    case ActState::HandedOver:
        return tr("The window has it already; it is not sent twice.");
    case ActState::Rejected:
        return tr("The window refused it for good. Make a copy of the document, correct it, sign "
                  "and send the copy.");
    }
    Q_UNREACHABLE();
}

QString StateWords::whyNotHold(ActState state)
{
    switch (state) {
    case ActState::Queued:
        return {};
    case ActState::Ready:
        return tr("It is not being sent.");
    case ActState::Sending:
        return tr("It is being sent just now.");
    case ActState::OutcomeUnknown:
        return tr("It may have reached the window already: the program is asking.");
    case ActState::HandedOver:
    case ActState::Rejected:
        return tr("The window has it already.");
    }
    Q_UNREACHABLE();
}

theme::Tone StateWords::tone(Group group)
{
    switch (group) {
    case Group::NeedsAction:
        return theme::Tone::Warning;
    case Group::Waiting:
        return theme::Tone::Waiting;
    case Group::Done:
        return theme::Tone::Done;
    case Group::Failed:
        return theme::Tone::Error;
    case Group::Draft:
        return theme::Tone::Draft;
    }
    Q_UNREACHABLE();
}

QString StateWords::iconName(Group group)
{
    switch (group) {
    case Group::NeedsAction:
        return QStringLiteral("needs-action");
    case Group::Waiting:
        return QStringLiteral("waiting");
    case Group::Done:
        return QStringLiteral("done");
    case Group::Failed:
        return QStringLiteral("failed");
    case Group::Draft:
        return QStringLiteral("draft");
    }
    Q_UNREACHABLE();
}

QString StateWords::groupName(Group group)
{
    switch (group) {
    case Group::NeedsAction:
        return tr("Needs action");
    case Group::Waiting:
        return tr("Waiting");
    case Group::Done:
        return tr("Done");
    case Group::Failed:
        return tr("Failed");
    case Group::Draft:
        return tr("Drafts");
    }
    Q_UNREACHABLE();
}

} // namespace okno
