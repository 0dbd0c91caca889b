#include "tests/journeys/Journey.h"
#include "tests/journeys/gui/WindowDriver.h"
#include "tests/support/MainThreadWatch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

static const QString pin = u"journey pin"_s;
static const QString field = u"shipment/goods/netWeight"_s;
static const QString mistake = u"shipment/goods[2]/netWeight"_s; // of sample-with-mistake.xml
static const QString typing = u"--typing"_s;

static bool isInField()
{
    return WindowDriver::active() && WindowDriver::active()->objectName() == field;
}

// The other half of whatWasTypedSurvivesAKill, in a process of its own.
static int typeUntilKilled(const QStringList &arguments)
{
    WindowDriver driver(
        {arguments.value(0), arguments.value(1), arguments.value(2), {arguments.value(3)}});
    if (!driver.waitForText(u"findings-error"_s, u"1"_s))
        return 1;
    driver.press(Qt::Key_F8);
    if (!WindowDriver::waitFor([] { return isInField(); }))
        return 1;
    driver.press(Qt::Key_A, Qt::ControlModifier);
    driver.type(u"777"_s);
    return QApplication::exec();
}

// One declaration from file to receipt in the window, with the keyboard alone.
class tst_Window : public QObject
{
    Q_OBJECT

    struct Office {
        Journey journey;
        std::unique_ptr<WindowDriver> driver;
        QString document;

        bool open(const QStringList &files)
        {
            driver = std::make_unique<WindowDriver>(
                WindowDriver::Start{journey.workspace(), journey.path(u"passphrase"_s),
                                    journey.windowAddress(), files});
            return driver->waitForPage(files.isEmpty() ? u"start"_s : u"editor"_s);
        }
    };

    static void importAndCorrect(Office &office);
    static void sign(Office &office);
    static bool isRegistered(Office &office);
    static void printed(Office &office);

private Q_SLOTS:
    void fromFileToReceipt();
    void theWindowWasAway();
    void whatWasTypedSurvivesAKill();
    void aHostileFileIsRefused();
};

// The line for a password has the focus, ready and empty.
static bool waitForSecret(const WindowDriver &driver)
{
    const bool isThere = WindowDriver::waitFor([&driver] {
        const auto *line = qobject_cast<QLineEdit *>(WindowDriver::active());
        return QApplication::activeWindow() == &driver.window() && line &&
               line->objectName() == u"secret" && line->isEnabled() && line->text().isEmpty();
    });
    if (!isThere)
        driver.shot(u"failed"_s);
    return isThere;
}

void tst_Window::importAndCorrect(Office &office)
{
    QVERIFY(office.journey.startWindow());
    QVERIFY2(office.journey.makeWorkspace(), qPrintable(office.journey.failure()));
    QVERIFY(office.open({office.journey.sample(u"sample-with-mistake.xml"_s)}));
    WindowDriver &driver = *office.driver;
    driver.shot(u"editor"_s);
    // The finding is there without asking; F8 leads to it, Enter takes what is typed.
    QVERIFY(driver.waitForText(u"findings-error"_s, u"1"_s));
    driver.press(Qt::Key_F8);
    QVERIFY(WindowDriver::waitFor([] { return isInField(); }));
    driver.shot(u"editor-finding"_s);
    driver.press(Qt::Key_A, Qt::ControlModifier);
    driver.type(u"580"_s);
    driver.press(Qt::Key_Return);
    QVERIFY(
        WindowDriver::waitFor([&] { return !driver.text(u"findings-error"_s).contains(u'1'); }));
    driver.press(Qt::Key_F7);
    QVERIFY(WindowDriver::waitFor([&] {
        const auto list = office.journey.ctl({u"list"_s});
        office.document = list.json[u"documents"][0][u"id"].toString();
        return list.json[u"documents"][0][u"state"].toString() == u"checked";
    }));
}

void tst_Window::sign(Office &office)
{
    WindowDriver &driver = *office.driver;
    driver.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(driver.waitForPage(u"sign"_s));
    QVERIFY(driver.tabTo(u"otherKey"_s));
    driver.press(Qt::Key_Space);
    QVERIFY(WindowDriver::waitFor(
        [] { return qobject_cast<QFileDialog *>(QApplication::activeWindow()) != nullptr; }));
    driver.type(office.journey.path(u"key.p12"_s));
    driver.press(Qt::Key_Return);
    // The certificate shows when the key was opened once; the password is asked again to sign.
    QVERIFY2(waitForSecret(driver), "the password of a new key");
    driver.type(pin);
    driver.press(Qt::Key_Return);
    QVERIFY(WindowDriver::waitFor([&] {
        const auto *view =
            qobject_cast<const QAbstractItemView *>(driver.find(u"renderedDocument"_s));
        return view && view->model() && view->model()->rowCount() > 100;
    }));
    QVERIFY2(waitForSecret(driver), "the password to sign");
    driver.shot(u"sign"_s);
    driver.type(pin);
    driver.press(Qt::Key_Return);
    QVERIFY(driver.waitForPage(u"matter"_s));
}

// First what the person sees; then what the command line says of the same workspace.
bool tst_Window::isRegistered(Office &office)
{
    WindowDriver &driver = *office.driver;
    const bool isShown = WindowDriver::waitFor([&] {
        const QWidget *save = driver.find(u"matterSaveReceipt"_s);
        return save && save->isEnabled();
    });
    driver.shot(u"matter"_s);
    qInfo("%s", qPrintable(driver.text(u"matterState"_s)));
    const auto run = office.journey.ctl({u"status"_s, office.document});
    return isShown && run.json[u"receipt"].toBool() &&
           run.json[u"registrationNumber"].toString().contains(u'/');
}

// From the time line, with the number that the window gave.
void tst_Window::printed(Office &office)
{
    const WindowDriver &driver = *office.driver;
    const QString file = office.journey.path(u"декларация.pdf"_s);
    driver.press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(WindowDriver::waitFor(
        [] { return qobject_cast<QFileDialog *>(QApplication::activeWindow()) != nullptr; }));
    driver.shot(u"print-dialog"_s);
    driver.press(Qt::Key_A, Qt::ControlModifier);
    driver.type(file);
    driver.press(Qt::Key_Return);
    QVERIFY(driver.waitForText(u"noticeText"_s, file));
    const QString number =
        office.journey.ctl({u"status"_s, office.document}).json[u"registrationNumber"].toString();
    const auto text = office.journey.program(u"pdftotext"_s, {file, u"-"_s});
    QVERIFY2(!number.isEmpty() && text.out.contains(number.toUtf8()), text.out + text.err);
}

void tst_Window::fromFileToReceipt()
{
    Office office;
    importAndCorrect(office);
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(office.journey.makeKey(), qPrintable(office.journey.failure()));
    sign(office);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(isRegistered(office));
    QCOMPARE(office.journey.lodged(), 1);
    printed(office);
    if (QTest::currentTestFailed())
        return;
    const std::pair<int, QString> pages[] = {{Qt::Key_1, u"start"_s},  {Qt::Key_2, u"documents"_s},
                                             {Qt::Key_3, u"outbox"_s}, {Qt::Key_4, u"settings"_s},
                                             {Qt::Key_5, u"about"_s},  {Qt::Key_6, u"reference"_s}};
    for (const auto &[key, page] : pages) {
        office.driver->press(key, Qt::ControlModifier);
        QVERIFY(office.driver->waitForPage(page));
        office.driver->shot(u"page-"_s + page);
    }
    QVERIFY(office.driver->close());
}

// Signed while the window is down: it says so, nothing is lost, and it goes when the window is
// back.
void tst_Window::theWindowWasAway()
{
    Office office;
    importAndCorrect(office);
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(office.journey.makeKey(), qPrintable(office.journey.failure()));
    QVERIFY2(office.journey.login(), qPrintable(office.journey.failure()));
    office.journey.killWindow();
    sign(office);
    if (QTest::currentTestFailed())
        return;
    WindowDriver &driver = *office.driver;
    driver.press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(driver.waitForPage(u"outbox"_s));
    QVERIFY(WindowDriver::waitFor([&] { return !driver.text(u"noticeText"_s).isEmpty(); }));
    driver.shot(u"outbox-window-away"_s);
    QVERIFY(driver.tabTo(u"outboxTable"_s));
    driver.press(Qt::Key_Return);
    QVERIFY(driver.waitForPage(u"matter"_s));
    QVERIFY(office.journey.startWindow());
    QVERIFY(isRegistered(office));
    QCOMPARE(office.journey.lodged(), 1);
}

// Killed in mid-typing, without an Enter: the same document and field, the text, and undo.
void tst_Window::whatWasTypedSurvivesAKill()
{
    Journey journey;
    QVERIFY(journey.startWindow());
    QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
    QProcess other;
    other.setProcessChannelMode(QProcess::ForwardedChannels);
    other.start(QCoreApplication::applicationFilePath(),
                {typing, journey.workspace(), journey.path(u"passphrase"_s),
                 journey.windowAddress(), journey.sample(u"sample-with-mistake.xml"_s)});
    QVERIFY(WindowDriver::waitFor([&] {
        const auto list = journey.ctl({u"list"_s});
        const QString id = list.json[u"documents"][0][u"id"].toString();
        return !id.isEmpty() &&
               journey.ctl({u"show"_s, id, u"--field"_s, mistake}).json[u"value"].toString() ==
                   u"777";
    }));
    other.kill();
    QVERIFY(other.waitForFinished());

    WindowDriver driver(
        {journey.workspace(), journey.path(u"passphrase"_s), journey.windowAddress(), {}});
    QVERIFY(driver.waitForPage(u"editor"_s));
    const bool isBack = WindowDriver::waitFor([] { return isInField(); });
    driver.shot(u"editor-after-kill"_s);
    QVERIFY2(isBack, qPrintable(WindowDriver::active()->objectName()));
    QCOMPARE(driver.text(field), u"777"_s);
    for (int i = 0; i < 5 && driver.text(field) != u"680"; ++i)
        driver.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(driver.text(field), u"680"_s);
}

void tst_Window::aHostileFileIsRefused()
{
    Journey journey;
    QVERIFY(journey.startWindow());
    QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
    QVERIFY(journey.write(u"bomb.xml"_s,
                          "<!DOCTYPE a [<!ENTITY x \"xxxxxxxxxx\"><!ENTITY y \"&x;&x;&x;\">]>"
                          "<a>&y;</a>"));
    WindowDriver driver({journey.workspace(),
                         journey.path(u"passphrase"_s),
                         journey.windowAddress(),
                         {journey.path(u"bomb.xml"_s)}});
    QVERIFY(driver.waitForPage(u"start"_s));
    QVERIFY(WindowDriver::waitFor([&] { return !driver.text(u"noticeText"_s).isEmpty(); }));
    driver.shot(u"start-hostile-file"_s);
    QCOMPARE(journey.ctl({u"list"_s}).json[u"documents"].toArray().size(), 0);
}

// A home of its own before Qt looks for settings.
int main(int argc, char *argv[])
{
    const QTemporaryDir home; // also of the process that it starts
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    okno::test::WatchedApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == typing)
        return typeUntilKilled(arguments.mid(2));
    tst_Window test;
    const int failed = QTest::qExec(&test, argc, argv);
    return application.wasNeverBlocked() ? failed : qMax(failed, 1);
}

#include "tst_Window.moc"
