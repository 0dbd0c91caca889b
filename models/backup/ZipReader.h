#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <memory>

namespace okno {

// Reads a ZIP (libzip) of the kind that ZipWriter makes and nothing else: entries are stored, so
// that none can be larger than the file that holds it, and their sizes together are no more than
// that file's; no names twice, nothing encrypted. Names are bytes and never become paths here.
// A ZIP of strangers may also be deflated (mostUnpacked): what its entries say of their sizes is
// within that bound, and no entry gives more than it says.
class ZipReader
{
public:
    struct Entry {
        QByteArray name;
        qint64 size = 0;
    };
    using Sink = std::function<Result<void>(QByteArrayView)>;

    // FileUnreadable; BackupUnknown when it is no ZIP; BackupDamaged, detail: what is wrong.
    // mostUnpacked: bytes of all entries together, unpacked; 0: stored entries only.
    static Result<std::unique_ptr<ZipReader>> open(const QString &path, qint64 mostUnpacked = 0);
    ~ZipReader();

    const QString &path() const { return m_path; }
    qint64 fileSize() const { return m_fileSize; }
    const QList<Entry> &entries() const { return m_entries; }
    // In portions. BackupDamaged when it does not match its checksum or its size; the sink's own.
    Result<void> read(qsizetype entry, const Sink &sink) const;
    // Of at most `most` bytes. BackupDamaged when there is no such entry or it is larger.
    Result<QByteArray> read(const QByteArray &name, qint64 most) const;

private:
    struct Archive;
    ZipReader(QString path, qint64 fileSize, std::unique_ptr<Archive> archive);
    Result<void> list(qint64 mostUnpacked);
    QString m_path;
    qint64 m_fileSize;
    std::unique_ptr<Archive> m_archive;
    QList<Entry> m_entries;
};

} // namespace okno
