#include "tests/models/backup/BackupScene.h"

#include <QLoggingCategory>

#include <zip.h>

using namespace okno;
using namespace okno::test;

// Files that are no backup, are one no more, or were made to do harm: each is refused with its
// name, and nothing is left of it.
class tst_BadBackup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"okno.store=false"_s); }
    void anotherKeyIsRefused();
    void everyTruncationIsRefused();
    void everyFlippedBitIsHarmless();
    void foreignFilesAreRefused_data();
    void foreignFilesAreRefused();
    void hostileNamesAreRefused_data();
    void hostileNamesAreRefused();
    void bombsAreRefused_data();
    void bombsAreRefused();
    void contentsThatLieAreRefused_data();
    void contentsThatLieAreRefused();
    void newerBackupsAreLeftAlone();
};

namespace {

using Entries = QList<std::pair<QByteArray, QByteArray>>;

// A ZIP of our kind with any names in it.
void writeZip(const QString &path, const Entries &entries)
{
    DurableFile file(path);
    require(file.open().has_value(), "a ZIP");
    ZipWriter zip(file, [](qint64) { return true; });
    for (const auto &[name, bytes] : entries)
        zip.addBytes(name, [bytes = bytes] { return Result<QByteArray>(bytes); });
    require(zip.write() && file.commit(), "a ZIP");
}

backup::Head headOfTest()
{
    return backup::Head::create(QDateTime::currentDateTimeUtc(), u"1.0"_s, {});
}

// With contents that agree with what is between.
void writeBackup(const QString &path, Entries between)
{
    const backup::Head head = headOfTest();
    backup::Contents contents;
    for (const auto &[name, bytes] : between)
        contents.entries.append({name, bytes.size(), sha256(bytes)});
    between.prepend({backup::headName, head.bytes});
    between.append({backup::contentsName, *contents.seal(*theSealer, head)});
    writeZip(path, between);
}

void writePackedBomb(const QString &path)
{
    const QByteArray head = headOfTest().bytes;
    const QByteArray zeros(64 * 1024 * 1024, '\0');
    int error = 0;
    zip_t *zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    const auto add = [zip](const char *name, const QByteArray &bytes, zip_int32_t method) {
        zip_source_t *source = zip_source_buffer(zip, bytes.constData(), bytes.size(), 0);
        const zip_int64_t index = zip_file_add(zip, name, source, 0);
        zip_set_file_compression(zip, static_cast<zip_uint64_t>(index), method, 9);
    };
    add("backup.json", head, ZIP_CM_STORE);
    add("okno.sqlite", zeros, ZIP_CM_DEFLATE);
    require(zip_close(zip) == 0, "a bomb");
}

// Changes what the local and the central header of the entry say: at an offset from the name.
void patchHeaders(const QString &path, const QByteArray &name, int fromLocal, int fromCentral,
                  const QByteArray &value)
{
    QByteArray bytes = bytesOf(path);
    const qsizetype local = bytes.indexOf(name);
    const qsizetype central = bytes.lastIndexOf(name);
    require(local > 0 && central > local, "an entry");
    if (fromLocal != 0)
        bytes.replace(local - 30 + fromLocal, value.size(), value);
    bytes.replace(central - 46 + fromCentral, value.size(), value);
    write(path, bytes);
}

} // namespace

void tst_BadBackup::anotherKeyIsRefused()
{
    Scene scene;
    QTemporaryDir folder;
    const QString file = folder.filePath(u"b"_s);
    QVERIFY(backUp(scene.folder(), file));
    const TestSealer other("another key");
    QCOMPARE(codeOf(restore(file, folder.filePath(u"w"_s), nobody, other)),
             FailureCode::BackupDamaged);
    QCOMPARE(everythingIn(folder.path()), QStringList(u"b"_s));
}

void tst_BadBackup::everyTruncationIsRefused()
{
    Scene scene;
    fill(*scene.workspace);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"b"_s);
    QVERIFY(backUp(scene.folder(), file));
    const QByteArray whole = bytesOf(file);
    QList<qsizetype> sizes{0, 1, 4, 21, 22, 100, whole.size() - 1, whole.size() - 22};
    for (qsizetype size = 0; size < whole.size(); size += whole.size() / 150)
        sizes.append(size);
    for (const qsizetype size : sizes) {
        write(file, whole.first(size));
        const FailureCode code = codeOf(restore(file, folder.filePath(u"w"_s)));
        QVERIFY2(code == FailureCode::BackupDamaged || code == FailureCode::BackupUnknown,
                 qPrintable(u"%1: %2"_s.arg(size).arg(failureKey(code))));
        QCOMPARE(everythingIn(folder.path()), QStringList(u"b"_s));
    }
}

// One bit anywhere: refused, or in a place that says nothing (the time of an entry).
void tst_BadBackup::everyFlippedBitIsHarmless()
{
    Scene scene;
    fill(*scene.workspace);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"b"_s);
    QVERIFY(backUp(scene.folder(), file));
    const QByteArray whole = bytesOf(file);
    QList<qsizetype> offsets;
    for (qsizetype i = 0; i < 1200; ++i) // the head
        offsets.append(i);
    for (qsizetype i = 1200; i < whole.size() - 1200; i += whole.size() / 400)
        offsets.append(i);
    for (qsizetype i = whole.size() - 1200; i < whole.size(); ++i) // contents and directory
        offsets.append(i);
    int refused = 0;
    for (const qsizetype offset : std::as_const(offsets)) {
        QByteArray bent = whole;
        bent[offset] = static_cast<char>(bent.at(offset) ^ (1 << (offset % 8)));
        write(file, bent);
        const auto reader = BackupReader::open(file);
        const bool isRight = reader && (*reader)->unlock(*theSealer) && (*reader)->verify(nobody);
        refused += isRight ? 0 : 1;
        if (offset >= 1200 && offset < whole.size() - 1200)
            QVERIFY2(!isRight, qPrintable(QString::number(offset)));
    }
    qInfo("%d of %lld flipped bits refused", refused, qint64(offsets.size()));
    QVERIFY(refused > offsets.size() * 3 / 4);
}

void tst_BadBackup::foreignFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("not a backup\n").repeated(10);
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("the beginning of a ZIP") << "PK\x03\x04" + QByteArray(1000, 'x');
    QTest::newRow("an empty ZIP") << "PK\x05\x06" + QByteArray(18, '\0');
    QTest::newRow("a database") << "SQLite format 3" + QByteArray(5000, '\0');
}

void tst_BadBackup::foreignFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"b"_s);
    write(file, bytes);
    const FailureCode code = codeOf(restore(file, folder.filePath(u"w"_s)));
    QVERIFY(code == FailureCode::BackupUnknown || code == FailureCode::BackupDamaged);
    writeZip(file, {{"word/document.xml", "<xml/>"}});
    QCOMPARE(codeOf(restore(file, folder.filePath(u"w"_s))), FailureCode::BackupUnknown);
    writeZip(file, {{backup::headName, "{}"}});
    QCOMPARE(codeOf(restore(file, folder.filePath(u"w"_s))), FailureCode::BackupUnknown);
    QCOMPARE(codeOf(restore(folder.path(), folder.filePath(u"w"_s))), FailureCode::FileUnreadable);
    QCOMPARE(codeOf(restore(folder.filePath(u"no"_s), folder.filePath(u"w"_s))),
             FailureCode::FileUnreadable);
}

void tst_BadBackup::hostileNamesAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name :
         {"../evil", "/tmp/evil", "files/../../evil", "files/../okno.sqlite", "okno.sqlite-wal",
          "okno.sqlite/", "files/", "files/0123456789abcdef0123456789ABCDEF",
          "files/0123456789abcdef0123456789abcdef0", "files/0123456789abcdef0123456789abcde",
          "files/0123456789abcdef0123456789abcd/f", "files\\0123456789abcdef0123456789abcdef",
          "C:\\evil", "key.json", "sender.lock", "OKNO.SQLITE", "файл", "files/CON", "nul"})
        QTest::newRow(name) << QByteArray(name);
}

// Even with contents that a thief of the key has sealed.
void tst_BadBackup::hostileNamesAreRefused()
{
    QFETCH(QByteArray, name);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"in/b"_s);
    QVERIFY(QDir(folder.path()).mkpath(u"in"_s));
    writeBackup(file, {{backup::databaseName, "database"}, {name, "evil"}});
    const auto refused = restore(file, folder.filePath(u"in/w"_s));
    QCOMPARE(codeOf(refused), FailureCode::BackupDamaged);
    QCOMPARE(refused.error().detail, QString::fromUtf8(name));
    QCOMPARE(everythingIn(folder.path()), QStringList({u"in"_s, u"in/b"_s}));
}

void tst_BadBackup::bombsAreRefused_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind :
         {"packed", "larger than its file", "the same bytes twice", "a name twice", "a large head"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void tst_BadBackup::bombsAreRefused()
{
    QFETCH(QString, kind);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"b"_s);
    const QByteArray one = "files/11111111111111111111111111111111";
    const QByteArray two = "files/22222222222222222222222222222222";
    const Entries entries{{backup::databaseName, QByteArray(1000, 'd')},
                          {one, QByteArray(50'000, 'f')},
                          {two, QByteArray(10, 'g')}};
    writeBackup(file, entries);
    const QByteArray gigabytes("\xff\xff\xff\x7f", 4);
    if (kind == u"packed") {
        writePackedBomb(file);
    } else if (kind == u"larger than its file") { // offsets of the ZIP's own specification (4.3)
        patchHeaders(file, one, 18, 20, gigabytes);
        patchHeaders(file, one, 22, 24, gigabytes);
    } else if (kind == u"the same bytes twice") { // the directory leads both names to one place
        const QByteArray bytes = bytesOf(file);
        const qsizetype central = bytes.lastIndexOf(one) - 46;
        patchHeaders(file, two, 0, 42, bytes.mid(central + 42, 4));
        patchHeaders(file, two, 0, 20, bytes.mid(central + 20, 8));
        patchHeaders(file, two, 0, 16, bytes.mid(central + 16, 4));
    } else if (kind == u"a name twice") {
        QByteArray bytes = bytesOf(file);
        write(file, bytes.replace(two, one));
    } else {
        const QByteArray head = headOfTest().bytes + QByteArray(1024 * 1024, ' ');
        writeZip(file, {{backup::headName, head}, {backup::contentsName, "x"}});
    }
    const FailureCode code = codeOf(restore(file, folder.filePath(u"w"_s)));
    QCOMPARE(code, FailureCode::BackupDamaged);
    QCOMPARE(everythingIn(folder.path()), QStringList(u"b"_s));
}

void tst_BadBackup::contentsThatLieAreRefused_data()
{
    QTest::addColumn<QString>("lie");
    for (const char *lie : {"a larger size", "another digest", "an entry too many",
                            "an entry too few", "of another backup"})
        QTest::newRow(lie) << QString::fromLatin1(lie);
}

void tst_BadBackup::contentsThatLieAreRefused()
{
    QFETCH(QString, lie);
    const backup::Head head = headOfTest();
    const QByteArray database(1000, 'd');
    backup::Contents contents;
    contents.entries = {{backup::databaseName, database.size(), sha256(database)}};
    if (lie == u"a larger size")
        contents.entries[0].size += 1;
    else if (lie == u"another digest")
        contents.entries[0].sha256 = sha256("other");
    else if (lie == u"an entry too many")
        contents.entries.append(contents.entries.first());
    else if (lie == u"an entry too few")
        contents.entries.clear();
    const backup::Head sealedFor =
        lie == u"of another backup" ? backup::Head::create(head.made.addSecs(9), u"1"_s, {}) : head;
    QTemporaryDir folder;
    const QString file = folder.filePath(u"b"_s);
    writeZip(file, {{backup::headName, head.bytes},
                    {backup::databaseName, database},
                    {backup::contentsName, *contents.seal(*theSealer, sealedFor)}});
    QCOMPARE(codeOf(restore(file, folder.filePath(u"w"_s))), FailureCode::BackupDamaged);
    QCOMPARE(everythingIn(folder.path()), QStringList(u"b"_s));
}

void tst_BadBackup::newerBackupsAreLeftAlone()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"b"_s);
    writeZip(file, {{backup::headName, R"({"format": "okno-backup", "version": 3})"},
                    {"something new", "x"}});
    const auto refused = restore(file, folder.filePath(u"w"_s));
    QCOMPARE(codeOf(refused), FailureCode::WorkspaceNewer);
    QCOMPARE(refused.error().detail, u"3 > 2"_s);
}

QTEST_GUILESS_MAIN(tst_BadBackup)
#include "tst_BadBackup.moc"
