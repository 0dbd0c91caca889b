#include "models/store/SummaryIndex.h"

#include "models/store/Database.h"
#include "models/store/Packed.h"

#include <algorithm>
#include <iterator>

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

// The query without its words, ready to be asked of each row.
class Filter
{
public:
    Filter(const DocumentQuery &query, const QStringList &parts)
        : m_query(query), m_parts(parts), m_from(toMs(query.changedFrom)),
          m_to(query.changedTo.isValid() ? toMs(query.changedTo)
                                         : std::numeric_limits<qint64>::max())
    {
    }
    bool takes(const DocumentSummary &summary, Group group, qint64 changed,
               const QString &words) const
    {
        return (!m_query.state || summary.state == *m_query.state) &&
               (!m_query.group || group == *m_query.group) &&
               (m_query.principal.isNull() || summary.principal == m_query.principal) &&
               (m_query.kind.isEmpty() || summary.kind == m_query.kind) && changed >= m_from &&
               changed < m_to &&
               std::all_of(m_parts.begin(), m_parts.end(),
                           [&](const QString &part) { return words.contains(part); });
    }

private:
    const DocumentQuery &m_query;
    const QStringList &m_parts;
    qint64 m_from; // noTime, the least of all, when open
    qint64 m_to;
};

} // namespace

Result<void> SummaryIndex::prepare(Database &database)
{
    if (m_isPrepared)
        return {};
    const auto highest = database.sql().number("SELECT MAX(stamp) FROM documents");
    if (!highest)
        return fail(highest.error());
    m_below = highest->value_or(0);
    m_lastStamp = m_below - 1; // the newest one comes as if it had just changed
    const auto older =
        database.sql().number("SELECT COUNT(*) FROM documents WHERE stamp < ?", {m_below});
    if (!older)
        return fail(older.error());
    m_left = older->value_or(0);
    if (auto opened = m_memory.open(QStringLiteral(":memory:")); !opened)
        return opened;
    auto made = m_memory.run(QStringLiteral(
        "CREATE VIRTUAL TABLE words USING fts5 (text, tokenize = 'trigram case_sensitive 1')"));
    m_isPrepared = made.has_value();
    return made;
}

Result<bool> SummaryIndex::advance(Database &database)
{
    const auto isWhole = work(database);
    if (!isWhole || *isWhole)
        m_hasFiller = false;
    return isWhole;
}

Result<bool> SummaryIndex::work(Database &database)
{
    if (auto ready = prepare(database); !ready)
        return fail(ready.error());
    DocumentTable documents(database);
    const auto newer = documents.stampedAfter(m_lastStamp, portion);
    if (!newer)
        return fail(newer.error());
    if (auto done = put(newer->rows); !done)
        return fail(done.error());
    m_lastStamp = newer->last;
    if (m_isWhole)
        return newer->read < portion;
    const auto older = documents.stampedBefore(m_below, portion);
    if (!older)
        return fail(older.error());
    if (auto done = put(older->rows); !done)
        return fail(done.error());
    m_below = older->last;
    m_isWhole = older->read < portion;
    m_left = m_isWhole ? 0 : std::max<qint64>(0, m_left - older->read);
    return m_isWhole && newer->read < portion;
}

Result<void> SummaryIndex::put(const Rows &rows)
{
    if (rows.isEmpty())
        return {};
    QStringList words;
    words.reserve(rows.size());
    for (const auto &row : rows)
        words.append(wordsOf(row.summary));
    if (auto begun = m_memory.change("BEGIN"); !begun)
        return fail(begun.error());
    if (auto done = putWords(rows, words); !done) {
        (void)m_memory.change("ROLLBACK");
        return done;
    }
    if (auto committed = m_memory.change("COMMIT"); !committed)
        return fail(committed.error());
    putEntries(rows, words);
    return {};
}

// The row of an entry in the table of words is its place counted from 1.
Result<void> SummaryIndex::putWords(const Rows &rows, const QStringList &words)
{
    qsizetype next = static_cast<qsizetype>(m_entries.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto known = m_places.constFind(rows.at(i).summary.id);
        const bool isNew = known == m_places.constEnd();
        if (!isNew && m_entries[*known].words == words.at(i))
            continue;
        const auto done =
            m_memory.change("INSERT OR REPLACE INTO words (rowid, text) VALUES (?, ?)",
                            {(isNew ? next++ : *known) + 1, words.at(i)});
        if (!done)
            return fail(done.error());
    }
    return {};
}

void SummaryIndex::putEntries(const Rows &rows, const QStringList &words)
{
    std::vector<Place> stale;
    std::vector<Place> fresh;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const DocumentTable::Stamped &row = rows.at(i);
        const auto last = static_cast<qsizetype>(m_entries.size());
        const qsizetype place = m_places.value(row.summary.id, last);
        if (place == last) {
            m_places.insert(row.summary.id, place);
            m_entries.emplace_back();
        } else {
            stale.push_back(m_entries[place].place);
            --m_counts[static_cast<size_t>(m_entries[place].group)];
        }
        Entry &entry = m_entries[place];
        entry.summary = row.summary;
        entry.summary.kind = shared(row.summary.kind);
        entry.summary.format = shared(row.summary.format);
        entry.words = words.at(i);
        entry.place = {toMs(row.summary.changed), row.stamp, place};
        entry.group = groupOf(row.summary);
        ++m_counts[static_cast<size_t>(entry.group)];
        fresh.push_back(entry.place);
    }
    reorder(std::move(stale), std::move(fresh));
}

// One pass over the whole order, which is some milliseconds with a million documents.
void SummaryIndex::reorder(std::vector<Place> stale, std::vector<Place> fresh)
{
    if (!stale.empty()) {
        std::sort(stale.begin(), stale.end());
        std::vector<Place> kept;
        kept.reserve(m_order.size() + fresh.size());
        std::set_difference(m_order.begin(), m_order.end(), stale.begin(), stale.end(),
                            std::back_inserter(kept));
        m_order = std::move(kept);
    }
    std::sort(fresh.begin(), fresh.end());
    const auto middle = static_cast<std::ptrdiff_t>(m_order.size());
    m_order.insert(m_order.end(), fresh.begin(), fresh.end());
    std::inplace_merge(m_order.begin(), m_order.begin() + middle, m_order.end());
}

QString SummaryIndex::shared(const QString &name)
{
    return *m_names.insert(name);
}

GroupCounts SummaryIndex::counts() const
{
    const int indexed = static_cast<int>(m_entries.size());
    return {m_counts, indexed, indexed + static_cast<int>(m_left)};
}

bool SummaryIndex::wantsFiller()
{
    return !std::exchange(m_hasFiller, true);
}

Result<QList<DocumentSummary>> SummaryIndex::find(const DocumentQuery &query)
{
    QStringList words;
    QStringList parts; // shorter than a trigram
    for (const QString &word : folded(query.search).split(u' ', Qt::SkipEmptyParts))
        (word.toUcs4().size() < trigram ? parts : words).append(word);
    if (words.isEmpty())
        return collect(m_order, parts, query);
    const auto found = matches(words);
    return found ? Result<QList<DocumentSummary>>(collect(*found, parts, query))
                 : fail(found.error());
}

Result<std::vector<SummaryIndex::Place>> SummaryIndex::matches(const QStringList &words)
{
    auto rows = m_memory.rows("SELECT rowid FROM words WHERE words MATCH ?", {matchText(words)});
    if (!rows)
        return fail(rows.error());
    std::vector<Place> found;
    auto more = rows->next();
    for (; more && *more; more = rows->next())
        found.push_back(m_entries[rows->integer(0) - 1].place);
    if (!more)
        return fail(more.error());
    std::sort(found.begin(), found.end());
    return found;
}

QList<DocumentSummary> SummaryIndex::collect(const std::vector<Place> &places,
                                             const QStringList &parts,
                                             const DocumentQuery &query) const
{
    const Filter filter(query, parts);
    std::vector<const Entry *> taken;
    int passed = 0;
    for (const Place &place : places) {
        if (static_cast<int>(taken.size()) >= query.limit)
            break;
        const Entry &entry = m_entries[place.entry];
        if (filter.takes(entry.summary, entry.group, place.changed, entry.words) &&
            passed++ >= query.offset)
            taken.push_back(&entry);
    }
    QList<DocumentSummary> result;
    result.reserve(static_cast<qsizetype>(taken.size()));
    for (const Entry *entry : taken)
        result.append(entry->summary);
    return result;
}

} // namespace okno
