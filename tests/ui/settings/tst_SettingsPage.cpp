#include "ui/settings/AboutPage.h"
#include "ui/settings/BackupPanel.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/StateLine.h"

#include "tests/support/MainThreadWatch.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace okno;
using namespace Qt::StringLiterals;

class tst_SettingsPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void keepsWhatWasSet();
    void settingTellsNothing();
    void tellsTheWholeOnAChange();
    void leavingAFieldUnchangedTellsNothing();
    void addressIsCheckedBeforeItIsTold_data();
    void addressIsCheckedBeforeItIsTold();
    void addressBelongsToTraining();
    void unknownProfileIsKept();
    void placesCanBeCopied();
    void checksTheWorkspaceByKey();
    void asksWhatABackupNeeds();
    void principalsOrTheReasonWhyNone();
    void everyControlHasAName();
    void tabReadsDownThePage();
    void aboutIsCopiedWhole();

private:
    QComboBox *combo(const char *name)
    {
        return m_page->findChild<QComboBox *>(QLatin1String(name));
    }
    QLineEdit *address() { return m_page->findChild<QLineEdit *>(u"windowAddress"_qs); }

    std::unique_ptr<SettingsPage> m_page;
};

void tst_SettingsPage::init()
{
    qRegisterMetaType<UiSettings>();
    theme::apply(*qApp, theme::Scheme::Light);
    m_page = std::make_unique<SettingsPage>();
    m_page->setProfiles({{u"training"_qs, u"Training window"_qs, true},
                         {u"national"_qs, u"National window"_qs, false}});
    m_page->show();
}

void tst_SettingsPage::keepsWhatWasSet()
{
    const UiSettings set{u"kk"_qs, theme::Scheme::Dark, u"training"_qs,
                         QUrl(u"https://127.0.0.1:8443"_qs)};
    m_page->setSettings(set);
    QCOMPARE(m_page->settings(), set);
}

void tst_SettingsPage::settingTellsNothing()
{
    QSignalSpy changed(m_page.get(), &SettingsPage::changed);
    m_page->setSettings({u"ru"_qs, theme::Scheme::Light, u"national"_qs, {}});
    m_page->setProfiles({{u"national"_qs, u"National window"_qs, false}});
    QCOMPARE(changed.size(), 0);
}

void tst_SettingsPage::tellsTheWholeOnAChange()
{
    m_page->setSettings({u"ru"_qs, theme::Scheme::Light, u"training"_qs, {}});
    QSignalSpy changed(m_page.get(), &SettingsPage::changed);
    QTest::keyClick(combo("language"), Qt::Key_Down);
    QCOMPARE(changed.size(), 1);
    const UiSettings expected{u"kk"_qs, theme::Scheme::Light, u"training"_qs, {}};
    QCOMPARE(changed.last().first().value<UiSettings>(), expected);
    QTest::keyClick(combo("scheme"), Qt::Key_Down);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.last().first().value<UiSettings>().scheme, theme::Scheme::Dark);
}

void tst_SettingsPage::leavingAFieldUnchangedTellsNothing()
{
    QSignalSpy changed(m_page.get(), &SettingsPage::changed);
    QTest::keyClick(address(), Qt::Key_Return);
    QTest::keyClicks(address(), u"x"_qs);
    QTest::keyClick(address(), Qt::Key_Backspace);
    QTest::keyClick(address(), Qt::Key_Return);
    QCOMPARE(changed.size(), 0);
}

void tst_SettingsPage::addressIsCheckedBeforeItIsTold_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isAddress");
    QTest::newRow("https") << u"https://training.example:8443"_qs << true;
    QTest::newRow("http") << u"http://127.0.0.1:9000/"_qs << true;
    QTest::newRow("blanks around") << u"  https://training.example  "_qs << true;
    QTest::newRow("no scheme") << u"training.example"_qs << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_qs << false;
    QTest::newRow("no computer") << u"https://"_qs << false;
    QTest::newRow("blank inside") << u"https://training example"_qs << false;
}

void tst_SettingsPage::addressIsCheckedBeforeItIsTold()
{
    QFETCH(QString, typed);
    QFETCH(bool, isAddress);
    const QUrl before(u"https://127.0.0.1:1"_qs);
    m_page->setSettings({{}, theme::Scheme::System, u"training"_qs, before});
    QSignalSpy changed(m_page.get(), &SettingsPage::changed);
    address()->selectAll();
    QTest::keyClicks(address(), typed);
    QTest::keyClick(address(), Qt::Key_Return);
    auto *problem = m_page->findChild<QWidget *>(u"windowAddressProblem"_qs);
    QCOMPARE(problem->isVisible(), !isAddress);
    QCOMPARE(changed.size(), isAddress ? 1 : 0);
    QCOMPARE(m_page->settings().windowAddress, isAddress ? QUrl(typed.trimmed()) : before);
    QCOMPARE(address()->accessibleDescription().isEmpty(), isAddress);
}

void tst_SettingsPage::addressBelongsToTraining()
{
    m_page->setSettings(
        {{}, theme::Scheme::System, u"training"_qs, QUrl(u"https://127.0.0.1:1"_qs)});
    QVERIFY(address()->isVisible());
    QSignalSpy changed(m_page.get(), &SettingsPage::changed);
    QTest::keyClick(combo("profile"), Qt::Key_Down);
    QVERIFY(!address()->isVisible());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_page->settings().profile, u"national"_qs);
    QVERIFY(m_page->settings().windowAddress.isEmpty()); // a real window is never redirected
}

void tst_SettingsPage::unknownProfileIsKept()
{
    m_page->setSettings({u"ru"_qs, theme::Scheme::Light, u"removed"_qs, {}});
    QTest::keyClick(combo("language"), Qt::Key_Down);
    QCOMPARE(m_page->settings().profile, u"removed"_qs);
}

void tst_SettingsPage::placesCanBeCopied()
{
    m_page->setWorkspace(u"/home/broker/okno"_qs, u"Secret Service"_qs);
    auto *place = m_page->findChild<QWidget *>(u"workspace"_qs);
    QVERIFY(place->findChild<QLineEdit *>()->isReadOnly());
    QTest::keyClick(place->findChild<QToolButton *>(), Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), u"/home/broker/okno"_qs);
}

void tst_SettingsPage::checksTheWorkspaceByKey()
{
    QSignalSpy wished(m_page.get(), &SettingsPage::checkWorkspaceRequested);
    auto *check = m_page->findChild<QPushButton *>(u"checkWorkspace"_qs);
    QTest::keyClick(check, Qt::Key_Space);
    QCOMPARE(wished.size(), 1);
}

void tst_SettingsPage::asksWhatABackupNeeds()
{
    BackupPanel &panel = m_page->backup();
    const auto part = [&panel](const char *name) {
        return panel.findChild<QWidget *>(QLatin1String(name));
    };
    QSignalSpy wished(&panel, &BackupPanel::backupRequested);
    const auto last = [&] { return static_cast<StateLine *>(part("lastBackup"))->text(); };
    QVERIFY(last().contains(u"no backup"_qs));
    panel.setLast(u"Last backup: today"_qs);
    QCOMPARE(last(), u"Last backup: today"_qs);
    panel.setFile(u"/home/broker/Okno.okno-backup"_qs);
    QVERIFY(!part("writeBackup")->isVisible()); // folded until it is wanted
    QApplication::setActiveWindow(m_page.get());
    QTest::keyClick(part("backupFold"), Qt::Key_Space);
    auto *file = part("backupFile")->findChild<QLineEdit *>();
    QTRY_VERIFY(file->hasFocus());
    everyControlHasAName();
    panel.setFile(u"/elsewhere"_qs); // not under the hands of who types
    QCOMPARE(file->text(), QDir::toNativeSeparators(u"/home/broker/Okno.okno-backup"_qs));
    auto *first = part("first")->findChild<QLineEdit *>();
    auto *second = part("second")->findChild<QLineEdit *>();
    QTest::keyClicks(first, u"correct horse"_qs);
    QTest::keyClicks(second, u"correct hoarse"_qs);
    QTest::keyClick(part("writeBackup"), Qt::Key_Return);
    QCOMPARE(wished.size(), 0);
    QVERIFY(first->text().isEmpty() && first->hasFocus());
    for (QLineEdit *line : {first, second})
        QTest::keyClicks(line, u"correct horse"_qs);
    QTest::keyClick(part("writeBackup"), Qt::Key_Return);
    QCOMPARE(wished.size(), 1);
    QCOMPARE(wished.first().first().toString(), u"/home/broker/Okno.okno-backup"_qs);
    QCOMPARE(wished.first().last().value<std::shared_ptr<const SecretBytes>>()->view(),
             QByteArrayView("correct horse"));
    panel.setBusy(true);
    QVERIFY(!part("writeBackup")->isEnabled() && !part("backupFold")->isEnabled());
    panel.setBusy(false);
    file->clear();
    QTest::keyClick(part("writeBackup"), Qt::Key_Return);
    QCOMPARE(wished.size(), 1);
    QVERIFY(file->hasFocus());
    panel.fold();
    QVERIFY(!part("writeBackup")->isVisible());
}

void tst_SettingsPage::principalsOrTheReasonWhyNone()
{
    auto *list = m_page->findChild<QListView *>(u"principals"_qs);
    auto *none = m_page->findChild<QLabel *>(u"noPrincipals"_qs);
    QVERIFY(!list->isVisible() && !none->isVisible()); // nobody has said yet
    m_page->setPrincipals({});
    QVERIFY(!list->isVisible() && none->isVisible());
    m_page->setPrincipals({u"One"_qs, u"Two"_qs});
    QVERIFY(list->isVisible() && !none->isVisible());
    QCOMPARE(list->model()->rowCount(), 2);
}

void tst_SettingsPage::everyControlHasAName()
{
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        const bool isControl = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() &&
                               widget->isVisibleTo(m_page.get());
        if (!isControl)
            continue;
        QAccessibleInterface *told =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(told && !told->text(QAccessible::Name).isEmpty(),
                 qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' +
                            widget->objectName()));
    }
}

void tst_SettingsPage::tabReadsDownThePage()
{
    m_page->setPrincipals({u"One"_qs});
    m_page->resize(600, 900);
    QApplication::setActiveWindow(m_page.get());
    m_page->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), combo("language"));
    QPoint last;
    int seen = 0;
    for (; seen < 20; ++seen) {
        QWidget *now = QApplication::focusWidget();
        const QPoint place = now->mapTo(m_page.get(), QPoint{});
        const bool isBelow =
            place.y() > last.y() || (place.y() == last.y() && place.x() > last.x());
        QVERIFY2(isBelow || (seen > 0 && now == combo("language")), qPrintable(now->objectName()));
        if (seen > 0 && now == combo("language"))
            break;
        last = place - QPoint(0, 1); // buttons and fields of a line differ by a pixel or so
        QTest::keyClick(now, Qt::Key_Tab);
    }
    QCOMPARE(seen, 11);
}

void tst_SettingsPage::aboutIsCopiedWhole()
{
    AboutPage page;
    page.setRows({{u"Okno"_qs, u"0.1.0"_qs}, {u"Qt"_qs, u"6.4.2"_qs}});
    page.show();
    auto *table = page.findChild<QTableWidget *>(u"aboutTable"_qs);
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(1, 1)->text(), u"6.4.2"_qs);
    QTest::keyClick(page.findChild<QPushButton *>(u"aboutCopy"_qs), Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), u"Okno: 0.1.0\nQt: 6.4.2"_qs);
    QVERIFY(!page.findChild<QLabel *>(u"aboutCopied"_qs)->text().isEmpty());
}

OKNO_WINDOW_TEST_MAIN(tst_SettingsPage)
#include "tst_SettingsPage.moc"
