#include "models/base/DurableFile.h"

#include <QDir>
#include <QUuid>

#include <windows.h>
// after windows.h
#include <sddl.h>

namespace okno {

namespace {

constexpr DWORD quotaExceeded = 1295; // ERROR_DISK_QUOTA_EXCEEDED, which MinGW's headers lack

tl::unexpected<Failure> failure(const QString &path, DWORD error)
{
    const bool full = error == ERROR_DISK_FULL || error == ERROR_HANDLE_DISK_FULL ||
                      error == quotaExceeded;
    return fail(full ? FailureCode::DiskFull : FailureCode::FileUnwritable, path,
                QString::number(error));
}

HANDLE createForOwner(const std::wstring &name)
{
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    ConvertStringSecurityDescriptorToSecurityDescriptorW(L"D:P(A;;FA;;;OW)", SDDL_REVISION_1,
                                                         &descriptor, nullptr);
    SECURITY_ATTRIBUTES ownerOnly = {sizeof ownerOnly, descriptor, FALSE};
    const HANDLE file = CreateFileW(name.c_str(), GENERIC_WRITE, FILE_SHARE_READ, &ownerOnly,
                                    CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    LocalFree(descriptor);
    return file;
}

} // namespace

struct DurableFile::Handle {
    QString path;
    std::wstring part; // beside the path, on the same volume
    HANDLE file = INVALID_HANDLE_VALUE;
    bool isWritten = false;

    void close()
    {
        if (file != INVALID_HANDLE_VALUE)
            CloseHandle(file);
        file = INVALID_HANDLE_VALUE;
    }
};

DurableFile::DurableFile(const QString &path) : m_handle(std::make_unique<Handle>())
{
    m_handle->path = path;
    m_handle->part =
        QDir::toNativeSeparators(path + u'.' + QUuid::createUuid().toString(QUuid::Id128) +
                                 QStringLiteral(".part"))
            .toStdWString();
}

DurableFile::~DurableFile()
{
    m_handle->close();
    if (m_handle->isWritten)
        DeleteFileW(m_handle->part.c_str());
}

Result<void> DurableFile::open()
{
    m_handle->file = createForOwner(m_handle->part);
    if (m_handle->file == INVALID_HANDLE_VALUE)
        return failure(m_handle->path, GetLastError());
    m_handle->isWritten = true;
    return {};
}

Result<void> DurableFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto size = static_cast<DWORD>(qMin<qsizetype>(bytes.size(), 1 << 30));
        DWORD written = 0;
        if (!WriteFile(m_handle->file, bytes.data(), size, &written, nullptr) || written == 0)
            return failure(m_handle->path, GetLastError());
        bytes = bytes.sliced(static_cast<qsizetype>(written));
    }
    return {};
}

Result<void> DurableFile::seek(qint64 position)
{
    LARGE_INTEGER distance;
    distance.QuadPart = position;
    if (!SetFilePointerEx(m_handle->file, distance, nullptr, FILE_BEGIN))
        return failure(m_handle->path, GetLastError());
    return {};
}

Result<void> DurableFile::sync()
{
    if (!FlushFileBuffers(m_handle->file))
        return failure(m_handle->path, GetLastError());
    return {};
}

QString DurableFile::partPath() const
{
    return QDir::fromNativeSeparators(QString::fromStdWString(m_handle->part));
}

Result<void> DurableFile::commit()
{
    if (auto synced = sync(); !synced)
        return synced;
    m_handle->close();
    const std::wstring target = QDir::toNativeSeparators(m_handle->path).toStdWString();
    if (!MoveFileExW(m_handle->part.c_str(), target.c_str(),
                     MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return failure(m_handle->path, GetLastError());
    m_handle->isWritten = false;
    return {};
}

Result<void> syncFolder(const QString &)
{
    return {}; // MOVEFILE_WRITE_THROUGH has done it; NTFS journals names
}

} // namespace okno
