#include "network/outbox/OutboxSender.h"

#include "network/api/Shapes.h"
#include "network/client/Classification.h"
#include "network/client/Coroutine.h"
#include "network/outbox/AttemptLog.h"

#include <algorithm>

namespace okno {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 ParkedMs = 3'600'000; // an act that waits for a person is tried again in an hour

// What refused the act itself, not a file or a look-up.
bool refusesTheAct(const Attempt &attempt, const Failure &failure)
{
    return attempt.step == "submit"_L1 && isFinalRefusal(failure);
}

ActState stateAfter(const Attempt &attempt, const Failure &failure)
{
    if (failure.code == FailureCode::OutcomeUnknown)
        return ActState::OutcomeUnknown;
    return refusesTheAct(attempt, failure) ? ActState::Rejected : ActState::Queued;
}

bool mustBeTold(FailureCode code)
{
    return code == FailureCode::ReceiptInvalid || code == FailureCode::BytesChanged ||
           code == FailureCode::SealBroken || code == FailureCode::StoreFailed ||
           code == FailureCode::DiskFull;
}

QDateTime nextTry(const Clock &clock, const Failure &failure, int failures)
{
    qint64 delay = ParkedMs;
    if (isRetryable(failure))
        delay = std::max(jitteredDelayMs(failures),
                         secondsAskedFor(failure).value_or(0) * qint64{1000});
    return clock.nowUtc().addMSecs(delay);
}

} // namespace

OutboxSender::OutboxSender(OutboxStore &outbox, Courier &courier, ReceiptCollector &receipts,
                           EventFeed &feed, const Clock &clock, PrincipalId account,
                           int pollSeconds, QObject *parent)
    : QObject(parent), m_outbox(outbox), m_courier(courier), m_receipts(receipts), m_feed(feed),
      m_clock(clock), m_account(account), m_pollSeconds(pollSeconds)
{
}

QFuture<Result<ActRecord>> OutboxSender::sendNow(ActId id)
{
    if (m_busy.contains(id))
        co_return fail(FailureCode::SenderBusy, id.toString());
    m_busy.insert(id);
    const auto sent = co_await attempt(id);
    m_busy.remove(id);
    Q_EMIT actChanged(id);
    co_return sent;
}

QFuture<Result<ActRecord>> OutboxSender::attempt(ActId id)
{
    const auto record = co_await m_outbox.act(id);
    if (!record)
        co_return fail(record.error());
    switch (record->state) {
    case ActState::HandedOver:
        co_return co_await handedOver(*record);
    case ActState::Rejected:
        co_return co_await refused(*record);
    case ActState::Sending: // left by a process that died
    case ActState::OutcomeUnknown:
        co_return fail(FailureCode::OutcomeUnknown, id.toString());
    case ActState::Ready:
    case ActState::Queued:
        break;
    }
    const auto queued = co_await m_outbox.queue(id);
    if (!queued)
        co_return fail(queued.error());
    co_return co_await deliver(*queued);
}

// The same refusal as on the day when the window gave it.
QFuture<Result<ActRecord>> OutboxSender::refused(ActRecord record)
{
    const auto attempts = co_await m_outbox.attempts(record.act.id);
    if (!attempts)
        co_return fail(attempts.error());
    for (auto line = attempts->crbegin(); line != attempts->crend(); ++line) {
        const auto failure = failureOf(*line);
        if (failure && refusesTheAct(*line, *failure))
            co_return fail(*failure);
    }
    co_return fail(FailureCode::WindowRefused, record.act.id.toString());
}

// One delivery of an act that is queued or was resolved as never seen.
QFuture<Result<ActRecord>> OutboxSender::deliver(ActRecord record)
{
    const auto known = co_await ask(record);
    if (!known)
        co_return fail(known.error());
    if (known->has_value())
        co_return **known;
    const auto parcel = co_await m_outbox.parcel(record.act.id);
    if (!parcel)
        co_return fail(parcel.error());
    const auto begun = co_await m_outbox.begin(record.act.id);
    if (!begun)
        co_return fail(begun.error());
    const auto trace = newTrace(u"upload"_s);
    const auto answer = co_await m_courier.deliver(*parcel, trace);
    if (answer)
        co_return co_await acknowledge(*begun, attemptOf(*trace, m_clock, {}), *answer);
    const auto settled =
        co_await settle(*begun, attemptOf(*trace, m_clock, answer.error()), answer.error());
    co_return fail(settled ? answer.error() : settled.error());
}

// A wrong receipt is a person's matter for as long as there is no right one.
QFuture<Result<ActRecord>> OutboxSender::handedOver(ActRecord record)
{
    if (record.hasReceipt)
        co_return record;
    const auto attempts = co_await m_outbox.attempts(record.act.id);
    if (!attempts)
        co_return fail(attempts.error());
    if (const auto wrong = ReceiptCollector::wrongReceipt(*attempts))
        co_return fail(*wrong);
    co_return record;
}

// Before bytes leave: whether an act that may have arrived is known. Where none has ever left, the
// window's instance is on disk first, so that a later "never seen" is believed only from that one.
QFuture<Result<std::optional<ActRecord>>> OutboxSender::ask(ActRecord record)
{
    const auto asks = co_await mayHaveArrived(record);
    if (!asks)
        co_return fail(asks.error());
    if (*asks)
        co_return co_await resolve(record);
    const auto trace = newTrace(u"window"_s);
    const auto met = co_await m_feed.meetInstance(trace);
    if (met)
        co_return std::optional<ActRecord>();
    const auto left = co_await leave(record, trace, met.error());
    co_return fail(left.error());
}

// An act whose bytes may have left in any earlier try is asked for before it is sent again; so a
// key that the window has meanwhile forgotten does no harm either.
QFuture<Result<bool>> OutboxSender::mayHaveArrived(ActRecord record)
{
    if (record.state == ActState::OutcomeUnknown || record.state == ActState::Sending)
        co_return true;
    const auto attempts = co_await m_outbox.attempts(record.act.id);
    if (!attempts)
        co_return fail(attempts.error());
    co_return mayHaveLeft(*attempts);
}

// What the window knows of the act; nothing: it, and no other instance at its address, said that it
// has never seen it.
QFuture<Result<std::optional<ActRecord>>> OutboxSender::resolve(ActRecord record)
{
    const auto trace = newTrace(u"look-up"_s);
    const auto found = co_await m_courier.lookUp(record.act, trace);
    if (!found) {
        const auto left = co_await leave(record, trace, found.error());
        co_return fail(left.error());
    }
    if (found->has_value()) {
        const auto known =
            co_await acknowledge(record, attemptOf(*trace, m_clock, std::nullopt), **found);
        if (!known)
            co_return fail(known.error());
        co_return std::optional(*known);
    }
    const auto same = co_await m_feed.checkInstance(trace);
    if (!same) {
        const auto left = co_await leave(record, trace, same.error());
        co_return fail(left.error());
    }
    const Failure unseen{FailureCode::NotFound, record.act.id.toString(), {}};
    const auto noted = co_await m_outbox.record(
        record.act.id, ActState::Queued, attemptOf(*trace, m_clock, unseen), std::nullopt, {});
    if (!noted)
        co_return fail(noted.error());
    co_return std::optional<ActRecord>();
}

// Nothing was learned: the act stays as it was, and that failure or our store's is the outcome.
QFuture<Result<void>> OutboxSender::leave(ActRecord record, CallTracePtr trace, Failure failure)
{
    const ActState same =
        record.state == ActState::Queued ? ActState::Queued : ActState::OutcomeUnknown;
    const auto noted =
        co_await m_outbox.record(record.act.id, same, attemptOf(*trace, m_clock, failure),
                                 std::nullopt, nextTry(m_clock, failure, record.failures + 1));
    co_return fail(noted ? failure : noted.error());
}

// The window has the act. That is on disk first; then its receipt is fetched if there is one
// already.
QFuture<Result<ActRecord>> OutboxSender::acknowledge(ActRecord record, Attempt attempt,
                                                     Registration report)
{
    const Registration sure = record.hasReceipt ? report : ReceiptCollector::heldBack(report);
    const auto noted =
        co_await m_outbox.record(record.act.id, ActState::HandedOver, attempt, sure, QDateTime());
    if (!noted || record.hasReceipt || !ReceiptCollector::needsReceipt(report))
        co_return noted;
    const auto confirmed = co_await m_receipts.confirm(*noted, report);
    // The act is handed over whatever became of its receipt. One that did not come is asked for
    // again by the next sync; one that is wrong, or that our store refused, has to be told.
    if (confirmed || mustBeTold(confirmed.error().code))
        co_return confirmed;
    co_return co_await m_outbox.act(record.act.id);
}

QFuture<Result<ActRecord>> OutboxSender::settle(ActRecord record, Attempt attempt, Failure failure)
{
    const ActState state = stateAfter(attempt, failure);
    const QDateTime next =
        state == ActState::Rejected ? QDateTime() : nextTry(m_clock, failure, record.failures + 1);
    co_return co_await m_outbox.record(record.act.id, state, attempt, std::nullopt, next);
}

QFuture<Result<QList<ActRecord>>> OutboxSender::pendingOfAccount()
{
    auto records = co_await m_outbox.pending();
    if (records && !m_account.isNull())
        records->removeIf([this](const ActRecord &r) { return r.act.principal != m_account; });
    co_return records;
}

QFuture<Result<QList<ActRecord>>> OutboxSender::inFlightOfAccount()
{
    auto records = co_await m_outbox.inFlight();
    if (records && !m_account.isNull())
        records->removeIf([this](const ActRecord &r) { return r.act.principal != m_account; });
    co_return records;
}

} // namespace okno
