#include "tests/journeys/Journey.h"
#include "tests/journeys/gui/WindowDriver.h"
#include "tests/support/KeyringSession.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

// From nothing to a first draft, and workspaces that do not open at once; keyboard alone.
class tst_FirstRun : public QObject
{
    Q_OBJECT

    static void makeStore(WindowDriver &driver, bool inKeyStore);
    static void confirmPhrase(WindowDriver &driver);
    static void nameOrganisation(WindowDriver &driver);
    static void makeKey(WindowDriver &driver, const QString &address);

private Q_SLOTS:
    void underAPassphrase();
    void wrongPassphrases();
    void inAKeyStore();
};

static const QString passphrase = u"correct horse battery"_s;

void tst_FirstRun::makeStore(WindowDriver &driver, bool inKeyStore)
{
    QVERIFY(driver.waitForPage(u"firstRun"_s));
    driver.shot(u"first-store"_s);
    if (!inKeyStore) {
        QVERIFY(driver.tabTo(u"keyStore"_s));
        driver.press(Qt::Key_Down);
        QVERIFY(driver.tabTo(u"first"_s));
        driver.type(passphrase);
        QVERIFY(driver.tabTo(u"second"_s));
        driver.type(passphrase);
    }
    QVERIFY(driver.tabTo(u"continue"_s));
    driver.press(Qt::Key_Space);
    QVERIFY(WindowDriver::waitFor([&] { return driver.find(u"group1"_s) != nullptr; }));
}

// Which group is asked for stands in its label.
static int askedGroup(const WindowDriver &driver)
{
    const auto labels = driver.find(u"group"_s)->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const auto match = QRegularExpression(u"\\d+"_s).match(label->text());
        if (match.hasMatch())
            return match.captured().toInt();
    }
    return 0;
}

void tst_FirstRun::confirmPhrase(WindowDriver &driver)
{
    QStringList groups;
    while (driver.find(u"group%1"_s.arg(groups.size() + 1))) {
        const QString group = driver.text(u"group%1"_s.arg(groups.size() + 1));
        groups.append(QString(group.constData(), group.size())); // the label's own is overwritten
    }
    QCOMPARE(groups.size(), 8);
    driver.shot(u"first-phrase"_s);
    QVERIFY(driver.tabTo(u"continue"_s));
    driver.press(Qt::Key_Space);
    QVERIFY(WindowDriver::waitFor([&] { return driver.find(u"group"_s) != nullptr; }));
    QVERIFY(driver.tabTo(u"group"_s));
    driver.type(u"ZZZZ"_s);
    driver.press(Qt::Key_Return);
    QVERIFY(WindowDriver::waitFor([&] { return driver.find(u"groupProblem"_s) != nullptr; }));
    driver.shot(u"first-phrase-wrong"_s);
    const int asked = askedGroup(driver);
    QVERIFY(asked >= 1 && asked <= groups.size());
    QVERIFY(driver.tabTo(u"group"_s));
    driver.press(Qt::Key_A, Qt::ControlModifier);
    driver.type(groups.at(asked - 1));
    driver.press(Qt::Key_Return);
    QVERIFY(WindowDriver::waitFor([&] { return driver.find(u"headTaxNumber"_s) != nullptr; }));
}

void tst_FirstRun::nameOrganisation(WindowDriver &driver)
{
    const QList<std::pair<QString, QString>> answers{{u"name"_s, u"ООО \"Первый шаг\""_s},
                                                     {u"taxNumber"_s, u"7707083893"_s},
                                                     {u"ogrn"_s, u"1027700132195"_s},
                                                     {u"headName"_s, u"Первая Анна Ивановна"_s},
                                                     {u"headTaxNumber"_s, u"500100732259"_s}};
    for (const auto &[name, value] : answers) {
        QVERIFY2(driver.tabTo(name), qPrintable(name));
        driver.press(Qt::Key_A, Qt::ControlModifier);
        driver.type(value);
    }
    driver.shot(u"first-organisation"_s);
    driver.press(Qt::Key_Return);
    QVERIFY(WindowDriver::waitFor([&] { return driver.find(u"trainingPassword"_s) != nullptr; }));
}

void tst_FirstRun::makeKey(WindowDriver &driver, const QString &address)
{
    QVERIFY(driver.tabTo(u"first"_s));
    driver.type(u"key password"_s);
    QVERIFY(driver.tabTo(u"second"_s));
    driver.type(u"key password"_s);
    QVERIFY(driver.tabTo(u"address"_s));
    driver.press(Qt::Key_A, Qt::ControlModifier);
    driver.type(address);
    driver.shot(u"first-key"_s);
    driver.press(Qt::Key_Return);
    const bool isMade = WindowDriver::waitFor([&] { return driver.find(u"finish"_s) != nullptr; });
    QVERIFY2(isMade, qPrintable(driver.text(u"noticeText"_s)));
}

void tst_FirstRun::underAPassphrase()
{
    Journey journey;
    QVERIFY(journey.startWindow());
    {
        WindowDriver driver({journey.workspace(), {}, {}, {}});
        makeStore(driver, false);
        if (!QTest::currentTestFailed())
            confirmPhrase(driver);
        if (!QTest::currentTestFailed())
            nameOrganisation(driver);
        if (!QTest::currentTestFailed())
            makeKey(driver, journey.windowAddress());
        if (QTest::currentTestFailed())
            return driver.shot(u"failed"_s);
        driver.shot(u"first-done"_s);
        QVERIFY(driver.tabTo(u"new"_s));
        driver.press(Qt::Key_Space);
        QVERIFY(driver.waitForPage(u"editor"_s));
        driver.shot(u"first-draft"_s);
        QVERIFY(driver.close());
    }
    // The next start asks for the passphrase and comes back to that draft.
    WindowDriver driver({journey.workspace(), {}, {}, {}});
    QVERIFY(driver.waitForPage(u"unlock"_s));
    QVERIFY(driver.tabTo(u"passphrase"_s));
    driver.type(passphrase);
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
        QVERIFY(WindowDriver::waitFor([&] { return !driver.text(u"noticeText"_s).isEmpty(); }));
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
    makeStore(driver, true);
    if (!QTest::currentTestFailed())
        confirmPhrase(driver);
    if (QTest::currentTestFailed())
        return driver.shot(u"failed"_s);
    QVERIFY(!QFile::exists(journey.workspace() + u"/passphrase"_s));
    const QByteArray facts = Journey::read(journey.workspace() + u"/key.json"_s);
    QVERIFY2(facts.contains("key-store"), facts.constData());
}

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    tst_FirstRun test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_FirstRun.moc"
