#include "models/classifiers/ClassifierDatabase.h"

#include "models/classifiers/ClassifierDefinition.h"
#include "models/classifiers/ClassifierSnapshot.h"

namespace okno {

namespace {

constexpr QChar fieldEnd(0x1f); // between the parts of a text that holds several
constexpr int schemaVersion = 1;

const char *const tables[] = {
    "CREATE TABLE pack (id INTEGER PRIMARY KEY, classifier TEXT NOT NULL, version TEXT NOT NULL, "
    "valid_from TEXT NOT NULL, valid_to TEXT NOT NULL, digest TEXT NOT NULL, "
    "first INTEGER NOT NULL, last INTEGER NOT NULL, UNIQUE (classifier, version))",
    "CREATE TABLE entry (id INTEGER PRIMARY KEY, pack INTEGER NOT NULL, code TEXT NOT NULL, "
    "parent TEXT NOT NULL, valid_from TEXT NOT NULL, valid_to TEXT NOT NULL, names TEXT NOT NULL, "
    "facts TEXT NOT NULL, countries TEXT NOT NULL)",
    "CREATE INDEX entry_code ON entry (pack, code)",
    "CREATE VIRTUAL TABLE word USING fts5 (text, detail = none, prefix = '2 3', "
    "tokenize = 'unicode61 remove_diacritics 0')",
};

// A null string would be bound as NULL, which says less than "nothing".
QString stored(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QString dateText(const QDate &date)
{
    return stored(date.toString(Qt::ISODate));
}

QDate dateOf(const QString &text)
{
    return text.isEmpty() ? QDate() : QDate::fromString(text, Qt::ISODate);
}

QString packed(const QMap<QString, QString> &map)
{
    QStringList parts;
    for (auto each = map.begin(); each != map.end(); ++each)
        parts << each.key() << each.value();
    return stored(parts.join(fieldEnd));
}

QMap<QString, QString> unpacked(const QString &text)
{
    QMap<QString, QString> map;
    const QList<QStringView> parts = QStringView(text).split(fieldEnd);
    for (qsizetype i = 0; i + 1 < parts.size(); i += 2)
        map.insert(parts.at(i).toString(), parts.at(i + 1).toString());
    return map;
}

// A pattern of GLOB would cost a scan; a code begins with "begin" when it lies between it and this.
QString afterAll(const QString &begin)
{
    return begin + QChar(0xffff);
}

ClassifierMatch matchOf(const ClassifierEntry &entry, const ClassifierVersion &version,
                        const QDate &date)
{
    ClassifierSnapshot one;
    one.add({version.classifier, version.version, version.from, version.to, {entry}});
    return {entry, one.lookUp(version.classifier, entry.code, date), false};
}

} // namespace

Result<std::unique_ptr<ClassifierDatabase>> ClassifierDatabase::open(const QString &file)
{
    std::unique_ptr<ClassifierDatabase> made(new ClassifierDatabase);
    if (const Result<void> ready = made->prepare(file); !ready)
        return fail(ready.error());
    return made;
}

Result<void> ClassifierDatabase::prepare(const QString &file)
{
    if (const Result<void> opened = m_sql.open(file); !opened)
        return opened;
    for (const char *pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"}) {
        if (const Result<void> set = m_sql.run(QLatin1String(pragma)); !set)
            return set;
    }
    return inTransaction([this]() -> Result<void> {
        const auto version = m_sql.number("PRAGMA user_version");
        if (!version)
            return fail(version.error());
        if (*version > schemaVersion)
            return fail(FailureCode::WorkspaceNewer,
                        QStringLiteral("%1 > %2").arg(**version).arg(schemaVersion));
        if (**version == schemaVersion)
            return {};
        for (const char *table : tables) {
            if (const Result<void> made = m_sql.run(QLatin1String(table)); !made)
                return made;
        }
        return m_sql.run(QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion));
    });
}

Result<void> ClassifierDatabase::inTransaction(const std::function<Result<void>()> &work)
{
    if (const Result<void> begun = m_sql.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    Result<void> done = work();
    if (done)
        done = m_sql.run(QStringLiteral("COMMIT"));
    if (!done)
        (void)m_sql.run(QStringLiteral("ROLLBACK")); // the first failure is the one to tell
    return done;
}

Result<void> ClassifierDatabase::put(const QList<ClassifierPack> &packs, const QString &digest)
{
    return inTransaction([&]() -> Result<void> {
        for (const ClassifierPack &pack : packs) {
            if (const Result<void> gone = remove(pack.classifier, pack.version); !gone)
                return gone;
            if (const Result<void> there = insert(pack, digest); !there)
                return there;
        }
        return {};
    });
}

Result<void> ClassifierDatabase::remove(const QString &classifier, const QString &version)
{
    const auto known = packs(classifier);
    if (!known)
        return fail(known.error());
    for (const Pack &pack : *known) {
        if (pack.version.version != version)
            continue;
        for (const char *sql : {"DELETE FROM word WHERE rowid BETWEEN ? AND ?",
                                "DELETE FROM entry WHERE id BETWEEN ? AND ?"}) {
            if (const auto gone = m_sql.change(sql, {pack.first, pack.last}); !gone)
                return fail(gone.error());
        }
        if (const auto gone = m_sql.change("DELETE FROM pack WHERE id = ?", {pack.row}); !gone)
            return fail(gone.error());
    }
    return {};
}

Result<void> ClassifierDatabase::insert(const ClassifierPack &pack, const QString &digest)
{
    const auto last = m_sql.number("SELECT coalesce(max(id), 0) FROM entry");
    const auto lastPack = m_sql.number("SELECT coalesce(max(id), 0) + 1 FROM pack");
    if (!last || !lastPack)
        return fail(last ? lastPack.error() : last.error());
    QHash<QString, const ClassifierEntry *> byCode;
    for (const ClassifierEntry &entry : pack.entries)
        byCode.insert(entry.code, &entry);
    qint64 row = **last;
    for (const ClassifierEntry &entry : pack.entries) {
        ++row;
        const auto there =
            m_sql.change("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                         {row, **lastPack, entry.code, stored(entry.parent), dateText(entry.from),
                          dateText(entry.to), packed(entry.names), packed(entry.facts),
                          stored(entry.countries.join(u' '))});
        // A code is found by the words of what it belongs to as well: "- - others" says nothing.
        QStringList texts = entry.names.values();
        constexpr int deepest = 16;
        const ClassifierEntry *above = byCode.value(entry.parent);
        for (int depth = 0; above && depth < deepest; ++depth) {
            texts += above->names.values();
            above = byCode.value(above->parent);
        }
        const auto words = m_sql.change("INSERT INTO word (rowid, text) VALUES (?, ?)",
                                        {row, stored(m_stems.indexed(texts))});
        if (!there || !words)
            return fail(there ? words.error() : there.error());
    }
    const auto made = m_sql.change("INSERT INTO pack VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                                   {**lastPack, pack.classifier, pack.version, dateText(pack.from),
                                    dateText(pack.to), stored(digest), **last + 1, row});
    return made ? Result<void>() : fail(made.error());
}

Result<QList<ClassifierDatabase::Pack>> ClassifierDatabase::packs(const QString &classifier)
{
    auto rows = m_sql.rows("SELECT id, classifier, version, valid_from, valid_to, digest, first, "
                           "last FROM pack WHERE classifier = ? OR ? = '' "
                           "ORDER BY classifier, valid_from, version",
                           {stored(classifier), stored(classifier)});
    if (!rows)
        return fail(rows.error());
    QList<Pack> all;
    Result<bool> more = rows->next();
    for (; more && *more; more = rows->next())
        all.append({rows->integer(0),
                    {rows->text(1), rows->text(2), dateOf(rows->text(3)), dateOf(rows->text(4)),
                     rows->integer(7) - rows->integer(6) + 1, rows->text(5)},
                    rows->integer(6),
                    rows->integer(7)});
    return more ? Result<QList<Pack>>(all) : fail(more.error());
}

Result<QList<ClassifierVersion>> ClassifierDatabase::versions(const QString &classifier)
{
    const auto known = packs(classifier);
    if (!known)
        return fail(known.error());
    QList<ClassifierVersion> all;
    for (const Pack &pack : *known)
        all.append(pack.version);
    return all;
}

Result<std::optional<ClassifierDatabase::Pack>>
ClassifierDatabase::packOn(const QString &classifier, QDate date)
{
    const auto known = packs(classifier);
    if (!known)
        return fail(known.error());
    const qsizetype index = inForce(*known, date, [](const Pack &pack) { return pack.version; });
    return index < 0 ? std::nullopt : std::optional(known->at(index));
}

Result<QList<ClassifierEntry>> ClassifierDatabase::entries(Result<SqlRows> rows)
{
    if (!rows)
        return fail(rows.error());
    QList<ClassifierEntry> all;
    Result<bool> more = rows->next();
    for (; more && *more; more = rows->next())
        all.append({rows->text(0), rows->text(1), unpacked(rows->text(4)), unpacked(rows->text(5)),
                    rows->text(6).split(u' ', Qt::SkipEmptyParts), dateOf(rows->text(2)),
                    dateOf(rows->text(3))});
    return more ? Result<QList<ClassifierEntry>>(all) : fail(more.error());
}

Result<QList<ClassifierEntry>> ClassifierDatabase::entriesNamed(const Pack &pack,
                                                                const QString &code)
{
    return entries(m_sql.rows("SELECT code, parent, valid_from, valid_to, names, facts, countries "
                              "FROM entry WHERE pack = ? AND code = ? ORDER BY id",
                              {pack.row, code}));
}

Result<QList<ClassifierEntry>> ClassifierDatabase::entriesLike(const Pack &pack,
                                                               const QString &begin, int limit)
{
    return entries(m_sql.rows("SELECT code, parent, valid_from, valid_to, names, facts, countries "
                              "FROM entry WHERE pack = ? AND code >= ? AND code < ? "
                              "ORDER BY code, id LIMIT ?",
                              {pack.row, begin, afterAll(begin), limit}));
}

// Those that begin as it does, as far as any does.
Result<QList<ClassifierEntry>> ClassifierDatabase::nearest(const Pack &pack, const QString &code,
                                                           int limit)
{
    for (qsizetype length = code.size() - 1; length > 0; --length) {
        auto found = entriesLike(pack, code.first(length), limit);
        if (!found || !found->isEmpty())
            return found;
    }
    return QList<ClassifierEntry>();
}

Result<QList<ClassifierMatch>> ClassifierDatabase::show(const QString &classifier,
                                                        const QString &code, QDate date)
{
    const auto known = packs(classifier);
    const auto lookup = snapshot({classifier});
    if (!known || !lookup)
        return fail(known ? lookup.error() : known.error());
    const ClassifierAnswer answer = (*lookup)->lookUp(classifier, code, date);
    QList<ClassifierMatch> matches;
    // The version that answered, else the latest that has the code.
    for (const bool isAnswering : {true, false}) {
        for (auto pack = known->crbegin(); pack != known->crend() && matches.isEmpty(); ++pack) {
            if (isAnswering && pack->version.version != answer.version)
                continue;
            const auto found = entriesNamed(*pack, code);
            if (!found)
                return fail(found.error());
            for (const ClassifierEntry &entry : *found)
                matches.append(isAnswering ? matchOf(entry, pack->version, date)
                                           : ClassifierMatch{entry, answer, false});
        }
    }
    return matches;
}

Result<QList<ClassifierMatch>> ClassifierDatabase::search(const ClassifierQuery &query)
{
    const auto pack = packOn(query.classifier, query.date);
    if (!pack)
        return fail(pack.error());
    const QString text = query.text.trimmed();
    if (!*pack || text.isEmpty())
        return QList<ClassifierMatch>();
    auto found = entriesLike(**pack, text, query.limit);
    if (const QString words = m_stems.query(text); found && found->isEmpty() && !words.isEmpty())
        found = entries(m_sql.rows(
            "SELECT e.code, e.parent, e.valid_from, e.valid_to, e.names, e.facts, e.countries "
            "FROM word JOIN entry e ON e.id = word.rowid WHERE word MATCH ? "
            "AND word.rowid BETWEEN ? AND ? ORDER BY word.rowid LIMIT ?",
            {words, (*pack)->first, (*pack)->last, query.limit}));
    bool isNearest = false;
    const bool isCode = text.front().isDigit();
    if (found && found->isEmpty() && isCode) {
        isNearest = true;
        found = nearest(**pack, text, query.limit);
    }
    if (!found)
        return fail(found.error());
    QList<ClassifierMatch> matches;
    for (const ClassifierEntry &entry : *found) {
        matches.append(matchOf(entry, (*pack)->version, query.date));
        matches.last().isNearest = isNearest;
    }
    return matches;
}

Result<std::optional<ClassifierPack>> ClassifierDatabase::pack(const QString &classifier,
                                                               QDate date)
{
    const auto found = packOn(classifier, date);
    if (!found || !*found)
        return found ? Result<std::optional<ClassifierPack>>() : fail(found.error());
    const ClassifierVersion &version = (*found)->version;
    const auto all = entriesLike(**found, QStringLiteral(""), int(version.codes));
    if (!all)
        return fail(all.error());
    return ClassifierPack{version.classifier, version.version, version.from, version.to, *all};
}

// Of the first classifier of the list that is there.
Result<QList<ClassifierDatabase::Pack>> ClassifierDatabase::packsOfList(const QString &list)
{
    for (const QString &classifier : ClassifierDefinition::ofList(list)) {
        const auto known = packs(classifier);
        if (!known || !known->isEmpty())
            return known;
    }
    return QList<Pack>();
}

Result<std::shared_ptr<const ClassifierLookup>>
ClassifierDatabase::snapshot(const QStringList &classifiers)
{
    auto made = std::make_shared<ClassifierSnapshot>();
    for (const QString &list : classifiers) {
        const auto known = packsOfList(list);
        if (!known)
            return fail(known.error());
        for (const Pack &each : *known) {
            const ClassifierVersion &version = each.version;
            const auto all = entriesLike(each, QStringLiteral(""), int(version.codes));
            if (!all)
                return fail(all.error());
            made->add({list, version.version, version.from, version.to, *all});
        }
    }
    return std::shared_ptr<const ClassifierLookup>(made);
}

} // namespace okno
