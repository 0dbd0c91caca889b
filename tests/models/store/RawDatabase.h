#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>
#include <QVariant>

namespace okno::test {

// The database file behind the store's back, as someone with a file editor has it.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &file) : m_name(QUuid::createUuid().toString())
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(file);
        if (!database.open())
            qFatal("cannot open the database");
    }
    ~RawDatabase() { QSqlDatabase::removeDatabase(m_name); }
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;

    bool run(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        const bool done = query.exec(sql);
        if (!done)
            qWarning("%s", qPrintable(query.lastError().text()));
        return done;
    }
    QVariant value(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        return query.exec(sql) && query.next() ? query.value(0) : QVariant();
    }
    // A line a row, blobs in hexadecimal.
    QStringList rows(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        QStringList lines;
        for (bool more = query.exec(sql) && query.next(); more; more = query.next()) {
            QStringList cells;
            for (int i = 0; i < query.record().count(); ++i) {
                const QVariant cell = query.value(i);
                cells.append(cell.typeId() == QMetaType::QByteArray
                                 ? QString::fromLatin1(cell.toByteArray().toHex())
                                 : cell.toString());
            }
            lines.append(cells.join(u'|'));
        }
        return lines;
    }

private:
    QString m_name;
};

} // namespace okno::test
