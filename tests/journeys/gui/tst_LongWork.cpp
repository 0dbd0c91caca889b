#include "tests/journeys/Journey.h"
#include "tests/journeys/gui/WindowDriver.h"
#include "tests/support/MainThreadWatch.h"
#include "tests/support/ScriptedServer.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using okno::test::ScriptedServer;

// What takes its time says how far it is and can be stopped, with keys alone, and nothing of what
// is done is lost by it.
class tst_LongWork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void importOfManyFilesIsStopped();
    void listBecomesASpreadsheet();
    void signingInIsCancelled();
    void sendingIsHeldBack();

private:
    static std::unique_ptr<WindowDriver> open(const Journey &journey,
                                              const QStringList &files = {});
    static void chooseFile(const WindowDriver &driver, const QString &path);
    static void pressAt(const WindowDriver &driver, const QString &control);
    static QString queueDocument(Journey &journey);
};

static const QString pin = u"journey pin"_s;

std::unique_ptr<WindowDriver> tst_LongWork::open(const Journey &journey, const QStringList &files)
{
    return std::make_unique<WindowDriver>(
        WindowDriver::Start{journey.workspace(), journey.path(u"passphrase"_s),
                            journey.windowAddress(), files, u"en"_s});
}

void tst_LongWork::pressAt(const WindowDriver &driver, const QString &control)
{
    QVERIFY2(WindowDriver::waitFor([&] {
                 const QWidget *found = driver.find(control);
                 return found && found->isEnabled();
             }),
             qPrintable(control));
    QVERIFY2(driver.tabTo(control), qPrintable(control));
    driver.press(Qt::Key_Space);
}

void tst_LongWork::chooseFile(const WindowDriver &driver, const QString &path)
{
    QVERIFY(WindowDriver::waitFor(
        [] { return qobject_cast<QFileDialog *>(QApplication::activeWindow()) != nullptr; }));
    driver.press(Qt::Key_A, Qt::ControlModifier);
    driver.type(path);
    driver.press(Qt::Key_Return);
}

void tst_LongWork::importOfManyFilesIsStopped()
{
    constexpr int many = 2000;
    Journey journey;
    QVERIFY(journey.startWindow());
    QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
    const QByteArray sample = Journey::read(journey.sample(u"sample.xml"_s));
    QStringList files;
    for (int i = 0; i < many; ++i) {
        const QString name = u"declaration-%1.xml"_s.arg(i);
        QVERIFY(journey.write(name, sample));
        files.append(journey.path(name));
    }
    const auto driver = open(journey, files);
    QVERIFY(driver->waitForWords(u"progressText"_s, "okno::Intake", "Importing files"));
    QVERIFY(driver->waitForText(u"progressText"_s, u"2"_s)); // of 2,000
    driver->shot(u"import-progress"_s);
    // Meanwhile the rest of the program is there.
    driver->press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(driver->waitForPage(u"documents"_s));
    pressAt(*driver, u"progressCancel"_s);
    QVERIFY(driver->waitForWords(u"noticeText"_s, "okno::Office",
                                 "Stopped: %1 of %2 files were imported. Import the others again "
                                 "when they are needed."));
    driver->shot(u"import-stopped"_s);
    QVERIFY(WindowDriver::waitFor([&] { return !driver->find(u"progress"_s); }));
    const auto told =
        QRegularExpression(u"(\\d+)\\D+2000|2000\\D+(\\d+)"_s).match(driver->text(u"noticeText"_s));
    QVERIFY(told.hasMatch());
    const int documents = told.captured(told.lastCapturedIndex()).toInt();
    QVERIFY(documents > 0 && documents < many);
    // So is the check of all that, while it is counted.
    driver->press(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(driver->waitForPage(u"settings"_s));
    pressAt(*driver, u"checkWorkspace"_s);
    QVERIFY(driver->waitForWords(u"noticeText"_s, "okno::Office",
                                 "The workspace is whole: %1 records were opened, the journal has "
                                 "%2 entries without a gap."));
    const auto list = journey.ctl({u"list"_s});
    QCOMPARE(list.json[u"documents"].toArray().size(), documents);
}

void tst_LongWork::listBecomesASpreadsheet()
{
    Journey journey;
    QVERIFY(journey.startWindow());
    QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
    QVERIFY(!journey.importSample().isEmpty());
    const auto driver = open(journey);
    QVERIFY(driver->waitForPage(u"start"_s));
    driver->press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(driver->waitForPage(u"documents"_s));
    pressAt(*driver, u"tableMenuButton"_s);
    QVERIFY(WindowDriver::waitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    driver->shot(u"table-menu"_s);
    driver->press(Qt::Key_Up); // the last of the menu
    driver->press(Qt::Key_Return);
    const QString file = journey.path(u"Список.xlsx"_s);
    chooseFile(*driver, file);
    QVERIFY(driver->waitForWords(u"noticeText"_s, "okno::Office", "Saved: %1"));
    const auto unzipped =
        journey.program(u"unzip"_s, {u"-p"_s, file, u"xl/worksheets/sheet1.xml"_s});
    const auto list = journey.ctl({u"list"_s});
    const QJsonValue document = list.json[u"documents"][0];
    QVERIFY(unzipped.out.contains(document[u"number"].toString().toUtf8()));
    QVERIFY(unzipped.out.contains("<v>"));
}

// Signed and asked to be sent, while nobody is there to take it.
QString tst_LongWork::queueDocument(Journey &journey)
{
    const QString document = journey.importSample();
    if (document.isEmpty() || !journey.makeKey())
        return {};
    const auto run = journey.ctl(QStringList{u"sign"_s, document} + journey.keyArguments());
    journey.ctl({u"send"_s, document});
    return run.exit == 0 ? document : QString();
}

// A window that takes the connection and never answers.
void tst_LongWork::signingInIsCancelled()
{
    Journey journey;
    QVERIFY(journey.startWindow());
    QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
    QVERIFY2(!queueDocument(journey).isEmpty(), qPrintable(journey.failure()));
    ScriptedServer silent([](const auto &) {
        return ScriptedServer::Answer{{}, ScriptedServer::Answer::Then::Stall};
    });
    const QString real = journey.windowAddress();
    journey.setWindowAddress(QString::fromLatin1(silent.origin()));
    const auto driver = open(journey);
    QVERIFY(driver->waitForPage(u"start"_s));
    driver->press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(driver->waitForPage(u"outbox"_s));
    pressAt(*driver, u"outboxSignIn"_s);
    QVERIFY(driver->waitForPage(u"signIn"_s));
    pressAt(*driver, u"otherKey"_s);
    chooseFile(*driver, journey.path(u"key.p12"_s));
    QVERIFY(WindowDriver::waitFor([] {
        const auto *line = qobject_cast<QLineEdit *>(WindowDriver::active());
        return line && line->isEnabled() && line->echoMode() == QLineEdit::Password;
    }));
    driver->type(pin);
    driver->press(Qt::Key_Return);
    QVERIFY(WindowDriver::waitFor([&] { return !silent.requests().isEmpty(); }));
    driver->shot(u"sign-in-waiting"_s);
    driver->press(Qt::Key_Escape);
    QVERIFY(WindowDriver::waitFor([&] {
        const QWidget *cancel = driver->find(u"signInCancel"_s);
        return !cancel || !cancel->isVisible();
    }));
    QCOMPARE(driver->window().currentPage(), u"signIn"_s);
    driver->press(Qt::Key_Escape);
    QVERIFY(driver->waitForPage(u"outbox"_s));
    journey.setWindowAddress(real);
    QCOMPARE(journey.lodged(), 0);
}

// Its sending is taken back while the window is away; it goes when somebody wants it again.
void tst_LongWork::sendingIsHeldBack()
{
    Journey journey;
    QVERIFY(journey.startWindow());
    QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
    const QString document = queueDocument(journey);
    QVERIFY2(!document.isEmpty(), qPrintable(journey.failure()));
    QVERIFY2(journey.login(), qPrintable(journey.failure()));
    journey.killWindow();
    const auto driver = open(journey);
    QVERIFY(driver->waitForPage(u"start"_s));
    driver->press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(driver->waitForPage(u"outbox"_s));
    pressAt(*driver, u"outboxHold"_s);
    QVERIFY(WindowDriver::waitFor([&] { return !driver->find(u"outboxHold"_s); }));
    driver->shot(u"held-back"_s);
    QVERIFY(journey.startWindow());
    driver->press(Qt::Key_R, Qt::ControlModifier);
    driver->press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(driver->waitForPage(u"documents"_s));
    QVERIFY(driver->tabTo(u"documentList"_s));
    driver->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(driver->waitForPage(u"matter"_s));
    QCOMPARE(journey.lodged(), 0);
    pressAt(*driver, u"matterSend"_s);
    QVERIFY(WindowDriver::waitFor([&] {
        const QWidget *save = driver->find(u"matterSaveReceipt"_s);
        return save && save->isEnabled();
    }));
    QCOMPARE(journey.lodged(), 1);
}

// A home of its own before Qt looks for settings.
OKNO_WINDOW_TEST_MAIN(tst_LongWork)
#include "tst_LongWork.moc"
