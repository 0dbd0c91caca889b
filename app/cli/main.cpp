#include "app/cli/CommandLine.h"
#include "models/base/ProcessSafety.h"

#include <QGuiApplication>
#include <QOperatingSystemVersion>
#include <QThread>

// Only what draws needs fonts, and then no display. (On Windows the fonts come with the display.)
static std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[])
{
    QStringList words;
    for (int index = 0; index < argc; ++index)
        words.append(QString::fromLocal8Bit(argv[index]));
    if (!okno::CommandLine::parse(words).needsFonts())
        return std::make_unique<QCoreApplication>(argc, argv);
    if (QOperatingSystemVersion::currentType() != QOperatingSystemVersion::Windows)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

// The command runs on a thread of its own and may wait there; the main thread runs the event loop
// for the network and the key store.
static int runProgram(int argc, char *argv[])
{
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("oknoctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OKNO_VERSION));
    const okno::CommandLine line = okno::CommandLine::parse(QCoreApplication::arguments());
    if (!line.isRunnable())
        return static_cast<int>(line.answer());
    okno::CommandRun run(line);
    int code = 0;
    const std::unique_ptr<QThread> thread(
        QThread::create([&run, &code] { code = static_cast<int>(run.execute()); }));
    QObject::connect(thread.get(), &QThread::finished, application.get(),
                     &QCoreApplication::quit);
    thread->start();
    QCoreApplication::exec();
    thread->wait();
    return code;
}

int main(int argc, char *argv[])
{
    okno::makeProcessSafe();
    okno::endProcess(runProgram(argc, argv));
}
