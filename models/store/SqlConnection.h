#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <initializer_list>
#include <unordered_map>

namespace okno {

// Asked before every access to SQLite: true makes that access fail, as a test of recovery wants it.
using FaultPoint = std::function<bool()>;

// The rows of one running query; dropped, it ends the query.
class SqlRows
{
public:
    SqlRows(QSqlQuery &query, const FaultPoint &fault) : m_query(&query), m_fault(&fault) {}
    ~SqlRows();
    SqlRows(SqlRows &&other) noexcept;
    SqlRows &operator=(SqlRows &&) = delete;
    SqlRows(const SqlRows &) = delete;

    // False after the last row.
    Result<bool> next();
    qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    QString text(int column) const { return m_query->value(column).toString(); }

private:
    QSqlQuery *m_query;
    const FaultPoint *m_fault;
};

// One SQLite connection of Qt Sql, bound to the thread that opened it. The only place where errors
// of SQLite become failures: full disk → DiskFull, locked → WorkspaceBusy, malformed →
// WorkspaceDamaged, anything else → StoreFailed; the detail is SQLite's extended result code.
class SqlConnection
{
public:
    explicit SqlConnection(FaultPoint fault = {});
    ~SqlConnection();
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    Result<void> open(const QString &file);
    // The text must live as long as the connection (a literal): statements are prepared once and
    // kept under its address. Values are bound in order. Gives the number of rows changed.
    Result<qint64> change(const char *sql, std::initializer_list<QVariant> values = {});
    Result<SqlRows> rows(const char *sql, std::initializer_list<QVariant> values = {});
    // The first column of the only row, or nothing where there is no row.
    Result<std::optional<qint64>> number(const char *sql,
                                         std::initializer_list<QVariant> values = {});
    // A text used once, such as a step of a migration.
    Result<void> run(const QString &sql);

private:
    Result<QSqlQuery *> execute(const char *sql, std::initializer_list<QVariant> values);
    QString m_name;
    FaultPoint m_fault;
    std::unordered_map<const char *, QSqlQuery> m_prepared;
};

} // namespace okno
