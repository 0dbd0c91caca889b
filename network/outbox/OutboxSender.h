#pragma once

#include "network/feed/EventFeed.h"
#include "network/outbox/Backoff.h"
#include "network/outbox/ReceiptCollector.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace okno {

// What one sync came to. The acts' own states are in the store.
struct SyncReport {
    int delivered = 0; // acts that the window took or was found to have
    int events = 0;
    int pending = 0;  // still to send or to resolve
    int inFlight = 0; // handed over, not yet final
    bool isTimedOut = false;
    std::optional<Failure> stopped; // what ended it before its time
    QList<std::pair<ActId, Failure>> failed;
};

// Sends the acts of one principal. It runs only in the process that holds sender.lock. Each intent
// is on disk before its first byte leaves, and so is each attempt's end before anyone is told. An
// act that may have reached the window is never sent again before the window, still the same
// instance, has said that it does not know it; then the same bytes go with the same key.
class OutboxSender final : public QObject
{
    Q_OBJECT
public:
    // account: whose acts; null: everyone's.
    OutboxSender(OutboxStore &outbox, Courier &courier, ReceiptCollector &receipts, EventFeed &feed,
                 const Clock &clock, PrincipalId account, int pollSeconds,
                 QObject *parent = nullptr);

    // One attempt. An act that the window has already is returned as it is, or fails with
    // ReceiptInvalid while the receipt that the window gave for it is wrong. One whose outcome is
    // unknown is not sent: OutcomeUnknown. NoConnection and its like leave it queued. A refusal is
    // WindowRefused or AuthorityRefused: a final one again each time one asks, any other leaves the
    // act queued. SenderBusy when this act is just being sent.
    QFuture<Result<ActRecord>> sendNow(ActId id);
    // Back-off is ignored. Unknowns are resolved, what is queued is sent, then the feed is followed
    // until nothing is in flight. A failure of the window or of the way to it ends it early and is
    // in the report, as are the acts that failed alone. Another instance ends it too: WindowForgot,
    // place: the new instance. Fails only when our own store does.
    QFuture<Result<SyncReport>> sync(int timeoutMs);
    // Sends and follows until stop(), with back-off and a breaker; for a program that stays.
    QFuture<Result<void>> follow();
    void stop() { m_isFollowing = false; }

Q_SIGNALS:
    void actChanged(const okno::ActId &act);
    void eventsArrived(int count);
    // follow() keeps quiet that long, for this reason.
    void paused(const okno::Failure &reason, qint64 milliseconds);

private:
    struct Round {
        SyncReport report;
        qint64 deadline = 0; // monotonic ms; 0: none
        bool ignoresBackoff = false;
    };
    using RoundPtr = std::shared_ptr<Round>;

    QFuture<Result<ActRecord>> deliver(ActRecord record);
    QFuture<Result<std::optional<ActRecord>>> ask(ActRecord record);
    QFuture<Result<std::optional<ActRecord>>> resolve(ActRecord record);
    QFuture<Result<void>> leave(ActRecord record, CallTracePtr trace, Failure failure);
    QFuture<Result<ActRecord>> attempt(ActId id);
    QFuture<Result<ActRecord>> acknowledge(ActRecord record, Attempt attempt, Registration report);
    QFuture<Result<ActRecord>> settle(ActRecord record, Attempt attempt, Failure failure);
    QFuture<Result<bool>> mayHaveArrived(ActRecord record);
    QFuture<Result<ActRecord>> refused(ActRecord record);
    QFuture<Result<ActRecord>> handedOver(ActRecord record);

    QFuture<Result<void>> passes(RoundPtr round);
    QFuture<Result<void>> pass(RoundPtr round);
    QFuture<Result<void>> sendOne(RoundPtr round, ActRecord record);
    QFuture<Result<void>> confirmHeld(RoundPtr round);
    QFuture<Result<void>> followFeed(RoundPtr round);
    QFuture<Result<void>> tellWrongReceipts(RoundPtr round);
    QFuture<Result<void>> count(RoundPtr round);
    QFuture<Result<void>> turn(HostBreaker *breaker);

    QFuture<Result<QList<ActRecord>>> pendingOfAccount();
    QFuture<Result<QList<ActRecord>>> inFlightOfAccount();
    static void tell(Round &round, const ActId &act, const Failure &failure);
    bool isLate(const Round &round) const;
    int waitSeconds(const Round &round) const;

    OutboxStore &m_outbox;
    Courier &m_courier;
    ReceiptCollector &m_receipts;
    EventFeed &m_feed;
    const Clock &m_clock;
    PrincipalId m_account;
    int m_pollSeconds;
    bool m_isFollowing = false;
    QSet<ActId> m_busy;
};

} // namespace okno
