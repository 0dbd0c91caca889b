#include "models/base/DurableFile.h"

#include "models/base/OwnerOnly.h"
#include "models/base/WriteFailure.h"

#include <QDir>
#include <QUuid>

#include <windows.h>

namespace okno {

namespace {

// Virus scanners and indexers open what has just been written, for some milliseconds.
constexpr ULONGLONG patienceMs = 2000;
constexpr DWORD pauseMs = 20;

// Replacing an open file is "access denied", and so is a file that nobody may change: asked for the
// right to delete it, the system tells them apart.
DWORD whyDenied(const std::wstring &target)
{
    const HANDLE file =
        CreateFileW(target.c_str(), DELETE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                    nullptr, OPEN_EXISTING, 0, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return GetLastError();
    CloseHandle(file);
    return ERROR_ACCESS_DENIED;
}

// ERROR_SUCCESS, or what stood in the way to the end of our patience.
DWORD moveOver(const std::wstring &part, const std::wstring &target)
{
    const ULONGLONG end = GetTickCount64() + patienceMs;
    for (;;) {
        if (MoveFileExW(part.c_str(), target.c_str(),
                        MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
            return ERROR_SUCCESS;
        DWORD error = GetLastError();
        if (error == ERROR_ACCESS_DENIED)
            error = whyDenied(target);
        if (error != ERROR_SHARING_VIOLATION && error != ERROR_LOCK_VIOLATION)
            return error;
        if (GetTickCount64() >= end)
            return error;
        Sleep(pauseMs);
    }
}

HANDLE createForOwner(const std::wstring &name)
{
    SECURITY_ATTRIBUTES ownerOnly = {sizeof ownerOnly, ownerOnlyDescriptor(), FALSE};
    return CreateFileW(name.c_str(), GENERIC_WRITE, FILE_SHARE_READ, &ownerOnly, CREATE_NEW,
                       FILE_ATTRIBUTE_NORMAL, nullptr);
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
        return writeFailure(m_handle->path, GetLastError());
    m_handle->isWritten = true;
    return {};
}

Result<void> DurableFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto size = static_cast<DWORD>(qMin<qsizetype>(bytes.size(), 1 << 30));
        DWORD written = 0;
        if (!WriteFile(m_handle->file, bytes.data(), size, &written, nullptr) || written == 0)
            return writeFailure(m_handle->path, GetLastError());
        bytes = bytes.sliced(static_cast<qsizetype>(written));
    }
    return {};
}

Result<void> DurableFile::seek(qint64 position)
{
    LARGE_INTEGER distance;
    distance.QuadPart = position;
    if (!SetFilePointerEx(m_handle->file, distance, nullptr, FILE_BEGIN))
        return writeFailure(m_handle->path, GetLastError());
    return {};
}

Result<void> DurableFile::sync()
{
    if (!FlushFileBuffers(m_handle->file))
        return writeFailure(m_handle->path, GetLastError());
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
    if (const DWORD error = moveOver(m_handle->part, target); error != ERROR_SUCCESS)
        return writeFailure(m_handle->path, error);
    m_handle->isWritten = false;
    return {};
}

Result<void> syncFolder(const QString &)
{
    return {}; // MOVEFILE_WRITE_THROUGH has done it; NTFS journals names
}

} // namespace okno
