#include "tests/models/store/RawDatabase.h"
#include "tests/models/store/StoreScene.h"
#include "tests/support/Rights.h"

#include <QDirIterator>
#include <QLoggingCategory>

using namespace okno;
using namespace okno::test;

static int ownVersion()
{
    return static_cast<int>(Schema::migrations().size());
}

class tst_Workspace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"okno.store=false"_s); }
    void createsAndOpens();
    void halfMadeStoreIsFinished();
    void newerStoreStaysUntouched();
    void migratesStepByStep();
    void firstVersionBecomesThisOne();
    void failedStepHasNotHappened();
    void otherKeyIsRefused();
    void checkNamesWhatIsBroken_data();
    void checkNamesWhatIsBroken();
    void leftOverFilesAreSweptLater();
};

void tst_Workspace::createsAndOpens()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a/b"_s);
    const auto sealer = std::make_shared<TestSealer>();
    const auto clock = std::make_shared<SystemClock>();
    QCOMPARE(Workspace::open(path, sealer, clock).error().code, FailureCode::WorkspaceMissing);
    {
        const auto made = Workspace::create(path, sealer, clock);
        QVERIFY(made);
        QCOMPARE((*made)->folder(), path);
        QVERIFY(rights::isOwnersAlone(path));
        QVERIFY(rights::isOwnersAlone(path + u"/okno.sqlite"_s));
        QCOMPARE(Workspace::create(path, sealer, clock).error().code, FailureCode::WorkspaceExists);
    }
    QVERIFY(Workspace::open(path, sealer, clock));
    RawDatabase raw(path + u"/okno.sqlite"_s);
    QCOMPARE(raw.value(u"PRAGMA user_version"_s).toInt(), ownVersion());
    QCOMPARE(raw.value(u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
}

void tst_Workspace::halfMadeStoreIsFinished()
{
    QTemporaryDir folder;
    {
        QFile file(folder.filePath(u"okno.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly)); // killed before the first step committed
    }
    const auto opened = Workspace::open(folder.path(), std::make_shared<TestSealer>(),
                                        std::make_shared<SystemClock>());
    QVERIFY(opened);
    QCOMPARE(wait((*opened)->journal().verify())->entries, 1);
}

void tst_Workspace::newerStoreStaysUntouched()
{
    Scene scene;
    scene.workspace.reset();
    QVERIFY(RawDatabase(scene.databaseFile()).run(u"PRAGMA user_version = 7"_s));
    QFile file(scene.databaseFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const auto opened = scene.reopen();
    QCOMPARE(opened.error().code, FailureCode::WorkspaceNewer);
    QCOMPARE(opened.error().place, u"7 > %1"_s.arg(ownVersion()));
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
    QVERIFY(!QFile::exists(scene.databaseFile() + u"-wal"_s));
}

// A made-up future: one more table, then a column in it.
static QList<Migration> longerHistory()
{
    QList<Migration> steps = Schema::migrations();
    steps.append(
        {{u"CREATE TABLE extra (id INTEGER PRIMARY KEY)"_s, u"INSERT INTO extra VALUES (5)"_s}});
    steps.append({{u"ALTER TABLE extra ADD COLUMN word TEXT"_s, u"UPDATE extra SET word = 'x'"_s}});
    return steps;
}

void tst_Workspace::migratesStepByStep()
{
    Scene scene;
    const Document document = newDocument();
    QVERIFY(wait(scene.workspace->documents().create(document, summaryOf(document), u"new"_s)));
    StoreOptions later;
    later.migrations = longerHistory();
    QVERIFY(scene.reopen(later));
    QVERIFY(wait(scene.workspace->documents().load(document.id()))->document == document);
    // a program of today that still had the store open would be told so
    QCOMPARE(scene.reopen().error().code, FailureCode::WorkspaceNewer);
    RawDatabase raw(scene.databaseFile());
    QCOMPARE(raw.value(u"PRAGMA user_version"_s).toInt(), ownVersion() + 2);
    QCOMPARE(raw.value(u"SELECT word FROM extra"_s).toString(), u"x"_s);
    QVERIFY(QDir(scene.folder()).entryList({u"okno.sqlite.before-*"_s}).isEmpty());
}

// The store of the program's first version: what it has is found, also by what came later.
void tst_Workspace::firstVersionBecomesThisOne()
{
    Scene scene;
    const Document document = newDocument();
    const auto head =
        wait(scene.workspace->documents().create(document, summaryOf(document), u"new"_s));
    scene.workspace.reset();
    {
        RawDatabase raw(scene.databaseFile());
        QVERIFY(raw.run(u"DROP TABLE papers"_s));
        QVERIFY(raw.run(u"PRAGMA user_version = 1"_s));
    }
    QVERIFY(scene.reopen());
    DocumentStore &documents = scene.workspace->documents();
    QVERIFY(wait(documents.load(document.id()))->document == document);
    const Consignment papers{{u"T1"_s}, {u"I1"_s}};
    QCOMPARE(taken(documents.sharing(DocumentId::create(), papers)).size(), 0);
    DocumentSummary summary = summaryOf(document);
    summary.consignment = papers;
    QVERIFY(wait(documents.saveRevision(document, *head, summary, u"edits"_s)));
    QCOMPARE(taken(documents.sharing(DocumentId::create(), papers)).size(), 1);
}

// Every access to the database on the way up fails once; the store is then of one version or the
// next, and the next start finishes the work.
void tst_Workspace::failedStepHasNotHappened()
{
    bool fired = true;
    for (int failing = 1; fired; ++failing) {
        Scene scene;
        const Document document = newDocument();
        QVERIFY(wait(scene.workspace->documents().create(document, summaryOf(document), u"new"_s)));
        fired = false;
        int access = 0;
        StoreOptions later;
        later.migrations = longerHistory();
        later.fault = [&] { return ++access == failing && (fired = true); };
        const auto migrated = scene.reopen(later);
        QVERIFY(!fired || failing > 4 || !migrated);
        scene.workspace.reset();
        {
            RawDatabase raw(scene.databaseFile());
            const int version = raw.value(u"PRAGMA user_version"_s).toInt();
            const int tables =
                raw.value(u"SELECT COUNT(*) FROM sqlite_master WHERE name = 'extra'"_s).toInt();
            const int columns =
                raw.value(u"SELECT COUNT(*) FROM pragma_table_info('extra')"_s).toInt();
            const int done = version - ownVersion();
            QCOMPARE(tables, done >= 1 ? 1 : 0);
            QCOMPARE(columns, done == 2 ? 2 : done == 1 ? 1 : 0);
        }
        later.fault = {};
        QVERIFY(scene.reopen(later));
        QVERIFY(wait(scene.workspace->documents().load(document.id())));
        QVERIFY(QDir(scene.folder()).entryList({u"okno.sqlite.before-*"_s}).isEmpty() || !migrated);
        QVERIFY(failing < 1000);
    }
}

void tst_Workspace::otherKeyIsRefused()
{
    Scene scene;
    scene.sealer = std::make_shared<TestSealer>("another key");
    QCOMPARE(scene.reopen().error().code, FailureCode::SealBroken);
    scene.sealer = std::make_shared<TestSealer>();
    QVERIFY(scene.reopen());
    QCOMPARE(wait(scene.workspace->journal().verify())->firstBroken, 0);
}

void tst_Workspace::checkNamesWhatIsBroken_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QString &sql, const QString &place) {
        QTest::newRow(name) << sql << place;
    };
    row("nothing", u"SELECT 1"_s, {});
    row("summary", u"UPDATE documents SET summary = zeroblob(99)"_s, u"documents/"_s);
    row("state", u"UPDATE documents SET state = 0"_s, u"documents/"_s);
    row("revision", u"UPDATE revisions SET body = zeroblob(99) WHERE cause = 'freeze'"_s,
        u"revisions/"_s);
    row("cause", u"UPDATE revisions SET cause = 'import' WHERE cause = 'freeze'"_s,
        u"revisions/"_s);
    row("edit", u"UPDATE edits SET at = 1"_s, u"edits/"_s);
    row("frozen", u"UPDATE frozen SET facts = zeroblob(99)"_s, u"frozen/"_s);
    row("findings", u"UPDATE findings SET body = zeroblob(99)"_s, u"findings/"_s);
    row("act", u"UPDATE acts SET act = zeroblob(99)"_s, u"acts/"_s);
    row("state of the act", u"UPDATE acts SET state = 5"_s, u"acts/"_s);
    row("signature", u"UPDATE acts SET signature = request"_s, u"acts/"_s);
    row("attempt", u"DELETE FROM attempts"_s, u"attempts/"_s);
    row("event", u"UPDATE events SET at = 1"_s, u"events/"_s);
    row("feed", u"UPDATE feeds SET position = zeroblob(99)"_s, u"feeds/"_s);
    row("receipt", u"UPDATE receipts SET body = zeroblob(99)"_s, u"receipts/"_s);
    row("principal", u"UPDATE principals SET body = zeroblob(99)"_s, u"principals/"_s);
    row("authority", u"UPDATE authorities SET body = zeroblob(99)"_s, u"authorities/"_s);
    row("setting", u"UPDATE settings SET body = zeroblob(99)"_s, u"settings/"_s);
}

void tst_Workspace::checkNamesWhatIsBroken()
{
    QFETCH(QString, sql);
    QFETCH(QString, place);
    Scene scene;
    fill(*scene.workspace);
    scene.workspace.reset();
    QVERIFY(RawDatabase(scene.databaseFile()).run(sql));
    QVERIFY(scene.reopen());
    QList<std::pair<qint64, qint64>> told;
    const auto report = wait(scene.workspace->check([&told](qint64 opened, qint64 total) {
        told.append({opened, total});
    }));
    QVERIFY(report);
    QVERIFY(told.size() >= 2);
    QCOMPARE(told.first().first, 0);
    QVERIFY(told.first().second > 20);
    QCOMPARE(told.last().first, told.last().second);
    QVERIFY(report->databaseSound);
    QCOMPARE(report->journal.firstBroken, 0);
    QVERIFY(report->recordsOpened > 20);
    if (place.isEmpty()) {
        QCOMPARE(report->broken, QStringList());
        return;
    }
    QVERIFY(!report->broken.isEmpty());
    for (const QString &broken : report->broken)
        QVERIFY2(broken.startsWith(place), qPrintable(broken));
}

void tst_Workspace::leftOverFilesAreSweptLater()
{
    const auto clock = std::make_shared<MovedClock>();
    Scene scene(clock);
    Document document = newDocument();
    edited(document, u"long"_s, QString(300 * 1024, u'x'));
    QVERIFY(wait(scene.workspace->documents().create(document, summaryOf(document), u"new"_s)));
    const QDir files(scene.folder() + u"/files"_s);
    QCOMPARE(files.entryList(QDir::Files).size(), 1);
    QFile orphan(files.filePath(u"0123456789abcdef0123456789abcdef"_s));
    QVERIFY(orphan.open(QIODevice::WriteOnly));
    orphan.close();
    QVERIFY(scene.reopen());
    QCOMPARE(files.entryList(QDir::Files).size(), 2);
    clock->advance(25LL * 60 * 60 * 1000);
    QVERIFY(scene.reopen());
    QCOMPARE(files.entryList(QDir::Files).size(), 1);
    QVERIFY(wait(scene.workspace->documents().load(document.id())));
}

QTEST_GUILESS_MAIN(tst_Workspace)
#include "tst_Workspace.moc"
