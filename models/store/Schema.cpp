#include "models/store/Schema.h"

#include "models/base/DurableFile.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace okno {

namespace {

// Plain are only ids, states, times, counters and keyed digests; whatever could hold a name, a tax
// number or an amount is in a sealed column (body, summary, act …).
const char *const version1[] = {
    "CREATE TABLE tips (name TEXT PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE journal (number INTEGER PRIMARY KEY, at INTEGER NOT NULL, body BLOB NOT NULL,"
    " hash BLOB NOT NULL)",
    "CREATE TABLE settings (name BLOB PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE principals (id BLOB PRIMARY KEY, identity BLOB NOT NULL UNIQUE,"
    " created INTEGER NOT NULL, body BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE authorities (id BLOB PRIMARY KEY, principal BLOB NOT NULL REFERENCES principals,"
    " created INTEGER NOT NULL, body BLOB NOT NULL) WITHOUT ROWID",

    "CREATE TABLE documents (id BLOB PRIMARY KEY, state INTEGER NOT NULL, principal BLOB,"
    " head BLOB NOT NULL, edits INTEGER NOT NULL, frozen BLOB, act BLOB, created INTEGER NOT NULL,"
    " changed INTEGER NOT NULL, stamp INTEGER NOT NULL UNIQUE, summary BLOB NOT NULL) WITHOUT "
    "ROWID",
    "CREATE TABLE revisions (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,"
    " document BLOB NOT NULL REFERENCES documents, parent BLOB, at INTEGER NOT NULL,"
    " cause TEXT NOT NULL, body BLOB, file BLOB)",
    "CREATE INDEX revisions_of_document ON revisions (document)",
    "CREATE TABLE merges (revision BLOB NOT NULL, parent BLOB NOT NULL,"
    " PRIMARY KEY (revision, parent)) WITHOUT ROWID",
    "CREATE TABLE edits (revision BLOB NOT NULL, number INTEGER NOT NULL, at INTEGER NOT NULL,"
    " body BLOB, file BLOB, PRIMARY KEY (revision, number))",
    "CREATE TABLE findings (document BLOB PRIMARY KEY REFERENCES documents, revision BLOB NOT NULL,"
    " at INTEGER NOT NULL, body BLOB, file BLOB)",
    "CREATE TABLE frozen (revision BLOB PRIMARY KEY, document BLOB NOT NULL REFERENCES documents,"
    " at INTEGER NOT NULL, facts BLOB NOT NULL, body BLOB, file BLOB)",

    "CREATE TABLE acts (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,"
    " document BLOB REFERENCES documents, revision BLOB, created INTEGER NOT NULL,"
    " act BLOB NOT NULL, signature BLOB NOT NULL, request BLOB NOT NULL, state INTEGER NOT NULL,"
    " next_try INTEGER, failures INTEGER NOT NULL, attempts INTEGER NOT NULL,"
    " final INTEGER NOT NULL, receipts INTEGER NOT NULL, registration BLOB NOT NULL)",
    "CREATE INDEX acts_of_document ON acts (document)",
    "CREATE TABLE attempts (act BLOB NOT NULL REFERENCES acts (id), number INTEGER NOT NULL,"
    " at INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (act, number))",
    "CREATE TABLE feeds (window BLOB PRIMARY KEY, position BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE events (number INTEGER PRIMARY KEY, identity BLOB NOT NULL UNIQUE, act BLOB,"
    " at INTEGER NOT NULL, body BLOB NOT NULL)",
    "CREATE INDEX events_of_act ON events (act)",
    "CREATE TABLE receipts (number INTEGER PRIMARY KEY, act BLOB NOT NULL REFERENCES acts (id),"
    " identity BLOB NOT NULL, at INTEGER NOT NULL, body BLOB NOT NULL, UNIQUE (act, identity))",
};

// The papers by which a document is found again; those of older versions' documents follow when
// they are changed.
const char *const version2[] = {
    "CREATE TABLE papers (document BLOB NOT NULL REFERENCES documents, digest BLOB NOT NULL,"
    " PRIMARY KEY (document, digest)) WITHOUT ROWID",
    "CREATE INDEX papers_by_digest ON papers (digest)",
};

template <size_t count>
Migration migration(const char *const (&statements)[count])
{
    Migration step;
    for (const char *statement : statements)
        step.statements.append(QString::fromLatin1(statement));
    return step;
}

QList<Migration> ownMigrations()
{
    return {migration(version1), migration(version2)};
}

Result<void> runStep(SqlConnection &sql, const Migration &step, qint64 version)
{
    for (const QString &statement : step.statements) {
        if (auto done = sql.run(statement); !done)
            return done;
    }
    return sql.run(QStringLiteral("PRAGMA user_version = %1").arg(version));
}

// Does the step after `from` unless another process did it meanwhile.
Result<void> step(SqlConnection &sql, const QList<Migration> &migrations, qint64 from)
{
    if (auto begun = sql.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    const auto now = Schema::version(sql);
    Result<void> done = now ? Result<void>() : fail(now.error());
    if (now && *now == from)
        done = runStep(sql, migrations.at(from), from + 1);
    if (done)
        done = sql.run(QStringLiteral("COMMIT"));
    if (!done)
        (void)sql.run(QStringLiteral("ROLLBACK"));
    return done;
}

QString backupName(const QString &file, qint64 version)
{
    return QStringLiteral("%1.before-%2").arg(file).arg(version);
}

// The older store stays beside the new one until the new one has been found sound.
Result<void> keepOlder(SqlConnection &sql, const QString &file, qint64 version)
{
    const QString name = backupName(file, version + 1);
    QFile::remove(name); // of a run that was killed while writing it
    QString quoted = name;
    quoted.replace(u'\'', QStringLiteral("''"));
    if (auto written = sql.run(QStringLiteral("VACUUM INTO '%1'").arg(quoted)); !written)
        return written;
    return syncFolder(QFileInfo(file).absolutePath());
}

Result<void> requireSound(SqlConnection &sql)
{
    auto verdict = sql.rows("PRAGMA quick_check(1)");
    if (!verdict)
        return fail(verdict.error());
    const auto row = verdict->next();
    if (!row)
        return fail(row.error());
    if (!*row || verdict->text(0) != u"ok")
        return fail(FailureCode::WorkspaceDamaged, QStringLiteral("quick_check"));
    return {};
}

} // namespace

const QList<Migration> &Schema::migrations()
{
    static const QList<Migration> steps = ownMigrations();
    return steps;
}

Failure Schema::newer(qint64 found, qint64 known)
{
    return {FailureCode::WorkspaceNewer, QStringLiteral("%1 > %2").arg(found).arg(known), {}};
}

Result<qint64> Schema::version(SqlConnection &sql)
{
    const auto found = sql.number("PRAGMA user_version");
    if (!found)
        return fail(found.error());
    return found->value_or(0);
}

Result<void> Schema::migrate(SqlConnection &sql, const QString &file,
                             const QList<Migration> &migrations)
{
    const auto found = version(sql);
    if (!found)
        return fail(found.error());
    if (*found > migrations.size())
        return fail(newer(*found, migrations.size()));
    const bool upgrade = *found > 0 && *found < migrations.size();
    if (upgrade) {
        if (auto kept = keepOlder(sql, file, *found); !kept)
            return kept;
    }
    for (qint64 from = *found; from < migrations.size(); ++from) {
        if (auto done = step(sql, migrations, from); !done)
            return done;
    }
    if (!upgrade)
        return {};
    if (auto sound = requireSound(sql); !sound)
        return sound;
    QFile::remove(backupName(file, *found + 1));
    return {};
}

// Offset 60 of the header: sqlite.org/fileformat2.html, "User Version".
std::optional<qint64> Schema::versionOfFile(const QString &file)
{
    QFile database(file);
    if (!database.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray header = database.read(100);
    if (header.size() != 100 || !header.startsWith("SQLite format 3"))
        return std::nullopt;
    return qFromBigEndian<qint32>(header.constData() + 60);
}

} // namespace okno
