#pragma once

#include "models/document/Submission.h"
#include "models/ports/Courier.h"
#include "models/store/StoreThread.h"

namespace okno {

// One entry of the window's feed as the client keeps it.
struct WindowEvent {
    QString id;
    quint64 seq = 0;
    ActId act; // null: not about one of ours
    QDateTime occurredAt;
    Registration registration;
    QByteArray raw; // exactly as received
};

struct FeedPosition {
    QString instance; // of the window; empty before the first page
    QString cursor;
};

struct ActRecord {
    Act act;
    ActState state = ActState::Ready;
    Registration registration;
    QDateTime nextTry; // invalid: at once
    int failures = 0;  // in a row, for the back-off
    bool hasReceipt = false;
};

// Acts, their attempts, the feed. Every change is on disk (synchronous=FULL) when its future ends,
// in one transaction with its journal entry.
class OutboxStore
{
public:
    OutboxStore(StoreThread &thread) : m_thread(thread) {}

    // Signed bytes, signature, act and request body in one transaction; document state becomes
    // Signed. A document that has an act already keeps it: Conflict with that act's id as place.
    QFuture<Result<void>> add(const SignedDocument &document, const QByteArray &requestBody);
    QFuture<Result<ActRecord>> act(const ActId &id);
    QFuture<Result<std::optional<ActRecord>>> actOf(const DocumentId &document);
    // Everything that still has to be sent or resolved: Queued, Sending (left by a dead process)
    // and OutcomeUnknown, unknowns first, then oldest first.
    QFuture<Result<QList<ActRecord>>> pending();
    // Handed over and not yet final.
    QFuture<Result<QList<ActRecord>>> inFlight();
    QFuture<Result<Parcel>> parcel(const ActId &id);
    QFuture<Result<QByteArray>> signature(const ActId &id); // of the document
    // Ready → Queued; asking again changes nothing.
    QFuture<Result<ActRecord>> queue(const ActId &id);
    // Queued → Ready, as long as the act has never left (mayHaveLeft); Ready stays. StateForbids.
    QFuture<Result<ActRecord>> hold(const ActId &id);
    // Queued or OutcomeUnknown → Sending, committed before the first byte leaves.
    QFuture<Result<ActRecord>> begin(const ActId &id);
    // What came of an attempt; merges the registration, sets the state and the time of the next
    // try.
    QFuture<Result<ActRecord>> record(const ActId &id, ActState state, const Attempt &attempt,
                                      const std::optional<Registration> &registration,
                                      const QDateTime &nextTry);
    QFuture<Result<QList<Attempt>>> attempts(const ActId &id);

    QFuture<Result<FeedPosition>> feedPosition(const QString &window);
    // Events and the cursor after them in one transaction; known event ids change nothing. NotFound
    // acts are stored all the same.
    QFuture<Result<void>> applyEvents(const QString &window, const FeedPosition &position,
                                      const QList<WindowEvent> &events);
    QFuture<Result<QList<WindowEvent>>> events(const ActId &id);

private:
    StoreThread &m_thread;
};

} // namespace okno
