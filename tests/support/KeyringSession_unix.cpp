#include "tests/support/KeyringSession.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDeadlineTimer>
#include <QStandardPaths>

namespace {

// A secret as the Secret Service API passes it: (oayays).
struct SecretStruct {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};
QDBusArgument &operator<<(QDBusArgument &out, const SecretStruct &secret)
{
    out.beginStructure();
    out << secret.session << secret.parameters << secret.value << secret.contentType;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, SecretStruct &secret)
{
    in.beginStructure();
    in >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    in.endStructure();
    return in;
}

constexpr char password[] = "keyring password";
constexpr char service[] = "org.freedesktop.secrets";
constexpr char servicePath[] = "/org/freedesktop/secrets";
constexpr char collection[] = "/org/freedesktop/secrets/collection/login";

QDBusMessage ask(const char *interface, const char *method, const QVariantList &arguments)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(QLatin1String(service), QLatin1String(servicePath),
                                       QLatin1String(interface), QLatin1String(method));
    call.setArguments(arguments);
    const QDBusMessage answer = QDBusConnection::sessionBus().call(call);
    if (answer.type() == QDBusMessage::ErrorMessage)
        qWarning("%s: %s", method, qPrintable(answer.errorMessage()));
    return answer;
}

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

bool KeyringSession::canBeLocked()
{
    return true;
}

bool KeyringSession::lock()
{
    const QList<QDBusObjectPath> paths{QDBusObjectPath(QLatin1String(collection))};
    return ask("org.freedesktop.Secret.Service", "Lock", {QVariant::fromValue(paths)}).type() ==
           QDBusMessage::ReplyMessage;
}

// gnome-keyring's own call for login managers: the prompt of a desktop does the same.
bool KeyringSession::unlock()
{
    qDBusRegisterMetaType<SecretStruct>();
    const QVariantList opened =
        ask("org.freedesktop.Secret.Service", "OpenSession",
            {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))})
            .arguments();
    if (opened.size() != 2)
        return false;
    const SecretStruct master{
        opened.at(1).value<QDBusObjectPath>(), {}, password, QStringLiteral("text/plain")};
    return ask("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface",
               "UnlockWithMasterPassword",
               {QVariant::fromValue(QDBusObjectPath(QLatin1String(collection))),
                QVariant::fromValue(master)})
               .type() == QDBusMessage::ReplyMessage;
}
