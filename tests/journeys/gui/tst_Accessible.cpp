#include "tests/journeys/Journey.h"
#include "tests/journeys/gui/FirstRunSteps.h"
#include "tests/journeys/gui/SpokenPage.h"
#include "tests/journeys/gui/TabRound.h"
#include "tests/support/MainThreadWatch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QShortcut>
#include <QSlider>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// Each page as a screen reader and a keyboard find it: every control is named, has its role, is
// reached by Tab in the order of reading, and left again.
class tst_Accessible : public QObject
{
    Q_OBJECT

    struct Office {
        Journey journey;
        std::unique_ptr<WindowDriver> driver;

        void open(const QStringList &files = {});
    };
    void look(WindowDriver &driver, const QString &page);
    // there: what a page shows when it is at rest.
    void lookAtPage(WindowDriver &driver, Qt::Key key, const QString &page, const QString &there,
                    const QString &name);
    void lookAtKeyChoices(WindowDriver &driver);
    void makeConflict(Office &office);
    // The id of a document that only wants a signature, or has it; and a key for it.
    static QString importChecked(Journey &journey);
    static QString importSigned(Journey &journey);

    QStringList m_faults;

private Q_SLOTS:
    void init() { m_faults.clear(); }
    void firstRun();
    void emptyOffice();
    void lists();
    void editor();
    void signing();
    void outbox();
    void panesByF6();
    void everyKeyIsListed();
    void theWalkTellsWhatIsWrong();
};

void tst_Accessible::look(WindowDriver &driver, const QString &page)
{
    driver.shot(u"accessible-"_s + page);
    const SpokenPage spoken(driver.window());
    const TabRound round(driver.window());
    qInfo("%s: %d stops", qPrintable(page), round.stops());
    const QStringList faults = spoken.faults() + round.faults();
    for (const QString &fault : faults) {
        qWarning("%s: %s", qPrintable(page), qPrintable(fault));
        m_faults.append(page + u": "_s + fault);
    }
}

void tst_Accessible::lookAtPage(WindowDriver &driver, Qt::Key key, const QString &page,
                                const QString &there, const QString &name)
{
    driver.press(key, Qt::ControlModifier);
    QVERIFY2(driver.waitForPage(page), qPrintable(page));
    QVERIFY2(WindowDriver::waitFor([&] { return driver.find(there) != nullptr; }),
             qPrintable(there));
    look(driver, name);
}

void tst_Accessible::lookAtKeyChoices(WindowDriver &driver)
{
    for (const auto &choice : {u"file"_s, u"later"_s}) {
        QVERIFY(driver.tabTo(choice == u"file" ? u"training"_s : u"file"_s));
        driver.press(Qt::Key_Down);
        look(driver, u"first-key-"_s + choice);
    }
    QVERIFY(driver.tabTo(u"later"_s));
    driver.press(Qt::Key_Up);
    driver.press(Qt::Key_Up);
}

void tst_Accessible::firstRun()
{
    Journey journey;
    QVERIFY(journey.startWindow());
    {
        WindowDriver driver({journey.workspace(), {}, {}, {}});
        FirstRunSteps steps(driver, [&](const QString &name) { look(driver, name); });
        steps.makeStore(false);
        if (!QTest::currentTestFailed())
            steps.confirmPhrase();
        if (!QTest::currentTestFailed())
            steps.nameOrganisation();
        if (!QTest::currentTestFailed())
            lookAtKeyChoices(driver);
        if (!QTest::currentTestFailed())
            steps.makeKey(journey.windowAddress());
        if (QTest::currentTestFailed())
            return driver.shot(u"failed"_s);
        QVERIFY(driver.close());
    }
    WindowDriver driver({journey.workspace(), {}, {}, {}});
    QVERIFY(driver.waitForPage(u"unlock"_s));
    look(driver, u"unlock"_s);
    QVERIFY(driver.tabTo(u"recoveryFold"_s));
    driver.press(Qt::Key_Space);
    QVERIFY(WindowDriver::waitFor([&] { return driver.find(u"recover"_s) != nullptr; }));
    look(driver, u"unlock-by-phrase"_s);
    QCOMPARE(m_faults, QStringList());
}

void tst_Accessible::Office::open(const QStringList &files)
{
    driver = std::make_unique<WindowDriver>(WindowDriver::Start{
        journey.workspace(), journey.path(u"passphrase"_s), journey.windowAddress(), files});
    QVERIFY(driver->waitForPage(files.isEmpty() ? u"start"_s : u"editor"_s));
}

void tst_Accessible::emptyOffice()
{
    Office office;
    QVERIFY2(office.journey.makeWorkspace(), qPrintable(office.journey.failure()));
    office.open();
    WindowDriver &driver = *office.driver;
    const QString first = u"emptyStateAction"_s;
    lookAtPage(driver, Qt::Key_1, u"start"_s, first, u"start-empty"_s);
    lookAtPage(driver, Qt::Key_2, u"documents"_s, first, u"documents-empty"_s);
    lookAtPage(driver, Qt::Key_3, u"outbox"_s, first, u"outbox-empty"_s);
    lookAtPage(driver, Qt::Key_4, u"settings"_s, u"noPrincipals"_s, u"settings"_s);
    lookAtPage(driver, Qt::Key_5, u"about"_s, u"aboutCopy"_s, u"about"_s);
    lookAtPage(driver, Qt::Key_6, u"reference"_s, u"importFormats"_s, u"reference"_s);
    QCOMPARE(m_faults, QStringList());
}

QString tst_Accessible::importChecked(Journey &journey)
{
    const QString id = journey.importSample();
    const bool isChecked = journey.ctl({u"check"_s, id}).exit == 0;
    return isChecked && journey.makeKey() ? id : QString();
}

QString tst_Accessible::importSigned(Journey &journey)
{
    const QString id = importChecked(journey);
    const auto sign = journey.ctl(QStringList{u"sign"_s, id} + journey.keyArguments());
    return sign.exit == 0 ? id : QString();
}

static bool waitForFocus(const QString &objectName)
{
    return WindowDriver::waitFor([&] {
        return WindowDriver::active() && WindowDriver::active()->objectName() == objectName;
    });
}

static bool waitForRows(const WindowDriver &driver, const QString &view)
{
    const bool isThere = WindowDriver::waitFor([&] {
        const auto *list = qobject_cast<const QAbstractItemView *>(driver.find(view));
        return list && list->model()->rowCount() > 0;
    });
    if (!isThere)
        driver.shot(u"failed"_s);
    return isThere;
}

void tst_Accessible::lists()
{
    Office office;
    QVERIFY(office.journey.startWindow());
    QVERIFY2(office.journey.makeWorkspace(), qPrintable(office.journey.failure()));
    QVERIFY2(!importSigned(office.journey).isEmpty(), qPrintable(office.journey.failure()));
    office.open();
    WindowDriver &driver = *office.driver;
    QVERIFY(waitForRows(driver, u"startList"_s));
    lookAtPage(driver, Qt::Key_1, u"start"_s, u"startNext"_s, u"start"_s);
    driver.press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(waitForRows(driver, u"documentList"_s));
    lookAtPage(driver, Qt::Key_2, u"documents"_s, u"documentList"_s, u"documents"_s);
    QVERIFY(driver.tabTo(u"documentList"_s));
    driver.press(Qt::Key_Return);
    QVERIFY(driver.waitForPage(u"editor"_s));
    driver.press(Qt::Key_3, Qt::AltModifier);
    QVERIFY(waitForFocus(u"documentTree"_s));
    look(driver, u"editor-signed"_s);
    driver.press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(driver.tabTo(u"period"_s));
    driver.press(Qt::Key_End);
    QVERIFY(WindowDriver::waitFor([&] { return driver.find(u"periodFrom"_s) != nullptr; }));
    look(driver, u"documents-from-day-to-day"_s);
    QVERIFY(driver.tabTo(u"search"_s));
    driver.type(u"nothing has this number"_s);
    QVERIFY(WindowDriver::waitFor([&] { return driver.find(u"documentList"_s) == nullptr; }));
    look(driver, u"documents-none-found"_s);
    lookAtPage(driver, Qt::Key_4, u"settings"_s, u"principals"_s, u"settings-with-principals"_s);
    QCOMPARE(m_faults, QStringList());
}

// Another program mends and checks between the typing and the Enter: the event loop does not run
// meanwhile, so the window cannot have noticed.
void tst_Accessible::makeConflict(Office &office)
{
    WindowDriver &driver = *office.driver;
    const auto list = office.journey.ctl({u"list"_s});
    const QString id = list.json[u"documents"][0][u"id"].toString();
    driver.press(Qt::Key_F8);
    QVERIFY(waitForFocus(u"shipment/goods/netWeight"_s));
    driver.press(Qt::Key_A, Qt::ControlModifier);
    driver.type(u"591"_s);
    const QString right = u"580"_s;
    QCOMPARE(office.journey.ctl({u"set"_s, id, u"shipment/goods[2]/netWeight"_s, right}).exit, 0);
    QCOMPARE(office.journey.ctl({u"check"_s, id}).exit, 0); // a revision of its own
    driver.press(Qt::Key_Return);
    QVERIFY(WindowDriver::waitFor([&] { return driver.find(u"keepMine"_s) != nullptr; }));
    QVERIFY(WindowDriver::waitFor([&] { return driver.find(u"findings-nothing"_s) != nullptr; }));
}

void tst_Accessible::editor()
{
    Office office;
    QVERIFY2(office.journey.makeWorkspace(), qPrintable(office.journey.failure()));
    office.open({office.journey.sample(u"sample-with-mistake.xml"_s)});
    WindowDriver &driver = *office.driver;
    QVERIFY(driver.waitForText(u"findings-error"_s, u"1"_s));
    driver.press(Qt::Key_1, Qt::AltModifier); // the view of the last time is remembered
    QVERIFY(waitForFocus(u"direction"_s));
    look(driver, u"editor-form"_s);
    driver.press(Qt::Key_F6); // what is known of the field
    driver.press(Qt::Key_F6); // the findings
    QVERIFY(driver.tabTo(u"findingsToggle"_s));
    driver.press(Qt::Key_Space);
    QVERIFY(WindowDriver::waitFor([&] { return driver.find(u"findingsList"_s) != nullptr; }));
    driver.press(Qt::Key_3, Qt::AltModifier);
    QVERIFY(WindowDriver::waitFor([&] { return driver.find(u"documentTree"_s) != nullptr; }));
    look(driver, u"editor-tree-and-findings"_s);
    driver.press(Qt::Key_G, Qt::ControlModifier);
    QVERIFY(WindowDriver::waitFor([&] { return driver.find(u"goToText"_s) != nullptr; }));
    look(driver, u"editor-go-to"_s);
    driver.press(Qt::Key_Escape);
    driver.press(Qt::Key_1, Qt::AltModifier);
    makeConflict(office);
    if (QTest::currentTestFailed())
        return;
    // The tree has fewer stops on the way than the form, which has been walked.
    driver.press(Qt::Key_F6); // from the question to the editor
    driver.press(Qt::Key_3, Qt::AltModifier);
    QVERIFY(WindowDriver::waitFor([&] { return driver.find(u"documentTree"_s) != nullptr; }));
    look(driver, u"editor-conflict"_s);
    QCOMPARE(m_faults, QStringList());
}

void tst_Accessible::signing()
{
    Office office;
    QVERIFY(office.journey.startWindow());
    QVERIFY2(office.journey.makeWorkspace(), qPrintable(office.journey.failure()));
    QVERIFY2(!importChecked(office.journey).isEmpty(), qPrintable(office.journey.failure()));
    office.open();
    WindowDriver &driver = *office.driver;
    driver.press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(waitForRows(driver, u"documentList"_s));
    driver.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(driver.waitForPage(u"matter"_s));
    look(driver, u"matter"_s);
    QVERIFY(driver.tabTo(u"matterDetails"_s));
    driver.press(Qt::Key_Space);
    look(driver, u"matter-details"_s);
    driver.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(driver.waitForPage(u"sign"_s));
    look(driver, u"sign-without-key"_s);
    QVERIFY(driver.tabTo(u"otherKey"_s));
    driver.press(Qt::Key_Space);
    QVERIFY(WindowDriver::waitFor(
        [] { return qobject_cast<QFileDialog *>(QApplication::activeWindow()) != nullptr; }));
    driver.type(office.journey.path(u"key.p12"_s));
    driver.press(Qt::Key_Return);
    QVERIFY(WindowDriver::waitFor([&] { return driver.find(u"secret"_s) != nullptr; }));
    look(driver, u"sign-unknown-key"_s);
    QVERIFY(driver.tabTo(u"secret"_s));
    driver.type(u"journey pin"_s);
    driver.press(Qt::Key_Return);
    QVERIFY(waitForRows(driver, u"renderedDocument"_s));
    look(driver, u"sign"_s);
    QVERIFY(driver.tabTo(u"otherProgram"_s));
    driver.press(Qt::Key_Space);
    QVERIFY(WindowDriver::waitFor([&] { return driver.find(u"handOutFolder"_s) != nullptr; }));
    look(driver, u"sign-with-another-program"_s);
    QCOMPARE(m_faults, QStringList());
}

// Signed and queued, but nobody is signed in.
void tst_Accessible::outbox()
{
    Office office;
    QVERIFY(office.journey.startWindow());
    QVERIFY2(office.journey.makeWorkspace(), qPrintable(office.journey.failure()));
    const QString id = importSigned(office.journey);
    QVERIFY2(!id.isEmpty(), qPrintable(office.journey.failure()));
    office.journey.ctl({u"send"_s, id});
    office.open();
    WindowDriver &driver = *office.driver;
    driver.press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(driver.waitForPage(u"outbox"_s));
    QVERIFY(WindowDriver::waitFor([&] { return driver.find(u"outboxSignIn"_s) != nullptr; }));
    QVERIFY(waitForRows(driver, u"outboxTable"_s));
    look(driver, u"outbox"_s);
    QVERIFY(driver.tabTo(u"outboxSignIn"_s));
    driver.press(Qt::Key_Space);
    QVERIFY(driver.waitForPage(u"signIn"_s));
    look(driver, u"sign-in"_s);
    QCOMPARE(m_faults, QStringList());
}

// Where F6 (or Shift+F6) stops from here until it comes round: the object names.
static QStringList roundByF6(Qt::KeyboardModifiers modifiers)
{
    const QPointer<QWidget> first = WindowDriver::active();
    QStringList stops;
    do {
        stops.append(WindowDriver::active()->objectName());
        WindowDriver::press(Qt::Key_F6, modifiers);
    } while (WindowDriver::active() != first && stops.size() < 20);
    return stops;
}

void tst_Accessible::panesByF6()
{
    Office office;
    QVERIFY2(office.journey.makeWorkspace(), qPrintable(office.journey.failure()));
    office.open({office.journey.sample(u"sample-with-mistake.xml"_s)});
    WindowDriver &driver = *office.driver;
    QVERIFY(driver.waitForText(u"findings-error"_s, u"1"_s));
    driver.press(Qt::Key_1, Qt::AltModifier);
    QVERIFY(waitForFocus(u"direction"_s));
    QStringList stops{u"direction"_s,        u"fieldPanel"_s,  u"findingPrevious"_s,
                      u"railButton-start"_s, u"editorPrint"_s, u"outlineSections"_s};
    QCOMPARE(roundByF6(Qt::NoModifier), stops);
    std::reverse(stops.begin() + 1, stops.end());
    QCOMPARE(roundByF6(Qt::ShiftModifier), stops);
    driver.press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(waitForRows(driver, u"documentList"_s));
    stops = {u"documentList"_s, u"summaryOpen"_s, u"railButton-documents"_s, u"newDocument"_s};
    QCOMPARE(roundByF6(Qt::NoModifier), stops);
    // A pane is entered again where it was left.
    QVERIFY(driver.tabTo(u"search"_s));
    driver.press(Qt::Key_F6);
    driver.press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(WindowDriver::active()->objectName(), u"search"_s);
}

static QStringList keysOf(const QWidget &window)
{
    QList<QKeySequence> keys;
    const auto shortcuts = window.findChildren<QShortcut *>();
    for (const QShortcut *shortcut : shortcuts)
        keys += shortcut->keys();
    const auto actions = window.findChildren<QAction *>();
    for (const QAction *action : actions)
        keys += action->shortcuts();
    QStringList written;
    for (const QKeySequence &key : std::as_const(keys))
        written.append(key.toString(QKeySequence::NativeText));
    written.removeDuplicates();
    return written;
}

void tst_Accessible::everyKeyIsListed()
{
    Office office;
    QVERIFY2(office.journey.makeWorkspace(), qPrintable(office.journey.failure()));
    office.open();
    WindowDriver &driver = *office.driver;
    driver.press(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(driver.waitForPage(u"about"_s));
    const auto *table = qobject_cast<const QAbstractItemView *>(driver.find(u"keyTable"_s));
    QVERIFY(table);
    QStringList listed;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        listed += table->model()->index(row, 0).data().toString().split(u"   "_s);
    static const QRegularExpression page(u"^Ctrl\\+[1-9]$"_s); // one line for all
    QStringList secret = keysOf(driver.window());
    QVERIFY(secret.contains(u"F6"_s));
    secret.removeIf([&](const QString &key) {
        const QString enter = QString(key).replace(u"Return"_s, u"Enter"_s);
        return listed.contains(enter) || key.contains(page);
    });
    QCOMPARE(secret, QStringList());
}

// A page with one fault of each kind.
void tst_Accessible::theWalkTellsWhatIsWrong()
{
    QWidget window;
    window.setWindowTitle(u"Window"_s);
    auto *column = new QVBoxLayout(&window);
    auto *last = new QPushButton(u"Same"_s);
    auto *first = new QPushButton(u"Same"_s);
    auto *nameless = new QLineEdit(u"what it holds"_s);
    auto *inCode = new QLineEdit;
    inCode->setObjectName(u"taxNumber"_s);
    inCode->setAccessibleName(u"taxNumber"_s);
    auto *roleless = new QScrollArea;
    roleless->setAccessibleName(u"Details"_s);
    auto *mouseOnly = new QSlider;
    mouseOnly->setAccessibleName(u"Zoom"_s);
    mouseOnly->setFocusPolicy(Qt::ClickFocus);
    auto *box = new QWidget;
    auto *icon = new QLabel(box);
    icon->setPixmap(QPixmap(16, 16));
    auto *table = new QTableWidget(1, 2);
    table->setAccessibleName(u"Table"_s);
    table->setTabKeyNavigation(true); // Tab stays inside
    for (QWidget *part : std::initializer_list<QWidget *>{first, last, nameless, inCode, roleless,
                                                          mouseOnly, box, table})
        column->addWidget(part);
    QWidget::setTabOrder(inCode, nameless);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QString spoken = SpokenPage(window).faults().join(u'\n');
    for (const auto &fault :
         {u"without a name"_s, u"a name of the code"_s, u"without a role"_s,
          u"same name and role"_s, u"an icon without words"_s, u"heading 0 has no words"_s})
        QVERIFY2(spoken.contains(fault), qPrintable(fault + u'\n' + spoken));
    const QString way = TabRound(window).faults().join(u'\n');
    for (const auto &fault : {u"leads backwards"_s, u"a trap"_s, u"only the mouse reaches"_s})
        QVERIFY2(way.contains(fault), qPrintable(fault + u'\n' + way));
}

OKNO_WINDOW_TEST_MAIN(tst_Accessible)
#include "tst_Accessible.moc"
