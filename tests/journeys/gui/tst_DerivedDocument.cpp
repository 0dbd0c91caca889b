#include "tests/journeys/Journey.h"
#include "tests/journeys/gui/WindowDriver.h"
#include "tests/support/MainThreadWatch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

// A document is made of the one that is open, by keys alone.
class tst_DerivedDocument : public QObject
{
    Q_OBJECT

    static QString field(const Journey &journey, const QString &kind, const QString &path);
    static bool choose(WindowDriver &driver, const QString &kind);
    static QLineEdit *question();

private Q_SLOTS:
    void aWithdrawalTakesOverTheDeclarant();
    void aUnionDeclarationNamesWhatItLeaves();
    void aCorrectionAsksForTheNumber();
    void aChangeIsShownBesideTheOriginal();
};

QString tst_DerivedDocument::field(const Journey &journey, const QString &kind, const QString &path)
{
    for (const QJsonValue &one : journey.ctl({u"list"_s}).json[u"documents"].toArray()) {
        if (one[u"kind"].toString() == kind)
            return journey.ctl({u"show"_s, one[u"id"].toString(), u"--field"_s, path})
                .json[u"value"]
                .toString();
    }
    return {};
}

// Walks down the menu to the kind and takes it.
bool tst_DerivedDocument::choose(WindowDriver &driver, const QString &kind)
{
    driver.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    QMenu *menu = nullptr;
    if (!WindowDriver::waitFor([&menu] {
            menu = qobject_cast<QMenu *>(WindowDriver::active());
            return menu && menu->objectName() == u"fromMenu";
        }))
        return false;
    for (qsizetype i = 0; i < menu->actions().size(); ++i) {
        if (menu->activeAction() && menu->activeAction()->objectName() == kind) {
            driver.press(Qt::Key_Return);
            return true;
        }
        driver.press(Qt::Key_Down);
    }
    return false;
}

QLineEdit *tst_DerivedDocument::question()
{
    auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeWindow());
    auto *line = dialog ? dialog->findChild<QLineEdit *>() : nullptr;
    return line && line->hasFocus() ? line : nullptr;
}

void tst_DerivedDocument::aWithdrawalTakesOverTheDeclarant()
{
    Journey journey;
    QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
    WindowDriver driver({journey.workspace(),
                         journey.path(u"passphrase"_s),
                         journey.windowAddress(),
                         {journey.sample(u"sample.xml"_s)}});
    QVERIFY(driver.waitForPage(u"editor"_s));
    const QString before = driver.text(u"editorTitle"_s);
    QVERIFY(choose(driver, u"withdrawal"_s));
    QVERIFY(WindowDriver::waitFor([&] { return driver.text(u"editorTitle"_s) != before; }));
    driver.shot(u"derived-withdrawal"_s);
    QCOMPARE(field(journey, u"withdrawal"_s, u"applicant/ru/inn"_s), u"9900000017"_s);
}

// The same declaration in the Union's format; what that has no place for is shown.
void tst_DerivedDocument::aUnionDeclarationNamesWhatItLeaves()
{
    Journey journey;
    QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
    WindowDriver driver({journey.workspace(),
                         journey.path(u"passphrase"_s),
                         journey.windowAddress(),
                         {journey.sample(u"sample.xml"_s)}});
    QVERIFY(driver.waitForPage(u"editor"_s));
    const QString before = driver.text(u"editorTitle"_s);
    QVERIFY(choose(driver, u"union-declaration"_s));
    const auto dialog = [] { return qobject_cast<QMessageBox *>(QApplication::activeWindow()); };
    QVERIFY(WindowDriver::waitFor([&] { return dialog() != nullptr; }));
    QVERIFY(dialog()->detailedText().contains(u"1229900000000"_s));
    driver.shot(u"union-left"_s);
    driver.press(Qt::Key_Escape);
    QVERIFY(WindowDriver::waitFor([&] { return driver.text(u"editorTitle"_s) != before; }));
    driver.shot(u"union-declaration"_s);
    QCOMPARE(field(journey, u"union-declaration"_s, u"DeclarantDetails/TaxpayerId"_s),
             u"9900000017"_s);
}

// What was typed wrongly is asked again as it stands, never lost.
void tst_DerivedDocument::aCorrectionAsksForTheNumber()
{
    Journey journey;
    QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
    WindowDriver driver({journey.workspace(),
                         journey.path(u"passphrase"_s),
                         journey.windowAddress(),
                         {journey.sample(u"sample.xml"_s)}});
    QVERIFY(driver.waitForPage(u"editor"_s));
    const QString before = driver.text(u"editorTitle"_s);
    QVERIFY(choose(driver, u"correction"_s));
    QVERIFY(WindowDriver::waitFor([] { return question() != nullptr; }));
    driver.type(u"10702070/201126"_s);
    const QInputDialog *first = qobject_cast<QInputDialog *>(QApplication::activeWindow());
    driver.press(Qt::Key_Return);
    QVERIFY(WindowDriver::waitFor(
        [first] { return question() && QApplication::activeWindow() != first; }));
    QCOMPARE(question()->text(), u"10702070/201126"_s);
    driver.press(Qt::Key_End);
    driver.type(u"/0000001"_s);
    driver.press(Qt::Key_Return);
    QVERIFY(WindowDriver::waitFor([&] { return driver.text(u"editorTitle"_s) != before; }));
    driver.shot(u"derived-correction"_s);
    QCOMPARE(field(journey, u"correction"_s, u"declarationNumber/number"_s), u"0000001"_s);
}

// A copy is changed in one field: that one stands in the table, and Enter leads to it.
void tst_DerivedDocument::aChangeIsShownBesideTheOriginal()
{
    Journey journey;
    QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
    const QString declaration = journey.importSample();
    const QString id = journey
                           .ctl({u"new"_s, u"correction"_s, u"--from"_s, declaration,
                                 u"--registration"_s, u"10702070/201126/0000001"_s})
                           .json[u"id"]
                           .toString();
    QCOMPARE(journey.ctl({u"set"_s, id, u"shipment/goods[2]/grossWeight"_s, u"611"_s}).exit, 0);
    WindowDriver driver(
        {journey.workspace(), journey.path(u"passphrase"_s), journey.windowAddress(), {}});
    QVERIFY(driver.waitForPage(u"start"_s));
    driver.press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(driver.waitForPage(u"documents"_s));
    QVERIFY(driver.tabTo(u"documentList"_s));
    const auto *list = qobject_cast<const QAbstractItemView *>(driver.find(u"documentList"_s));
    QVERIFY(list && WindowDriver::waitFor([list] { return list->model()->rowCount() == 2; }));
    driver.press(Qt::Key_Home, Qt::ControlModifier); // the latest is the first
    driver.press(Qt::Key_D, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(driver.waitForPage(u"difference"_s));
    const auto *table = qobject_cast<const QTableWidget *>(driver.find(u"differences"_s));
    QVERIFY(table);
    QStringList cells;
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column : {0, 1, 3, 4})
            cells.append(table->item(row, column)->text());
    }
    QCOMPARE(cells, (QStringList{u"35"_s, u"2"_s, u"610"_s, u"611"_s}));
    driver.shot(u"difference"_s);
    QVERIFY(driver.tabTo(u"differences"_s));
    driver.press(Qt::Key_Return);
    QVERIFY(driver.waitForPage(u"editor"_s));
    QVERIFY(WindowDriver::waitFor([] {
        return WindowDriver::active() &&
               WindowDriver::active()->objectName() == u"shipment/goods/grossWeight";
    }));
}

OKNO_WINDOW_TEST_MAIN(tst_DerivedDocument)
#include "tst_DerivedDocument.moc"
