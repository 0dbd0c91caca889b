#include "network/window/ActStore.h"

#include "models/base/StrictJson.h"
#include "network/api/StateJson.h"

#include <QJsonDocument>

namespace okno::window {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> done(const Result<qint64> &changed)
{
    return changed ? Result<void>() : fail(changed.error());
}

QByteArray stateBytes(const Registration &registration)
{
    return QJsonDocument(api::stateJson(registration)).toJson(QJsonDocument::Compact);
}

QDateTime momentOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

// Digests of 32 bytes, one after the other.
QList<QByteArray> digests(const QByteArray &joined)
{
    QList<QByteArray> list;
    for (qsizetype at = 0; at < joined.size(); at += 32)
        list.append(joined.mid(at, 32));
    return list;
}

Result<Registration> readRegistration(const QByteArray &bytes)
{
    const auto object = parseStrictObject(bytes);
    if (!object)
        return fail(FailureCode::WorkspaceDamaged, u"submissions/state"_s);
    api::JsonFields fields(*object);
    Registration registration;
    api::readState(fields, registration);
    if (!fields.isGood())
        return fail(FailureCode::WorkspaceDamaged, u"submissions/state"_s);
    return registration;
}

} // namespace

Result<std::optional<KeptAnswer>> ActStore::answer(const ActId &act)
{
    auto rows = m_store.sql().rows("SELECT account, payload, status, content_type, location, body"
                                   " FROM answers WHERE act=?",
                                   {act.toString()});
    if (!rows)
        return fail(rows.error());
    const auto found = rows->next();
    if (!found)
        return fail(found.error());
    if (!*found)
        return std::optional<KeptAnswer>();
    KeptAnswer kept{rows->text(0), rows->bytes(1), {}};
    kept.answer.status = static_cast<int>(rows->integer(2));
    kept.answer.contentType = rows->bytes(3);
    if (const QByteArray location = rows->bytes(4); !location.isEmpty())
        kept.answer.headers.append({"Location"_ba, location});
    kept.answer.body = rows->bytes(5);
    return std::optional(kept);
}

Result<void> ActStore::keepAnswer(const ActId &act, const KeptAnswer &kept, const QDateTime &at)
{
    QByteArray location;
    for (const auto &header : kept.answer.headers) {
        if (header.first == "Location")
            location = header.second;
    }
    return done(m_store.sql().change(
        "INSERT INTO answers(act, account, payload, status, content_type, location, body, at)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
        {act.toString(), kept.account, kept.payloadSha256, kept.answer.status,
         QString::fromLatin1(kept.answer.contentType), notNull(QString::fromLatin1(location)),
         notNull(kept.answer.body), at.toMSecsSinceEpoch()}));
}

Result<void> ActStore::lodge(const Submission &submission, const QList<Step> &plan)
{
    auto stored = m_store.sql().change(
        "INSERT INTO submissions(id, act, account, request, manifest_sha256, files, reference,"
        " language, correlation, lodged, state, seq, post)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {submission.id, submission.act.toString(), submission.account, submission.request,
         submission.manifestSha256, notNull(submission.files.join()),
         notNull(submission.senderReference), submission.language, submission.correlationId,
         submission.lodgedAt.toMSecsSinceEpoch(), stateBytes(submission.registration),
         static_cast<qint64>(submission.registration.seq), notNull(submission.post)});
    for (const Step &step : plan) {
        if (stored)
            stored = m_store.sql().change(
                "INSERT INTO steps(submission, position, due, code) VALUES(?, ?, ?, ?)",
                {submission.id, step.position, step.due.toMSecsSinceEpoch(), step.code});
    }
    if (!stored)
        return fail(stored.error());
    return done(m_store.sql().change(
        "INSERT INTO ledger(act, submission, manifest_sha256, lodged, lodgings)"
        " VALUES(?, ?, ?, ?, 1) ON CONFLICT(act) DO UPDATE SET lodgings=lodgings+1,"
        " submission=excluded.submission",
        {submission.act.toString(), submission.id, submission.manifestSha256,
         submission.lodgedAt.toMSecsSinceEpoch()}));
}

Result<void> ActStore::update(const Submission &submission)
{
    return done(
        m_store.sql().change("UPDATE submissions SET state=?, seq=? WHERE id=?",
                             {stateBytes(submission.registration),
                              static_cast<qint64>(submission.registration.seq), submission.id}));
}

Result<void> ActStore::setReceipt(const QString &id, const QByteArray &receipt)
{
    return done(m_store.sql().change(
        "UPDATE submissions SET receipt=? WHERE id=? AND receipt IS NULL", {receipt, id}));
}

Result<void> ActStore::finishStep(const Step &step)
{
    return done(m_store.sql().change("DELETE FROM steps WHERE submission=? AND position=?",
                                     {step.submission, step.position}));
}

Result<void> ActStore::forgetSince(const QDateTime &moment)
{
    const qint64 since = moment.toMSecsSinceEpoch();
    auto gone = m_store.sql().change("DELETE FROM answers WHERE at>?", {since});
    if (gone)
        gone = m_store.sql().change("DELETE FROM steps WHERE submission IN"
                                    " (SELECT id FROM submissions WHERE lodged>?)",
                                    {since});
    if (gone)
        gone = m_store.sql().change("DELETE FROM submissions WHERE lodged>?", {since});
    return done(gone);
}

Result<std::optional<Submission>> ActStore::read(Result<SqlRows> rows)
{
    if (!rows)
        return fail(rows.error());
    const auto found = rows->next();
    if (!found)
        return fail(found.error());
    if (!*found)
        return std::optional<Submission>();
    auto registration = readRegistration(rows->bytes(10));
    if (!registration)
        return fail(registration.error());
    Submission submission{rows->text(0),  ActId::parse(rows->text(1)).value_or(ActId()),
                          rows->text(2),  rows->bytes(3),
                          rows->bytes(4), digests(rows->bytes(5)),
                          rows->text(6),  rows->text(7),
                          rows->text(8),  momentOf(rows->integer(9)),
                          *registration,  rows->integer(12) != 0,
                          rows->text(13)};
    submission.registration.submissionId = submission.id;
    submission.registration.windowInstance = m_store.instance();
    submission.registration.seq = static_cast<quint64>(rows->integer(11));
    return std::optional(submission);
}

Result<std::optional<Submission>> ActStore::byId(const QString &id, const QString &account)
{
    return read(m_store.sql().rows(
        "SELECT id, act, account, request, manifest_sha256, files, reference, language,"
        " correlation, lodged, state, seq, receipt IS NOT NULL, post FROM submissions"
        " WHERE id=? AND (?='' OR account=?)",
        {id, notNull(account), notNull(account)}));
}

Result<std::optional<Submission>> ActStore::byAct(const ActId &act, const QString &account)
{
    return read(m_store.sql().rows(
        "SELECT id, act, account, request, manifest_sha256, files, reference, language,"
        " correlation, lodged, state, seq, receipt IS NOT NULL, post FROM submissions"
        " WHERE act=? AND account=?",
        {act.toString(), account}));
}

Result<QByteArray> ActStore::receipt(const QString &id)
{
    auto rows = m_store.sql().rows("SELECT receipt FROM submissions WHERE id=?", {id});
    if (!rows)
        return fail(rows.error());
    const auto found = rows->next();
    if (!found)
        return fail(found.error());
    return *found ? rows->bytes(0) : QByteArray();
}

Result<std::optional<Step>> ActStore::nextStep()
{
    auto rows = m_store.sql().rows(
        "SELECT submission, position, due, code FROM steps ORDER BY due, position LIMIT 1");
    if (!rows)
        return fail(rows.error());
    const auto found = rows->next();
    if (!found)
        return fail(found.error());
    if (!*found)
        return std::optional<Step>();
    return std::optional(Step{rows->text(0), static_cast<int>(rows->integer(1)),
                              momentOf(rows->integer(2)), rows->text(3)});
}

Result<bool> ActStore::hasSteps(const QString &submission)
{
    const auto count =
        m_store.sql().number("SELECT count(*) FROM steps WHERE submission=?", {submission});
    return count ? Result<bool>(count->value_or(0) > 0) : fail(count.error());
}

Result<QList<LedgerEntry>> ActStore::ledger()
{
    auto rows = m_store.sql().rows(
        "SELECT l.act, l.submission, l.manifest_sha256, l.lodged, l.lodgings, s.state"
        " FROM ledger l LEFT JOIN submissions s ON s.id=l.submission ORDER BY l.lodged, l.act");
    if (!rows)
        return fail(rows.error());
    QList<LedgerEntry> entries;
    for (;;) {
        const auto more = rows->next();
        if (!more)
            return fail(more.error());
        if (!*more)
            return entries;
        LedgerEntry entry{ActId::parse(rows->text(0)).value_or(ActId()),
                          rows->text(1),
                          rows->bytes(2),
                          momentOf(rows->integer(3)),
                          static_cast<int>(rows->integer(4)),
                          {},
                          {}};
        if (const auto registration = readRegistration(rows->bytes(5))) {
            entry.code = registration->code;
            entry.registrationNumber = registration->registrationNumber;
        }
        entries.append(entry);
    }
}

} // namespace okno::window
