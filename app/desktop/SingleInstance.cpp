#include "app/desktop/SingleInstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

namespace okno {

namespace {

constexpr int waitMs = 2000;
constexpr qint64 longestMessage = 64 * 1024;

// The workspace's folder tells nothing in the name; two users never share a runtime folder.
QString nameOf(const QString &folder)
{
    const QByteArray digest = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("okno-") + QString::fromLatin1(digest.toHex().first(16));
}

QString runtimeFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? QDir::tempPath() : folder;
}

} // namespace

SingleInstance::SingleInstance(const QString &workspaceFolder, QObject *parent)
    : QObject(parent), m_name(nameOf(workspaceFolder)),
      m_lockFile(runtimeFolder() + u'/' + m_name + QStringLiteral(".lock"))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

SingleInstance::Turn SingleInstance::takeOrTell(const QStringList &files)
{
    // It may be just starting or just leaving.
    if (!tryLock()) {
        if (tell(files))
            return Turn::Told;
        if (!waitForLock())
            return tell(files) ? Turn::Told : Turn::Silent;
    }
    listen();
    return Turn::Ours;
}

// Where no lock can be made at all, two windows are better than none: the store allows both.
bool SingleInstance::tryLock()
{
    auto lock = FileLock::tryTake(m_lockFile, FileLock::Share::Alone);
    if (!lock)
        return lock.error().code != FailureCode::WorkspaceBusy;
    m_lock.emplace(std::move(*lock));
    return true;
}

// Before there is a window or an event loop.
bool SingleInstance::waitForLock()
{
    for (const QDeadlineTimer patience(waitMs); !patience.hasExpired(); QThread::msleep(20)) {
        if (tryLock())
            return true;
    }
    return false;
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_name); // of a killed one: the lock is ours
    m_server.listen(m_name);
}

bool SingleInstance::tell(const QStringList &files) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(waitMs))
        return false;
    QStringList paths;
    for (const QString &file : files)
        paths.append(QDir::current().absoluteFilePath(file));
    socket.write("show\n" + paths.join(u'\n').toUtf8() + "\n\n");
    // A program that hangs takes the words, but does not answer.
    return socket.waitForReadyRead(waitMs);
}

void SingleInstance::receive()
{
    QLocalSocket *socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        const QByteArray bytes = socket->peek(longestMessage);
        if (!bytes.endsWith("\n\n") && bytes.size() < longestMessage)
            return;
        socket->readAll();
        socket->write("shown\n");
        socket->disconnectFromServer();
        QStringList lines = QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts);
        if (lines.value(0) == u"show")
            Q_EMIT shown(lines.mid(1));
    });
}

} // namespace okno
