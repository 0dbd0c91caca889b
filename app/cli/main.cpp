#include "app/cli/CommandLine.h"
#include "models/base/ProcessSafety.h"

#include <QCoreApplication>
#include <QThread>

// The command runs on a thread of its own and may wait there; the main thread runs the event loop
// for the network and the key store.
static int runProgram(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("oknoctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OKNO_VERSION));
    const okno::CommandLine line = okno::CommandLine::parse(QCoreApplication::arguments());
    if (!line.isRunnable())
        return static_cast<int>(line.answer());
    okno::CommandRun run(line);
    int code = 0;
    const std::unique_ptr<QThread> thread(
        QThread::create([&run, &code] { code = static_cast<int>(run.execute()); }));
    QObject::connect(thread.get(), &QThread::finished, &application, &QCoreApplication::quit);
    thread->start();
    QCoreApplication::exec();
    thread->wait();
    return code;
}

int main(int argc, char *argv[])
{
    okno::makeProcessSafe();
    return okno::endProcess(runProgram(argc, argv));
}
