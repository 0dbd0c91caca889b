#pragma once

#include "models/base/Result.h"

#include <QByteArrayView>

#include <memory>

namespace okno {

// A file that appears whole or not at all: written beside its place as "<name>.….part" (readable by
// its owner only), synced, renamed, and the folder synced too, which QSaveFile of Qt 6.4 leaves
// out. After a crash or power cut at any moment the old or the new content is there.
class DurableFile
{
public:
    explicit DurableFile(const QString &path);
    ~DurableFile(); // without commit() nothing has changed
    DurableFile(const DurableFile &) = delete;
    DurableFile &operator=(const DurableFile &) = delete;

    // DiskFull, FileUnwritable with the path as place; so do the others. commit() waits up to 2 s
    // for other programs to close the old file: FileBusy.
    Result<void> open();
    Result<void> write(QByteArrayView bytes);
    // Where the next bytes go, from the beginning; what is there is written over.
    Result<void> seek(qint64 position);
    // What was written is on disk and can be read at partPath(), before anything is replaced.
    Result<void> sync();
    QString partPath() const;
    Result<void> commit();
    // What a killed process may have left behind.
    static bool isTemporary(QStringView fileName);

private:
    struct Handle;
    std::unique_ptr<Handle> m_handle;
};

// Makes names that were put into or taken out of a folder last. FileUnwritable.
Result<void> syncFolder(const QString &folder);

// A durable file in one go.
Result<void> durableReplace(const QString &path, QByteArrayView bytes);

} // namespace okno
