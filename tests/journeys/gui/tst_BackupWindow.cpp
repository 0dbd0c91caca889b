#include "tests/journeys/Journey.h"
#include "tests/journeys/gui/WindowDriver.h"
#include "tests/support/KeyringSession.h"
#include "tests/support/MainThreadWatch.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

// A backup from the settings, and a workspace out of it on another machine: keyboard alone.
class tst_BackupWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void backedUpAndRestored();
    void restoredFromTheLockedPage();
    void stoppedLeavesNothing();
    void restoredIntoAKeyStore();

private:
    std::unique_ptr<WindowDriver> open(const QString &workspace,
                                       const QString &passphraseFile = {}) const;
    static bool waitUntilOpen(const WindowDriver &driver);
    static void press(const WindowDriver &driver, const QString &control);
    static void fill(const WindowDriver &driver, const QString &control, const QString &text);
    void startBackup(const WindowDriver &driver, const QString &file) const;
    void backUp(const QString &file);
    void restore(WindowDriver &driver, const QString &file, bool inKeyStore);

    std::unique_ptr<Journey> m_journey;
    QString m_document;
};

namespace {

const QString passphrase = u"of the backup"_s;
const QString newPassphrase = u"of the new place"_s;

} // namespace

void tst_BackupWindow::init()
{
    m_journey = std::make_unique<Journey>();
    QVERIFY2(m_journey->makeWorkspace(), qPrintable(m_journey->failure()));
    m_document = m_journey->importSample();
    QVERIFY(!m_document.isEmpty());
}

std::unique_ptr<WindowDriver> tst_BackupWindow::open(const QString &workspace,
                                                     const QString &passphraseFile) const
{
    return std::make_unique<WindowDriver>(
        WindowDriver::Start{workspace, passphraseFile, {}, {}, u"en"_s});
}

// At the page that was open when the backup was made: the beginning, or the settings themselves.
bool tst_BackupWindow::waitUntilOpen(const WindowDriver &driver)
{
    return WindowDriver::waitFor([&] {
        const QString page = driver.window().currentPage();
        return page == u"start"_s || page == u"settings"_s;
    });
}

void tst_BackupWindow::press(const WindowDriver &driver, const QString &control)
{
    QVERIFY2(WindowDriver::waitFor([&] {
                 const QWidget *found = driver.find(control);
                 return found && found->isEnabled();
             }),
             qPrintable(control));
    QVERIFY2(driver.tabTo(control), qPrintable(control));
    driver.press(Qt::Key_Space);
}

// What stands in the field already is selected first, as Tab does not everywhere.
void tst_BackupWindow::fill(const WindowDriver &driver, const QString &control, const QString &text)
{
    QVERIFY2(driver.tabTo(control), qPrintable(control));
    driver.press(Qt::Key_A, Qt::ControlModifier);
    driver.type(text);
}

void tst_BackupWindow::startBackup(const WindowDriver &driver, const QString &file) const
{
    QVERIFY(driver.waitForPage(u"start"_s));
    driver.press(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(driver.waitForPage(u"settings"_s));
    QVERIFY(driver.tabTo(u"backupFold"_s));
    driver.shot(u"backup-settings"_s);
    press(driver, u"backupFold"_s);
    QVERIFY(WindowDriver::waitFor([&] { // nobody has to look for it below the edge
        const QWidget *write = driver.find(u"writeBackup"_s);
        return write && !write->visibleRegion().isEmpty();
    }));
    fill(driver, u"backupFile"_s, file);
    fill(driver, u"first"_s, passphrase);
    fill(driver, u"second"_s, passphrase);
    driver.shot(u"backup-filled"_s);
    press(driver, u"writeBackup"_s);
}

void tst_BackupWindow::backUp(const QString &file)
{
    const auto driver = open(m_journey->workspace(), m_journey->path(u"passphrase"_s));
    startBackup(*driver, file);
    if (QTest::currentTestFailed())
        return driver->shot(u"failed"_s);
    QVERIFY(driver->waitForWords(u"noticeText"_s, "okno::BackupDesk",
                                 "The backup is written and was read back whole: %1, %2. Keep its "
                                 "passphrase in another place than the file."));
    QVERIFY(driver->text(u"noticeText"_s).contains(file));
    QVERIFY(WindowDriver::waitFor([&] {
        const QWidget *last = driver->find(u"lastBackup"_s);
        return last && last->accessibleName().contains(file);
    }));
    driver->shot(u"backup-written"_s);
    QVERIFY(driver->close());
}

void tst_BackupWindow::restore(WindowDriver &driver, const QString &file, bool inKeyStore)
{
    press(driver, u"restoreBackup"_s);
    QVERIFY(driver.waitForPage(u"restore"_s));
    driver.shot(u"restore"_s);
    fill(driver, u"restoreFile"_s, file);
    fill(driver, u"restorePassphrase"_s, u"a wrong one"_s);
    if (!inKeyStore) {
        if (!driver.find(u"first"_s)) { // where a key store answers, it is offered first
            QVERIFY(driver.tabTo(u"toKeyStore"_s));
            driver.press(Qt::Key_Down);
        }
        for (const QString &field : {u"first"_s, u"second"_s})
            fill(driver, field, newPassphrase);
    }
    press(driver, u"restoreNow"_s);
    QVERIFY(driver.waitForWords(u"noticeText"_s, "failure",
                                "The passphrase does not open this backup: %1 (%2). Nothing was "
                                "restored. Type the passphrase that was chosen for the backup; the "
                                "one of the workspace is another."));
    driver.shot(u"restore-wrong"_s);
    fill(driver, u"restorePassphrase"_s, passphrase);
    if (!inKeyStore) {
        for (const QString &field : {u"first"_s, u"second"_s})
            fill(driver, field, newPassphrase);
    }
    press(driver, u"restoreNow"_s);
    QVERIFY(waitUntilOpen(driver));
    driver.shot(u"restored"_s);
}

void tst_BackupWindow::backedUpAndRestored()
{
    const QString file = m_journey->path(u"Копия.okno-backup"_s);
    backUp(file);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(QFile::exists(file));
    const QString folder = m_journey->path(u"новое место/workspace"_s);
    {
        const auto driver = open(folder);
        QVERIFY(driver->waitForPage(u"firstRun"_s));
        restore(*driver, file, false);
        if (QTest::currentTestFailed())
            return driver->shot(u"failed"_s);
        QVERIFY(driver->close());
    }
    QVERIFY(m_journey->write(u"new-passphrase"_s, newPassphrase.toUtf8()));
    const Journey::Run listed =
        m_journey->ctl({u"list"_s, u"--workspace"_s, folder, u"--passphrase-file"_s,
                        m_journey->path(u"new-passphrase"_s)});
    QVERIFY2(listed.exit == 0, listed.out + listed.err);
    QCOMPARE(listed.json[u"documents"][0][u"id"].toString(), m_document);
}

// Somebody who has neither passphrase nor recovery phrase any more, but a backup.
void tst_BackupWindow::restoredFromTheLockedPage()
{
    const QString file = m_journey->path(u"b.okno-backup"_s);
    backUp(file);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(QFile::rename(m_journey->path(u"passphrase"_s), m_journey->path(u"lost"_s)));
    const QByteArray before = Journey::read(m_journey->workspace() + u"/key.json"_s);
    const auto driver = open(m_journey->workspace());
    QVERIFY(driver->waitForPage(u"unlock"_s));
    restore(*driver, file, false);
    if (QTest::currentTestFailed())
        return driver->shot(u"failed"_s);
    QVERIFY(QFile::exists(m_journey->workspace() + u"-restored/key.json"_s));
    QCOMPARE(Journey::read(m_journey->workspace() + u"/key.json"_s), before);
}

void tst_BackupWindow::stoppedLeavesNothing()
{
    for (int i = 0; i < 150; ++i)
        QVERIFY(QFile::copy(m_journey->sample(u"sample.xml"_s),
                            m_journey->path(u"sample %1.xml"_s.arg(i))));
    QStringList import{u"import"_s};
    for (int i = 0; i < 150; ++i)
        import << m_journey->path(u"sample %1.xml"_s.arg(i));
    QVERIFY(m_journey->ctl(import).exit == 0);
    const QString file = m_journey->path(u"b.okno-backup"_s);
    const auto driver = open(m_journey->workspace(), m_journey->path(u"passphrase"_s));
    startBackup(*driver, file);
    QVERIFY(!QTest::currentTestFailed());
    // Closing the window is the surest way to be in the middle: it stops what is being written.
    QVERIFY(driver->close());
    const QStringList left = QDir(m_journey->folder()).entryList({u"b.okno-backup*"_s});
    QVERIFY2(left.isEmpty() || left == QStringList(u"b.okno-backup"_s),
             qPrintable(left.join(u' ')));
    QCOMPARE(QDir(m_journey->workspace()).entryList({u"copy-*"_s}), QStringList());
    QCOMPARE(m_journey->ctl({u"workspace"_s, u"check"_s}).exit, 0);
}

void tst_BackupWindow::restoredIntoAKeyStore()
{
    KeyringSession keyring;
    if (const QString reason = keyring.start(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    const QString file = m_journey->path(u"b.okno-backup"_s);
    backUp(file);
    if (QTest::currentTestFailed())
        return;
    const QString folder = m_journey->path(u"w"_s);
    {
        const auto driver = open(folder);
        QVERIFY(driver->waitForPage(u"firstRun"_s));
        restore(*driver, file, true);
        if (QTest::currentTestFailed())
            return driver->shot(u"failed"_s);
        QVERIFY(driver->close());
    }
    QVERIFY(Journey::read(folder + u"/key.json"_s).contains("key-store"));
    const auto again = open(folder); // opens by itself
    QVERIFY(waitUntilOpen(*again));
}

OKNO_WINDOW_TEST_MAIN(tst_BackupWindow)
#include "tst_BackupWindow.moc"
