#include "ui/firstrun/UnlockPage.h"
#include "ui/shell/Notice.h"
#include "ui/shell/Theme.h"

#include "tests/support/MainThreadWatch.h"
#include "tests/support/Pictures.h"
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace okno;
using namespace Qt::StringLiterals;

class tst_UnlockPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void offersWhatTheFailureAllows_data();
    void offersWhatTheFailureAllows();
    void takesThePassphraseAndCountsTries();
    void takesTheRecoveryPhrase_data();
    void takesTheRecoveryPhrase();
    void saysWhichGroupIsMistyped_data();
    void saysWhichGroupIsMistyped();
    void leadsToABackup_data();
    void leadsToABackup();
    void isQuietWhileBusy();

private:
    QWidget *named(const char *name) const;
    QLineEdit *line(const char *name) const;
    void shot(const char *name);
    Texts m_texts{u"en"_s};
    std::unique_ptr<UnlockPage> m_page;
};

namespace {

using Secret = std::shared_ptr<const SecretBytes>;
const QString folder = u"/home/a/okno"_s;

} // namespace

void tst_UnlockPage::initTestCase()
{
    theme::apply(*qApp, theme::Scheme::Light);
}

void tst_UnlockPage::init()
{
    m_page = std::make_unique<UnlockPage>(m_texts);
    m_page->resize(1366, 740);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void tst_UnlockPage::cleanup()
{
    m_page.reset();
}

QWidget *tst_UnlockPage::named(const char *name) const
{
    for (QWidget *found : m_page->findChildren<QWidget *>(QLatin1String(name))) {
        if (found->isVisible())
            return found;
    }
    return nullptr;
}

QLineEdit *tst_UnlockPage::line(const char *name) const
{
    return named(name)->findChild<QLineEdit *>();
}

void tst_UnlockPage::shot(const char *name)
{
    test::shoot(*m_page, u"unlock-"_s + QLatin1String(name));
}

void tst_UnlockPage::offersWhatTheFailureAllows_data()
{
    QTest::addColumn<FailureCode>("code");
    QTest::addColumn<bool>("passphrase");
    QTest::addColumn<bool>("retry");
    QTest::addColumn<bool>("recovery");
    const auto row = [](FailureCode code, bool passphrase, bool retry, bool recovery) {
        QTest::addRow("%s", qPrintable(failureKey(code)))
            << code << passphrase << retry << recovery;
    };
    row(FailureCode::KeyStoreLocked, false, true, true);
    row(FailureCode::KeyStoreChanged, false, true, true);
    row(FailureCode::KeyStoreUnavailable, false, true, true);
    row(FailureCode::PassphraseRequired, true, false, true);
    row(FailureCode::PassphraseWrong, true, false, true);
    row(FailureCode::WorkspaceNewer, false, true, false);
    row(FailureCode::WorkspaceDamaged, false, true, false);
    row(FailureCode::WorkspaceBusy, false, true, false);
}

void tst_UnlockPage::offersWhatTheFailureAllows()
{
    QFETCH(FailureCode, code);
    QSignalSpy retried(m_page.get(), &UnlockPage::retryRequested);
    m_page->setFailure(folder, {code, folder, {}});
    QTEST(named("passphrase") != nullptr, "passphrase");
    QTEST(named("retry") != nullptr, "retry");
    QTEST(named("recoveryFold") != nullptr, "recovery");
    QVERIFY(!named("recover")); // folded until it is wanted
    QVERIFY(!m_page->findChild<Notice *>()->sentence().isEmpty());
    shot(qPrintable(failureKey(code)));
    if (named("retry")) {
        QTRY_VERIFY(named("retry")->hasFocus());
        QTest::keyClick(named("retry"), Qt::Key_Return);
        QCOMPARE(retried.count(), 1);
    }
}

void tst_UnlockPage::takesThePassphraseAndCountsTries()
{
    QSignalSpy entered(m_page.get(), &UnlockPage::passphraseEntered);
    m_page->setFailure(folder, {FailureCode::PassphraseRequired, folder, {}});
    QTRY_VERIFY(line("passphrase")->hasFocus());
    QTest::keyClick(line("passphrase"), Qt::Key_Return);
    QCOMPARE(entered.count(), 0);
    for (int i = 1; i <= 2; ++i) {
        QTest::keyClicks(line("passphrase"), u"wrong one"_s);
        QTest::keyClick(line("passphrase"), Qt::Key_Return);
        QCOMPARE(entered.count(), i);
        m_page->setFailure(folder, {FailureCode::PassphraseWrong, folder, {}});
        QTRY_VERIFY(line("passphrase")->hasFocus());
        QVERIFY(line("passphrase")->text().isEmpty());
        QVERIFY(m_page->findChild<Notice *>()->sentence().contains(u"so far: %1."_s.arg(i)));
    }
    QCOMPARE(entered.first().first().value<Secret>()->view().toByteArray(),
             QByteArray("wrong one"));
}

void tst_UnlockPage::takesTheRecoveryPhrase_data()
{
    QTest::addColumn<FailureCode>("code");
    QTest::addColumn<bool>("toPassphrase");
    QTest::newRow("key store changed") << FailureCode::KeyStoreChanged << false;
    QTest::newRow("no key store") << FailureCode::KeyStoreUnavailable << true;
    QTest::newRow("passphrase forgotten") << FailureCode::PassphraseRequired << true;
}

void tst_UnlockPage::takesTheRecoveryPhrase()
{
    QFETCH(FailureCode, code);
    QFETCH(bool, toPassphrase);
    QSignalSpy entered(m_page.get(), &UnlockPage::recoveryEntered);
    m_page->setFailure(folder, {code, folder, {}});
    QTest::keyClick(named("recoveryFold"), Qt::Key_Space);
    QTRY_VERIFY(line("phrase")->hasFocus());
    QCOMPARE(line("phrase")->echoMode(), QLineEdit::Password);
    QTest::keyClicks(line("phrase"), u"7kq2m a1b2c"_s);
    QCOMPARE(named("newPassphrase") != nullptr, toPassphrase);
    if (toPassphrase) {
        QTest::keyClick(line("phrase"), Qt::Key_Return);
        QCOMPARE(entered.count(), 0); // the new passphrase is missing
        for (QLineEdit *part : named("newPassphrase")->findChildren<QLineEdit *>())
            QTest::keyClicks(part, u"correct horse"_s);
    }
    shot("recovery");
    QTest::keyClick(named("recover"), Qt::Key_Return);
    QCOMPARE(entered.count(), 1);
    QCOMPARE(entered.first().first().value<Secret>()->view().toByteArray(),
             QByteArray("7kq2m a1b2c"));
    QCOMPARE(entered.first().at(1).value<Secret>() != nullptr, toPassphrase);
}

void tst_UnlockPage::saysWhichGroupIsMistyped_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<QString>("words");
    QTest::newRow("group") << Failure{FailureCode::ValueInvalid, u"3"_s, u"recovery phrase"_s}
                           << u"Group 3"_s;
    QTest::newRow("length") << Failure{FailureCode::ValueInvalid, u"length"_s, {}}
                            << u"missing or left over"_s;
    QTest::newRow("another's") << Failure{FailureCode::PassphraseWrong, {}, {}}
                               << u"another workspace"_s;
}

void tst_UnlockPage::saysWhichGroupIsMistyped()
{
    QFETCH(Failure, failure);
    QFETCH(QString, words);
    m_page->setFailure(folder, {FailureCode::KeyStoreChanged, folder, {}});
    named("recoveryFold")->setFocus();
    QTest::keyClick(named("recoveryFold"), Qt::Key_Space);
    QTest::keyClicks(line("phrase"), u"7kq2m"_s);
    QTest::keyClick(line("phrase"), Qt::Key_Return);
    m_page->setBusy(true);
    m_page->setFailure(folder, failure);
    QVERIFY(m_page->findChild<Notice *>()->sentence().contains(words));
    QTRY_VERIFY(line("phrase")->hasFocus());
    QVERIFY(!named("passphrase")); // this workspace has none
}

void tst_UnlockPage::leadsToABackup_data()
{
    QTest::addColumn<FailureCode>("code");
    for (const FailureCode code : {FailureCode::KeyStoreChanged, FailureCode::PassphraseRequired,
                                   FailureCode::WorkspaceDamaged})
        QTest::newRow(qPrintable(failureKey(code))) << code;
}

void tst_UnlockPage::leadsToABackup()
{
    QFETCH(FailureCode, code);
    QSignalSpy wished(m_page.get(), &UnlockPage::restoreRequested);
    m_page->setFailure(folder, {code, folder, {}});
    QTest::keyClick(named("restoreBackup"), Qt::Key_Return);
    QCOMPARE(wished.count(), 1);
}

void tst_UnlockPage::isQuietWhileBusy()
{
    m_page->setFailure(folder, {FailureCode::KeyStoreLocked, folder, {}});
    m_page->setBusy(true);
    QVERIFY(!named("retry")->isEnabled());
    m_page->setBusy(false);
    QVERIFY(named("retry")->isEnabled());
}

OKNO_WINDOW_TEST_MAIN(tst_UnlockPage)
#include "tst_UnlockPage.moc"
