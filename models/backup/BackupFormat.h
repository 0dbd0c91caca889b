#pragma once

#include "models/backup/ZipReader.h"
#include "models/backup/ZipWriter.h"
#include "models/ports/Sealer.h"
#include "models/store/Workspace.h"

#include <QDateTime>
#include <QJsonObject>

namespace okno {

// A backup is a ZIP with, in this order,
//   backup.json     in plain: version, time, program, and what gives the sealing key back under the
//                   backup's passphrase (signing/vault/BackupKey)
//   okno.sqlite     a consistent copy of the database
//   classifiers.sqlite  a consistent copy of the imported reference data, where there are any
//   files/<32 hex>  the sealed files that it names, as they are
//   contents        sealed: name, size and SHA-256 of each of those, and what the check of the
//                   store found; bound to backup.json
// Nothing else may be in it.
namespace backup {

inline constexpr int version = 2; // 1 had no classifiers
inline const QByteArray headName = "backup.json";
inline const QByteArray databaseName = "okno.sqlite";
inline const QByteArray classifiersName = "classifiers.sqlite";
inline const QByteArray contentsName = "contents";
inline const QByteArray filesPrefix = "files/";

// One of those names, the files' with nothing but lower-case hexadecimal digits.
bool isKnown(const QByteArray &name);

struct Head {
    QDateTime made;
    QString program;  // its version
    QJsonObject key;  // not understood here
    QByteArray bytes; // as they lie in the file

    static Head create(const QDateTime &made, const QString &program, const QJsonObject &key);
    // BackupUnknown, WorkspaceNewer; place is left empty.
    static Result<Head> parse(const QByteArray &bytes);
};

struct Contents {
    QList<ZipWriter::Written> entries;
    QStringList broken; // places that did not open when the backup was made

    Result<QByteArray> seal(const Sealer &sealer, const Head &head) const;
    // BackupDamaged when it was altered or belongs to another backup.
    static Result<Contents> open(const Sealer &sealer, const Head &head, const QByteArray &sealed);
};

// What of a report tells a damaged store; empty: it is whole.
QStringList damageIn(const Workspace::CheckReport &report);

} // namespace backup

} // namespace okno
