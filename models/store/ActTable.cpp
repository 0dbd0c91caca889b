#include "models/store/ActTable.h"

#include "models/store/Packed.h"
#include "models/store/Registrations.h"

namespace okno {

namespace {

SealedPlace actPlace(const Act &act, const RevisionId &revision)
{
    return {"acts", act.id.toBytes().toHex(), "act",
            act.document.toBytes() + revision.toBytes() + QByteArray::number(toMs(act.createdAt))};
}

SealedPlace payloadPlace(const ActId &id, const char *column)
{
    return {"acts", id.toBytes().toHex(), column};
}

// Everything plain that changes on the way is bound to the registration's seal.
SealedPlace registrationPlace(const ActRow &row)
{
    const ActRecord &record = row.record;
    return {"acts", record.act.id.toBytes().toHex(), "registration",
            pack(static_cast<quint8>(record.state), toMs(record.nextTry),
                 static_cast<qint64>(record.failures), row.attempts, record.registration.isFinal,
                 row.receipts)};
}

SealedPlace attemptPlace(const ActId &act, qint64 number, qint64 at)
{
    return {"attempts", act.toBytes().toHex() + '/' + QByteArray::number(number), "body",
            QByteArray::number(at)};
}

QByteArray packAct(const Act &act)
{
    return pack(act.type, act.principal, act.senderReference, act.manifest, act.manifestSha256,
                act.manifestSignature);
}

bool unpackAct(const QByteArray &bytes, Act &act)
{
    return unpack(bytes, act.type, act.principal, act.senderReference, act.manifest,
                  act.manifestSha256, act.manifestSignature);
}

Result<void> ignoreCount(const Result<qint64> &changed)
{
    return changed ? Result<void>() : fail(changed.error());
}

} // namespace

Result<void> ActTable::insert(const ActRow &row, const Payload &payload)
{
    const RecordSeal &seal = m_database.seal();
    const Act &act = row.record.act;
    const auto sealed = seal.seal(actPlace(act, row.revision), packAct(act));
    const auto signature = seal.seal(payloadPlace(act.id, "signature"), payload.signature);
    const auto request = seal.seal(payloadPlace(act.id, "request"), payload.request);
    const auto registration =
        seal.seal(registrationPlace(row), packRegistration(row.record.registration));
    for (const auto *part : {&sealed, &signature, &request, &registration}) {
        if (!*part)
            return fail(part->error());
    }
    return ignoreCount(m_database.sql().change(
        "INSERT INTO acts (id, document, revision, created, act, signature, request, state,"
        " next_try, failures, attempts, final, receipts, registration)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {act.id.toBytes(), act.document.toBytes(), row.revision.toBytes(), toMs(act.createdAt),
         *sealed, *signature, *request, static_cast<int>(row.record.state),
         toMs(row.record.nextTry), row.record.failures, row.attempts,
         row.record.registration.isFinal ? 1 : 0, row.receipts, *registration}));
}

Result<void> ActTable::update(const ActRow &row)
{
    const ActRecord &record = row.record;
    const auto registration =
        m_database.seal().seal(registrationPlace(row), packRegistration(record.registration));
    if (!registration)
        return fail(registration.error());
    const auto done = m_database.sql().change(
        "UPDATE acts SET state = ?, next_try = ?, failures = ?, attempts = ?, final = ?,"
        " receipts = ?, registration = ? WHERE id = ?",
        {static_cast<int>(record.state), toMs(record.nextTry), record.failures, row.attempts,
         record.registration.isFinal ? 1 : 0, row.receipts, *registration,
         record.act.id.toBytes()});
    return done ? stampDocument(record.act.document) : fail(done.error());
}

// The stamp is not part of what is sealed, so the summary stays as it is.
Result<void> ActTable::stampDocument(const DocumentId &id)
{
    if (id.isNull())
        return {};
    const auto stamp = m_database.nextStamp();
    if (!stamp)
        return fail(stamp.error());
    return ignoreCount(m_database.sql().change("UPDATE documents SET stamp = ? WHERE id = ?",
                                               {*stamp, id.toBytes()}));
}

Result<void> ActTable::insertAttempt(const ActId &act, qint64 number, const Attempt &attempt)
{
    const qint64 at = toMs(attempt.at);
    const auto body = m_database.seal().seal(
        attemptPlace(act, number, at),
        pack(attempt.step, attempt.requestId, attempt.httpStatus, attempt.code, attempt.detail));
    if (!body)
        return fail(body.error());
    return ignoreCount(
        m_database.sql().change("INSERT INTO attempts (act, number, at, body) VALUES (?, ?, ?, ?)",
                                {act.toBytes(), number, at, *body}));
}

// From `column` on: state, next_try, failures, attempts, final, receipts, registration.
Result<void> ActTable::openMutable(const SqlRows &rows, int column, ActRow &row) const
{
    const qint64 state = rows.integer(column);
    row.record.state = static_cast<ActState>(state);
    row.record.nextTry = fromMs(rows.integer(column + 1));
    row.record.failures = static_cast<int>(rows.integer(column + 2));
    row.attempts = rows.integer(column + 3);
    row.record.registration.isFinal = rows.integer(column + 4) != 0;
    row.receipts = rows.integer(column + 5);
    row.record.hasReceipt = row.receipts > 0;
    const SealedPlace place = registrationPlace(row);
    const auto plain = m_database.seal().open(place, rows.bytes(column + 6));
    if (!plain)
        return fail(plain.error());
    if (!unpackRegistration(*plain, row.record.registration) ||
        state > static_cast<qint64>(ActState::Rejected))
        return fail(FailureCode::SealBroken, place.toString());
    return {};
}

// Columns in the order of every whole SELECT below.
Result<ActRow> ActTable::open(const SqlRows &rows) const
{
    ActRow row;
    Act &act = row.record.act;
    act.id = ActId::fromBytes(rows.bytes(0));
    act.document = DocumentId::fromBytes(rows.bytes(1));
    row.revision = RevisionId::fromBytes(rows.bytes(2));
    act.createdAt = fromMs(rows.integer(3));
    const SealedPlace place = actPlace(act, row.revision);
    const auto plain = m_database.seal().open(place, rows.bytes(4));
    if (!plain)
        return fail(plain.error());
    if (!unpackAct(*plain, act))
        return fail(FailureCode::SealBroken, place.toString());
    const auto opened = openMutable(rows, 5, row);
    return opened ? Result<ActRow>(std::move(row)) : fail(opened.error());
}

Result<QList<ActRow>> ActTable::openAll(Result<SqlRows> rows) const
{
    if (!rows)
        return fail(rows.error());
    QList<ActRow> result;
    auto more = rows->next();
    for (; more && *more; more = rows->next()) {
        auto row = open(*rows);
        if (!row)
            return fail(row.error());
        result.append(std::move(*row));
    }
    return more ? Result<QList<ActRow>>(result) : fail(more.error());
}

Result<ActRow> ActTable::find(const ActId &id)
{
    const auto found = openAll(m_database.sql().rows(
        "SELECT id, document, revision, created, act, state, next_try, failures, attempts, final,"
        " receipts, registration FROM acts WHERE id = ?",
        {id.toBytes()}));
    if (!found)
        return fail(found.error());
    return found->isEmpty() ? fail(FailureCode::NotFound, id.toString())
                            : Result<ActRow>(found->constFirst());
}

Result<ActStatus> ActTable::status(const ActId &id)
{
    auto rows = m_database.sql().rows("SELECT state, next_try, failures, attempts, final, receipts,"
                                      " registration FROM acts WHERE id = ?",
                                      {id.toBytes()});
    if (!rows)
        return fail(rows.error());
    const auto found = rows->next();
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(FailureCode::NotFound, id.toString());
    ActRow row;
    row.record.act.id = id;
    if (auto opened = openMutable(*rows, 0, row); !opened)
        return fail(opened.error());
    const ActRecord &record = row.record;
    return ActStatus{record.state, record.registration, record.hasReceipt, record.nextTry,
                     record.failures};
}

Result<std::optional<ActRow>> ActTable::findOf(const DocumentId &document)
{
    const auto found = openAll(m_database.sql().rows(
        "SELECT id, document, revision, created, act, state, next_try, failures, attempts, final,"
        " receipts, registration FROM acts WHERE document = ? ORDER BY number DESC LIMIT 1",
        {document.toBytes()}));
    if (!found)
        return fail(found.error());
    return found->isEmpty() ? std::optional<ActRow>() : std::optional<ActRow>(found->constFirst());
}

Result<QList<ActRow>> ActTable::pending()
{
    return openAll(m_database.sql().rows(
        "SELECT id, document, revision, created, act, state, next_try, failures, attempts, final,"
        " receipts, registration FROM acts WHERE state IN (?, ?, ?)"
        " ORDER BY state = ?, number", // unresolved ones first: a dead sender's too
        {static_cast<int>(ActState::Queued), static_cast<int>(ActState::Sending),
         static_cast<int>(ActState::OutcomeUnknown), static_cast<int>(ActState::Queued)}));
}

Result<QList<ActRow>> ActTable::inFlight()
{
    return openAll(m_database.sql().rows(
        "SELECT id, document, revision, created, act, state, next_try, failures, attempts, final,"
        " receipts, registration FROM acts WHERE state = ? AND final = 0 ORDER BY number",
        {static_cast<int>(ActState::HandedOver)}));
}

Result<ActTable::Payload> ActTable::payload(const ActId &id)
{
    auto rows =
        m_database.sql().rows("SELECT signature, request FROM acts WHERE id = ?", {id.toBytes()});
    if (!rows)
        return fail(rows.error());
    const auto found = rows->next();
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(FailureCode::NotFound, id.toString());
    const RecordSeal &seal = m_database.seal();
    auto signature = seal.open(payloadPlace(id, "signature"), rows->bytes(0));
    if (!signature)
        return fail(signature.error());
    auto request = seal.open(payloadPlace(id, "request"), rows->bytes(1));
    if (!request)
        return fail(request.error());
    return Payload{std::move(*signature), std::move(*request)};
}

Result<QList<Attempt>> ActTable::attempts(const ActId &id, qint64 count)
{
    auto rows = m_database.sql().rows("SELECT number, at, body FROM attempts WHERE act = ?"
                                      " AND number <= ? ORDER BY number",
                                      {id.toBytes(), count});
    if (!rows)
        return fail(rows.error());
    QList<Attempt> result;
    auto more = rows->next();
    for (; more && *more; more = rows->next()) {
        const SealedPlace place = attemptPlace(id, rows->integer(0), rows->integer(1));
        const auto plain = m_database.seal().open(place, rows->bytes(2));
        if (!plain)
            return fail(plain.error());
        Attempt attempt;
        attempt.at = fromMs(rows->integer(1));
        if (!unpack(*plain, attempt.step, attempt.requestId, attempt.httpStatus, attempt.code,
                    attempt.detail))
            return fail(FailureCode::SealBroken, place.toString());
        result.append(attempt);
    }
    if (!more)
        return fail(more.error());
    if (result.size() != count)
        return fail(FailureCode::WorkspaceDamaged, QStringLiteral("attempts/") + id.toString());
    return result;
}

} // namespace okno
