#include "tests/journeys/Journey.h"
#include "tests/journeys/gui/WindowDriver.h"
#include "tests/support/MainThreadWatch.h"
#include "tests/support/SmallDisk.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

// The disk of the workspace is full: what is typed stays in the window, a sentence says what to do,
// and it is stored as soon as there is room.
class tst_FullDisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasTypedWaitsForRoom();

private:
    static void typeCount(WindowDriver &driver, const QString &text);
};

static const QString count = u"shipment/goodsCount"_s;

static QString storedCount(const Journey &journey, const QString &document)
{
    return journey.ctl({u"show"_s, document, u"--field"_s, count}).json[u"value"].toString();
}

// Enter goes on to the next field, Shift+Tab comes back.
void tst_FullDisk::typeCount(WindowDriver &driver, const QString &text)
{
    if (driver.text(count).isEmpty() || WindowDriver::active()->objectName() == u"direction")
        QVERIFY(driver.tabTo(count));
    else
        driver.press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(WindowDriver::active()->objectName(), count);
    driver.press(Qt::Key_A, Qt::ControlModifier);
    driver.type(text);
    driver.press(Qt::Key_Return);
}

void tst_FullDisk::whatWasTypedWaitsForRoom()
{
    Journey journey;
    const SmallDisk disk(journey.path(u"Рабочая папка"_s), 8 * 1024);
    if (!disk.problem().isEmpty())
        QSKIP(qPrintable(u"no file system can be mounted: "_s + disk.problem()));
    QVERIFY(journey.startWindow());
    QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
    const QString document = journey.importSample();
    QVERIFY2(!document.isEmpty(), qPrintable(journey.failure()));
    WindowDriver driver(
        {journey.workspace(), journey.path(u"passphrase"_s), journey.windowAddress(), {}});
    QVERIFY(driver.waitForPage(u"start"_s));
    driver.press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(driver.waitForPage(u"documents"_s));
    QVERIFY(driver.tabTo(u"documentList"_s));
    QVERIFY(WindowDriver::waitFor([&] {
        const auto *list = qobject_cast<QAbstractItemView *>(driver.find(u"documentList"_s));
        return list && list->currentIndex().isValid();
    }));
    driver.press(Qt::Key_Return);
    QVERIFY(driver.waitForPage(u"editor"_s));

    QVERIFY(
        WindowDriver::waitFor([] { return WindowDriver::active()->objectName() == u"direction"; }));
    QVERIFY(disk.fill());
    // The log of the database may hold some edits more before it needs room.
    for (int i = 0; i < 40 && driver.text(u"noticeText"_s).isEmpty(); ++i) {
        typeCount(driver, QString::number(600 + i));
        QVERIFY(!QTest::currentTestFailed());
        QVERIFY(WindowDriver::waitFor([&] {
            return !driver.text(u"noticeText"_s).isEmpty() ||
                   storedCount(journey, document) == QString::number(600 + i);
        }));
    }
    QVERIFY2(!driver.text(u"noticeText"_s).isEmpty(), "a full disk is told");
    driver.shot(u"editor-full-disk"_s);
    qInfo("%s", qPrintable(driver.text(u"noticeText"_s)));
    typeCount(driver, u"733"_s);
    QVERIFY(!QTest::currentTestFailed());
    QCOMPARE(driver.text(count), u"733"_s);

    QVERIFY(disk.free());
    typeCount(driver, u"734"_s);
    QVERIFY(WindowDriver::waitFor([&] { return storedCount(journey, document) == u"734"; }));
    QVERIFY(driver.close());
    const auto check = journey.ctl({u"workspace"_s, u"check"_s});
    QVERIFY2(check.exit == 0, check.out.constData());
}

OKNO_WINDOW_TEST_MAIN(tst_FullDisk)
#include "tst_FullDisk.moc"
