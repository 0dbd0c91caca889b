#pragma once

#include "models/base/Clock.h"
#include "models/base/FileLock.h"
#include "models/ports/Sealer.h"

#include <QSet>
#include <QStringList>

namespace okno {

// Sealed bodies too large for a row: files/<name>, in chunks of 64 KiB each sealed on its own, so
// that any part is read without the rest. A chunk is bound to the row that owns the body, to its
// place and to the whole length: chunks cannot be swapped, left out or cut off unnoticed.
class Blobs
{
public:
    static constexpr qint64 chunkSize = 64 * 1024;

    Blobs(QString folder, std::shared_ptr<const Sealer> sealer);

    // Writes a body durably under a new name, before the row that will name it is committed. owner:
    // "table|row|column|record format version" of that row.
    Result<QByteArray> write(QByteArrayView body, const QByteArray &owner) const;
    // SealBroken with files/<name> as place when the file is missing, altered or another row's.
    Result<QByteArray> read(const QByteArray &name, const QByteArray &owner) const;
    // At most size bytes from offset on; fewer at the end of the body.
    Result<QByteArray> read(const QByteArray &name, const QByteArray &owner, qint64 offset,
                            qint64 size) const;
    // Of a transaction that did not happen: nobody else has seen the file.
    void remove(const QByteArray &name) const;
    // Files whose rows are gone. While somebody holds the files they stay, for the next sweep.
    void drop(const QList<QByteArray> &names) const;
    // Files that no row names are left by a process that died before its commit. They go once they
    // are a day old: a younger one may belong to another process's open transaction.
    void sweep(const QSet<QByteArray> &named, const Clock &clock) const;

    // As long as it is held, no process takes a file away that a row named when it was taken: a
    // copy of the store is read in peace. Waits a little; for any thread but the main one.
    static Result<FileLock> hold(const QString &folder);
    static bool isFree(const QString &folder); // nobody holds them

private:
    static QString lockFile(const QString &folder) { return folder + QStringLiteral(".lock"); }
    QString path(const QByteArray &name) const;
    QString m_folder;
    std::shared_ptr<const Sealer> m_sealer;
};

} // namespace okno
