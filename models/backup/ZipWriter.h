#pragma once

#include "models/base/DurableFile.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QList>

#include <functional>
#include <memory>
#include <optional>

class QIODevice;

namespace okno {

// Writes a ZIP (libzip) whose entries are stored, not packed: what is sealed does not get smaller.
// Entries are read when their turn comes, in the order of adding, a buffer at a time.
class ZipWriter
{
public:
    // Called with the bytes written so far; false stops with Cancelled.
    using Watch = std::function<bool(qint64 done)>;
    using Bytes = std::function<Result<QByteArray>()>;
    struct Written {
        QByteArray name;
        qint64 size = 0;
        QByteArray sha256;
    };

    ZipWriter(DurableFile &target, Watch watch);
    ~ZipWriter();

    void addFile(const QByteArray &name, const QString &path);
    // What these bytes are may depend on the entries before them.
    void addBytes(const QByteArray &name, Bytes bytes);
    // FileUnreadable of an entry, DiskFull, FileUnwritable, Cancelled.
    Result<void> write();
    // Of the entries whose turn is over.
    QList<Written> written() const;

private:
    struct Entry;
    struct Target;
    QList<std::shared_ptr<Entry>> m_entries;
    std::unique_ptr<Target> m_target;
};

} // namespace okno
