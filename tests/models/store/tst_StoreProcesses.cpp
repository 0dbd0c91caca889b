#include "models/base/ProcessSafety.h"
#include "tests/models/store/StoreScene.h"

#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTextStream>

using namespace okno;
using namespace okno::test;

// Two processes on one workspace, and processes that die. The children are this program again, with
// an argument.
class tst_StoreProcesses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoWritersLoseNothing();
    void killedWriterLosesNothing();
    void fullDiskIsNamedForLargeBodiesToo();
};

namespace {

QProcess *startChild(QObject &owner, const QStringList &arguments)
{
    auto *child = new QProcess(&owner);
    child->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child->start(QCoreApplication::applicationFilePath(), arguments, QIODevice::ReadOnly);
    return child;
}

void acknowledge(const QString &line)
{
    QTextStream out(stdout);
    out << line << Qt::endl; // flushes: what the parent reads is on disk
}

Result<std::unique_ptr<Workspace>> openStore(const QString &folder)
{
    return Workspace::open(folder, std::make_shared<TestSealer>(), std::make_shared<SystemClock>());
}

// Sets one field of the document that everybody edits; loads anew for each try.
Result<void> editShared(Workspace &workspace, const DocumentId &id, const QString &name)
{
    const auto loaded = wait(workspace.documents().load(id));
    if (!loaded)
        return fail(loaded.error());
    Document document = loaded->document;
    const Edit edit = edited(document, name, u"1"_s);
    if (loaded->edits.size() < 50)
        return wait(workspace.documents().appendEdits(id, loaded->head, {edit}));
    const auto saved = wait(workspace.documents().saveRevision(document, loaded->head,
                                                               summaryOf(document), u"edits"_s));
    return saved ? Result<void>() : fail(saved.error());
}

Result<void> writeOne(Workspace &workspace, const QString &tag)
{
    Document document = newDocument(tag);
    const auto head = wait(workspace.documents().create(document, summaryOf(document), u"new"_s));
    if (!head)
        return fail(head.error());
    const Edit edit = edited(document, u"a"_s, tag);
    if (auto done = wait(workspace.documents().appendEdits(document.id(), *head, {edit})); !done)
        return done;
    acknowledge(document.id().toString());
    return {};
}

int writer(const QString &folder, const QString &shared, const QString &tag, int count)
{
    const auto workspace = openStore(folder);
    const auto id = DocumentId::parse(shared);
    if (!workspace || !id)
        return 2;
    for (int i = 0; i < count; ++i) {
        const QString name = u"%1-%2"_s.arg(tag).arg(i);
        if (!writeOne(**workspace, name))
            return 3;
        Result<void> done = fail(FailureCode::Conflict);
        while (!done && done.error().code == FailureCode::Conflict)
            done = editShared(**workspace, *id, name);
        if (!done)
            return 4;
    }
    return 0;
}

int endlessWriter(const QString &folder)
{
    const auto workspace = openStore(folder);
    if (!workspace)
        return 2;
    while (writeOne(**workspace, u"endless"_s)) {
    }
    return 3;
}

int largeWriter(const QString &folder)
{
    const auto workspace = openStore(folder);
    if (!workspace)
        return 2;
    Document document = newDocument();
    edited(document, u"long"_s, QString(4 * 1024 * 1024, u'x'));
    const auto made =
        wait((*workspace)->documents().create(document, summaryOf(document), u"new"_s));
    acknowledge(made ? u"stored"_s : failureKey(made.error().code));
    return 0;
}

} // namespace

void tst_StoreProcesses::twoWritersLoseNothing()
{
    constexpr int count = 200;
    Scene scene;
    const Document shared = newDocument();
    QVERIFY(wait(scene.workspace->documents().create(shared, summaryOf(shared), u"new"_s)));
    QList<QProcess *> children;
    for (const QString &tag : {u"one"_s, u"two"_s})
        children.append(startChild(*this, {u"--write"_s, scene.folder(), shared.id().toString(),
                                           tag, QString::number(count)}));
    QStringList acknowledged;
    for (QProcess *child : children) {
        QVERIFY(child->waitForFinished(240'000));
        QCOMPARE(child->exitCode(), 0);
        acknowledged +=
            QString::fromLatin1(child->readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }
    QCOMPARE(acknowledged.size(), 2 * count);
    DocumentStore &documents = scene.workspace->documents();
    for (const QString &id : acknowledged) {
        const auto loaded = wait(documents.load(*DocumentId::parse(id)));
        QVERIFY(loaded);
        QCOMPARE(loaded->document.text(field(u"a"_s)), loaded->document.text(field(u"party"_s)));
    }
    DocumentQuery all;
    all.limit = 10'000;
    QCOMPARE(wait(documents.list(all))->size(), 2 * count + 1);
    const auto merged = wait(documents.load(shared.id()));
    QVERIFY(merged);
    for (const QString &tag : {u"one"_s, u"two"_s}) {
        for (int i = 0; i < count; ++i)
            QCOMPARE(merged->document.text(field(u"%1-%2"_s.arg(tag).arg(i))), u"1"_s);
    }
    const auto report = wait(scene.workspace->check());
    QCOMPARE(report->broken, QStringList());
    QVERIFY(report->databaseSound);
    QCOMPARE(report->journal.firstBroken, 0);
}

void tst_StoreProcesses::killedWriterLosesNothing()
{
    const int kills = qEnvironmentVariableIsSet("OKNO_LONG") ? 250 : 50;
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    Scene scene;
    QStringList acknowledged;
    for (int round = 0; round < kills; ++round) {
        QProcess *child = startChild(*this, {u"--endless"_s, scene.folder()});
        const int lines = random.bounded(1, 8);
        QByteArray output;
        while (output.count('\n') < lines) {
            QVERIFY(child->waitForReadyRead(60'000));
            output += child->readAllStandardOutput();
        }
        // somewhere inside the next write
        QElapsedTimer timer;
        timer.start();
        const qint64 delay = random.bounded(3'000'000);
        while (timer.nsecsElapsed() < delay) {
        }
        child->kill();
        QVERIFY(child->waitForFinished(60'000));
        output += child->readAllStandardOutput();
        output.truncate(output.lastIndexOf('\n') + 1);
        acknowledged += QString::fromLatin1(output).split(u'\n', Qt::SkipEmptyParts);
        delete child;
    }
    QVERIFY(scene.reopen());
    for (const QString &id : std::as_const(acknowledged)) {
        const auto loaded = wait(scene.workspace->documents().load(*DocumentId::parse(id)));
        QVERIFY2(loaded, qPrintable(id));
        QCOMPARE(loaded->document.text(field(u"a"_s)), u"endless"_s);
    }
    const auto report = wait(scene.workspace->check());
    QCOMPARE(report->broken, QStringList());
    QVERIFY(report->databaseSound);
    QCOMPARE(report->journal.firstBroken, 0);
    qInfo("%d kills, %lld acknowledged writes, 0 lost", kills,
          static_cast<long long>(acknowledged.size()));
}

// A limit on the size of files stands for a full disk: bodies in files, not in the database.
void tst_StoreProcesses::fullDiskIsNamedForLargeBodiesToo()
{
    if (!QFileInfo(u"/bin/sh"_s).isExecutable())
        QSKIP("needs a shell that limits the size of files");
    Scene scene;
    const Document before = newDocument();
    QVERIFY(wait(scene.workspace->documents().create(before, summaryOf(before), u"new"_s)));
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(u"/bin/sh"_s,
                {u"-c"_s, u"trap '' XFSZ; ulimit -f 4096; exec \"$0\" --large \"$1\""_s,
                 QCoreApplication::applicationFilePath(), scene.folder()});
    QVERIFY(child.waitForFinished(60'000));
    QCOMPARE(child.readAllStandardOutput().trimmed(), QByteArray("disk-full"));
    QVERIFY(wait(scene.workspace->documents().load(before.id()))->document == before);
    QVERIFY(QDir(scene.folder() + u"/files"_s).isEmpty());
    QCOMPARE(wait(scene.workspace->check())->broken, QStringList());
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == u"--write")
        endProcess(writer(arguments.value(2), arguments.value(3), arguments.value(4),
                          arguments.value(5).toInt()));
    if (arguments.value(1) == u"--endless")
        endProcess(endlessWriter(arguments.value(2)));
    if (arguments.value(1) == u"--large")
        endProcess(largeWriter(arguments.value(2)));
    tst_StoreProcesses test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_StoreProcesses.moc"
