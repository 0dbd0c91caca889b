#pragma once

#include "network/api/Shapes.h"
#include "network/window/WindowStore.h"

namespace okno::window {

// An upload on its way (tus 1.0.0). When all bytes have come it has become a file.
struct Upload {
    QString id;
    QByteArray sha256;
    qint64 size = 0;
    qint64 received = 0;
};

// Files of the accounts, known by their SHA-256. One account never learns of another's files.
class FileStore
{
public:
    explicit FileStore(WindowStore &store) : m_store(store) {}

    Result<Upload> create(const QString &account, const QByteArray &sha256, qint64 size);
    Result<std::optional<Upload>> upload(const QString &account, const QString &id);
    // Appends at upload.received. False, and the upload starts again from nothing, when all bytes
    // are there and their digest is not the one that was announced.
    Result<bool> append(const QString &account, Upload &upload, const QByteArray &bytes);

    Result<std::optional<api::FileState>> state(const QString &account, const QByteArray &sha256);
    // Nothing for a file that is not there.
    Result<std::optional<QByteArray>> content(const QString &account, const QByteArray &sha256);
    // Inside write() only.
    Result<void> setState(const QString &account, const QByteArray &sha256, const QString &state);

private:
    Result<bool> finish(const QString &account, Upload &upload, const QByteArray &bytes);
    WindowStore &m_store;
};

} // namespace okno::window
