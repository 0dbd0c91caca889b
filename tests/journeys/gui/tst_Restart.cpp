#include "tests/journeys/Journey.h"
#include "tests/journeys/gui/WindowDriver.h"
#include "tests/support/MainThreadWatch.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

// What somebody arranged and where they were is there again after a restart, and nothing of it that
// names anybody lies open on the disk.
class tst_Restart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void listIsAsItWasLeft();
    void fieldAndViewAreOpenAgain();
    void plainSettingsNameNobody();
    void damagedStatesAreIgnored_data();
    void damagedStatesAreIgnored();

private:
    std::unique_ptr<WindowDriver> open() const;
    static void choose(const QStringList &texts);
    static QStringList headings(const QTableView &list);
    static QTableView *list(const WindowDriver &driver);
    static QString line(const WindowDriver &driver);

    Journey m_journey;
};

static const QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/okno/okno.ini"_s;
}

void tst_Restart::initTestCase()
{
    QVERIFY(m_journey.startWindow());
    QVERIFY2(m_journey.makeWorkspace(), qPrintable(m_journey.failure()));
    QVERIFY(!m_journey.importSample().isEmpty());
    QVERIFY(!m_journey.importSample(u"sample-with-mistake.xml"_s).isEmpty());
}

void tst_Restart::init()
{
    QFile::remove(settingsFile());
}

std::unique_ptr<WindowDriver> tst_Restart::open() const
{
    return std::make_unique<WindowDriver>(WindowDriver::Start{m_journey.workspace(),
                                                              m_journey.path(u"passphrase"_s),
                                                              m_journey.windowAddress(),
                                                              {},
                                                              u"en"_s});
}

QTableView *tst_Restart::list(const WindowDriver &driver)
{
    return qobject_cast<QTableView *>(driver.find(u"documentList"_s));
}

// Of the tree, the one with the cursor.
QString tst_Restart::line(const WindowDriver &driver)
{
    const auto *tree = qobject_cast<QTreeView *>(driver.find(u"documentTree"_s));
    QStringList cells;
    for (int column = 0; tree && column < tree->model()->columnCount(); ++column)
        cells.append(tree->currentIndex().siblingAtColumn(column).data().toString());
    return cells.join(u'|');
}

QStringList tst_Restart::headings(const QTableView &list)
{
    QStringList shown;
    const QHeaderView &header = *list.horizontalHeader();
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column))
            shown.append(list.model()->headerData(column, Qt::Horizontal).toString());
    }
    return shown;
}

// From the table: F10, then down to each text, into its menu, and Enter on the last.
void tst_Restart::choose(const QStringList &texts)
{
    WindowDriver::press(Qt::Key_F10);
    for (const QString &text : texts) {
        const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const auto isThere = [&] {
            return menu->activeAction() && menu->activeAction()->text().remove(u'&') == text;
        };
        for (int i = 0; i < 30 && !isThere(); ++i)
            WindowDriver::press(Qt::Key_Down);
        QVERIFY2(isThere(), qPrintable(text));
        WindowDriver::press(text == texts.last() ? Qt::Key_Return : Qt::Key_Right);
    }
    QVERIFY(WindowDriver::waitFor([] { return !QApplication::activePopupWidget(); }));
}

void tst_Restart::listIsAsItWasLeft()
{
    QStringList shown;
    int row = -1;
    {
        const auto driver = open();
        QVERIFY(WindowDriver::waitFor([&] { return driver->find(u"start"_s) != nullptr; }));
        driver->press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(driver->waitForPage(u"documents"_s));
        QVERIFY(WindowDriver::waitFor([&] { return list(*driver)->model()->rowCount() == 2; }));
        QVERIFY(driver->tabTo(u"documentList"_s));
        const QString whole = headings(*list(*driver)).join(u' ');
        QVERIFY2(whole.contains(u"Kind"), qPrintable(whole));
        choose({u"Columns"_s, u"Kind"_s});
        choose({u"Sort by"_s, u"Sum"_s});
        choose({u"Sort by"_s, u"Descending"_s});
        driver->press(Qt::Key_F, Qt::ControlModifier);
        driver->type(u"USD"_s);
        driver->press(Qt::Key_Down);
        driver->press(Qt::Key_Down);
        shown = headings(*list(*driver));
        row = list(*driver)->currentIndex().row();
        driver->shot(u"list-arranged"_s);
        QVERIFY(driver->close());
    }
    const auto driver = open();
    QVERIFY(driver->waitForPage(u"documents"_s));
    QVERIFY(driver->waitForText(u"search"_s, u"USD"_s));
    QVERIFY(WindowDriver::waitFor([&] { return list(*driver)->currentIndex().isValid(); }));
    QCOMPARE(headings(*list(*driver)), shown);
    QVERIFY(!shown.contains(u"Kind"_s));
    QCOMPARE(list(*driver)->horizontalHeader()->sortIndicatorSection(), 4);
    QCOMPARE(list(*driver)->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(row, 1);
    QTRY_COMPARE(list(*driver)->currentIndex().row(), row);
    driver->shot(u"list-after-restart"_s);
    // The next test begins with everything again.
    driver->press(Qt::Key_F, Qt::ControlModifier);
    driver->press(Qt::Key_Escape);
}

void tst_Restart::fieldAndViewAreOpenAgain()
{
    QString field;
    {
        const auto driver = open();
        QVERIFY(driver->waitForPage(u"documents"_s));
        QVERIFY(WindowDriver::waitFor([&] { return list(*driver)->model()->rowCount() == 2; }));
        QVERIFY(driver->tabTo(u"documentList"_s));
        driver->press(Qt::Key_Return);
        QVERIFY(driver->waitForPage(u"editor"_s));
        driver->press(Qt::Key_Tab);
        driver->press(Qt::Key_Tab);
        driver->press(Qt::Key_3, Qt::AltModifier);
        QVERIFY(WindowDriver::waitFor([&] { return driver->find(u"documentTree"_s) != nullptr; }));
        field = line(*driver);
        QVERIFY(!field.isEmpty());
        QVERIFY(driver->close());
    }
    const auto driver = open();
    QVERIFY(driver->waitForPage(u"editor"_s));
    QVERIFY(WindowDriver::waitFor([&] { return driver->find(u"documentTree"_s) != nullptr; }));
    QVERIFY(WindowDriver::waitFor([&] { return line(*driver) == field; }));
    driver->press(Qt::Key_1, Qt::AltModifier);
}

void tst_Restart::plainSettingsNameNobody()
{
    {
        const auto driver = open();
        QVERIFY(driver->waitForPage(u"editor"_s));
        driver->press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(driver->waitForPage(u"documents"_s));
        driver->type(u"Секретный покупатель"_s);
        QVERIFY(driver->close());
    }
    const QString plain = QString::fromUtf8(Journey::read(settingsFile()));
    QVERIFY2(plain.contains(u"views="), qPrintable(plain));
    QVERIFY(!plain.contains(u"Секретный"));
    QVERIFY(!plain.contains(u"043")); // as an INI file writes Cyrillic letters
    const auto documents = m_journey.ctl({u"list"_s}).json[u"documents"].toArray();
    for (const QJsonValue &document : documents)
        QVERIFY(!plain.contains(document[u"id"].toString()));
    const auto driver = open();
    QVERIFY(driver->waitForText(u"search"_s, u"Секретный покупатель"_s));
    driver->press(Qt::Key_F, Qt::ControlModifier);
    driver->press(Qt::Key_Escape);
}

void tst_Restart::damagedStatesAreIgnored_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("no JSON") << QByteArray("\x01\xff\x00 nonsense", 13);
    QTest::newRow("an older version")
        << QByteArray(R"({"version":0,"pages":{"documents":{"table":{"order":[0]}}}})");
    const QByteArray beyond =
        R"({"table":{"order":[0,1,2,3,4,5,6],"widths":[1e99,1,1,1,1,1,1],)"
        R"("hidden":[0,0,0,0,0,0,0],"sort":900},"parts":[-1,1e300],"views":7})";
    QTest::newRow("numbers beyond all measure")
        << R"({"version":1,"pages":{"documents":)" + beyond + R"(,"outbox":)" + beyond +
               R"(,"editor":)" + beyond + R"(,"matter":[]}})";
}

void tst_Restart::damagedStatesAreIgnored()
{
    QFETCH(const QByteArray, state);
    {
        QSettings plain(settingsFile(), QSettings::IniFormat);
        plain.setValue(u"views"_s, state);
        plain.setValue(u"geometry"_s, state);
    }
    const auto driver = open();
    QVERIFY(WindowDriver::waitFor([&] { return driver->find(u"documentList"_s) != nullptr; }));
    QCOMPARE(headings(*list(*driver)).size(), 7);
    QVERIFY(driver->close());
    QVERIFY(okno::openPlaceFrom(state).page.isEmpty());
}

// A home of its own before Qt looks for settings.
OKNO_WINDOW_TEST_MAIN(tst_Restart)
#include "tst_Restart.moc"
