#include "tests/journeys/Journey.h"
#include "tests/journeys/gui/WindowDriver.h"
#include "tests/support/MainThreadWatch.h"
#include "tests/support/Pictures.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace okno;

static const QString country = u"shipment/originCountry"_s;

// Codes of imported classifiers where they are typed.
class tst_Codes : public QObject
{
    Q_OBJECT

    struct Office {
        Journey journey;
        std::unique_ptr<WindowDriver> driver;
    };
    static void open(Office &office);
    static void importInWindow(Office &office);
    static void openChooser(WindowDriver &driver);
    static QString current(const WindowDriver &driver);

private Q_SLOTS:
    void wordsLeadToTheCodeAndItsName();
    void withoutClassifiersItSaysWhereTheyComeFrom();
};

void tst_Codes::open(Office &office)
{
    office.driver = std::make_unique<WindowDriver>(
        WindowDriver::Start{office.journey.workspace(),
                            office.journey.path(u"passphrase"_s),
                            office.journey.windowAddress(),
                            {office.journey.sample(u"sample.xml"_s)}});
    WindowDriver &driver = *office.driver;
    QVERIFY(driver.waitForPage(u"editor"_s));
    driver.press(Qt::Key_G, Qt::ControlModifier);
    driver.type(u"16"_s);
    driver.press(Qt::Key_Return);
    QVERIFY(driver.tabTo(country));
}

void tst_Codes::openChooser(WindowDriver &driver)
{
    driver.press(Qt::Key_F3);
    QVERIFY(WindowDriver::waitFor([] {
        return WindowDriver::active() && WindowDriver::active()->objectName() == u"codeText";
    }));
}

// The code of the current line.
QString tst_Codes::current(const WindowDriver &driver)
{
    const auto *lines = qobject_cast<const QTreeWidget *>(driver.find(u"codeLines"_s));
    return lines && lines->currentItem() ? lines->currentItem()->text(0) : QString();
}

void tst_Codes::wordsLeadToTheCodeAndItsName()
{
    Office office;
    QVERIFY2(office.journey.makeWorkspace(), qPrintable(office.journey.failure()));
    QVERIFY(office.journey.write(u"countriesclassifier.csv"_s,
                                 "code,shortname,name,sequence,contriesspecificlimits\n"
                                 "CN,КИТАЙ,Китайская Народная Республика,1,\n"
                                 "TR,ТУРЦИЯ,Турецкая Республика,2,\n"
                                 "TM,ТУРКМЕНИСТАН,Туркменистан,3,\n"));
    QCOMPARE(
        office.journey
            .ctl({u"classifiers"_s, u"import"_s, office.journey.path(u"countriesclassifier.csv"_s)})
            .exit,
        0);
    open(office);
    WindowDriver &driver = *office.driver;
    const auto name = [&driver] { return driver.text(country + u"/name"_s); };
    QVERIFY(WindowDriver::waitFor([&] { return name().startsWith(u"Китайская"); }));
    openChooser(driver);
    driver.type(u"турецкой республики"_s);
    QVERIFY(WindowDriver::waitFor([&] { return current(driver) == u"TR"; }));
    test::shoot(*driver.find(u"codeChooser"_s), u"codes-chooser"_s);
    driver.press(Qt::Key_Return);
    QVERIFY(WindowDriver::waitFor([&] { return driver.text(country) == u"TR"; }));
    QVERIFY(WindowDriver::waitFor([&] { return name().startsWith(u"Турецкая"); }));
    QCOMPARE(driver.text(country + u"Name"_s), u"ТУРЦИЯ"_s);
    driver.shot(u"codes-chosen"_s);
    // Esc leaves what stands there.
    openChooser(driver);
    driver.type(u"туркменистан"_s);
    QVERIFY(WindowDriver::waitFor([&] { return current(driver) == u"TM"; }));
    driver.press(Qt::Key_Escape);
    QVERIFY(WindowDriver::waitFor([&] { return !driver.find(u"codeText"_s); }));
    QCOMPARE(driver.text(country), u"TR"_s);
}

void tst_Codes::withoutClassifiersItSaysWhereTheyComeFrom()
{
    Office office;
    QVERIFY2(office.journey.makeWorkspace(), qPrintable(office.journey.failure()));
    open(office);
    WindowDriver &driver = *office.driver;
    driver.press(Qt::Key_G, Qt::ControlModifier);
    driver.type(u"1"_s);
    driver.press(Qt::Key_Return);
    QVERIFY(driver.tabTo(u"procedure"_s));
    openChooser(driver);
    QVERIFY(driver.waitForWords(u"codeSaid"_s, "okno::CodeChooser",
                                "No classifier with these codes is imported yet. The page "
                                "“Reference data” imports classifiers."));
    test::shoot(*driver.find(u"codeChooser"_s), u"codes-without"_s);
    driver.press(Qt::Key_Escape);
    importInWindow(office);
    if (QTest::currentTestFailed())
        return;
    // The editor has not been closed, and knows them now.
    driver.press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(driver.waitForPage(u"documents"_s));
    QVERIFY(driver.tabTo(u"documentList"_s));
    driver.press(Qt::Key_Home, Qt::ControlModifier);
    driver.press(Qt::Key_Return);
    QVERIFY(driver.waitForPage(u"editor"_s));
    QVERIFY(driver.waitForText(u"procedure/name"_s, u"Учебная процедура"_s));
}

void tst_Codes::importInWindow(Office &office)
{
    WindowDriver &driver = *office.driver;
    const QString file = office.journey.path(u"customprocesskindclassifier.csv"_s);
    QVERIFY(office.journey.write(u"customprocesskindclassifier.csv"_s,
                                 "code,name,contriesspecificlimits\n"
                                 "40,Учебная процедура выпуска,\n"));
    QVERIFY(WindowDriver::waitFor([&] { return !driver.find(u"codeText"_s); }));
    driver.press(Qt::Key_6, Qt::ControlModifier);
    QVERIFY(driver.waitForPage(u"reference"_s));
    QVERIFY(driver.tabTo(u"importClassifiers"_s));
    driver.press(Qt::Key_Space);
    QVERIFY(WindowDriver::waitFor(
        [] { return qobject_cast<QFileDialog *>(QApplication::activeWindow()) != nullptr; }));
    driver.type(file);
    driver.press(Qt::Key_Return);
    QVERIFY(WindowDriver::waitFor([&] {
        const auto *report = qobject_cast<const QPlainTextEdit *>(driver.find(u"importReport"_s));
        return report && report->toPlainText().contains(u"eec-procedures");
    }));
    driver.shot(u"reference-imported"_s);
}

OKNO_WINDOW_TEST_MAIN(tst_Codes)
#include "tst_Codes.moc"
