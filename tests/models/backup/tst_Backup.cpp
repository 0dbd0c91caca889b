#include "models/base/ProcessSafety.h"
#include "models/classifiers/ClassifierStore.h"
#include "tests/models/backup/BackupScene.h"
#include "tests/support/Rights.h"
#include "tests/support/SmallDisk.h"

#include <QLoggingCategory>
#include <QProcess>
#include <QSemaphore>
#include <QTextStream>

#include <thread>

using namespace okno;
using namespace okno::test;

using Step = BackupProgress::Step;
Q_DECLARE_METATYPE(okno::BackupProgress::Step)

// A workspace to one file and back: what is equal, what goes on meanwhile, where it may go, and a
// disk that is full. Bad files are in tst_BadBackup.
class tst_Backup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"okno.store=false"_s); }
    void everythingComesBack();
    void classifiersComeAlong();
    void classifiersThatCannotBeReadStayBehind();
    void nothingIsInPlain();
    void theStoreIsInUseMeanwhile();
    void anotherThreadWritesMeanwhile();
    void aFileDroppedMeanwhileIsInIt();
    void leavesNothingWhenStopped_data();
    void leavesNothingWhenStopped();
    void replacesABackupAndNothingElse();
    void brokenRecordsAreTold();
    void onlyAFreeFolderIsTaken();
    void aKilledRestoreIsClearedAway();
    void fullDiskIsNamed_data();
    void fullDiskIsNamed();
    void memoryStaysFlat();
};

void tst_Backup::everythingComesBack()
{
    Scene scene;
    const Filled filled = fill(*scene.workspace);
    addLarge(*scene.workspace, 3, 400'000);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"копия.okno-backup"_s);
    QList<Step> steps;
    const BackupWatch watch([&](const BackupProgress &progress) {
        if (steps.isEmpty() || steps.last() != progress.step)
            steps.append(progress.step);
        QVERIFY(progress.done <= progress.total);
    });
    const auto made = backUp(scene.folder(), file, watch);
    QVERIFY2(made, qPrintable(made ? QString() : failureKey(made.error().code)));
    QCOMPARE(steps, QList<Step>({Step::Copying, Step::Checking, Step::Writing, Step::ReadingBack}));
    QCOMPARE(made->size, QFileInfo(file).size());
    QCOMPARE(made->broken, QStringList());
    QVERIFY(rights::isOwnersAlone(file));
    QCOMPARE(everythingIn(folder.path()), QStringList(u"копия.okno-backup"_s));
    QVERIFY(QDir(scene.folder()).entryList({u"copy-*"_s}).isEmpty());

    const QString target = folder.filePath(u"новая папка/workspace"_s);
    const auto restored = restore(file, target);
    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().place));
    QCOMPARE(everythingIn(folder.filePath(u"новая папка"_s)).filter(u"restoring"_s), QStringList());
    QCOMPARE(rowsIn(target + u"/okno.sqlite"_s), rowsIn(scene.databaseFile()));
    const QStringList bodies = QDir(scene.folder() + u"/files"_s).entryList(QDir::Files);
    QVERIFY(bodies.size() >= 4);
    QCOMPARE(QDir(target + u"/files"_s).entryList(QDir::Files), bodies);
    for (const QString &body : bodies)
        QCOMPARE(bytesOf(target + u"/files/"_s + body),
                 bytesOf(scene.folder() + u"/files/"_s + body));

    const auto workspace = opened(target);
    const auto report = wait(workspace->check());
    QCOMPARE(backup::damageIn(*report), QStringList());
    QCOMPARE(report->recordsOpened, made->records);
    const auto draft = wait(workspace->documents().load(filled.draft.id()));
    QCOMPARE(draft->edits.size(), 1);
    QCOMPARE(draft->document.text(field(u"a"_s)), amount);
    QCOMPARE(wait(workspace->documents().findings(filled.draft.id()))->size(), 1);
    QCOMPARE((*wait(workspace->documents().frozen(filled.sent.id())))->bytes, filled.sentBytes);
    QCOMPARE(wait(workspace->outbox().attempts(filled.act.id))->size(), 1);
    QCOMPARE(*wait(workspace->receipts().bytes(filled.act.id)),
             *wait(scene.workspace->receipts().bytes(filled.act.id)));
    QCOMPARE(**wait(workspace->settings().value(taxNumber)), taxNumber.toUtf8());
    QVERIFY(addOne(*workspace)); // and it goes on from here
}

void tst_Backup::classifiersComeAlong()
{
    Scene scene;
    fill(*scene.workspace);
    ClassifierEntry entry;
    entry.code = u"QQ"_s;
    const ClassifierPack pack{u"test"_s, u"1"_s, QDate(2020, 1, 1), {}, {entry}};
    ClassifierStore store(scene.folder()); // open, with its write-ahead log, as in use
    QVERIFY(wait(store.put(pack, u"00"_s)));
    QTemporaryDir folder;
    const QString file = folder.filePath(u"b"_s);
    QVERIFY(backUp(scene.folder(), file));
    const QString target = folder.filePath(u"there"_s);
    QVERIFY(restore(file, target));
    ClassifierStore restored(target);
    const auto found = wait(restored.pack(u"test"_s, QDate(2026, 1, 1)));
    QVERIFY(found && found->has_value());
    QCOMPARE((*found)->entries, pack.entries);
}

void tst_Backup::classifiersThatCannotBeReadStayBehind()
{
    Scene scene;
    fill(*scene.workspace);
    QFile broken(ClassifierStore::fileIn(scene.folder()));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no database at all") > 0);
    broken.close();
    QTemporaryDir folder;
    const QString file = folder.filePath(u"b"_s);
    QVERIFY(backUp(scene.folder(), file));
    const QString target = folder.filePath(u"there"_s);
    QVERIFY(restore(file, target));
    QVERIFY(!QFile::exists(ClassifierStore::fileIn(target)));
}

void tst_Backup::nothingIsInPlain()
{
    Scene scene;
    fill(*scene.workspace);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"b"_s);
    QVERIFY(backUp(scene.folder(), file));
    const QByteArray bytes = bytesOf(file);
    for (const QString &canary : {partyName, taxNumber, amount, u"Выдумкин"_s}) {
        QVERIFY(!bytes.contains(canary.toUtf8()));
        QVERIFY(!bytes.contains(
            QByteArray(reinterpret_cast<const char *>(canary.utf16()), canary.size() * 2)));
    }
}

// In each step somebody saves: a store that was locked would make them wait, and fail.
void tst_Backup::theStoreIsInUseMeanwhile()
{
    Scene scene;
    fill(*scene.workspace);
    addLarge(*scene.workspace, 2, 400'000);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"b"_s);
    QSet<int> saved;
    qint64 longestMs = 0;
    const BackupWatch watch([&](const BackupProgress &progress) {
        if (saved.contains(static_cast<int>(progress.step)))
            return;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(addOne(*scene.workspace));
        longestMs = qMax(longestMs, timer.elapsed());
        saved.insert(static_cast<int>(progress.step));
    });
    QVERIFY(backUp(scene.folder(), file, watch));
    QCOMPARE(saved.size(), 4);
    QVERIFY2(longestMs < 5000, qPrintable(QString::number(longestMs)));
    QVERIFY(restore(file, folder.filePath(u"w"_s)));
    const auto workspace = opened(folder.filePath(u"w"_s));
    QCOMPARE(backup::damageIn(*wait(workspace->check())), QStringList());
    const qsizetype now = wait(scene.workspace->documents().list({}))->size();
    const qsizetype then = wait(workspace->documents().list({}))->size();
    QVERIFY(then >= now - 4 && then <= now - 3);
}

// What was acknowledged before it began is in it, and nothing is half there.
void tst_Backup::anotherThreadWritesMeanwhile()
{
    Scene scene;
    QTemporaryDir folder;
    QMutex guard;
    QList<DocumentId> acknowledged;
    QSemaphore wanted; // so many more, or the store would outgrow the test
    std::atomic_bool isOver = false;
    std::thread writer([&] {
        const auto other = opened(scene.folder());
        for (int i = 0;; ++i) {
            wanted.acquire();
            if (isOver)
                return;
            Document document = newDocument();
            if (i % 4 == 0)
                edited(document, u"long"_s, QString(300'000, u'x'));
            const auto head =
                wait(other->documents().create(document, summaryOf(document), u"new"_s));
            require(head.has_value(), "a document");
            const QMutexLocker locked(&guard);
            acknowledged.append(document.id());
        }
    });
    const auto known = [&] {
        const QMutexLocker locked(&guard);
        return acknowledged;
    };
    for (int round = 0; round < 5; ++round) {
        const qsizetype already = known().size();
        wanted.release(40);
        QTRY_VERIFY_WITH_TIMEOUT(known().size() > already + 5, 60'000);
        const QList<DocumentId> before = known();
        const QString file = folder.filePath(u"b%1"_s.arg(round));
        const auto made = backUp(scene.folder(), file);
        QVERIFY(made && made->broken.isEmpty());
        const QString target = folder.filePath(u"w%1"_s.arg(round));
        QVERIFY(restore(file, target));
        const auto workspace = opened(target);
        QCOMPARE(backup::damageIn(*wait(workspace->check())), QStringList());
        for (const DocumentId &id : before)
            QVERIFY(wait(workspace->documents().load(id)).has_value());
    }
    isOver = true;
    wanted.release();
    writer.join();
}

void tst_Backup::aFileDroppedMeanwhileIsInIt()
{
    Scene scene;
    const Document document = newDocument();
    const auto head =
        wait(scene.workspace->documents().create(document, summaryOf(document), u"new"_s));
    const auto findings = [](const QString &text) {
        Finding finding;
        finding.id = u"f"_s;
        finding.arguments = {text + QString(300'000, u'x')};
        return QList<Finding>{finding};
    };
    const auto save = [&](const QString &text) {
        return wait(
            scene.workspace->documents().saveFindings(document.id(), *head, findings(text)));
    };
    QVERIFY(save(u"old"_s));
    const QDir bodies(scene.folder() + u"/files"_s);
    QCOMPARE(bodies.entryList(QDir::Files).size(), 1);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"b"_s);
    bool isReplaced = false;
    const BackupWatch watch([&](const BackupProgress &progress) {
        if (progress.step == Step::Checking && !isReplaced)
            isReplaced = save(u"new"_s).has_value();
    });
    QVERIFY(backUp(scene.folder(), file, watch));
    QVERIFY(isReplaced);
    QVERIFY(restore(file, folder.filePath(u"w"_s)));
    const auto workspace = opened(folder.filePath(u"w"_s));
    QCOMPARE(wait(workspace->documents().findings(document.id())).value(), findings(u"old"_s));
    QCOMPARE(wait(scene.workspace->documents().findings(document.id())).value(),
             findings(u"new"_s));
    // Nobody holds the files any more: what is dropped now goes at once.
    const qsizetype left = bodies.entryList(QDir::Files).size();
    QVERIFY(save(u"last"_s));
    QCOMPARE(bodies.entryList(QDir::Files).size(), left);
}

void tst_Backup::leavesNothingWhenStopped_data()
{
    QTest::addColumn<Step>("at");
    QTest::newRow("copying") << Step::Copying;
    QTest::newRow("checking") << Step::Checking;
    QTest::newRow("writing") << Step::Writing;
    QTest::newRow("reading back") << Step::ReadingBack;
    QTest::newRow("unpacking") << Step::Unpacking;
}

void tst_Backup::leavesNothingWhenStopped()
{
    QFETCH(Step, at);
    Scene scene;
    fill(*scene.workspace);
    addLarge(*scene.workspace, 2, 400'000);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"b"_s);
    const auto stopAt = [at](BackupWatch *&watch) {
        return [at, &watch](const BackupProgress &progress) {
            if (progress.step == at && (at == Step::Copying || progress.done >= progress.total / 2))
                watch->stop();
        };
    };
    BackupWatch *self = nullptr;
    BackupWatch watch(stopAt(self));
    self = &watch;
    if (at == Step::Unpacking) {
        QVERIFY(backUp(scene.folder(), file));
        QCOMPARE(codeOf(restore(file, folder.filePath(u"w"_s), watch)), FailureCode::Cancelled);
        QCOMPARE(everythingIn(folder.path()), QStringList(u"b"_s));
        return;
    }
    const auto made = backUp(scene.folder(), file, watch);
    QCOMPARE(made.error().code, FailureCode::Cancelled);
    QCOMPARE(everythingIn(folder.path()), QStringList());
    // SQLite's own statement may still be at it; it cleans up after itself.
    QTRY_VERIFY_WITH_TIMEOUT(QDir(scene.folder()).entryList({u"copy-*"_s}).isEmpty(), 30'000);
    QVERIFY(backUp(scene.folder(), file));
}

void tst_Backup::replacesABackupAndNothingElse()
{
    Scene scene;
    QTemporaryDir folder;
    const QString file = folder.filePath(u"b"_s);
    QVERIFY(backUp(scene.folder(), file));
    const QByteArray first = bytesOf(file);
    QVERIFY(addOne(*scene.workspace));
    QVERIFY(backUp(scene.folder(), file));
    QVERIFY(bytesOf(file) != first);
    const QString other = folder.filePath(u"declaration.xml"_s);
    write(other, "<xml/>");
    const auto refused = backUp(scene.folder(), other);
    QCOMPARE(refused.error().code, FailureCode::FileUnwritable);
    QCOMPARE(refused.error().detail, u"exists"_s);
    QCOMPARE(bytesOf(other), QByteArray("<xml/>"));
    Scene another;
    QCOMPARE(backUp(another.folder(), file).error().code, FailureCode::FileUnwritable);
    QCOMPARE(backUp(scene.folder(), folder.filePath(u"no/such"_s)).error().code,
             FailureCode::FileUnwritable);
    QCOMPARE(everythingIn(folder.path()), QStringList({u"b"_s, u"declaration.xml"_s}));
}

// A damaged workspace is worth a copy, but never over an older, better one.
void tst_Backup::brokenRecordsAreTold()
{
    Scene scene;
    const Filled filled = fill(*scene.workspace);
    QTemporaryDir folder;
    const QString good = folder.filePath(u"good"_s);
    QVERIFY(backUp(scene.folder(), good));
    const QByteArray before = bytesOf(good);
    scene.workspace.reset();
    QVERIFY(RawDatabase(scene.databaseFile())
                .run(u"UPDATE settings SET body = substr(body, 1, length(body) - 1) || x'00'"_s));
    QVERIFY(scene.reopen());
    const auto refused = backUp(scene.folder(), good);
    QCOMPARE(refused.error().code, FailureCode::WorkspaceDamaged);
    QCOMPARE(bytesOf(good), before);
    const QString bad = folder.filePath(u"bad"_s);
    const auto made = backUp(scene.folder(), bad);
    QVERIFY(made);
    QCOMPARE(made->broken.size(), 1);
    QVERIFY(made->broken.first().startsWith(u"settings/"));
    const auto reader = BackupReader::open(bad);
    QVERIFY((*reader)->unlock(*theSealer));
    QCOMPARE((*reader)->broken(), made->broken);
    QVERIFY(restore(bad, folder.filePath(u"w"_s)));
    const auto workspace = opened(folder.filePath(u"w"_s));
    QCOMPARE(backup::damageIn(*wait(workspace->check())), made->broken);
    QVERIFY(wait(workspace->documents().load(filled.draft.id())).has_value());
}

void tst_Backup::onlyAFreeFolderIsTaken()
{
    Scene scene;
    QTemporaryDir folder;
    const QString file = folder.filePath(u"b"_s);
    QVERIFY(backUp(scene.folder(), file));
    const QStringList before = everythingIn(scene.folder());
    QCOMPARE(codeOf(restore(file, scene.folder())), FailureCode::WorkspaceExists);
    QCOMPARE(everythingIn(scene.folder()), before);
    const QString used = folder.filePath(u"used"_s);
    QVERIFY(QDir().mkpath(used));
    write(used + u"/.hidden"_s, "mine");
    QCOMPARE(codeOf(restore(file, used)), FailureCode::FolderNotEmpty);
    QCOMPARE(codeOf(restore(file, file)), FailureCode::FolderNotEmpty);
    const QString keyed = folder.filePath(u"keyed"_s);
    QVERIFY(QDir().mkpath(keyed));
    write(keyed + u"/key.json"_s, "{}"); // its database is gone, its key is not
    QCOMPARE(codeOf(restore(file, keyed)), FailureCode::WorkspaceExists);
    const QString empty = folder.filePath(u"empty"_s);
    QVERIFY(QDir().mkpath(empty));
    QVERIFY(restore(file, empty + u'/'));
    QVERIFY(opened(empty));
    QCOMPARE(codeOf(restore(file, empty)), FailureCode::WorkspaceExists);
    const QString twice = folder.filePath(u"twice"_s);
    {
        const auto first = RestoreFolder::prepare(twice);
        QVERIFY(first);
        QCOMPARE(codeOf(restore(file, twice)), FailureCode::WorkspaceBusy);
    }
    QVERIFY(restore(file, twice));
}

void tst_Backup::aKilledRestoreIsClearedAway()
{
    Scene scene;
    QTemporaryDir folder;
    const QString file = folder.filePath(u"b"_s);
    QVERIFY(backUp(scene.folder(), file));
    const QString left = folder.filePath(u"w.restoring/workspace"_s);
    QVERIFY(QDir().mkpath(left + u"/files"_s));
    write(folder.filePath(u"w.restoring/lock"_s), {});
    write(left + u"/okno.sqlite"_s, "half");
    write(left + u"/files/other"_s, "half");
    QVERIFY(restore(file, folder.filePath(u"w"_s)));
    QVERIFY(!QFile::exists(folder.filePath(u"w.restoring"_s)));
    QVERIFY(!QFile::exists(folder.filePath(u"w/files/other"_s)));
    QCOMPARE(rowsIn(folder.filePath(u"w/okno.sqlite"_s)), rowsIn(scene.databaseFile()));
}

void tst_Backup::fullDiskIsNamed_data()
{
    QTest::addColumn<bool>("isRestore");
    QTest::addColumn<int>("kibibytes");
    QTest::newRow("the backup") << false << 512;
    QTest::newRow("the restored files") << true << 512;
    QTest::newRow("the restored database") << true << 64;
}

void tst_Backup::fullDiskIsNamed()
{
    QFETCH(bool, isRestore);
    QFETCH(int, kibibytes);
    Scene scene;
    fill(*scene.workspace);
    addLarge(*scene.workspace, 4, 400'000);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"b"_s);
    QVERIFY(backUp(scene.folder(), file));
    const SmallDisk disk(folder.filePath(u"small"_s), kibibytes);
    if (!disk.problem().isEmpty())
        QSKIP(qPrintable(u"no file system can be mounted: "_s + disk.problem()));
    const FailureCode code = isRestore
                                 ? codeOf(restore(file, folder.filePath(u"small/w"_s)))
                                 : codeOf(backUp(scene.folder(), folder.filePath(u"small/b"_s)));
    QCOMPARE(code, FailureCode::DiskFull);
    QCOMPARE(everythingIn(folder.filePath(u"small"_s)), QStringList());
    QVERIFY(backUp(scene.folder(), file));
}

namespace {

// VmHWM of /proc/self/status: the most memory so far, in KiB.
qint64 peakMemory()
{
    for (const QByteArray &line : bytesOf(u"/proc/self/status"_s).split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

// The test as its own child: backs up, restores, and tells the memory that it took.
int measure(const QString &workspace, const QString &file, const QString &place)
{
    const bool isDone = backUp(workspace, file) && restore(file, place);
    QTextStream(stdout) << (isDone ? QString::number(peakMemory()) : u"failed"_s) << Qt::endl;
    return 0;
}

} // namespace

// Sixteen times the store, about the same memory.
void tst_Backup::memoryStaysFlat()
{
    if (!QFile::exists(u"/proc/self/status"_s))
        QSKIP("needs /proc");
    QList<qint64> peaks;
    for (const int count : {8, 128}) {
        Scene scene;
        addLarge(*scene.workspace, count, 600'000);
        scene.workspace.reset();
        QTemporaryDir folder;
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(
            QCoreApplication::applicationFilePath(),
            {u"--measure"_s, scene.folder(), folder.filePath(u"b"_s), folder.filePath(u"w"_s)});
        QVERIFY(child.waitForFinished(300'000));
        peaks.append(child.readAllStandardOutput().trimmed().toLongLong());
        QVERIFY(peaks.last() > 0);
        qInfo("%d large documents: backup of %lld bytes, %lld KiB", count,
              QFileInfo(folder.filePath(u"b"_s)).size(), peaks.last());
    }
#ifndef __SANITIZE_ADDRESS__
    QVERIFY2(peaks.last() < peaks.first() + 16 * 1024, "memory grows with the store");
#endif
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 5)
        endProcess(measure(arguments.at(2), arguments.at(3), arguments.at(4)));
    tst_Backup test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Backup.moc"
