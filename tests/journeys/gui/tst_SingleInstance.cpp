#include "app/desktop/SingleInstance.h"
#include "models/base/FileLock.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace okno;

// SingleInstance: one window a workspace; the others hand their files over, or say that it is
// silent.
class tst_SingleInstance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void handsItsFilesOver();
    void takesOverWhenTheOtherOneIsGone();
    void noticesASilentOne();
    void keepsWorkspacesApart();

private:
    // As another process does it: while our event loop runs.
    SingleInstance::Turn elsewhere(const QString &folder, const QStringList &files = {});
    QTemporaryDir m_runtime;
};

void tst_SingleInstance::initTestCase()
{
    // Its locks and sockets are not those of a program that runs on this machine.
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path()));
    qputenv("TMPDIR", QFile::encodeName(m_runtime.path()));
}

SingleInstance::Turn tst_SingleInstance::elsewhere(const QString &folder, const QStringList &files)
{
    SingleInstance::Turn turn = SingleInstance::Turn::Ours;
    const std::unique_ptr<QThread> thread(QThread::create([&turn, folder, files] {
        SingleInstance other(folder);
        turn = other.takeOrTell(files);
    }));
    QSignalSpy finished(thread.get(), &QThread::finished);
    thread->start();
    finished.wait(30000);
    thread->wait();
    return turn;
}

void tst_SingleInstance::handsItsFilesOver()
{
    SingleInstance first(QStringLiteral("/work/Әлия"));
    QCOMPARE(first.takeOrTell({}), SingleInstance::Turn::Ours);
    QSignalSpy shown(&first, &SingleInstance::shown);
    const QString file = QStringLiteral("/tmp/декларация № 1.xml");
    QCOMPARE(elsewhere(QStringLiteral("/work/Әлия"), {file}), SingleInstance::Turn::Told);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.at(0).at(0).toStringList(), QStringList{file});
}

void tst_SingleInstance::takesOverWhenTheOtherOneIsGone()
{
    const QString folder = QStringLiteral("/work/gone");
    {
        SingleInstance first(folder);
        QCOMPARE(first.takeOrTell({}), SingleInstance::Turn::Ours);
    }
    SingleInstance second(folder);
    QCOMPARE(second.takeOrTell({}), SingleInstance::Turn::Ours);
}

void tst_SingleInstance::noticesASilentOne()
{
    const QString folder = QStringLiteral("/work/silent");
    SingleInstance first(folder);
    QCOMPARE(first.takeOrTell({}), SingleInstance::Turn::Ours);
    // Its event loop does not run while this thread waits for the other.
    SingleInstance::Turn turn = SingleInstance::Turn::Ours;
    const std::unique_ptr<QThread> thread(QThread::create([&turn, folder] {
        SingleInstance other(folder);
        turn = other.takeOrTell({});
    }));
    thread->start();
    thread->wait();
    QCOMPARE(turn, SingleInstance::Turn::Silent);
}

void tst_SingleInstance::keepsWorkspacesApart()
{
    SingleInstance first(QStringLiteral("/work/one"));
    SingleInstance second(QStringLiteral("/work/two"));
    QCOMPARE(first.takeOrTell({}), SingleInstance::Turn::Ours);
    QCOMPARE(second.takeOrTell({}), SingleInstance::Turn::Ours);
}

QTEST_MAIN(tst_SingleInstance)

#include "tst_SingleInstance.moc"
