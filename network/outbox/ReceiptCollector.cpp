#include "network/outbox/ReceiptCollector.h"

#include "models/document/Manifest.h"
#include "network/client/Coroutine.h"
#include "network/outbox/AttemptLog.h"

namespace okno {

using namespace Qt::Literals::StringLiterals;

namespace {

// What the receipt says must be what the report says; otherwise one of them is about something
// else.
bool agree(const ReceiptFacts &facts, const Registration &report)
{
    const bool isRefused =
        report.phase == Phase::RegistrationRefused || report.gate == Gate::Bounced;
    const bool isRegistered = !isRefused && report.phase < Phase::Withdrawn;
    if ((isRefused && facts.accepted) || (isRegistered && !facts.accepted))
        return false;
    return report.registrationNumber.isEmpty() || facts.registrationNumber.isEmpty() ||
           report.registrationNumber == facts.registrationNumber;
}

} // namespace

bool ReceiptCollector::isOwed(const QList<Attempt> &attempts)
{
    for (auto line = attempts.crbegin(); line != attempts.crend(); ++line) {
        if (line->step == "receipt"_L1)
            return !line->code.isEmpty();
    }
    return false;
}

std::optional<Failure> ReceiptCollector::wrongReceipt(const QList<Attempt> &attempts)
{
    for (auto line = attempts.crbegin(); line != attempts.crend(); ++line) {
        if (line->step != "receipt"_L1)
            continue;
        const auto failure = failureOf(*line);
        const bool isWrong = failure && failure->code == FailureCode::ReceiptInvalid;
        return isWrong ? failure : std::nullopt;
    }
    return std::nullopt;
}

ReceiptCollector::ReceiptCollector(Courier &courier, ReceiptVerifier &verifier,
                                   ReceiptStore &receipts, OutboxStore &outbox, const Clock &clock,
                                   QObject *parent)
    : QObject(parent), m_courier(courier), m_verifier(verifier), m_receipts(receipts),
      m_outbox(outbox), m_clock(clock)
{
}

bool ReceiptCollector::needsReceipt(const Registration &report)
{
    return report.phase > Phase::Placed || report.gate == Gate::Bounced;
}

Registration ReceiptCollector::heldBack(const Registration &report)
{
    if (!needsReceipt(report))
        return report;
    Registration held;
    held.submissionId = report.submissionId;
    held.windowInstance = report.windowInstance;
    held.gate = report.gate == Gate::Bounced ? Gate::Received : report.gate;
    held.seq = report.seq;
    return held;
}

QFuture<Result<ActRecord>> ReceiptCollector::confirm(ActRecord record, Registration report)
{
    const auto trace = newTrace(u"receipt"_s);
    const auto receipt = co_await obtain(record.act, report, trace);
    if (!receipt) {
        const auto noted =
            co_await note(record, attemptOf(*trace, m_clock, receipt.error()), std::nullopt);
        co_return fail(noted ? receipt.error() : noted.error());
    }
    const auto saved = co_await m_receipts.add(*receipt);
    if (!saved)
        co_return fail(saved.error());
    co_return co_await note(record, attemptOf(*trace, m_clock, std::nullopt), report);
}

QFuture<Result<Receipt>> ReceiptCollector::obtain(Act act, Registration report, CallTracePtr trace)
{
    const auto bytes = co_await m_courier.receipt(report.submissionId, trace);
    if (!bytes)
        co_return fail(bytes.error());
    const auto manifest = Manifest::parse(act.manifest);
    if (!manifest)
        co_return fail(FailureCode::BytesChanged, act.id.toString(), manifest.error().place);
    QList<QByteArray> files;
    for (const FileEntry &file : manifest->files)
        files.append(file.sha256);
    const auto receipt = co_await m_verifier.verify(*bytes, act, files);
    if (!receipt)
        co_return fail(receipt.error());
    if (!agree(receipt->facts(), report))
        co_return fail(FailureCode::ReceiptInvalid, u"outcome"_s, phaseKey(report.phase));
    co_return *receipt;
}

QFuture<Result<ActRecord>> ReceiptCollector::note(ActRecord record, Attempt attempt,
                                                  std::optional<Registration> report)
{
    // A verified receipt also settles an act whose own answer was lost.
    const ActState state = report ? ActState::HandedOver : record.state;
    co_return co_await m_outbox.record(record.act.id, state, attempt, report, QDateTime());
}

} // namespace okno
