#include "models/store/DocumentTable.h"

#include "models/base/Log.h"
#include "models/store/Packed.h"

namespace okno {

namespace {

SealedPlace summaryPlace(const DocumentRow &row)
{
    const DocumentSummary &summary = row.summary;
    return {"documents", summary.id.toBytes().toHex(), "summary",
            pack(static_cast<quint8>(summary.state), summary.principal, row.head, row.edits,
                 row.frozen, summary.act, toMs(summary.created), toMs(summary.changed))};
}

} // namespace

Result<QByteArray> DocumentTable::sealed(const DocumentRow &row) const
{
    const DocumentSummary &summary = row.summary;
    return m_database.seal().seal(summaryPlace(row),
                                  pack(summary.kind.toUtf8(), summary.format.toUtf8(),
                                       summary.number.toUtf8(), summary.counterparty.toUtf8(),
                                       summary.sum.toUtf8()));
}

// Columns in the order of both SELECTs below.
Result<DocumentRow> DocumentTable::open(const SqlRows &rows) const
{
    DocumentRow row;
    DocumentSummary &summary = row.summary;
    summary.id = DocumentId::fromBytes(rows.bytes(0));
    const qint64 state = rows.integer(1);
    summary.state = static_cast<DocumentState>(state);
    summary.principal = PrincipalId::fromBytes(rows.bytes(2));
    row.head = RevisionId::fromBytes(rows.bytes(3));
    row.edits = rows.integer(4);
    row.frozen = RevisionId::fromBytes(rows.bytes(5));
    summary.act = ActId::fromBytes(rows.bytes(6));
    summary.created = fromMs(rows.integer(7));
    summary.changed = fromMs(rows.integer(8));
    const SealedPlace place = summaryPlace(row);
    const auto plain = m_database.seal().open(place, rows.bytes(9));
    if (!plain)
        return fail(plain.error());
    QByteArray kind, format, number, counterparty, sum;
    if (!unpack(*plain, kind, format, number, counterparty, sum) ||
        state > static_cast<qint64>(DocumentState::Signed))
        return fail(FailureCode::SealBroken, place.toString());
    summary.kind = QString::fromUtf8(kind);
    summary.format = QString::fromUtf8(format);
    summary.number = QString::fromUtf8(number);
    summary.counterparty = QString::fromUtf8(counterparty);
    summary.sum = QString::fromUtf8(sum);
    return row;
}

Result<DocumentRow> DocumentTable::find(const DocumentId &id)
{
    auto rows = m_database.sql().rows(
        "SELECT id, state, principal, head, edits, frozen, act, created, changed, summary"
        " FROM documents WHERE id = ?",
        {id.toBytes()});
    if (!rows)
        return fail(rows.error());
    const auto found = rows->next();
    if (!found)
        return fail(found.error());
    return *found ? open(*rows) : fail(FailureCode::NotFound, id.toString());
}

Result<void> DocumentTable::insert(DocumentRow row)
{
    const qint64 now = m_database.now();
    row.summary.changed = row.summary.created = fromMs(now);
    const auto stamp = m_database.nextStamp();
    const auto summary = stamp ? sealed(row) : fail(stamp.error());
    if (!summary)
        return fail(summary.error());
    const auto done = m_database.sql().change(
        "INSERT INTO documents (id, state, principal, head, edits, created, changed, stamp,"
        " summary) VALUES (?, 0, ?, ?, 0, ?, ?, ?, ?)",
        {row.summary.id.toBytes(), row.summary.principal.toBytes(), row.head.toBytes(), now, now,
         *stamp, *summary});
    return done ? Result<void>() : fail(done.error());
}

Result<void> DocumentTable::update(DocumentRow row)
{
    row.summary.changed = fromMs(m_database.now());
    const auto stamp = m_database.nextStamp();
    const auto summary = stamp ? sealed(row) : fail(stamp.error());
    if (!summary)
        return fail(summary.error());
    const auto done = m_database.sql().change(
        "UPDATE documents SET state = ?, principal = ?, head = ?, edits = ?, frozen = ?, act = ?,"
        " created = ?, changed = ?, stamp = ?, summary = ? WHERE id = ?",
        {static_cast<int>(row.summary.state), row.summary.principal.toBytes(), row.head.toBytes(),
         row.edits, row.frozen.toBytes(), row.summary.act.toBytes(), toMs(row.summary.created),
         toMs(row.summary.changed), *stamp, *summary, row.summary.id.toBytes()});
    return done ? Result<void>() : fail(done.error());
}

Result<qint64> DocumentTable::changedSince(qint64 stamp, QList<DocumentSummary> &changed)
{
    auto rows = m_database.sql().rows(
        "SELECT id, state, principal, head, edits, frozen, act, created, changed, summary, stamp"
        " FROM documents WHERE stamp > ? ORDER BY stamp",
        {stamp});
    if (!rows)
        return fail(rows.error());
    qint64 last = stamp;
    auto more = rows->next();
    for (; more && *more; more = rows->next()) {
        const auto row = open(*rows);
        last = rows->integer(10);
        if (row)
            changed.append(row->summary);
        else
            qCWarning(logStore) << failureKey(row.error().code) << row.error().place;
    }
    return more ? Result<qint64>(last) : fail(more.error());
}

} // namespace okno
