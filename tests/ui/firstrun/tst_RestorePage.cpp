#include "ui/firstrun/RestorePage.h"
#include "ui/shell/Notice.h"
#include "ui/shell/Theme.h"

#include "tests/support/MainThreadWatch.h"
#include "tests/support/Pictures.h"
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace okno;
using namespace Qt::StringLiterals;

class tst_RestorePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }
    void init();
    void cleanup() { m_page.reset(); }
    void tellsWhatWasTyped_data();
    void tellsWhatWasTyped();
    void asksForWhatIsMissing();
    void problemsLeadToTheirCure_data();
    void problemsLeadToTheirCure();
    void isQuietWhileBusy();
    void escapeLeadsBack();
    void startsAnewEachTime();
    void everyControlHasAName();

private:
    QWidget *part(const char *name) const
    {
        return m_page->findChild<QWidget *>(QLatin1String(name));
    }
    QLineEdit *line(const char *name) const { return part(name)->findChild<QLineEdit *>(); }
    void fill();

    Texts m_texts{u"en"_s};
    std::unique_ptr<RestorePage> m_page;
};

namespace {

using Secret = std::shared_ptr<const SecretBytes>;

} // namespace

void tst_RestorePage::init()
{
    m_page = std::make_unique<RestorePage>(m_texts);
    m_page->resize(1366, 740);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->start(u"/home/a/okno"_s, true);
}

void tst_RestorePage::fill()
{
    QTest::keyClicks(line("restoreFile"), u"/media/b.okno-backup"_s);
    QTest::keyClicks(line("restorePassphrase"), u"of the backup"_s);
}

void tst_RestorePage::tellsWhatWasTyped_data()
{
    QTest::addColumn<bool>("inKeyStore");
    QTest::newRow("key store") << true;
    QTest::newRow("passphrase") << false;
}

void tst_RestorePage::tellsWhatWasTyped()
{
    QFETCH(bool, inKeyStore);
    m_page->start(u"/home/a/okno"_s, inKeyStore);
    QTRY_VERIFY(line("restoreFile")->hasFocus());
    fill();
    QCOMPARE(line("restorePassphrase")->echoMode(), QLineEdit::Password);
    QCOMPARE(part("newPassphrase")->isVisible(), !inKeyStore);
    QSignalSpy wished(m_page.get(), &RestorePage::restoreRequested);
    if (!inKeyStore) {
        QTest::keyClick(part("restoreNow"), Qt::Key_Return);
        QCOMPARE(wished.count(), 0); // the new passphrase is missing
        for (QLineEdit *field : part("newPassphrase")->findChildren<QLineEdit *>())
            QTest::keyClicks(field, u"correct horse"_s);
    }
    test::shoot(*m_page, inKeyStore ? u"restore-key-store"_s : u"restore-passphrase"_s);
    QTest::keyClick(part("restoreNow"), Qt::Key_Return);
    QCOMPARE(wished.count(), 1);
    QCOMPARE(wished.first().at(0).toString(), u"/media/b.okno-backup"_s);
    QCOMPARE(wished.first().at(1).toString(), u"/home/a/okno"_s);
    QCOMPARE(wished.first().at(2).value<Secret>()->view(), QByteArrayView("of the backup"));
    QCOMPARE(wished.first().at(3).value<Secret>() == nullptr, inKeyStore);
    QVERIFY(line("restorePassphrase")->text().isEmpty());
}

void tst_RestorePage::asksForWhatIsMissing()
{
    QSignalSpy wished(m_page.get(), &RestorePage::restoreRequested);
    const auto leadsTo = [&](const char *name) {
        QTest::keyClick(part("restoreNow"), Qt::Key_Return);
        return line(name)->hasFocus() && part("restoreProblem")->isVisible();
    };
    QVERIFY(leadsTo("restoreFile"));
    QTest::keyClicks(line("restoreFile"), u"/media/b.okno-backup"_s);
    QVERIFY(leadsTo("restorePassphrase"));
    QTest::keyClicks(line("restorePassphrase"), u"of the backup"_s);
    line("restoreFolder")->clear();
    QVERIFY(leadsTo("restoreFolder"));
    QTest::keyClicks(line("restoreFolder"), u"/home/b"_s);
    QCOMPARE(wished.count(), 0);
    QTest::keyClick(line("restorePassphrase"), Qt::Key_Return);
    QCOMPARE(wished.count(), 1);
}

void tst_RestorePage::problemsLeadToTheirCure_data()
{
    QTest::addColumn<FailureCode>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](FailureCode code, const char *field) {
        QTest::newRow(qPrintable(failureKey(code))) << code << QString::fromLatin1(field);
    };
    row(FailureCode::BackupPassphraseWrong, "restorePassphrase");
    row(FailureCode::WorkspaceExists, "restoreFolder");
    row(FailureCode::FolderNotEmpty, "restoreFolder");
    row(FailureCode::DiskFull, "restoreFolder");
    row(FailureCode::BackupDamaged, "restoreFile");
    row(FailureCode::BackupUnknown, "restoreFile");
}

void tst_RestorePage::problemsLeadToTheirCure()
{
    QFETCH(FailureCode, code);
    QFETCH(QString, field);
    fill();
    m_page->setBusy(true);
    m_page->setProblem({code, u"/media/b.okno-backup"_s, {}});
    QTRY_VERIFY(m_page->findChild<QWidget *>(field)->findChild<QLineEdit *>()->hasFocus());
    const auto *notice = m_page->findChild<Notice *>();
    QVERIFY(notice->isVisible() && !notice->sentence().isEmpty());
    QCOMPARE(notice->code(), failureKey(code));
    QCOMPARE(line("restoreFile")->text(), u"/media/b.okno-backup"_s); // what was typed stays
    test::shoot(*m_page, u"restore-"_s + failureKey(code));
}

void tst_RestorePage::isQuietWhileBusy()
{
    m_page->setBusy(true);
    for (const char *name : {"restoreFile", "restorePassphrase", "restoreFolder", "restoreNow"})
        QVERIFY(!part(name)->isEnabled());
    QSignalSpy back(m_page.get(), &RestorePage::closeRequested);
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    QCOMPARE(back.count(), 0); // the way to stop it is its progress
}

void tst_RestorePage::escapeLeadsBack()
{
    QSignalSpy back(m_page.get(), &RestorePage::closeRequested);
    QTest::keyClick(line("restoreFile"), Qt::Key_Escape);
    QTest::keyClick(part("restoreBack"), Qt::Key_Return);
    QCOMPARE(back.count(), 2);
}

void tst_RestorePage::startsAnewEachTime()
{
    fill();
    m_page->setProblem({FailureCode::BackupUnknown, u"x"_s, {}});
    m_page->start(u"/home/c"_s, false);
    QVERIFY(line("restoreFile")->text().isEmpty() && line("restorePassphrase")->text().isEmpty());
    QCOMPARE(line("restoreFolder")->text(), QDir::toNativeSeparators(u"/home/c"_s));
    QVERIFY(!m_page->findChild<Notice *>()->isVisible());
}

void tst_RestorePage::everyControlHasAName()
{
    m_page->start(u"/home/a"_s, false);
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || !widget->isVisible())
            continue;
        const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(told && !told->text(QAccessible::Name).isEmpty(),
                 qPrintable(widget->objectName()));
    }
}

OKNO_WINDOW_TEST_MAIN(tst_RestorePage)
#include "tst_RestorePage.moc"
