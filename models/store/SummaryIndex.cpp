#include "models/store/SummaryIndex.h"

#include "models/base/Log.h"
#include "models/store/Database.h"
#include "models/store/DocumentTable.h"
#include "models/store/Packed.h"

namespace okno {

namespace {

constexpr int trigram = 3;

// One spelling for searching: without case, and ё like е, as people type it.
QString folded(const QString &text)
{
    QString result = text.toCaseFolded();
    result.replace(u'ё', u'е');
    return result;
}

QString wordsOf(const DocumentSummary &summary)
{
    return folded(QStringList{summary.number, summary.counterparty, summary.sum}.join(u' '));
}

// FTS5 string syntax: each word a phrase in double quotes, all of them wanted.
QString matchText(const QStringList &words)
{
    QStringList phrases;
    for (QString word : words)
        phrases.append(u'"' + word.replace(u'"', QStringLiteral("\"\"")) + u'"');
    return phrases.join(QStringLiteral(" AND "));
}

} // namespace

Result<void> SummaryIndex::prepare()
{
    if (m_prepared)
        return {};
    if (auto opened = m_memory.open(QStringLiteral(":memory:")); !opened)
        return opened;
    for (const char *sql :
         {"CREATE TABLE entries (number INTEGER PRIMARY KEY, id BLOB NOT NULL, state INTEGER NOT "
          "NULL,"
          " principal BLOB, changed INTEGER NOT NULL)",
          "CREATE INDEX entries_by_change ON entries (changed, number)",
          "CREATE VIRTUAL TABLE words USING fts5 (text, tokenize = 'trigram case_sensitive 1')"}) {
        if (auto made = m_memory.run(QLatin1String(sql)); !made)
            return made;
    }
    m_prepared = true;
    return {};
}

Result<void> SummaryIndex::refresh(Database &database)
{
    DocumentTable documents(database);
    QList<DocumentSummary> changed;
    const auto last = documents.changedSince(m_lastStamp, changed);
    if (!last)
        return fail(last.error());
    if (changed.isEmpty()) {
        m_lastStamp = *last;
        return {};
    }
    if (auto begun = m_memory.change("BEGIN"); !begun)
        return fail(begun.error());
    for (const DocumentSummary &summary : std::as_const(changed)) {
        if (auto done = put(summary); !done) {
            (void)m_memory.change("ROLLBACK");
            return done;
        }
    }
    if (auto committed = m_memory.change("COMMIT"); !committed)
        return fail(committed.error());
    m_lastStamp = *last;
    return {};
}

Result<void> SummaryIndex::put(const DocumentSummary &summary)
{
    Entry &entry = m_entries[summary.id];
    const bool isNew = entry.row == 0;
    if (isNew)
        entry.row = m_entries.size();
    const QString words = wordsOf(summary);
    const bool sameWords = !isNew && words == entry.words;
    entry.summary = summary;
    entry.words = words;
    auto done = m_memory.change("INSERT OR REPLACE INTO entries VALUES (?, ?, ?, ?, ?)",
                                {entry.row, summary.id.toBytes(), static_cast<int>(summary.state),
                                 summary.principal.toBytes(), toMs(summary.changed)});
    if (done && !sameWords)
        done = m_memory.change("INSERT OR REPLACE INTO words (rowid, text) VALUES (?, ?)",
                               {entry.row, words});
    return done ? Result<void>() : fail(done.error());
}

Result<QList<DocumentSummary>> SummaryIndex::find(Database &database, const DocumentQuery &query)
{
    if (auto ready = prepare(); !ready)
        return fail(ready.error());
    if (auto fresh = refresh(database); !fresh)
        return fail(fresh.error());
    QStringList longWords;
    QStringList shortWords;
    for (const QString &word : folded(query.search).split(u' ', Qt::SkipEmptyParts))
        (word.toUcs4().size() < trigram ? shortWords : longWords).append(word);
    const int state = query.state ? static_cast<int>(*query.state) : -1;
    const QByteArray principal = query.principal.toBytes();
    auto rows = longWords.isEmpty()
                    ? m_memory.rows("SELECT id FROM entries WHERE (? < 0 OR state = ?)"
                                    " AND (? IS NULL OR principal = ?)"
                                    " ORDER BY changed DESC, number DESC",
                                    {state, state, principal, principal})
                    : m_memory.rows("SELECT id FROM entries WHERE (? < 0 OR state = ?)"
                                    " AND (? IS NULL OR principal = ?) AND number IN"
                                    " (SELECT rowid FROM words WHERE words MATCH ?)"
                                    " ORDER BY changed DESC, number DESC",
                                    {state, state, principal, principal, matchText(longWords)});
    if (!rows)
        return fail(rows.error());
    return collect(*rows, shortWords, query);
}

Result<QList<DocumentSummary>> SummaryIndex::collect(SqlRows &rows, const QStringList &shortWords,
                                                     const DocumentQuery &query) const
{
    QList<DocumentSummary> result;
    int passed = 0;
    while (result.size() < query.limit) {
        const auto more = rows.next();
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        const auto entry = m_entries.constFind(DocumentId::fromBytes(rows.bytes(0)));
        const bool matches =
            entry != m_entries.constEnd() &&
            std::all_of(shortWords.begin(), shortWords.end(),
                        [&](const QString &word) { return entry->words.contains(word); });
        if (matches && passed++ >= query.offset)
            result.append(entry->summary);
    }
    return result;
}

} // namespace okno
