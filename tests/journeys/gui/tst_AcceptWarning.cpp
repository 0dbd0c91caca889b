#include "tests/journeys/Journey.h"
#include "tests/journeys/gui/WindowDriver.h"
#include "tests/support/MainThreadWatch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

// A warning is accepted in the list of findings by keys alone; the reason is on disk with the
// document and shown where it is signed.
class tst_AcceptWarning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isAcceptedUndoneAndWithdrawn();
};

namespace {

const QString rule = u"dt.goods.weight-ratio"_s;
const QString saved = u"сохранено"_s;

QLineEdit *reason()
{
    auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeWindow());
    auto *line = dialog ? dialog->findChild<QLineEdit *>() : nullptr;
    return line && line->hasFocus() ? line : nullptr;
}

bool isInTheList()
{
    return WindowDriver::active() && WindowDriver::active()->objectName() == u"findingsList";
}

QString acceptedReason(const Journey &journey, const QString &document)
{
    for (const QJsonValue finding :
         journey.ctl({u"check"_s, document}).json[u"findings"].toArray()) {
        if (finding[u"code"] == rule)
            return finding[u"accepted"][u"reason"].toString();
    }
    return u"no finding"_s;
}

} // namespace

void tst_AcceptWarning::isAcceptedUndoneAndWithdrawn()
{
    Journey journey;
    QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
    const QString document = journey.importSample();
    QCOMPARE(journey.ctl({u"set"_s, document, u"shipment/goods[2]/netWeight"_s, u"400"_s}).exit, 0);
    WindowDriver driver(
        {journey.workspace(), journey.path(u"passphrase"_s), journey.windowAddress(), {}});
    QVERIFY(driver.waitForPage(u"start"_s));
    driver.press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(driver.waitForPage(u"documents"_s));
    QVERIFY(driver.tabTo(u"documentList"_s));
    const auto *list = qobject_cast<const QAbstractItemView *>(driver.find(u"documentList"_s));
    QVERIFY(list && WindowDriver::waitFor([list] { return list->model()->rowCount() == 1; }));
    driver.press(Qt::Key_Home, Qt::ControlModifier);
    driver.press(Qt::Key_Return);
    QVERIFY(driver.waitForPage(u"editor"_s));
    QVERIFY(driver.waitForText(u"findings-warning"_s, u"1"_s));

    const auto openReason = [&driver] {
        if (!isInTheList())
            return false;
        driver.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        return WindowDriver::waitFor([] { return reason() != nullptr; });
    };
    driver.press(Qt::Key_F6); // beside the field
    driver.press(Qt::Key_F6); // the findings
    QVERIFY(driver.tabTo(u"findingsToggle"_s));
    driver.press(Qt::Key_Space);
    QVERIFY(openReason());
    driver.shot(u"accept-reason"_s);
    driver.press(Qt::Key_Return); // without a reason nothing is accepted
    QVERIFY(reason());
    driver.type(u"стальная тара"_s);
    driver.press(Qt::Key_Return);
    QVERIFY(driver.waitForText(u"findings-accepted"_s, u"1"_s));
    QCOMPARE(driver.text(u"findings-warning"_s).contains(u'1'), false);
    QVERIFY(WindowDriver::waitFor(isInTheList));
    driver.shot(u"accepted"_s);

    driver.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(driver.waitForText(u"findings-warning"_s, u"1"_s));
    driver.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(driver.waitForText(u"findings-accepted"_s, u"1"_s));

    // Undoing and redoing led to the field that it is about.
    QVERIFY(driver.tabTo(u"findingsList"_s));
    driver.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(driver.waitForText(u"findings-warning"_s, u"1"_s));
    driver.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(driver.waitForText(u"findings-accepted"_s, u"1"_s));
    QVERIFY(driver.waitForText(u"editorSaved"_s, saved));
    QCOMPARE(acceptedReason(journey, document), u"стальная тара"_s);
}

OKNO_WINDOW_TEST_MAIN(tst_AcceptWarning)
#include "tst_AcceptWarning.moc"
