#include "models/store/SqlConnection.h"

#include "models/base/Log.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

#include <vector>

namespace okno {

namespace {

// Result codes of sqlite.org/rescode.html.
enum SqliteCode { Busy = 5, Locked = 6, Corrupt = 11, Full = 13, NotADatabase = 26 };
constexpr int faultInjected = 10; // SQLITE_IOERR

FailureCode failureOf(int extendedCode)
{
    switch (extendedCode & 0xff) {
    case Full:
        return FailureCode::DiskFull;
    case Busy:
    case Locked:
        return FailureCode::WorkspaceBusy;
    case Corrupt:
    case NotADatabase:
        return FailureCode::WorkspaceDamaged;
    default:
        return FailureCode::StoreFailed;
    }
}

tl::unexpected<Failure> sqliteFailure(int extendedCode)
{
    qCWarning(logStore, "sqlite %d", extendedCode);
    return fail(failureOf(extendedCode), {}, QStringLiteral("sqlite %1").arg(extendedCode));
}

tl::unexpected<Failure> sqliteFailure(const QSqlError &error)
{
    return sqliteFailure(error.nativeErrorCode().toInt());
}

// QSqlQuery makes the name of a position anew each time a value is bound to it, which cost as much
// as SQLite's own work; a name that is at hand costs a look-up.
const QString &placeholder(size_t position)
{
    static const std::vector<QString> names = [] {
        std::vector<QString> made;
        for (char letter = 'a'; letter <= 'z'; ++letter)
            made.push_back(u':' + QChar::fromLatin1(letter));
        return made;
    }();
    return names.at(position);
}

// Our statements write their values as ?; no literal of theirs has a question mark.
QString withNames(const char *sql)
{
    QString text;
    size_t position = 0;
    for (; *sql; ++sql)
        *sql == '?' ? text.append(placeholder(position++)) : text.append(QLatin1Char(*sql));
    return text;
}

} // namespace

SqlRows::SqlRows(SqlRows &&other) noexcept
    : m_query(std::exchange(other.m_query, nullptr)), m_fault(other.m_fault)
{
}

SqlRows::~SqlRows()
{
    if (m_query)
        m_query->finish();
}

Result<bool> SqlRows::next()
{
    if (*m_fault && (*m_fault)())
        return sqliteFailure(faultInjected);
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        return sqliteFailure(m_query->lastError());
    return false;
}

SqlConnection::SqlConnection(FaultPoint fault)
    : m_name(QUuid::createUuid().toString(QUuid::Id128)), m_fault(std::move(fault))
{
}

SqlConnection::~SqlConnection()
{
    m_prepared.clear();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> SqlConnection::open(const QString &file)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    database.setDatabaseName(file);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=20000"));
    if (!database.open())
        return sqliteFailure(database.lastError());
    return {};
}

Result<QSqlQuery *> SqlConnection::execute(const char *sql, std::initializer_list<QVariant> values)
{
    if (m_fault && m_fault())
        return sqliteFailure(faultInjected);
    auto found = m_prepared.find(sql);
    if (found == m_prepared.end()) {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        query.setForwardOnly(true);
        if (!query.prepare(withNames(sql)))
            return sqliteFailure(query.lastError());
        found = m_prepared.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    Q_ASSERT_X(!query.isActive() || !query.isSelect(), "SqlConnection", sql);
    size_t position = 0;
    for (const QVariant &value : values)
        query.bindValue(placeholder(position++), value);
    if (!query.exec())
        return sqliteFailure(query.lastError());
    return &query;
}

Result<qint64> SqlConnection::change(const char *sql, std::initializer_list<QVariant> values)
{
    const auto query = execute(sql, values);
    if (!query)
        return fail(query.error());
    const qint64 changed = (*query)->numRowsAffected();
    (*query)->finish();
    return changed;
}

Result<SqlRows> SqlConnection::rows(const char *sql, std::initializer_list<QVariant> values)
{
    const auto query = execute(sql, values);
    if (!query)
        return fail(query.error());
    return SqlRows(**query, m_fault);
}

Result<std::optional<qint64>> SqlConnection::number(const char *sql,
                                                    std::initializer_list<QVariant> values)
{
    auto found = rows(sql, values);
    if (!found)
        return fail(found.error());
    const auto more = found->next();
    if (!more)
        return fail(more.error());
    return *more ? std::optional<qint64>(found->integer(0)) : std::nullopt;
}

Result<void> SqlConnection::run(const QString &sql)
{
    if (m_fault && m_fault())
        return sqliteFailure(faultInjected);
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.exec(sql))
        return sqliteFailure(query.lastError());
    return {};
}

} // namespace okno
