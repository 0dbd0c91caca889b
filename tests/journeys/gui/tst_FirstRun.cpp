#include "tests/journeys/Journey.h"
#include "tests/journeys/gui/FirstRunSteps.h"
#include "tests/support/KeyringSession.h"
#include "tests/support/MainThreadWatch.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

// From nothing to a first draft, and workspaces that do not open at once; keyboard alone.
class tst_FirstRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void underAPassphrase();
    void wrongPassphrases();
    void inAKeyStore();
};

void tst_FirstRun::underAPassphrase()
{
    Journey journey;
    QVERIFY(journey.startWindow());
    {
        WindowDriver driver({journey.workspace(), {}, {}, {}});
        FirstRunSteps steps(driver);
        steps.makeStore(false);
        if (!QTest::currentTestFailed())
            steps.confirmPhrase();
        if (!QTest::currentTestFailed())
            steps.nameOrganisation();
        if (!QTest::currentTestFailed())
            steps.makeKey(journey.windowAddress());
        if (QTest::currentTestFailed())
            return driver.shot(u"failed"_s);
        QVERIFY(driver.tabTo(u"new"_s));
        driver.press(Qt::Key_Space);
        QVERIFY(WindowDriver::waitFor([] { return QApplication::activePopupWidget() != nullptr; }));
        driver.shot(u"kinds"_s);
        driver.press(Qt::Key_Return); // the first kind is the usual one
        QVERIFY(driver.waitForPage(u"editor"_s));
        driver.shot(u"first-draft"_s);
        QVERIFY(driver.close());
    }
    // The next start asks for the passphrase and comes back to that draft.
    WindowDriver driver({journey.workspace(), {}, {}, {}});
    QVERIFY(driver.waitForPage(u"unlock"_s));
    QVERIFY(driver.tabTo(u"passphrase"_s));
    driver.type(FirstRunSteps::passphrase());
    driver.press(Qt::Key_Return);
    QVERIFY(driver.waitForPage(u"editor"_s));
}

void tst_FirstRun::wrongPassphrases()
{
    Journey journey;
    QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
    QVERIFY(QFile::rename(journey.path(u"passphrase"_s), journey.path(u"moved"_s)));
    WindowDriver driver({journey.workspace(), {}, {}, {}});
    QVERIFY(driver.waitForPage(u"unlock"_s));
    for (int i = 0; i < 3; ++i) {
        QVERIFY(WindowDriver::waitFor([&] {
            const QWidget *field = driver.find(u"passphrase"_s);
            return field && field->isEnabled();
        }));
        QVERIFY(driver.tabTo(u"passphrase"_s));
        driver.type(u"wrong one %1"_s.arg(i));
        driver.press(Qt::Key_Return);
        QVERIFY(WindowDriver::waitFor(
            [&] { return driver.text(u"noticeText"_s).contains(u": %1."_s.arg(i + 1)); }));
        driver.shot(u"unlock-wrong-%1"_s.arg(i));
        QCOMPARE(driver.window().currentPage(), u"unlock"_s);
    }
    driver.shot(u"unlock-wrong"_s);
    QVERIFY(WindowDriver::waitFor([&] {
        const QWidget *field = driver.find(u"passphrase"_s);
        return field && field->isEnabled();
    }));
    QVERIFY(driver.tabTo(u"passphrase"_s));
    driver.type(u"journey passphrase"_s);
    driver.press(Qt::Key_Return);
    QVERIFY(driver.waitForPage(u"start"_s));
}

// The workspace's key lies in a real gnome-keyring, and another program finds it there.
void tst_FirstRun::inAKeyStore()
{
    KeyringSession keyring;
    if (const QString reason = keyring.start(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    Journey journey;
    QVERIFY(journey.startWindow());
    WindowDriver driver({journey.workspace(), {}, {}, {}});
    FirstRunSteps steps(driver);
    steps.makeStore(true);
    if (!QTest::currentTestFailed())
        steps.confirmPhrase();
    if (QTest::currentTestFailed())
        return driver.shot(u"failed"_s);
    QVERIFY(!QFile::exists(journey.workspace() + u"/passphrase"_s));
    const QByteArray facts = Journey::read(journey.workspace() + u"/key.json"_s);
    QVERIFY2(facts.contains("key-store"), facts.constData());
}

OKNO_WINDOW_TEST_MAIN(tst_FirstRun)
#include "tst_FirstRun.moc"
