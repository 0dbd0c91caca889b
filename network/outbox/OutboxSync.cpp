// The rounds of OutboxSender: who is tried when, and when a round ends.
#include "network/client/Classification.h"
#include "network/client/Coroutine.h"
#include "network/outbox/AttemptLog.h"
#include "network/outbox/OutboxSender.h"

#include <algorithm>

namespace okno {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostPasses = 3; // a lost answer is resolved within the same sync
constexpr int MostFeedFailures = 5;

bool isUnresolved(const ActRecord &record)
{
    return record.state == ActState::OutcomeUnknown || record.state == ActState::Sending;
}

} // namespace

bool OutboxSender::isLate(const Round &round) const
{
    return round.deadline > 0 && m_clock.monotonicMs() >= round.deadline;
}

int OutboxSender::waitSeconds(const Round &round) const
{
    const qint64 left = round.deadline - m_clock.monotonicMs();
    return static_cast<int>(std::clamp<qint64>(left / 1000, 0, m_pollSeconds));
}

// One failure an act: the last.
void OutboxSender::tell(Round &round, const ActId &act, const Failure &failure)
{
    round.report.failed.removeIf([&](const auto &told) { return told.first == act; });
    round.report.failed.append({act, failure});
}

QFuture<Result<SyncReport>> OutboxSender::sync(int timeoutMs)
{
    const auto round = std::make_shared<Round>();
    round->deadline = m_clock.monotonicMs() + timeoutMs;
    round->ignoresBackoff = true;
    auto done = co_await passes(round);
    if (done && !round->report.stopped)
        done = co_await confirmHeld(round);
    if (done && !round->report.stopped)
        done = co_await followFeed(round);
    if (done)
        done = co_await tellWrongReceipts(round);
    if (done)
        done = co_await count(round);
    if (!done)
        co_return fail(done.error());
    co_return round->report;
}

QFuture<Result<void>> OutboxSender::passes(RoundPtr round)
{
    for (int i = 0; i < MostPasses; ++i) {
        const auto passed = co_await pass(round);
        if (!passed || round->report.stopped || isLate(*round))
            co_return passed;
        const auto left = co_await pendingOfAccount();
        if (!left)
            co_return fail(left.error());
        if (std::none_of(left->cbegin(), left->cend(), isUnresolved))
            break;
    }
    co_return {};
}

// Unknowns first, then the oldest first. Acts of one document keep their order; one that fails
// alone holds up nobody else.
QFuture<Result<void>> OutboxSender::pass(RoundPtr round)
{
    const auto records = co_await pendingOfAccount();
    if (!records)
        co_return fail(records.error());
    QSet<DocumentId> waiting;
    round->report.failed.clear();
    for (const ActRecord &record : *records) {
        const bool isEarly = !round->ignoresBackoff && record.nextTry > m_clock.nowUtc();
        if (isEarly || m_busy.contains(record.act.id) || waiting.contains(record.act.document)) {
            waiting.insert(record.act.document);
            continue;
        }
        const qsizetype failedBefore = round->report.failed.size();
        const auto sent = co_await sendOne(round, record);
        if (!sent || round->report.stopped || isLate(*round))
            co_return sent;
        if (round->report.failed.size() > failedBefore)
            waiting.insert(record.act.document);
    }
    co_return {};
}

QFuture<Result<void>> OutboxSender::sendOne(RoundPtr round, ActRecord record)
{
    m_busy.insert(record.act.id);
    const auto sent = co_await deliver(record);
    m_busy.remove(record.act.id);
    Q_EMIT actChanged(record.act.id);
    if (sent || sent.error().code == FailureCode::ReceiptInvalid)
        ++round->report.delivered;
    if (sent)
        co_return {};
    const Failure failure = sent.error();
    if (failure.code == FailureCode::StoreFailed || failure.code == FailureCode::DiskFull)
        co_return fail(failure);
    // Held back meanwhile, or sent by another process: no longer what pending() gave us.
    if (failure.code == FailureCode::StateForbids)
        co_return {};
    tell(*round, record.act.id, failure);
    if (HostBreaker::concernsHost(failure))
        round->report.stopped = failure;
    co_return {};
}

// Acts whose receipt was not there, or was wrong, when the feed told of it: the feed will not tell
// again, so they are asked for.
QFuture<Result<void>> OutboxSender::confirmHeld(RoundPtr round)
{
    const auto records = co_await inFlightOfAccount();
    if (!records)
        co_return fail(records.error());
    for (const ActRecord &record : *records) {
        if (round->report.stopped || isLate(*round))
            break;
        const auto attempts = co_await m_outbox.attempts(record.act.id);
        if (!attempts)
            co_return fail(attempts.error());
        if (record.hasReceipt || !ReceiptCollector::isOwed(*attempts))
            continue;
        const auto known = co_await resolve(record);
        if (known && known->has_value())
            continue;
        const Failure failure =
            known ? Failure{FailureCode::WindowForgot, record.act.id.toString(), {}}
                  : known.error();
        tell(*round, record.act.id, failure);
        if (!known && HostBreaker::concernsHost(failure))
            round->report.stopped = failure;
    }
    co_return {};
}

QFuture<Result<void>> OutboxSender::followFeed(RoundPtr round)
{
    SyncReport &report = round->report;
    int failures = 0;
    int wait = 0; // what is there already comes first
    while (true) {
        const auto records = co_await inFlightOfAccount();
        if (!records)
            co_return fail(records.error());
        if (records->isEmpty() && report.events + wait > 0)
            break;
        const auto events = co_await m_feed.drain(wait);
        if (events) {
            failures = 0;
            report.events += *events;
            Q_EMIT eventsArrived(*events);
        } else if (failureClass(events.error().code) != FailureClass::Transient ||
                   ++failures >= MostFeedFailures) {
            report.stopped = events.error();
            break;
        } else {
            const int delay = static_cast<int>(std::min<qint64>(jitteredDelayMs(1), 1'000));
            co_await after(this, delay);
        }
        if (records->isEmpty())
            break;
        report.isTimedOut = isLate(*round);
        if (report.isTimedOut)
            break;
        wait = std::max(1, waitSeconds(*round));
    }
    co_return {};
}

// Of the log and not of the window again: wrong receipts are a person's matter, however they came.
QFuture<Result<void>> OutboxSender::tellWrongReceipts(RoundPtr round)
{
    const auto records = co_await inFlightOfAccount();
    if (!records)
        co_return fail(records.error());
    for (const ActRecord &record : *records) {
        const auto attempts = co_await m_outbox.attempts(record.act.id);
        if (!attempts)
            co_return fail(attempts.error());
        const auto wrong = ReceiptCollector::wrongReceipt(*attempts);
        if (wrong && !record.hasReceipt)
            tell(*round, record.act.id, *wrong);
    }
    co_return {};
}

QFuture<Result<void>> OutboxSender::count(RoundPtr round)
{
    const auto pending = co_await pendingOfAccount();
    const auto flying = co_await inFlightOfAccount();
    if (!pending || !flying)
        co_return fail(pending ? flying.error() : pending.error());
    round->report.pending = static_cast<int>(pending->size());
    round->report.inFlight = static_cast<int>(flying->size());
    round->report.isTimedOut = round->report.isTimedOut || (isLate(*round) && !flying->isEmpty());
    co_return {};
}

QFuture<Result<void>> OutboxSender::follow()
{
    m_isFollowing = true;
    HostBreaker breaker;
    while (m_isFollowing) {
        const auto turned = co_await turn(&breaker);
        if (!turned)
            co_return fail(turned.error());
    }
    co_return {};
}

QFuture<Result<void>> OutboxSender::turn(HostBreaker *breaker)
{
    const auto round = std::make_shared<Round>();
    auto done = co_await pass(round);
    if (!done)
        co_return fail(done.error());
    std::optional<Failure> trouble = round->report.stopped;
    if (!trouble && m_isFollowing) {
        const auto events = co_await m_feed.drain(m_pollSeconds);
        if (!events)
            trouble = events.error();
        else
            Q_EMIT eventsArrived(*events);
    }
    if (!trouble) {
        breaker->succeeded();
        co_return {};
    }
    const qint64 delay = breaker->failed(*trouble);
    Q_EMIT paused(*trouble, delay);
    co_return co_await after(this, static_cast<int>(delay));
}

} // namespace okno
