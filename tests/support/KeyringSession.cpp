#include "tests/support/KeyringSession.h"

#include <QDeadlineTimer>
#include <QStandardPaths>

namespace {

constexpr char password[] = "keyring password\n";

void end(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(3000))
        process.kill();
    process.waitForFinished(3000);
}

} // namespace

KeyringSession::~KeyringSession()
{
    end(m_keyring);
    end(m_bus);
}

QString KeyringSession::start()
{
    for (const char *program : {"dbus-daemon", "dbus-send", "gnome-keyring-daemon"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            return QString::fromLatin1(program) + QStringLiteral(" is not installed");
    }
    // The environment of this process too: QtKeychain reads it when it first connects.
    qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", m_folder.path().toLocal8Bit());
    qputenv("XDG_CURRENT_DESKTOP", "GNOME");
    qunsetenv("DISPLAY");
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--session"), QStringLiteral("--nofork"),
                 QStringLiteral("--print-address")});
    if (!m_bus.waitForReadyRead(10000))
        return QStringLiteral("dbus-daemon gives no address");
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());

    return runKeyring() ? QString() : QStringLiteral("gnome-keyring-daemon does not start");
}

// With the same folder it finds its secrets again.
bool KeyringSession::runKeyring()
{
    m_keyring.start(QStringLiteral("gnome-keyring-daemon"),
                    {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                     QStringLiteral("--components=secrets"),
                     QStringLiteral("--control-directory=") + m_folder.path()});
    m_keyring.write(password);
    m_keyring.closeWriteChannel();
    return m_keyring.waitForStarted(10000) && m_keyring.waitForBytesWritten(10000) && answers();
}

// Started is not yet reachable: the name appears on the bus a little later.
bool KeyringSession::answers()
{
    for (const QDeadlineTimer deadline(10000); !deadline.hasExpired();) {
        QProcess ask;
        ask.start(QStringLiteral("dbus-send"),
                  {QStringLiteral("--session"), QStringLiteral("--print-reply=literal"),
                   QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/"),
                   QStringLiteral("org.freedesktop.DBus.NameHasOwner"),
                   QStringLiteral("string:org.freedesktop.secrets")});
        if (ask.waitForFinished(10000) && ask.readAllStandardOutput().contains("true"))
            return true;
    }
    return false;
}

bool KeyringSession::lock()
{
    return QProcess::execute(
               QStringLiteral("dbus-send"),
               {QStringLiteral("--session"), QStringLiteral("--print-reply=literal"),
                QStringLiteral("--dest=org.freedesktop.secrets"),
                QStringLiteral("/org/freedesktop/secrets"),
                QStringLiteral("org.freedesktop.Secret.Service.Lock"),
                QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")}) == 0;
}

bool KeyringSession::unlock()
{
    end(m_keyring);
    return runKeyring();
}
