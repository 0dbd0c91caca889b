#include "models/base/DurableFile.h"
#include "models/base/SecretFile.h"
#include "tests/support/Rights.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace okno;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

// DurableFile and SecretFile: files that are whole or not there, and those with a secret in them.
class tst_Files : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void replacesAFileWhole();
    void leavesTheOldOneWithoutCommit();
    void namesTheFileThatCannotBeWritten();
    void waitsForAnotherProgramToLetGo();
    void saysThatAnotherProgramHoldsIt();
    void readsASecretWithoutItsLineBreak_data();
    void readsASecretWithoutItsLineBreak();
    void refusesWhatIsNoSecretFile_data();
    void refusesWhatIsNoSecretFile();
    void toleratesAnExposedFileWhenAsked();
    void neverReplacesASecretFile();

private:
    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
};

void tst_Files::replacesAFileWhole()
{
    const QString file = path("ключ.json");
    QVERIFY(durableReplace(file, "first").has_value());
    QVERIFY(durableReplace(file, "second, longer").has_value());
    QCOMPARE(content(file), QByteArray("second, longer"));
    QVERIFY(rights::isOwnersAlone(file));
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*.part")}), QStringList());
}

void tst_Files::leavesTheOldOneWithoutCommit()
{
    const QString file = path("kept");
    QVERIFY(durableReplace(file, "old").has_value());
    {
        DurableFile half(file);
        QVERIFY(half.open().has_value());
        QVERIFY(half.write("new").has_value());
    }
    QCOMPARE(content(file), QByteArray("old"));
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("kept*")}).size(), 1);
}

void tst_Files::namesTheFileThatCannotBeWritten()
{
    const QString file = path("no/such/folder/file");
    const auto written = durableReplace(file, "x");
    QCOMPARE(written.error().code, FailureCode::FileUnwritable);
    QCOMPARE(written.error().place, file);
    QCOMPARE(createSecretFile(file, "x").error().code, FailureCode::FileUnwritable);
}

// As virus scanners do. On Windows an open file is in the way, elsewhere it is not.
void tst_Files::waitsForAnotherProgramToLetGo()
{
    const QString file = path("scanned");
    QVERIFY(durableReplace(file, "old").has_value());
    QFile scanner(file);
    QVERIFY(scanner.open(QIODevice::ReadOnly));
    Result<void> replaced;
    const std::unique_ptr<QThread> writer(
        QThread::create([&] { replaced = durableReplace(file, "newer"); }));
    writer->start();
    const QDir folder(m_folder.path());
    const QStringList parts = {QStringLiteral("scanned.*.part")};
    const auto isWritten = [&file] { return QFileInfo(file).size() == 5; };
    // In this order: the file is whole in the same moment in which its part is gone.
    QTRY_VERIFY(!folder.entryList(parts).isEmpty() || isWritten());
    scanner.close();
    QVERIFY(writer->wait());
    QVERIFY(replaced.has_value());
    QCOMPARE(content(file), QByteArray("newer"));
    QVERIFY(folder.entryList(parts).isEmpty());
}

void tst_Files::saysThatAnotherProgramHoldsIt()
{
    const QString file = path("held");
    QVERIFY(durableReplace(file, "old").has_value());
    QFile holder(file);
    QVERIFY(holder.open(QIODevice::ReadOnly));
    const auto replaced = durableReplace(file, "new");
    if (QSysInfo::productType() != u"windows") {
        QVERIFY(replaced.has_value());
        QCOMPARE(content(file), QByteArray("new"));
        return;
    }
    QCOMPARE(replaced.error().code, FailureCode::FileBusy);
    QCOMPARE(replaced.error().place, file);
    QCOMPARE(holder.readAll(), QByteArray("old"));
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("held*")}).size(), 1);
}

void tst_Files::readsASecretWithoutItsLineBreak_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("plain") << QByteArray("pass phrase") << QByteArray("pass phrase");
    QTest::newRow("LF") << QByteArray("pass\n") << QByteArray("pass");
    QTest::newRow("CRLF") << QByteArray("pass\r\n") << QByteArray("pass");
    QTest::newRow("only the last") << QByteArray("pass\n\n") << QByteArray("pass\n");
    QTest::newRow("NUL inside") << QByteArray("pa\0ss", 5) << QByteArray("pa\0ss", 5);
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("largest") << QByteArray(64 * 1024, 'x') << QByteArray(64 * 1024, 'x');
}

void tst_Files::readsASecretWithoutItsLineBreak()
{
    QFETCH(QByteArray, bytes);
    const QString file = path("secret");
    QFile::remove(file);
    QVERIFY(createSecretFile(file, bytes).has_value());
    const auto secret = readSecretFile(file, Exposure::Refuse);
    QVERIFY(secret.has_value());
    QTEST(secret->view().toByteArray(), "secret");
}

void tst_Files::refusesWhatIsNoSecretFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<FailureCode>("code");
    const QString large = path("large");
    const QString exposed = path("exposed");
    QVERIFY(createSecretFile(large, QByteArray(64 * 1024 + 1, 'x')).has_value());
    QVERIFY(createSecretFile(exposed, "x").has_value());
    QVERIFY(rights::letOthers(exposed, QFile::ReadGroup));
    QTest::newRow("missing") << path("missing") << FailureCode::FileUnreadable;
    QTest::newRow("a folder") << m_folder.path() << FailureCode::FileUnreadable;
    QTest::newRow("too large") << large << FailureCode::InputTooLarge;
    QTest::newRow("exposed") << exposed << FailureCode::PassphraseFileExposed;
}

void tst_Files::refusesWhatIsNoSecretFile()
{
    QFETCH(QString, file);
    const auto secret = readSecretFile(file, Exposure::Refuse);
    QVERIFY(!secret.has_value());
    QTEST(secret.error().code, "code");
    QCOMPARE(secret.error().place, file);
}

void tst_Files::toleratesAnExposedFileWhenAsked()
{
    const QString file = path("tolerated");
    QVERIFY(createSecretFile(file, "pin").has_value());
    QVERIFY(rights::letOthers(file, QFile::ReadOther));
    QCOMPARE(readSecretFile(file, Exposure::Tolerate)->view(), QByteArrayView("pin"));
}

void tst_Files::neverReplacesASecretFile()
{
    const QString file = path("once");
    QVERIFY(createSecretFile(file, "first").has_value());
    QVERIFY(rights::isOwnersAlone(file));
    const auto again = createSecretFile(file, "second");
    QCOMPARE(again.error().code, FailureCode::FileUnwritable);
    QCOMPARE(again.error().detail, QStringLiteral("exists"));
    QCOMPARE(content(file), QByteArray("first"));
}

QTEST_GUILESS_MAIN(tst_Files)
#include "tst_Files.moc"
