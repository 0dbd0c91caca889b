#pragma once

#include "models/store/SqlConnection.h"

#include <QStringList>

namespace okno {

// One step from a version of the database's layout to the next, in a transaction of its own.
struct Migration {
    QStringList statements;
};

// How a store is opened; the defaults are the program's, tests choose others.
struct StoreOptions {
    FaultPoint fault;            // asked before every access to SQLite; true makes it fail
    QList<Migration> migrations; // empty: the program's own
    int maxPages = 0;            // of the database file; 0: as many as the disk takes
    QString files;               // the sealed bodies' folder; empty: files/ beside the database
};

// The layout of okno.sqlite. Its version is PRAGMA user_version and counts the steps done.
class Schema
{
public:
    static const QList<Migration> &migrations();

    // Brings the open database to the last version, step by step; each step commits together with
    // its number, so that a killed one has not happened. WorkspaceNewer, with both versions as
    // place, when a newer program has been here.
    static Result<void> migrate(SqlConnection &sql, const QString &file,
                                const QList<Migration> &migrations);
    static Result<qint64> version(SqlConnection &sql);
    static Failure newer(qint64 found, qint64 known);
    // As the file's own header says, without opening it: a newer store stays untouched. Nothing
    // when there is no readable header.
    static std::optional<qint64> versionOfFile(const QString &file);
};

} // namespace okno
