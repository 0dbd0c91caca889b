#include "network/window/Office.h"

#include "models/base/Log.h"
#include "network/api/StateJson.h"
#include "network/window/OfficePlan.h"

namespace okno::window {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString TrainingPost = u"99999999"_s;   // does not exist; for documents that name none
constexpr int MoscowOffsetSeconds = 3 * 3600; // registration numbers carry the post's date
constexpr qint64 LongestTimerMs = 3600 * 1000;

} // namespace

Office::Office(WindowStore &store, ActStore &acts, EventStore &events, const Receipts &receipts,
               WindowClock &clock, Faults &faults, std::optional<quint64> seed)
    : m_store(store), m_acts(acts), m_events(events), m_receipts(receipts), m_clock(clock),
      m_faults(faults), m_seed(seed)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Office::work);
    connect(&m_clock, &WindowClock::moved, this, &Office::work);
}

Result<Submission> Office::lodge(Submission submission)
{
    const auto number = m_store.nextNumber(u"submission"_s);
    if (!number)
        return fail(number.error());
    submission.id = u"s%1"_s.arg(*number);
    submission.registration = OfficePlan::stateFor(u"received"_s, {});
    submission.registration.submissionId = submission.id;
    submission.registration.windowInstance = m_store.instance();
    if (auto told = report(submission, u"submission.state"_s, {}, submission.lodgedAt); !told)
        return fail(told.error());
    const auto plan = OfficePlan::make(submission.id, submission.senderReference,
                                       submission.lodgedAt, m_seed, *number);
    const auto lodged = m_acts.lodge(submission, plan);
    return lodged ? Result<Submission>(submission) : fail(lodged.error());
}

void Office::work()
{
    m_timer.stop();
    for (;;) {
        const auto step = m_acts.nextStep();
        if (!step || !*step) {
            if (!step)
                qCWarning(logWindow) << "office" << failureKey(step.error().code);
            return;
        }
        const qint64 wait = m_clock.nowUtc().msecsTo((*step)->due);
        if (wait > 0) {
            if (m_clock.isRunning())
                m_timer.start(static_cast<int>(qMin(wait, LongestTimerMs)));
            return;
        }
        if (const auto taken = take(**step); !taken) {
            qCWarning(logWindow) << "office" << failureKey(taken.error().code);
            m_timer.start(1000); // the step is still due; nothing of it was done
            return;
        }
    }
}

Result<void> Office::take(const Step &step)
{
    QString account;
    auto taken = m_store.write([&]() -> Result<void> {
        if (auto finished = m_acts.finishStep(step); !finished)
            return finished;
        auto found = m_acts.byId(step.submission);
        if (!found)
            return fail(found.error());
        if (!*found)
            return {};
        Submission &submission = **found;
        account = submission.account;
        if (m_faults.take({u"unknown-status"_s}, "office")) {
            if (auto told = reportUnknownStatus(submission, step.due); !told)
                return told;
        }
        const QString previous = submission.registration.code;
        submission.registration = OfficePlan::stateFor(step.code, submission.registration);
        // Signing comes first: its receipt names the registration, the events announce it.
        if (OfficePlan::isDecision(step.code)) {
            if (auto decided = decide(submission, step.due); !decided)
                return decided;
        }
        const auto more = m_acts.hasSteps(submission.id);
        if (!more)
            return fail(more.error());
        submission.registration.isFinal = !*more;
        if (auto told = report(submission, u"submission.state"_s, previous, step.due); !told)
            return told;
        if (OfficePlan::isDecision(step.code)) {
            if (auto told = report(submission, u"receipt.ready"_s, previous, step.due); !told)
                return told;
        }
        return m_acts.update(submission);
    });
    if (taken && !account.isEmpty())
        Q_EMIT eventAppended(account);
    return taken;
}

Result<void> Office::decide(Submission &submission, const QDateTime &at)
{
    Registration &state = submission.registration;
    if (state.phase == Phase::Registered) {
        auto number = newRegistrationNumber(submission.post, at);
        if (!number)
            return fail(number.error());
        state.registrationNumber = *number;
        state.registeredAt = at;
    }
    const auto receipt = m_receipts.sign(submission, at);
    return receipt ? m_acts.setReceipt(submission.id, *receipt) : fail(receipt.error());
}

// The form of a goods declaration's number: post, date of registration, number in the post's book.
Result<QString> Office::newRegistrationNumber(const QString &post, const QDateTime &at)
{
    const auto number = m_store.nextNumber(u"registration"_s);
    if (!number)
        return fail(number.error());
    const QString date = at.toOffsetFromUtc(MoscowOffsetSeconds).toString(u"ddMMyy"_s);
    return u"%1/%2/%3"_s.arg(post.isEmpty() ? TrainingPost : post, date)
        .arg(*number, 7, 10, QLatin1Char('0'));
}

Result<void> Office::report(Submission &submission, const QString &type, const QString &previous,
                            const QDateTime &at, const QJsonObject &newerState)
{
    api::Event event;
    event.type = type;
    event.subject = submission.act;
    event.occurredAt = at;
    event.registration = submission.registration;
    event.severity = submission.registration.severity;
    event.actionRequired = submission.registration.outcome == Outcome::Failed;
    event.raw.insert("refs"_L1, QJsonObject{{"correlationId"_L1, submission.correlationId}});
    if (!newerState.isEmpty())
        event.raw.insert("state"_L1, newerState);
    if (!previous.isEmpty())
        event.raw.insert("previousState"_L1, previous);
    auto appended = m_events.append(submission.account, event);
    submission.registration.seq = event.seq;
    return appended;
}

// A code that no client knows yet, with gate and phase of a newer window: clients keep and show it,
// and it moves nothing.
Result<void> Office::reportUnknownStatus(const Submission &submission, const QDateTime &at)
{
    Submission unknown = submission;
    unknown.registration.code = u"held-for-quarantine"_s;
    unknown.registration.gate = Gate::None;
    unknown.registration.phase = Phase::None;
    unknown.registration.outcome = Outcome::Neutral;
    unknown.registration.severity = u"info"_s;
    unknown.registration.isFinal = false;
    return report(unknown, u"submission.state"_s, submission.registration.code, at,
                  {{"gate"_L1, "quarantine"_L1}, {"phase"_L1, "held-at-the-border"_L1}});
}

} // namespace okno::window
