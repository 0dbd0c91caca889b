#include "network/window/WindowStore.h"

#include "models/base/OwnerOnly.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QUuid>

#include <iterator>

namespace okno::window {

using namespace Qt::Literals::StringLiterals;

namespace {

// Each step brings a store from the version before it; steps are only ever added.
constexpr const char *Steps[] = {
    R"(CREATE TABLE settings(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE numbers(name TEXT PRIMARY KEY, last INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE sessions(token BLOB PRIMARY KEY, country TEXT NOT NULL, tax_number TEXT NOT NULL,
    signer TEXT NOT NULL, amr TEXT NOT NULL, expires INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE uploads(id TEXT PRIMARY KEY, account TEXT NOT NULL, sha256 BLOB NOT NULL,
    size INTEGER NOT NULL, received INTEGER NOT NULL, content BLOB NOT NULL);
CREATE TABLE files(account TEXT NOT NULL, sha256 BLOB NOT NULL, state TEXT NOT NULL,
    reason TEXT NOT NULL, content BLOB NOT NULL, PRIMARY KEY(account, sha256));
CREATE TABLE answers(act TEXT PRIMARY KEY, account TEXT NOT NULL, payload BLOB NOT NULL,
    status INTEGER NOT NULL, content_type TEXT NOT NULL, location TEXT NOT NULL,
    body BLOB NOT NULL, at INTEGER NOT NULL);
CREATE TABLE submissions(id TEXT PRIMARY KEY, act TEXT NOT NULL UNIQUE, account TEXT NOT NULL,
    request BLOB NOT NULL, manifest_sha256 BLOB NOT NULL, files BLOB NOT NULL,
    reference TEXT NOT NULL, language TEXT NOT NULL, correlation TEXT NOT NULL,
    lodged INTEGER NOT NULL, state BLOB NOT NULL, seq INTEGER NOT NULL, receipt BLOB);
CREATE TABLE steps(submission TEXT NOT NULL, position INTEGER NOT NULL, due INTEGER NOT NULL,
    code TEXT NOT NULL, PRIMARY KEY(submission, position)) WITHOUT ROWID;
CREATE INDEX steps_due ON steps(due, position);
CREATE TABLE events(seq INTEGER PRIMARY KEY AUTOINCREMENT, account TEXT NOT NULL, body BLOB NOT NULL);
CREATE INDEX events_account ON events(account, seq);
CREATE TABLE acknowledged(account TEXT PRIMARY KEY, seq INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE ledger(act TEXT PRIMARY KEY, submission TEXT NOT NULL, manifest_sha256 BLOB NOT NULL,
    lodged INTEGER NOT NULL, lodgings INTEGER NOT NULL) WITHOUT ROWID)",
    R"(ALTER TABLE submissions ADD COLUMN post TEXT NOT NULL DEFAULT '')",
};
constexpr qint64 Version = std::size(Steps);

} // namespace

QString notNull(const QString &text)
{
    return text.isNull() ? QString(u""_s) : text;
}

QByteArray notNull(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

struct WindowStore::Lock {
    explicit Lock(const QString &path) : file(path) { file.setStaleLockTime(0); }
    QLockFile file;
};

WindowStore::WindowStore(QString folder) : m_folder(std::move(folder))
{
}

WindowStore::~WindowStore() = default;

Result<std::unique_ptr<WindowStore>> WindowStore::open(const QString &folder)
{
    if (!makeOwnerFolder(folder))
        return fail(FailureCode::FileUnwritable, folder);
    std::unique_ptr<WindowStore> store(new WindowStore(folder));
    store->m_lock = std::make_unique<Lock>(folder + u"/window.lock"_s);
    if (!store->m_lock->file.tryLock())
        return fail(FailureCode::WorkspaceBusy, folder);
    if (auto opened = store->m_sql.open(folder + u"/window.sqlite"_s); !opened)
        return fail(opened.error());
    if (auto prepared = store->prepare(); !prepared)
        return fail(prepared.error());
    return store;
}

Result<void> WindowStore::prepare()
{
    const auto steps = {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
                        "PRAGMA secure_delete=ON", "PRAGMA busy_timeout=5000"};
    for (const char *step : steps) {
        if (auto ran = m_sql.run(QString::fromLatin1(step)); !ran)
            return ran;
    }
    if (auto migrated = migrate(); !migrated)
        return migrated;
    auto instance = setting(u"instance"_s);
    if (!instance)
        return fail(instance.error());
    m_instance = *instance;
    return m_instance.isEmpty() ? renewInstance() : Result<void>();
}

Result<void> WindowStore::migrate()
{
    const auto version = m_sql.number("PRAGMA user_version");
    if (!version)
        return fail(version.error());
    const qint64 found = version->value_or(0);
    if (found > Version)
        return fail(FailureCode::WorkspaceNewer, m_folder);
    for (qint64 step = found; step < Version; ++step) {
        auto done = write([&]() -> Result<void> {
            const QStringList statements = QString::fromLatin1(Steps[step]).split(u';');
            for (const QString &statement : statements) {
                if (auto ran = m_sql.run(statement); !ran)
                    return ran;
            }
            return m_sql.run(u"PRAGMA user_version=%1"_s.arg(step + 1));
        });
        if (!done)
            return done;
    }
    return {};
}

Result<QString> WindowStore::setting(const QString &name)
{
    auto rows = m_sql.rows("SELECT value FROM settings WHERE name=?", {name});
    if (!rows)
        return fail(rows.error());
    const auto found = rows->next();
    if (!found)
        return fail(found.error());
    return *found ? rows->text(0) : QString();
}

Result<void> WindowStore::setSetting(const QString &name, const QString &value)
{
    const auto changed = m_sql.change("INSERT INTO settings(name, value) VALUES(?, ?)"
                                      " ON CONFLICT(name) DO UPDATE SET value=excluded.value",
                                      {name, value});
    return changed ? Result<void>() : fail(changed.error());
}

Result<qint64> WindowStore::nextNumber(const QString &name)
{
    const auto changed = m_sql.change("INSERT INTO numbers(name, last) VALUES(?, 1)"
                                      " ON CONFLICT(name) DO UPDATE SET last=last+1",
                                      {name});
    if (!changed)
        return fail(changed.error());
    const auto number = m_sql.number("SELECT last FROM numbers WHERE name=?", {name});
    return number ? Result<qint64>(number->value_or(0)) : fail(number.error());
}

Result<void> WindowStore::renewInstance()
{
    const QString instance = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (auto stored = setSetting(u"instance"_s, instance); !stored)
        return stored;
    m_instance = instance;
    return {};
}

} // namespace okno::window
