#include "ui/firstrun/FirstRunPage.h"
#include "ui/shell/Theme.h"

#include "tests/support/MainThreadWatch.h"
#include "tests/support/Pictures.h"
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace okno;
using namespace Qt::StringLiterals;

class tst_FirstRunPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void makesTheStoreInTheKeyStore();
    void refusesAPassphrase_data();
    void refusesAPassphrase();
    void makesTheStoreUnderAPassphrase();
    void leadsToABackup();
    void asksForOneGroupBack();
    void takesTheOrganisation();
    void refusesWrongNumbers_data();
    void refusesWrongNumbers();
    void makesATrainingKey();
    void takesAKeyFileOrWaits();
    void offersTheFirstDocument();
    void saysWhatWentWrongAndKeepsWhatWasTyped();
    void isQuietWhileBusy();

private:
    QWidget *named(const char *name) const;
    QLineEdit *line(const char *name) const;
    QLineEdit *secret(const char *name, const char *part) const;
    QString problem(const char *name) const;
    void enter(QWidget *where) const { QTest::keyClick(where, Qt::Key_Return); }
    void fillOrganisation();
    void shot(const char *name);

    Texts m_texts{u"en"_s};
    std::unique_ptr<FirstRunPage> m_page;
};

namespace {

using Secret = std::shared_ptr<const SecretBytes>;
const QByteArray phrase("7KQ2M-A1B2C-D3E4F-G5H6J-K7M8N-P9Q0R-S1T2V-W3X4Y");

Secret secretOf(const QByteArray &bytes)
{
    return std::make_shared<const SecretBytes>(bytes);
}

} // namespace

void tst_FirstRunPage::initTestCase()
{
    theme::apply(*qApp, theme::Scheme::Light);
}

void tst_FirstRunPage::init()
{
    m_page = std::make_unique<FirstRunPage>(m_texts);
    m_page->setFolder(u"/home/a/.local/share/okno"_s);
    m_page->setKeyStore(true, u"GNOME Keyring"_s);
    m_page->setProfiles({{u"training"_s, u"Training window"_s, true}});
    m_page->resize(1366, 740);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void tst_FirstRunPage::cleanup()
{
    m_page.reset();
}

// Objects of the step in sight only: names are unique within a step.
QWidget *tst_FirstRunPage::named(const char *name) const
{
    for (QWidget *found : m_page->findChildren<QWidget *>(QLatin1String(name))) {
        if (found->isVisible())
            return found;
    }
    return nullptr;
}

QLineEdit *tst_FirstRunPage::line(const char *name) const
{
    QWidget *found = named(name);
    auto *line = qobject_cast<QLineEdit *>(found);
    return line ? line : found->findChild<QLineEdit *>();
}

QLineEdit *tst_FirstRunPage::secret(const char *name, const char *part) const
{
    return named(name)->findChild<QWidget *>(QLatin1String(part))->findChild<QLineEdit *>();
}

QString tst_FirstRunPage::problem(const char *name) const
{
    QWidget *state = named(name)->parentWidget()->findChild<QWidget *>(u"problem"_s);
    return state->isVisible() ? state->accessibleName() : QString();
}

void tst_FirstRunPage::shot(const char *name)
{
    if (!test::wantsPictures())
        return;
    const QString picture = u"firstrun-"_s + QLatin1String(name);
    test::shoot(*m_page, picture);
    theme::apply(*qApp, theme::Scheme::Dark);
    m_page->resize(640, 480);
    test::shoot(*m_page, picture + u"-narrow"_s);
    theme::apply(*qApp, theme::Scheme::Light);
    m_page->resize(1366, 740);
}

void tst_FirstRunPage::makesTheStoreInTheKeyStore()
{
    QCOMPARE(m_page->step(), FirstRunPage::Step::Store);
    QSignalSpy store(m_page.get(), &FirstRunPage::storeRequested);
    QTRY_VERIFY(line("folder")->hasFocus());
    shot("store");
    enter(line("folder"));
    QCOMPARE(store.count(), 1);
    QCOMPARE(store.first().first().toString(), u"/home/a/.local/share/okno"_s);
    QVERIFY(!store.first().at(1).value<Secret>());
    line("folder")->clear();
    enter(line("folder"));
    QCOMPARE(store.count(), 1);
    QVERIFY(named("folderProblem"));
}

void tst_FirstRunPage::refusesAPassphrase_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("none") << QString() << QString() << u"At least 8"_s;
    QTest::newRow("short") << u"1234567"_s << u"1234567"_s << u"At least 8"_s;
    QTest::newRow("different") << u"correct horse"_s << u"correct house"_s << u"not the same"_s;
    QTest::newRow("not repeated") << u"correct horse"_s << QString() << u"not the same"_s;
}

void tst_FirstRunPage::refusesAPassphrase()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, sentence);
    QSignalSpy store(m_page.get(), &FirstRunPage::storeRequested);
    m_page->findChild<QRadioButton *>(u"passphrase"_s)->click();
    QTest::keyClicks(secret("newPassphrase", "first"), first);
    QTest::keyClicks(secret("newPassphrase", "second"), second);
    enter(secret("newPassphrase", "second"));
    QCOMPARE(store.count(), 0);
    QVERIFY(named("strength")->accessibleName().contains(sentence));
    QTRY_VERIFY(secret("newPassphrase", "first")->hasFocus());
    shot("passphrase");
}

void tst_FirstRunPage::makesTheStoreUnderAPassphrase()
{
    m_page->setKeyStore(false, {});
    QVERIFY(!named("keyStore"));
    QSignalSpy store(m_page.get(), &FirstRunPage::storeRequested);
    for (const char *part : {"first", "second"})
        QTest::keyClicks(secret("newPassphrase", part), u"correct horse battery"_s);
    enter(secret("newPassphrase", "second"));
    QCOMPARE(store.count(), 1);
    QCOMPARE(store.first().at(1).value<Secret>()->view().toByteArray(),
             QByteArray("correct horse battery"));
    QVERIFY(secret("newPassphrase", "first")->text().isEmpty());
}

void tst_FirstRunPage::leadsToABackup()
{
    QSignalSpy restore(m_page.get(), &FirstRunPage::restoreRequested);
    QSignalSpy store(m_page.get(), &FirstRunPage::storeRequested);
    enter(named("restoreBackup"));
    QCOMPARE(restore.count(), 1);
    QCOMPARE(store.count(), 0);
}

void tst_FirstRunPage::asksForOneGroupBack()
{
    m_page->showStep(FirstRunPage::Step::Recovery);
    m_page->setRecoveryPhrase(secretOf(phrase));
    QCOMPARE(m_page->findChild<QLabel *>(u"group3"_s)->text(), u"D3E4F"_s);
    shot("recovery");
    QSignalSpy confirmed(m_page.get(), &FirstRunPage::recoveryConfirmed);
    QTRY_VERIFY(named("continue")->hasFocus());
    enter(named("continue"));
    QVERIFY(!m_page->findChild<QLabel *>(u"group3"_s)); // not to be read off
    QTRY_VERIFY(line("group")->hasFocus());
    QTest::keyClicks(line("group"), u"XXXXX"_s);
    enter(line("group"));
    QCOMPARE(confirmed.count(), 0);
    QVERIFY(named("groupProblem"));
    shot("recovery-asked");
    const QString label = line("group")->accessibleName();
    const int asked = label.section(u' ', 1, 1).toInt();
    const QString right = QString::fromLatin1(phrase.split('-').at(asked - 1)).toLower();
    QTest::keyClicks(line("group"), u" "_s + right);
    enter(line("group"));
    QCOMPARE(confirmed.count(), 1);
}

void tst_FirstRunPage::fillOrganisation()
{
    QTest::keyClicks(line("name"), u"LLC North Wind"_s);
    QTest::keyClicks(line("taxNumber"), u"7707 083893"_s);
    QTest::keyClicks(line("ogrn"), u"1027700132195"_s);
    QTest::keyClicks(line("headName"), u"Ivanova  Maria"_s);
    QTest::keyClicks(line("headTaxNumber"), u"500100732259"_s);
}

void tst_FirstRunPage::takesTheOrganisation()
{
    m_page->showStep(FirstRunPage::Step::Organisation);
    QSignalSpy wish(m_page.get(), &FirstRunPage::organisationRequested);
    QTRY_VERIFY(line("name")->hasFocus());
    enter(line("name"));
    QCOMPARE(wish.count(), 0);
    QVERIFY(!problem("name").isEmpty());
    QVERIFY(!problem("taxNumber").isEmpty());
    QVERIFY(problem("ogrn").isEmpty()); // may stay empty
    QVERIFY(!problem("headTaxNumber").isEmpty());
    QVERIFY(line("name")->hasFocus()); // the first that is wrong
    shot("organisation-wrong");
    fillOrganisation();
    named("headSince")->setProperty("date", QDate(2021, 3, 4));
    enter(named("headSince"));
    QCOMPARE(wish.count(), 1);
    const auto organisation = wish.first().first().value<FirstRunPage::Organisation>();
    QCOMPARE(organisation.country, u"RU"_s);
    QCOMPARE(organisation.taxNumber, u"7707083893"_s);
    QCOMPARE(organisation.ogrn, u"1027700132195"_s);
    QCOMPARE(organisation.headName, u"Ivanova Maria"_s);
    QCOMPARE(organisation.headSince, QDate(2021, 3, 4));
    shot("organisation");
}

void tst_FirstRunPage::refusesWrongNumbers_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("isRight");
    const auto row = [](const char *country, const char *field, const char *number, bool isRight) {
        QTest::addRow("%s %s %s", country, field, number)
            << QString::fromLatin1(country) << QByteArray(field) << QString::fromLatin1(number)
            << isRight;
    };
    row("RU", "taxNumber", "7707083893", true);
    row("RU", "taxNumber", "7707083894", false);
    row("RU", "ogrn", "1027700132195", true);
    row("RU", "ogrn", "1027700132196", false);
    row("RU", "headTaxNumber", "500100732259", true);
    row("RU", "headTaxNumber", "7707083893", false); // an organisation's
    row("KZ", "taxNumber", "940140000385", true);
    row("KZ", "taxNumber", "940140000384", false);
    row("BY", "taxNumber", "100582333", true);
    row("BY", "taxNumber", "100582334", false);
    row("AM", "taxNumber", "12345678", true);
    row("AM", "taxNumber", "1234567", false);
    row("KG", "taxNumber", "12345678901234", true);
    row("KG", "taxNumber", "1234567890123", false);
}

void tst_FirstRunPage::refusesWrongNumbers()
{
    QFETCH(QString, country);
    QFETCH(QByteArray, field);
    QFETCH(QString, number);
    QFETCH(bool, isRight);
    m_page->showStep(FirstRunPage::Step::Organisation);
    auto *countries = m_page->findChild<QComboBox *>(u"country"_s);
    countries->setCurrentIndex(countries->findData(country));
    QCOMPARE(named("ogrn") != nullptr, country == u"RU");
    line(field)->setFocus();
    QTest::keyClicks(line(field), number);
    QTest::keyClick(line(field), Qt::Key_Tab);
    QCOMPARE(problem(field).isEmpty(), isRight);
    QCOMPARE(line(field)->accessibleDescription(), problem(field));
}

void tst_FirstRunPage::makesATrainingKey()
{
    QTemporaryDir folder;
    m_page->showStep(FirstRunPage::Step::Key);
    QSignalSpy wish(m_page.get(), &FirstRunPage::trainingKeyRequested);
    QVERIFY(line("trainingFile")->text().endsWith(u".p12"));
    QCOMPARE(line("address")->text(), u"http://127.0.0.1:8080"_s);
    const QString file = folder.filePath(u"a.p12"_s);
    line("trainingFile")->setText(file);
    for (const char *part : {"first", "second"})
        QTest::keyClicks(secret("trainingPassword", part), u"long enough"_s);
    line("address")->setText(u"training"_s);
    enter(line("address"));
    QCOMPARE(wish.count(), 0);
    shot("key");
    line("address")->setText(u"https://window.example:9"_s);
    enter(line("address"));
    QCOMPARE(wish.count(), 1);
    QCOMPARE(wish.first().first().toString(), file);
    QCOMPARE(wish.first().at(1).value<Secret>()->view().toByteArray(), QByteArray("long enough"));
    QCOMPARE(wish.first().at(2).toUrl(), QUrl(u"https://window.example:9"_s));
}

void tst_FirstRunPage::takesAKeyFileOrWaits()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"own.p12"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_page->setProfiles({});
    m_page->showStep(FirstRunPage::Step::Key);
    QVERIFY(!named("training"));
    QSignalSpy wish(m_page.get(), &FirstRunPage::keyFileRequested);
    line("keyFile")->setText(folder.filePath(u"missing.p12"_s));
    QTest::keyClicks(line("keyPassword"), u"pin"_s);
    enter(line("keyPassword"));
    QCOMPARE(wish.count(), 0);
    QVERIFY(named("keyProblem"));
    line("keyFile")->setText(file.fileName());
    enter(line("keyPassword"));
    QCOMPARE(wish.count(), 1);
    QCOMPARE(wish.first().at(1).value<Secret>()->view().toByteArray(), QByteArray("pin"));
    QSignalSpy later(m_page.get(), &FirstRunPage::keyPostponed);
    m_page->findChild<QRadioButton *>(u"later"_s)->click();
    enter(named("later"));
    QCOMPARE(later.count(), 1);
}

void tst_FirstRunPage::offersTheFirstDocument()
{
    m_page->showStep(FirstRunPage::Step::Done);
    QVERIFY(!named("continue"));
    QSignalSpy fresh(m_page.get(), &FirstRunPage::newRequested);
    QSignalSpy import(m_page.get(), &FirstRunPage::importRequested);
    QSignalSpy finished(m_page.get(), &FirstRunPage::finished);
    QTRY_VERIFY(named("new")->hasFocus());
    shot("done");
    enter(named("new"));
    QTest::keyClick(named("new"), Qt::Key_Tab);
    enter(named("import"));
    QTest::keyClick(named("import"), Qt::Key_Tab);
    enter(named("finish"));
    QCOMPARE(fresh.count(), 1);
    QCOMPARE(import.count(), 1);
    QCOMPARE(finished.count(), 1);
}

void tst_FirstRunPage::saysWhatWentWrongAndKeepsWhatWasTyped()
{
    m_page->showStep(FirstRunPage::Step::Organisation);
    fillOrganisation();
    QTest::keyClick(line("headName"), Qt::Key_Escape);
    m_page->setProblem({FailureCode::DiskFull, u"/home/a"_s, {}});
    QVERIFY(named("firstRunNotice"));
    QCOMPARE(line("name")->text(), u"LLC North Wind"_s);
    QCOMPARE(line("headTaxNumber")->text(), u"500100732259"_s);
    shot("problem");
    m_page->showStep(FirstRunPage::Step::Key);
    QVERIFY(!named("firstRunNotice"));
}

void tst_FirstRunPage::isQuietWhileBusy()
{
    QSignalSpy store(m_page.get(), &FirstRunPage::storeRequested);
    m_page->setBusy(u"Creating the store…"_s);
    QVERIFY(!named("continue")->isEnabled());
    enter(m_page.get());
    QCOMPARE(store.count(), 0);
    m_page->setBusy({});
    enter(line("folder"));
    QCOMPARE(store.count(), 1);
}

OKNO_WINDOW_TEST_MAIN(tst_FirstRunPage)
#include "tst_FirstRunPage.moc"
