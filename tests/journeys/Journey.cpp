#include "tests/journeys/Journey.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QUrl>

namespace {

constexpr int startMs = 60'000;
const QString pinName = QStringLiteral("pin");
const QString keyName = QStringLiteral("key.p12");

QString programPath(const QString &name)
{
    return QStringLiteral(OKNO_BIN_DIR "/") + name;
}

QString ctlPath()
{
    return Journey::isWindowsProgram() ? qEnvironmentVariable("OKNO_CTL")
                                       : programPath(QStringLiteral("oknoctl"));
}

} // namespace

Journey::Journey() : m_environment(QProcessEnvironment::systemEnvironment())
{
    QDir(folder()).mkpath(QStringLiteral("tmp"));
    QDir(folder()).mkpath(QStringLiteral("Рабочая папка"));
    m_environment.insert(QStringLiteral("HOME"), folder());
    m_environment.insert(QStringLiteral("TMPDIR"), path(QStringLiteral("tmp")));
    m_environment.remove(QStringLiteral("XDG_DATA_HOME"));
    m_environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    write(QStringLiteral("passphrase"), "journey passphrase\n");
    write(pinName, "journey pin\n");
}

void Journey::shareKeyStore()
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"XDG_DATA_HOME", "DBUS_SESSION_BUS_ADDRESS"})
        m_environment.insert(QLatin1String(name), own.value(QLatin1String(name)));
}

Journey::~Journey()
{
    killWindow();
}

bool Journey::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(bytes) == bytes.size();
}

QByteArray Journey::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool Journey::isWindowsProgram()
{
    return qEnvironmentVariableIsSet("OKNO_CTL");
}

QString Journey::named(const QString &file)
{
    return isWindowsProgram() && file.startsWith(u"Z:") ? file.sliced(2) : file;
}

QString Journey::sample(const QString &name) const
{
    return QStringLiteral(OKNO_SOURCE_DIR "/models/kinds/goods-declaration/samples/") + name;
}

// Between two starts another program's outgoing connection may have taken the port.
bool Journey::startWindow(const QStringList &extra)
{
    if (tryToStartWindow(extra))
        return true;
    m_port = QStringLiteral("0");
    return tryToStartWindow(extra);
}

bool Journey::tryToStartWindow(const QStringList &extra)
{
    m_window = std::make_unique<QProcess>();
    m_window->setProcessEnvironment(m_environment);
    m_window->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_window->start(programPath(QStringLiteral("okno-window")),
                    QStringList{QStringLiteral("--port"), m_port, QStringLiteral("--data"),
                                path(QStringLiteral("window"))} +
                        extra);
    QByteArray line;
    while (!line.endsWith('\n') && m_window->waitForReadyRead(startMs))
        line += m_window->readLine();
    if (!line.startsWith("ready http"))
        return false;
    m_address = QString::fromUtf8(line.mid(6).trimmed());
    m_port = QString::number(QUrl(m_address).port());
    return true;
}

void Journey::killWindow()
{
    if (!m_window)
        return;
    m_window->kill();
    m_window->waitForFinished();
    m_window.reset();
}

std::unique_ptr<QProcess> Journey::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setStandardInputFile(QProcess::nullDevice());
    QStringList all{QStringLiteral("--json"), QStringLiteral("--lang"), QStringLiteral("en"),
                    QStringLiteral("--workspace"), workspace()};
    if (!m_address.isEmpty())
        all << QStringLiteral("--window") << m_address;
    process->start(ctlPath(), all + arguments);
    return process;
}

Journey::Run Journey::finished(QProcess &process)
{
    Run run;
    run.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    run.json = QJsonDocument::fromJson(run.out).object();
    return run;
}

Journey::Run Journey::ctl(const QStringList &arguments, int timeoutMs) const
{
    const auto process = start(arguments);
    if (!process->waitForFinished(timeoutMs))
        process->kill();
    process->waitForFinished();
    return finished(*process);
}

Journey::Run Journey::program(const QString &name, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(folder());
    process.start(name, arguments);
    process.waitForFinished(60'000);
    Run run = finished(process);
    if (process.error() == QProcess::FailedToStart)
        run.exit = -1;
    return run;
}

bool Journey::isDone(const Run &run)
{
    if (run.exit != 0)
        m_failure = QString::fromUtf8(run.out + run.err);
    return run.exit == 0;
}

bool Journey::makeWorkspace()
{
    return isDone(
        ctl({QStringLiteral("workspace"), QStringLiteral("init"), QStringLiteral("--key-store"),
             QStringLiteral("passphrase-file"), path(QStringLiteral("passphrase")),
             QStringLiteral("--recovery-file"), path(QStringLiteral("recovery"))}));
}

QString Journey::importSample(const QString &name)
{
    const Run run = ctl({QStringLiteral("import"), sample(name)});
    return isDone(run) ? run.json[u"id"].toString() : QString();
}

bool Journey::makeKey(const QString &algorithm)
{
    // Our sample's declarant became the principal; its head signs.
    return isDone(
               ctl({QStringLiteral("authorities"), QStringLiteral("add"), QStringLiteral("--head"),
                    QStringLiteral("--person"), QStringLiteral("Пробный Иван Иванович"),
                    QStringLiteral("--person-tax-number"), QStringLiteral("500100732259")})) &&
           isDone(ctl({QStringLiteral("keys"), QStringLiteral("new"), QStringLiteral("--training"),
                       QStringLiteral("--out"), path(keyName), QStringLiteral("--algorithm"),
                       algorithm, QStringLiteral("--pin-file"), path(pinName)}));
}

QStringList Journey::keyArguments() const
{
    return {QStringLiteral("--key"), QStringLiteral("file:") + path(keyName),
            QStringLiteral("--pin-file"), path(pinName)};
}

bool Journey::login()
{
    return isDone(ctl(QStringList{QStringLiteral("login")} + keyArguments()));
}

int Journey::lodged() const
{
    return ctl({QStringLiteral("window"), QStringLiteral("ledger")}).json[u"lodged"].toInt(-1);
}
