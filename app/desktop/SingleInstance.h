#pragma once

#include "models/base/FileLock.h"

#include <QLocalServer>
#include <QObject>
#include <QStringList>

#include <optional>

namespace okno {

// One window a workspace and user: the first holds a lock and listens at a local socket; another
// one hands its files over and leaves. The lock is the operating system's, so a killed program
// leaves nothing behind.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &workspaceFolder, QObject *parent = nullptr);
    enum class Turn {
        Ours,
        Told,  // another one is there, shows itself and these files
        Silent // another one is there and does not answer
    };
    Turn takeOrTell(const QStringList &files);

Q_SIGNALS:
    void shown(const QStringList &files); // another one was started

private:
    bool tryLock();
    bool waitForLock();
    void listen();
    void receive();
    bool tell(const QStringList &files) const;
    QString m_name;
    QString m_lockFile;
    std::optional<FileLock> m_lock;
    QLocalServer m_server;
};

} // namespace okno
