#include "tests/support/MainThreadWatch.h"
#include "tests/support/Pictures.h"
#include "ui/settings/AboutPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Notice.h"
#include "ui/shell/PaneFocus.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace okno;
using namespace Qt::StringLiterals;
using theme::Tone;

namespace {

QWidget *pageWithFields(int count)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    for (int i = 0; i < count; ++i) {
        auto *field = new QLineEdit(page);
        field->setObjectName(u"field%1"_qs.arg(i));
        column->addWidget(field);
    }
    column->addStretch();
    return page;
}

// As the desktop does it: nothing is dropped where entering was refused.
bool dropOnto(QWidget &window, const QMimeData &data)
{
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    return true;
}

} // namespace

class tst_MainWindow final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void keysShowPages();
    void pageOnDemandStandsOnNoButton();
    void aPageTakesTheFocus();
    void workGoesOnAtTheSameField();
    void anOnDemandPageBeginsAtItsProxy();
    void countIsToldInWords();
    void wishesByKey_data();
    void wishesByKey();
    void lockedWindowHasNoDoorsButItsPage();
    void f6GoesRoundThePanes();
    void tabReadsRailThenPage();
    void tabAndF6FollowThePanes();
    void emptyAndHiddenPanesArePassedOver();
    void aPartThatTurnsTakesOnlyItsOwnFocus();
    void trainingIsUnmistakable();
    void footTellsWholeNames();
    void filesCanBeDropped();
    void fitsASmallScreen();
    void shots();

private:
    QToolButton *rail(const QString &id) const
    {
        return m_window->findChild<QToolButton *>(u"railButton-"_qs + id);
    }
    QLineEdit *field(const QString &page, int number) const
    {
        return m_window->page(page)->findChild<QLineEdit *>(u"field%1"_qs.arg(number));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window.get(), key, modifiers);
    }

    std::unique_ptr<MainWindow> m_window;
};

void tst_MainWindow::init()
{
    theme::apply(*qApp, theme::Scheme::Light);
    m_window = std::make_unique<MainWindow>();
    m_window->addPage(u"start"_qs, u"Needs action"_qs, u"needs-action"_qs, pageWithFields(2));
    m_window->addPage(u"documents"_qs, u"Documents"_qs, u"documents"_qs, pageWithFields(3));
    m_window->addPage(u"editor"_qs, u"Editor"_qs, {}, pageWithFields(3));
    m_window->addPage(u"settings"_qs, u"Settings"_qs, u"settings"_qs, pageWithFields(1));
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_MainWindow::keysShowPages()
{
    QCOMPARE(m_window->currentPage(), u"start"_qs);
    QSignalSpy changed(m_window.get(), &MainWindow::pageChanged);
    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), u"documents"_qs);
    QVERIFY(m_window->page(u"documents"_qs)->isVisible());
    QVERIFY(rail(u"documents"_qs)->isChecked());
    QVERIFY(!rail(u"start"_qs)->isChecked());
    press(Qt::Key_2, Qt::ControlModifier); // the same again: still there, nothing new to tell
    QVERIFY(rail(u"documents"_qs)->isChecked());
    press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), u"settings"_qs);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.last().first().toString(), u"settings"_qs);
}

void tst_MainWindow::pageOnDemandStandsOnNoButton()
{
    QVERIFY(!rail(u"editor"_qs));
    m_window->showPage(u"editor"_qs);
    QCOMPARE(m_window->currentPage(), u"editor"_qs);
    for (const QString &id : {u"start"_qs, u"documents"_qs, u"settings"_qs})
        QVERIFY(!rail(id)->isChecked());
    m_window->showPage(u"nowhere"_qs);
    QCOMPARE(m_window->currentPage(), u"editor"_qs);
}

void tst_MainWindow::aPageTakesTheFocus()
{
    m_window->showPage(u"documents"_qs);
    QTRY_COMPARE(QApplication::focusWidget(), field(u"documents"_qs, 0));
    m_window->page(u"settings"_qs)->setFocusProxy(field(u"settings"_qs, 0));
    press(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), field(u"settings"_qs, 0));
}

void tst_MainWindow::workGoesOnAtTheSameField()
{
    m_window->showPage(u"documents"_qs);
    field(u"documents"_qs, 2)->setFocus();
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), field(u"documents"_qs, 2));
    // What cannot take the focus any more is passed over.
    press(Qt::Key_1, Qt::ControlModifier);
    field(u"documents"_qs, 2)->setEnabled(false);
    press(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), field(u"documents"_qs, 0));
}

void tst_MainWindow::anOnDemandPageBeginsAtItsProxy()
{
    m_window->page(u"editor"_qs)->setFocusProxy(field(u"editor"_qs, 1));
    m_window->showPage(u"editor"_qs);
    QTRY_COMPARE(QApplication::focusWidget(), field(u"editor"_qs, 1));
    field(u"editor"_qs, 2)->setFocus();
    m_window->showPage(u"start"_qs);
    m_window->showPage(u"editor"_qs);
    QTRY_COMPARE(QApplication::focusWidget(), field(u"editor"_qs, 1));
}

void tst_MainWindow::countIsToldInWords()
{
    const QImage bare = rail(u"start"_qs)->grab().toImage();
    m_window->setBadge(u"start"_qs, 3);
    QVERIFY(rail(u"start"_qs)->accessibleName().contains(u'3'));
    QVERIFY(rail(u"start"_qs)->toolTip().contains(u'3'));
    QVERIFY(rail(u"start"_qs)->grab().toImage() != bare);
    m_window->setBadge(u"start"_qs, 0);
    QCOMPARE(rail(u"start"_qs)->accessibleName(), u"Needs action"_qs);
    QCOMPARE(rail(u"start"_qs)->grab().toImage(), bare);
}

void tst_MainWindow::wishesByKey_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<QByteArray>("wish");
    QTest::newRow("new") << QKeySequence(u"Ctrl+N"_qs) << QByteArray(SIGNAL(newRequested()));
    QTest::newRow("import") << QKeySequence(u"Ctrl+O"_qs) << QByteArray(SIGNAL(importRequested()));
    QTest::newRow("search") << QKeySequence(u"Ctrl+F"_qs) << QByteArray(SIGNAL(searchRequested()));
}

void tst_MainWindow::wishesByKey()
{
    QFETCH(QKeySequence, keys);
    QFETCH(QByteArray, wish);
    QSignalSpy wished(m_window.get(), wish.constData());
    QTest::keySequence(m_window.get(), keys);
    QCOMPARE(wished.size(), 1);
    m_window->setRailShown(false);
    QTest::keySequence(m_window.get(), keys);
    QCOMPARE(wished.size(), 1);
    m_window->setRailShown(true);
    QTest::keySequence(m_window.get(), keys);
    QCOMPARE(wished.size(), 2);
}

void tst_MainWindow::lockedWindowHasNoDoorsButItsPage()
{
    m_window->setRailShown(false);
    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), u"start"_qs);
    QVERIFY(!rail(u"start"_qs)->isVisible());
    press(Qt::Key_F6);
    QVERIFY(m_window->page(u"start"_qs)->isAncestorOf(QApplication::focusWidget()));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/tmp/one.xml"_qs)});
    QSignalSpy dropped(m_window.get(), &MainWindow::filesDropped);
    QVERIFY(!dropOnto(*m_window, data));
    QCOMPARE(dropped.size(), 0);
}

void tst_MainWindow::f6GoesRoundThePanes()
{
    m_window->showPage(u"documents"_qs);
    field(u"documents"_qs, 1)->setFocus();
    press(Qt::Key_F6);
    QTRY_COMPARE(QApplication::focusWidget(), rail(u"documents"_qs));
    press(Qt::Key_F6); // no notice: back to the page, to the same field
    QTRY_COMPARE(QApplication::focusWidget(), field(u"documents"_qs, 1));
    m_window->notice().show(Tone::Warning, u"Careful."_qs);
    press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(m_window->notice().isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F6);
    QTRY_COMPARE(QApplication::focusWidget(), field(u"documents"_qs, 1));
}

void tst_MainWindow::tabReadsRailThenPage()
{
    press(Qt::Key_F6);
    QTRY_COMPARE(QApplication::focusWidget(), rail(u"start"_qs));
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), rail(u"documents"_qs));
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), rail(u"settings"_qs));
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), field(u"start"_qs, 0));
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), field(u"start"_qs, 1));
}

// Panes are named in the order of reading; the fields were made in another.
void tst_MainWindow::tabAndF6FollowThePanes()
{
    const QString id = u"documents"_qs;
    panes::setPanes(*m_window->page(id), {field(id, 2), field(id, 0), field(id, 1)});
    m_window->showPage(id);
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_F6}) {
        field(id, 2)->setFocus();
        press(key);
        QCOMPARE(QApplication::focusWidget(), field(id, 0));
        press(key);
        QCOMPARE(QApplication::focusWidget(), field(id, 1));
        press(key);
        QVERIFY(rail(u"start"_qs)->parentWidget()->isAncestorOf(QApplication::focusWidget()));
    }
    field(id, 1)->setFocus();
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), field(id, 0));
    press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), field(id, 2));
}

void tst_MainWindow::emptyAndHiddenPanesArePassedOver()
{
    const QString id = u"documents"_qs;
    panes::setPanes(*m_window->page(id), {field(id, 0), field(id, 1), field(id, 2)});
    m_window->showPage(id);
    field(id, 1)->hide();
    field(id, 0)->setFocus();
    press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), field(id, 2));
    field(id, 2)->setEnabled(false);
    field(id, 0)->setFocus();
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), rail(u"start"_qs));
}

void tst_MainWindow::aPartThatTurnsTakesOnlyItsOwnFocus()
{
    const QString id = u"documents"_qs;
    QWidget *page = m_window->page(id);
    auto *parts = new QStackedWidget(page);
    auto *list = new QLineEdit;
    auto *empty = new QLineEdit;
    parts->addWidget(list);
    parts->addWidget(empty);
    page->layout()->addWidget(parts);
    m_window->showPage(id);
    list->setFocus();
    panes::showPart(*page, *parts, *empty, *empty);
    QCOMPARE(QApplication::focusWidget(), empty);
    // Turned by what comes in while somebody types elsewhere.
    m_window->showPage(u"start"_qs);
    field(u"start"_qs, 0)->setFocus();
    panes::showPart(*page, *parts, *list, *list);
    QCOMPARE(QApplication::focusWidget(), field(u"start"_qs, 0));
    m_window->showPage(id);
    QCOMPARE(QApplication::focusWidget(), list);
}

void tst_MainWindow::trainingIsUnmistakable()
{
    auto *band = m_window->findChild<QLabel *>(u"trainingBand"_qs);
    QVERIFY(!band->isVisible());
    m_window->setTraining(true, u"Training window"_qs);
    for (const QString &id : {u"start"_qs, u"editor"_qs, u"settings"_qs}) {
        m_window->showPage(id);
        QVERIFY(band->isVisible());
        QVERIFY(band->text().contains(u"TRAINING"_qs) && band->text().contains(u"window"_qs));
        QVERIFY(m_window->windowTitle().contains(u"TRAINING"_qs));
    }
    const QImage image = m_window->grab().toImage();
    const QRgb colour = theme::ink(Tone::Training, m_window->palette()).rgb();
    for (const QPoint &at : {QPoint(1, 300), QPoint(image.width() - 2, 300),
                             QPoint(300, image.height() - 2), QPoint(20, 2)})
        QCOMPARE(image.pixel(at), colour);
    m_window->setRailShown(false); // also before the key store is open
    QVERIFY(band->isVisible());
    m_window->setTraining(false, u"Single window"_qs);
    QVERIFY(!band->isVisible());
    QVERIFY(m_window->grab().toImage().pixel(1, 300) != colour);
}

void tst_MainWindow::footTellsWholeNames()
{
    const QString name = u"Limited liability partnership "_qs.repeated(12);
    const int width = m_window->minimumSizeHint().width();
    m_window->setFoot(name, u"2 waiting"_qs);
    auto *principal = m_window->findChild<QLabel *>(u"footPrincipal"_qs);
    QVERIFY(principal->toolTip().contains(name));
    QVERIFY(m_window->minimumSizeHint().width() <= width + 120);
    QCOMPARE(m_window->findChild<QLabel *>(u"footSending"_qs)->text(), u"2 waiting"_qs);
}

void tst_MainWindow::filesCanBeDropped()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/tmp/one.xml"_qs), QUrl(u"https://example.org/two"_qs)});
    QSignalSpy dropped(m_window.get(), &MainWindow::filesDropped);
    QVERIFY(dropOnto(*m_window, data));
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.first().first().toStringList(), QStringList{u"/tmp/one.xml"_qs});
    QMimeData text;
    text.setText(u"words"_qs);
    QVERIFY(!dropOnto(*m_window, text));
    QCOMPARE(dropped.size(), 1);
}

// 1366 × 768 at 200 % leaves 683 × 384; a wide page on demand must not spoil the others.
void tst_MainWindow::fitsASmallScreen()
{
    if (m_window->fontMetrics().horizontalAdvance(u"net.refused"_qs) > 100)
        QSKIP("the letters here are twice as wide as those of any desktop");
    auto *wide = new QWidget;
    wide->setMinimumSize(1500, 900);
    m_window->addPage(u"wide"_qs, u"Wide"_qs, {}, wide);
    m_window->setTraining(true, u"Training window of the single window of the Republic"_qs);
    m_window->notice().show(Tone::Error,
                            u"It was not sent, because the window is away. "_qs.repeated(4),
                            u"net.refused"_qs, u"Send again now"_qs);
    const QSize least = m_window->minimumSizeHint();
    QVERIFY2(least.width() <= 683 && least.height() <= 384,
             qPrintable(u"%1 × %2"_qs.arg(least.width()).arg(least.height())));
}

// OKNO_SHOTS=DIR: pictures to look at, light and dark, wide and at 200 %'s size.
void tst_MainWindow::shots()
{
    if (!test::wantsPictures())
        QSKIP("OKNO_SHOTS names no folder");
    for (const auto scheme : {theme::Scheme::Light, theme::Scheme::Dark}) {
        theme::apply(*qApp, scheme);
        const QString shade = scheme == theme::Scheme::Dark ? u"dark"_qs : u"light"_qs;
        MainWindow window;
        window.addPage(u"start"_qs, u"Требует действий"_qs, u"needs-action"_qs,
                       new EmptyState(u"done"_qs, u"Ничего не требует действий"_qs,
                                      u"Здесь появится то, что ждёт вашего решения: ошибки "
                                      "проверки, запросы окна, приближающиеся сроки."_qs,
                                      u"Создать декларацию"_qs));
        window.addPage(u"documents"_qs, u"Документы"_qs, u"documents"_qs, pageWithFields(3));
        window.addPage(u"matters"_qs, u"Поставки и контракты"_qs, u"history"_qs, pageWithFields(1));
        window.addPage(u"outbox"_qs, u"Исходящие"_qs, u"outbox"_qs, pageWithFields(1));
        auto *settings = new SettingsPage;
        settings->setProfiles({{u"training"_qs, u"Учебное окно"_qs, true}, {u"kz"_qs, u"КЗ"_qs}});
        settings->setWorkspace(u"/home/broker/.local/share/okno/workspace"_qs,
                               u"Хранилище ключей рабочего стола"_qs);
        settings->setPrincipals(
            {u"ТОО «Қазына Трейд», БИН 010140000011: доверенность до 31.12.2026"_qs,
             u"АО «Северный путь», ИНН 7701234567: руководитель"_qs});
        window.addPage(u"settings"_qs, u"Настройки"_qs, u"settings"_qs, settings);
        auto *about = new AboutPage;
        about->setRows({{u"Okno"_qs, u"0.1.0"_qs}, {u"Qt"_qs, u"6.4.2"_qs}});
        window.addPage(u"about"_qs, u"О программе"_qs, u"about"_qs, about);
        window.setBadge(u"start"_qs, 3);
        window.setBadge(u"outbox"_qs, 128);
        window.setTraining(true, u"Учебное окно"_qs);
        window.setFoot(u"ТОО «Қазына Трейд», БИН 010140000011"_qs, u"Отправлено всё"_qs);
        window.show();
        QApplication::setActiveWindow(&window);
        for (const QString &id : {u"start"_qs, u"documents"_qs, u"settings"_qs, u"about"_qs}) {
            window.showPage(id);
            window.resize(1366, 768);
            test::shoot(window, u"shell-%1-%2"_qs.arg(id, shade));
        }
        window.notice().show(Tone::Error,
                             u"Декларация 12/2026 не отправлена: окно не ответило за 30 секунд. "
                             "Она осталась в очереди и будет отправлена, как только окно ответит. "
                             "Ничего делать не нужно."_qs,
                             u"network.timeout"_qs, u"Отправить сейчас"_qs);
        window.resize(683, 384);
        for (const QString &id : {u"start"_qs, u"settings"_qs}) {
            window.showPage(id);
            test::shoot(window, u"shell-small-%1-%2"_qs.arg(id, shade));
        }
    }
}

OKNO_WINDOW_TEST_MAIN(tst_MainWindow)
#include "tst_MainWindow.moc"
