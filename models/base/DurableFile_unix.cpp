#include "models/base/DurableFile.h"

#include "models/base/Log.h"
#include "models/base/WriteFailure.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace okno {

struct DurableFile::Handle {
    QString path;
    QByteArray part; // beside the path, on the same file system
    int fd = -1;

    void discard()
    {
        if (fd < 0)
            return;
        ::close(fd);
        fd = -1;
        ::unlink(part.constData());
    }
};

DurableFile::DurableFile(const QString &path) : m_handle(std::make_unique<Handle>())
{
    m_handle->path = path;
    m_handle->part = QFile::encodeName(path + u'.' + QUuid::createUuid().toString(QUuid::Id128) +
                                       QStringLiteral(".part"));
}

DurableFile::~DurableFile()
{
    m_handle->discard();
}

Result<void> DurableFile::open()
{
    m_handle->fd = ::open(m_handle->part.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
                          S_IRUSR | S_IWUSR);
    if (m_handle->fd < 0)
        return writeFailure(m_handle->path, errno);
    return {};
}

Result<void> DurableFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written =
            ::write(m_handle->fd, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return writeFailure(m_handle->path, errno);
        bytes = bytes.sliced(written);
    }
    return {};
}

Result<void> DurableFile::seek(qint64 position)
{
    if (::lseek(m_handle->fd, position, SEEK_SET) != position)
        return writeFailure(m_handle->path, errno);
    return {};
}

Result<void> DurableFile::sync()
{
    // After a failed fsync the pages may be gone: the file is given up, never synced again.
    if (::fsync(m_handle->fd) != 0)
        return writeFailure(m_handle->path, errno);
    return {};
}

QString DurableFile::partPath() const
{
    return QFile::decodeName(m_handle->part);
}

Result<void> DurableFile::commit()
{
    if (auto synced = sync(); !synced)
        return synced;
    if (::rename(m_handle->part.constData(), QFile::encodeName(m_handle->path).constData()) != 0)
        return writeFailure(m_handle->path, errno);
    ::close(m_handle->fd);
    m_handle->fd = -1;
    return syncFolder(QFileInfo(m_handle->path).absolutePath());
}

Result<void> syncFolder(const QString &folder)
{
    const int fd =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return writeFailure(folder, errno);
    const int error = ::fsync(fd) == 0 ? 0 : errno;
    ::close(fd);
    // Some file systems cannot sync a folder; the file itself is safe all the same.
    if (error == EINVAL || error == ENOTSUP)
        qCWarning(logStore, "folder cannot be synced: %s", strerrorname_np(error));
    else if (error != 0)
        return writeFailure(folder, error);
    return {};
}

} // namespace okno
