#include "models/store/StoreCheck.h"

#include "models/store/ActTable.h"
#include "models/store/DocumentWork.h"
#include "models/store/EventTable.h"

namespace okno {

namespace {

constexpr int tellEvery = 100;

QString placeOf(const char *table, const QByteArray &key)
{
    return QLatin1String(table) + u'/' + QString::fromLatin1(key.toHex());
}

// Every table and index as its SQLite file describes it.
Result<QStringList> layoutOf(SqlConnection &sql)
{
    auto rows = sql.rows("SELECT type || ' ' || name || ' ' || tbl_name || ' ' || sql"
                         " FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY 1");
    if (!rows)
        return fail(rows.error());
    QStringList layout;
    auto more = rows->next();
    for (; more && *more; more = rows->next())
        layout.append(rows->text(0));
    return more ? Result<QStringList>(layout) : fail(more.error());
}

Result<QStringList> layoutAfter(const QList<Migration> &migrations)
{
    SqlConnection memory;
    if (auto opened = memory.open(QStringLiteral(":memory:")); !opened)
        return fail(opened.error());
    for (const Migration &step : migrations) {
        for (const QString &statement : step.statements) {
            if (auto done = memory.run(statement); !done)
                return fail(done.error());
        }
    }
    return layoutOf(memory);
}

} // namespace

void StoreCheck::addBroken(const Failure &failure, const QString &place)
{
    m_report.broken.append(failure.place.isEmpty() ? place : failure.place);
}

void StoreCheck::tell()
{
    if (!m_told || ++m_untold < tellEvery)
        return;
    m_untold = 0;
    m_told(std::min(m_report.recordsOpened, m_total), m_total);
}

// Of all tables together: nearly as many records are opened.
qint64 StoreCheck::rows()
{
    const auto count =
        m_database.sql().number("SELECT (SELECT COUNT(*) FROM documents)"
                                " + (SELECT COUNT(*) FROM revisions)"
                                " + (SELECT COUNT(*) FROM edits)"
                                " + (SELECT COUNT(*) FROM findings)"
                                " + (SELECT COUNT(*) FROM frozen)"
                                " + 2 * (SELECT COUNT(*) FROM acts)" // with its payload
                                " + (SELECT COUNT(*) FROM attempts)"
                                " + (SELECT COUNT(*) FROM events)"
                                " + (SELECT COUNT(*) FROM journal)");
    return count ? count->value_or(0) : 0; // a damaged one is told of later
}

QList<QByteArray> StoreCheck::keys(const char *sql)
{
    QList<QByteArray> result;
    auto rows = m_database.sql().rows(sql);
    auto more = rows ? rows->next() : fail(rows.error());
    for (; more && *more; more = rows->next())
        result.append(rows->bytes(0));
    if (!more)
        addBroken(more.error(), QLatin1String(sql).mid(QLatin1String("SELECT ").size()));
    return result;
}

Result<bool> StoreCheck::isDatabaseSound()
{
    auto rows = m_database.sql().rows("PRAGMA integrity_check(1)");
    if (!rows && rows.error().code == FailureCode::WorkspaceDamaged)
        return false;
    if (!rows)
        return fail(rows.error());
    const auto row = rows->next();
    return row && *row && rows->text(0) == u"ok";
}

// integrity_check believes what the file says of its own tables; a flipped letter there ("docuMent
// BLOB" as another column, an index on something else) hides rows that are all still there.
void StoreCheck::checkLayout()
{
    const auto expected = layoutAfter(m_database.migrations());
    const auto found = layoutOf(m_database.sql());
    if (!expected || !found || *expected != *found)
        m_report.broken.append(QStringLiteral("sqlite_schema"));
}

void StoreCheck::checkDocuments()
{
    DocumentTable documents(m_database);
    FindingTable findings(m_database);
    for (const QByteArray &key : keys("SELECT id FROM documents"))
        count(documents.find(DocumentId::fromBytes(key)), placeOf("documents", key));
    for (const QByteArray &key : keys("SELECT document FROM findings"))
        count(findings.find(DocumentId::fromBytes(key)), placeOf("findings", key));
}

void StoreCheck::checkRevisions()
{
    RevisionTable revisions(m_database);
    FrozenTable frozen(m_database);
    for (const QByteArray &key : keys("SELECT id FROM revisions")) {
        const RevisionId id = RevisionId::fromBytes(key);
        count(revisions.document(id), placeOf("revisions", key));
        const auto edits =
            m_database.sql().number("SELECT COUNT(*) FROM edits WHERE revision = ?", {key});
        if (edits && edits->value_or(0) > 0)
            countAll(revisions.edits(id, **edits), placeOf("edits", key));
    }
    for (const QByteArray &key : keys("SELECT revision FROM frozen"))
        count(frozen.find(RevisionId::fromBytes(key)), placeOf("frozen", key));
}

void StoreCheck::checkActs()
{
    ActTable acts(m_database);
    for (const QByteArray &key : keys("SELECT id FROM acts")) {
        const ActId id = ActId::fromBytes(key);
        const auto row = acts.find(id);
        count(row, placeOf("acts", key));
        count(acts.payload(id), placeOf("acts", key));
        if (row)
            countAll(acts.attempts(id, row->attempts), placeOf("attempts", key));
    }
}

void StoreCheck::checkFeed()
{
    EventTable events(m_database);
    for (const QByteArray &key : keys("SELECT DISTINCT act FROM events"))
        countAll(events.of(ActId::fromBytes(key)), placeOf("events", key));
    for (const QByteArray &key : keys("SELECT window FROM feeds"))
        count(events.position(key), placeOf("feeds", key));
}

Result<Workspace::CheckReport> StoreCheck::run()
{
    if (m_told)
        m_told(0, m_total = rows());
    const auto sound = isDatabaseSound();
    if (!sound)
        return fail(sound.error());
    m_report.databaseSound = *sound;
    checkLayout();
    checkDocuments();
    checkRevisions();
    checkActs();
    checkFeed();
    checkSettings(m_database, *this);
    checkPrincipals(m_database, *this);
    checkReceipts(m_database, *this);
    const auto journal = m_database.journal().verify();
    if (journal) {
        m_report.journal = *journal;
        m_report.recordsOpened += journal->entries;
    } else {
        addBroken(journal.error(), QStringLiteral("journal"));
        m_report.journal.firstBroken = 1;
    }
    if (m_told)
        m_told(m_total, m_total);
    return m_report;
}

} // namespace okno
