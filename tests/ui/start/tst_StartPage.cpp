#include "ui/shell/Theme.h"
#include "ui/start/StartPage.h"

#include "tests/support/MainThreadWatch.h"
#include "tests/support/Pictures.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace okno;
using namespace Qt::StringLiterals;

class tst_StartPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void mostUrgentFirst();
    void enterOpens();
    void currentStays();
    void detailSaysTheWholeReason();
    void emptyKnowsWhy_data();
    void emptyKnowsWhy();
    void countsAreOneQuietLine();
    void buttonsSayWhatIsWished();
    void shots();

private:
    static QList<StartPage::Item> some();
    QListView *list() const { return m_page->findChild<QListView *>(u"startList"_s); }
    template <class T>
    T *child(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    std::unique_ptr<StartPage> m_page;
};

void tst_StartPage::initTestCase()
{
    theme::apply(*qApp, theme::Scheme::Light);
}

void tst_StartPage::init()
{
    m_page = std::make_unique<StartPage>();
    m_page->resize(1100, 640);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

QList<StartPage::Item> tst_StartPage::some()
{
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    const auto item = [&](const QString &title, const QString &why, bool isFailed, int hoursAgo) {
        return StartPage::Item{DocumentId::create(),    title,    why,
                               u"Open the time line"_s, isFailed, now.addSecs(-3600 * hoursAgo)};
    };
    return {item(u"Goods declaration 1"_s, u"It is signed but not sent."_s, false, 1),
            item(u"Goods declaration 2"_s, u"It waits for its signature."_s, false, 0),
            item(u"Декларация на товары 10131010/221126/5000001"_s,
                 u"Отказано в регистрации: сумма по графе 22 не совпадает с суммами по товарам, а "
                 "добавочный лист к декларации не приложен; проверьте графы 22, 31 и 42 и подайте "
                 "декларацию заново."_s,
                 true, 5),
            item(u"Goods declaration 4"_s, u"The window did not accept it."_s, true, 2)};
}

void tst_StartPage::mostUrgentFirst()
{
    const auto items = some();
    m_page->setItems(items);
    QStringList titles;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        titles.append(list()->model()->index(row, 0).data().toString());
    QCOMPARE(titles, (QStringList{items[3].title, items[2].title, items[1].title, items[0].title}));
}

void tst_StartPage::enterOpens()
{
    const auto items = some();
    m_page->setItems(items);
    const QSignalSpy opened(m_page.get(), &StartPage::openRequested);
    m_page->setFocus();
    QVERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<DocumentId>(), items[2].document);
    QTest::keyClick(child<QPushButton>("startNext"), Qt::Key_Space);
    QCOMPARE(opened.size(), 2);
}

void tst_StartPage::currentStays()
{
    auto items = some();
    m_page->setItems(items);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Down);
    items[0].isFailed = true; // and comes first
    m_page->setItems(items);
    QCOMPARE(list()->currentIndex().data().toString(), items[1].title);
    items.removeAt(1);
    m_page->setItems(items);
    QCOMPARE(list()->currentIndex().row(), 0);
}

void tst_StartPage::detailSaysTheWholeReason()
{
    const auto items = some();
    m_page->setItems(items);
    QTest::keyClick(list(), Qt::Key_Down);
    auto *why = child<QLabel>("startWhy");
    QCOMPARE(why->text(), items[2].why);
    QVERIFY(why->wordWrap());
    QTRY_VERIFY(why->height() >= why->heightForWidth(why->width())); // nothing is cut
    QCOMPARE(child<QPushButton>("startNext")->text(), items[2].next);
}

void tst_StartPage::emptyKnowsWhy_data()
{
    QTest::addColumn<int>("drafts");
    QTest::addColumn<int>("indexed");
    QTest::addColumn<bool>("hasList");
    QTest::addColumn<bool>("offersNew");
    QTest::newRow("nothing at all") << 0 << 10 << false << true;
    QTest::newRow("nothing to do") << 7 << 10 << false << false;
    QTest::newRow("not known yet") << 0 << 5 << true << false;
}

void tst_StartPage::emptyKnowsWhy()
{
    QFETCH(int, drafts);
    QFETCH(int, indexed);
    m_page->setFilling(indexed, 10);
    m_page->setItems({});
    m_page->setCounts(drafts, 0, 0);
    QTEST(list()->isVisible(), "hasList");
    const auto buttons = m_page->findChildren<QPushButton *>();
    const auto offers = std::count_if(buttons.begin(), buttons.end(), [](QPushButton *button) {
        return button->isVisible() && button->text() == u"New document"_s;
    });
    QTEST(offers == 2, "offersNew"); // beside the one that is always there
}

void tst_StartPage::countsAreOneQuietLine()
{
    m_page->setItems(some());
    m_page->setCounts(1, 2, 3);
    QCOMPARE(child<QLabel>("startCounts")->text(),
             u"Drafts: 1 · waiting for an answer: 2 · done: 3"_s);
}

void tst_StartPage::buttonsSayWhatIsWished()
{
    const QSignalSpy made(m_page.get(), &StartPage::newRequested);
    const QSignalSpy imported(m_page.get(), &StartPage::importRequested);
    QTest::keyClick(child<QPushButton>("startNew"), Qt::Key_Space);
    QTest::keyClick(child<QPushButton>("startImport"), Qt::Key_Space);
    QCOMPARE(made.size(), 1);
    QCOMPARE(imported.size(), 1);
}

// OKNO_SHOTS=DIR: what the page looks like.
void tst_StartPage::shots()
{
    if (!test::wantsPictures())
        QSKIP("OKNO_SHOTS names no folder");
    for (const auto scheme : {theme::Scheme::Light, theme::Scheme::Dark}) {
        theme::apply(*qApp, scheme);
        init();
        const QString name =
            u"start-%1"_s.arg(scheme == theme::Scheme::Dark ? u"dark"_s : u"light"_s);
        m_page->setItems({});
        m_page->setCounts(0, 0, 0);
        test::shoot(*m_page, name + u"-empty"_s);
        m_page->setItems(some());
        m_page->setCounts(40, 12, 14'021);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down);
        test::shoot(*m_page, name);
        m_page->resize(600, 360);
        test::shoot(*m_page, name + u"-600"_s);
    }
    theme::apply(*qApp, theme::Scheme::Light);
}

OKNO_WINDOW_TEST_MAIN(tst_StartPage)
#include "tst_StartPage.moc"
