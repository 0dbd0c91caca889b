#pragma once

#include "models/base/Clock.h"
#include "models/document/ReceiptVerifier.h"
#include "models/store/OutboxStore.h"
#include "models/store/ReceiptStore.h"

#include <QObject>

#include <optional>

namespace okno {

// Nothing is recorded as registered or refused before the window's signed receipt for it is
// verified and on disk. Reports that claim more than that pass through here.
class ReceiptCollector final : public QObject
{
public:
    ReceiptCollector(Courier &courier, ReceiptVerifier &verifier, ReceiptStore &receipts,
                     OutboxStore &outbox, const Clock &clock, QObject *parent = nullptr);

    // Whether the report says what only a receipt proves.
    static bool needsReceipt(const Registration &report);
    // The report without that.
    static Registration heldBack(const Registration &report);

    // Whether a receipt was asked for and not yet had.
    static bool isOwed(const QList<Attempt> &attempts);

    // The failure of the last try, when the window had a receipt and it was wrong.
    static std::optional<Failure> wrongReceipt(const QList<Attempt> &attempts);

    // Fetches the receipt that the report asks for, verifies and saves it, then records the report.
    // NotFound while the window has none yet. ReceiptInvalid: the act stays as it was, and a person
    // has to see it. Each try is in the attempt log.
    QFuture<Result<ActRecord>> confirm(ActRecord record, Registration report);

private:
    QFuture<Result<Receipt>> obtain(Act act, Registration report, CallTracePtr trace);
    QFuture<Result<ActRecord>> note(ActRecord record, Attempt attempt,
                                    std::optional<Registration> report);

    Courier &m_courier;
    ReceiptVerifier &m_verifier;
    ReceiptStore &m_receipts;
    OutboxStore &m_outbox;
    const Clock &m_clock;
};

} // namespace okno
