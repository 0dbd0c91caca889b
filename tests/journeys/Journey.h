#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>

// A user's machine in a folder: a home, a temporary folder, a workspace, and the embedded window as
// a process of its own. Everything is real: programs, files, HTTP, database, keys.
class Journey
{
public:
    struct Run {
        int exit = -1;
        QJsonObject json;
        QByteArray out;
        QByteArray err;
        QString code() const { return json[u"error"][u"code"].toString(); }
    };

    Journey();
    ~Journey();

    // The programs started from now on use the key store of this process's session bus.
    void shareKeyStore();

    QString folder() const { return m_dir.path(); }
    QString path(const QString &name) const { return m_dir.filePath(name); }
    QString workspace() const { return path(QStringLiteral("Рабочая папка/workspace")); }
    QString windowAddress() const { return m_address; }
    void setWindowAddress(const QString &address) { m_address = address; }

    // okno-window on a free port (the same one after a restart). extra: more of its options.
    bool startWindow(const QStringList &extra = {});
    void killWindow();

    // oknoctl with --json, this workspace and this window. Waits for the end.
    Run ctl(const QStringList &arguments, int timeoutMs = 120'000) const;
    // The same, started only.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    static Run finished(QProcess &process);
    // A program of somebody else; its exit code and output.
    Run program(const QString &name, const QStringList &arguments) const;

    // init, authority and key of the principal; the declarant of our sample. False with the reason
    // in failure().
    bool makeWorkspace();
    bool makeKey(const QString &algorithm = QStringLiteral("gost-256"));
    bool login();
    QString importSample(const QString &name = QStringLiteral("sample.xml"));
    QStringList keyArguments() const;
    QString failure() const { return m_failure; }
    // How many acts the window has lodged, and how often the one that was lodged most.
    int lodged() const;

    QString sample(const QString &name) const;
    bool write(const QString &name, const QByteArray &bytes) const;
    static QByteArray read(const QString &path);
    // oknoctl is the Windows program (packaging/windows/check.sh): the user has a key store.
    static bool isWindowsProgram();
    // A file that oknoctl names, as this system names it: there the root is drive Z.
    static QString named(const QString &file);

private:
    bool tryToStartWindow(const QStringList &extra);
    bool isDone(const Run &run);
    QTemporaryDir m_dir;
    QProcessEnvironment m_environment;
    std::unique_ptr<QProcess> m_window;
    QString m_address;
    QString m_port = QStringLiteral("0");
    QString m_failure;
};
