#include "ui/signing/SignInPanel.h"

#include "tests/support/MainThreadWatch.h"

#include "ui/shell/Notice.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace okno;
using namespace Qt::StringLiterals;

namespace {

const QString ownTaxNumber = u"7707083893"_s;

KeyChoice::Key key(const QString &file, const QString &taxNumber, int daysLeft = 200)
{
    Certificate certificate;
    certificate.commonName = u"Иванова"_s;
    certificate.organisationTaxNumber = taxNumber;
    certificate.notBefore = QDateTime::currentDateTimeUtc().addDays(-100);
    certificate.notAfter = QDateTime::currentDateTimeUtc().addDays(daysLeft);
    return {u"file:/keys/"_s + file + u'#' + QString(64, u'a'), certificate};
}

} // namespace

class tst_SignInPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }
    void offersOnlyKeysOfTheOrganisation();
    void canBeCancelledWhileBusy();
    void signsInByKeys();
    void asksForAKeyFileWithoutAny();
    void isQuietWhileBusy();
    void escapeClosesTheMessageFirst();

private:
    void start(const QList<KeyChoice::Key> &keys);
    QComboBox *keys() const { return m_panel->findChild<QComboBox *>(u"keys"_s); }
    QPushButton *button(const QString &name) const
    {
        return m_panel->findChild<QPushButton *>(name);
    }
    QLineEdit *password() const
    {
        return m_panel->findChild<QWidget *>(u"signInPassword"_s)->findChild<QLineEdit *>();
    }

    Texts m_texts{u"en"_s};
    std::unique_ptr<SignInPanel> m_panel;
};

void tst_SignInPanel::init()
{
    m_panel = std::make_unique<SignInPanel>(m_texts);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void tst_SignInPanel::start(const QList<KeyChoice::Key> &keys)
{
    Principal principal;
    principal.id = PrincipalId::create();
    principal.name = u"ООО «Северный ветер»"_s;
    principal.taxNumber = ownTaxNumber;
    m_panel->start(principal, u"Training window"_s, keys);
}

void tst_SignInPanel::offersOnlyKeysOfTheOrganisation()
{
    start({key(u"other.p12"_s, u"7736050003"_s), key(u"old.p12"_s, ownTaxNumber, -1),
           key(u"own.p12"_s, ownTaxNumber)});
    QCOMPARE(keys()->count(), 2);
    QVERIFY2(keys()->currentText().endsWith(u"own.p12"_s), qPrintable(keys()->currentText()));
    QTRY_VERIFY(password()->hasFocus());
}

void tst_SignInPanel::signsInByKeys()
{
    QSignalSpy wish(m_panel.get(), &SignInPanel::signInRequested);
    const KeyChoice::Key own = key(u"own.p12"_s, ownTaxNumber);
    start({own});
    QTest::keyClick(password(), Qt::Key_Return);
    QCOMPARE(wish.count(), 0);
    QTest::keyClicks(password(), u"1234"_s);
    QTest::keyClick(password(), Qt::Key_Return);
    QCOMPARE(wish.count(), 1);
    QCOMPARE(wish.first().first().toString(), own.uri);
    QVERIFY(password()->text().isEmpty());
}

void tst_SignInPanel::asksForAKeyFileWithoutAny()
{
    start({});
    QTRY_VERIFY(button(u"otherKey"_s)->hasFocus());
    QTest::keyClicks(password(), u"1234"_s);
    QVERIFY(!button(u"signInButton"_s)->isEnabled());
}

void tst_SignInPanel::isQuietWhileBusy()
{
    QSignalSpy wish(m_panel.get(), &SignInPanel::signInRequested);
    start({key(u"own.p12"_s, ownTaxNumber)});
    QTest::keyClicks(password(), u"1234"_s);
    m_panel->setBusy(true);
    QVERIFY(!button(u"otherKey"_s)->isEnabled());
    QTest::keyClick(password(), Qt::Key_Return);
    QCOMPARE(wish.count(), 0);
    m_panel->setBusy(false);
    QVERIFY(button(u"signInButton"_s)->isEnabled());
}

void tst_SignInPanel::canBeCancelledWhileBusy()
{
    start({key(u"own.p12"_s, ownTaxNumber)});
    const QSignalSpy cancelled(m_panel.get(), &SignInPanel::cancelRequested);
    const QSignalSpy closed(m_panel.get(), &SignInPanel::closeRequested);
    auto *cancel = m_panel->findChild<QPushButton *>(u"signInCancel"_s);
    QVERIFY(!cancel->isVisible());
    m_panel->setBusy(true);
    QVERIFY(cancel->isVisible());
    QVERIFY(cancel->hasFocus());
    QTest::keyClick(cancel, Qt::Key_Space);
    QTest::keyClick(cancel, Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 2);
    QCOMPARE(closed.size(), 0);
    m_panel->setBusy(false);
    QVERIFY(!cancel->isVisible());
    QVERIFY(m_panel->isAncestorOf(QApplication::focusWidget()));
}

void tst_SignInPanel::escapeClosesTheMessageFirst()
{
    QSignalSpy closed(m_panel.get(), &SignInPanel::closeRequested);
    start({key(u"own.p12"_s, ownTaxNumber)});
    m_panel->setProblem({FailureCode::KeyPasswordWrong, {}, {}});
    auto *notice = m_panel->findChild<Notice *>();
    auto *close = notice->findChild<QWidget *>(u"noticeClose"_s);
    close->setFocus();
    QTest::keyClick(close, Qt::Key_Escape);
    QVERIFY(!notice->isVisible());
    QCOMPARE(closed.count(), 0);
    QTest::keyClick(password(), Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
}

OKNO_WINDOW_TEST_MAIN(tst_SignInPanel)
#include "tst_SignInPanel.moc"
