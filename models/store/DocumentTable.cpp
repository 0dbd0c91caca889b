#include "models/store/DocumentTable.h"

#include "models/base/Log.h"
#include "models/store/ActTable.h"
#include "models/store/Packed.h"
#include "models/store/PaperTable.h"

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

// Columns in the order of every SELECT below.
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
    return done ? keepPapers(row.summary) : fail(done.error());
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
    return done ? keepPapers(row.summary) : fail(done.error());
}

Result<void> DocumentTable::keepPapers(const DocumentSummary &summary)
{
    return summary.consignment ? PaperTable(m_database).replace(summary.id, *summary.consignment)
                               : Result<void>();
}

Result<DocumentSummary> DocumentTable::summary(const DocumentId &id)
{
    auto row = find(id);
    if (!row)
        return fail(row.error());
    if (row->summary.act.isNull())
        return row->summary;
    const auto status = ActTable(m_database).status(row->summary.act);
    if (!status)
        return fail(status.error());
    row->summary.status = *status;
    return row->summary;
}

// A list shows a document also when its act does not open.
void DocumentTable::addStatus(DocumentSummary &summary)
{
    if (summary.act.isNull())
        return;
    if (const auto status = ActTable(m_database).status(summary.act))
        summary.status = *status;
    else
        qCWarning(logStore) << failureKey(status.error().code) << status.error().place;
}

Result<DocumentTable::Portion> DocumentTable::collect(Result<SqlRows> rows, qint64 stamp)
{
    if (!rows)
        return fail(rows.error());
    Portion portion{{}, 0, stamp};
    auto more = rows->next();
    for (; more && *more; more = rows->next()) {
        auto row = open(*rows);
        portion.last = rows->integer(10);
        ++portion.read;
        if (!row) {
            qCWarning(logStore) << failureKey(row.error().code) << row.error().place;
            continue;
        }
        addStatus(row->summary);
        portion.rows.append({std::move(row->summary), portion.last});
    }
    return more ? Result<Portion>(std::move(portion)) : fail(more.error());
}

Result<DocumentTable::Portion> DocumentTable::stampedAfter(qint64 stamp, int limit)
{
    return collect(m_database.sql().rows(
                       "SELECT id, state, principal, head, edits, frozen, act, created, changed,"
                       " summary, stamp FROM documents WHERE stamp > ? ORDER BY stamp LIMIT ?",
                       {stamp, limit}),
                   stamp);
}

Result<DocumentTable::Portion> DocumentTable::stampedBefore(qint64 stamp, int limit)
{
    return collect(m_database.sql().rows(
                       "SELECT id, state, principal, head, edits, frozen, act, created, changed,"
                       " summary, stamp FROM documents WHERE stamp < ? ORDER BY stamp DESC LIMIT ?",
                       {stamp, limit}),
                   stamp);
}

} // namespace okno
