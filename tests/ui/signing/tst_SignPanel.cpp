#include "models/document/Stamper.h"
#include "tests/support/Declarations.h"
#include "tests/support/MainThreadWatch.h"
#include "tests/support/Pictures.h"
#include "ui/shell/Theme.h"
#include "ui/signing/SignPanel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace okno;
using namespace Qt::StringLiterals;

class tst_SignPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void preselectsNothingOfOthers_data();
    void preselectsNothingOfOthers();
    void asksAnUnknownKeyForItsPasswordFirst();
    void choosesAKeyInTheListOnly();
    void showsTheFrozenBytesTheirDigestAndWhatWasStamped();
    void showsWhatWasAcceptedAndWhy();
    void doesNotShowAnotherDocumentThatComesTooLate();
    void comparesTheCertificateWithTheOrganisation();
    void asksForThePasswordLast();
    void countsWrongPasswords();
    void leadsToTheFindings();
    void handsOutAndTakesBack();
    void isQuietWhileBusyAndClosesOnEscape();
    void endsWithOneButton();

private:
    QWidget *named(const char *name) const;
    QPushButton *button(const char *name) const;
    QLineEdit *password() const;
    QString allText() const;
    void start(const QList<SignPanel::Key> &keys);
    void shot(const char *name);

    FormatCatalogue m_formats;
    KindCatalogue m_kinds;
    std::unique_ptr<Texts> m_texts;
    std::unique_ptr<SignPanel> m_panel;
    Principal m_principal;
};

namespace {

const QString ownTaxNumber = u"7707083893"_s;

Certificate certificateOf(const QString &taxNumber, int daysLeft = 200)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Certificate own;
    own.der = "der";
    own.sha256 = QCryptographicHash::hash(taxNumber.toUtf8(), QCryptographicHash::Sha256);
    own.surname = u"Иванова"_s;
    own.givenName = u"Мария Петровна"_s;
    own.commonName = u"ООО \"Северный ветер\""_s;
    own.title = u"Генеральный директор"_s;
    own.organisation = u"ООО «СЕВЕРНЫЙ ВЕТЕР»"_s;
    own.organisationTaxNumber = taxNumber;
    own.personTaxNumber = u"500100732259"_s;
    own.ogrn = u"1027700132195"_s;
    own.issuer = u"CN=Учебный удостоверяющий центр,O=Окно,C=RU"_s;
    own.serial = u"01D7A4F3B2C1"_s;
    own.algorithm = u"GOST R 34.10-2012 256"_s;
    own.notBefore = now.addDays(-100);
    own.notAfter = now.addDays(daysLeft);
    return own;
}

DocumentId documentId()
{
    static const DocumentId id = DocumentId::create();
    return id;
}

CheckedDocument frozen(const Certificate &certificate)
{
    FrozenFacts facts;
    facts.document = documentId();
    facts.kind = u"goods-declaration"_s;
    facts.format = u"esadout-5.23.0"_s;
    facts.certificate = certificate;
    facts.frozenAt = QDateTime::currentDateTimeUtc();
    facts.bytes = test::goodsDeclaration(2);
    facts.sha256 = QCryptographicHash::hash(facts.bytes, QCryptographicHash::Sha256);
    facts.manifest = R"({"act":"1","files":[{"name":"goods-declaration.xml"}]})";
    return *Stamper::restore(facts);
}

SignPanel::Key ownKey()
{
    return {u"file:/keys/director.p12"_s, certificateOf(ownTaxNumber)};
}

SignPanel::Key newKey()
{
    return {u"file:/keys/new.p12"_s, {}};
}

QByteArray bytesOf(const QVariant &secret)
{
    return secret.value<std::shared_ptr<const SecretBytes>>()->view().toByteArray();
}

} // namespace

void tst_SignPanel::initTestCase()
{
    theme::apply(*qApp, theme::Scheme::Light);
    m_formats = *FormatCatalogue::builtIn();
    m_kinds = *KindCatalogue::builtIn();
    m_texts = std::make_unique<Texts>(test::wantsPictures() ? u"ru"_s : u"en"_s);
    m_principal.id = PrincipalId::create();
    m_principal.name = u"ООО \"Северный ветер\""_s;
    m_principal.country = u"RU"_s;
    m_principal.taxNumber = ownTaxNumber;
    m_principal.ogrn = u"1027700132195"_s;
}

void tst_SignPanel::init()
{
    m_panel = std::make_unique<SignPanel>(*m_texts, m_kinds, m_formats);
    m_panel->resize(1186, 700);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void tst_SignPanel::cleanup()
{
    m_panel.reset();
}

QWidget *tst_SignPanel::named(const char *name) const
{
    return m_panel->findChild<QWidget *>(QLatin1String(name));
}

QPushButton *tst_SignPanel::button(const char *name) const
{
    return m_panel->findChild<QPushButton *>(QLatin1String(name));
}

QLineEdit *tst_SignPanel::password() const
{
    return named("password")->findChild<QLineEdit *>();
}

QString tst_SignPanel::allText() const
{
    QStringList texts;
    for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
        if (label->isVisibleTo(m_panel.get()))
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

void tst_SignPanel::start(const QList<SignPanel::Key> &keys)
{
    DocumentSummary document;
    document.id = documentId();
    document.kind = u"goods-declaration"_s;
    document.number = u"ДТ-2026/0147"_s;
    document.counterparty = u"ANADOLU MAKİNE SANAYİ A.Ş."_s;
    document.sum = u"12000.00 USD"_s;
    m_panel->start(document, m_principal, keys);
}

// OKNO_SHOTS=DIR: pictures for the eye.
void tst_SignPanel::shot(const char *name)
{
    if (!test::wantsPictures())
        return;
    const QString picture = u"sign-"_s + QLatin1String(name);
    test::shoot(*m_panel, picture);
    theme::apply(*qApp, theme::Scheme::Dark);
    test::shoot(*m_panel, picture + u"-dark"_s);
    theme::apply(*qApp, theme::Scheme::Light);
    m_panel->resize(640, 480);
    test::shoot(*m_panel, picture + u"-narrow"_s);
    m_panel->resize(1186, 700);
}

void tst_SignPanel::preselectsNothingOfOthers_data()
{
    QTest::addColumn<QString>("taxNumber");
    QTest::addColumn<int>("daysLeft");
    QTest::addColumn<bool>("isChosen");
    QTest::newRow("own") << ownTaxNumber << 200 << true;
    QTest::newRow("another organisation's") << u"7736050003"_s << 200 << false;
    QTest::newRow("a person's, no organisation") << QString() << 200 << false;
    QTest::newRow("own, expired") << ownTaxNumber << -1 << false;
}

void tst_SignPanel::preselectsNothingOfOthers()
{
    QFETCH(QString, taxNumber);
    QFETCH(int, daysLeft);
    QFETCH(bool, isChosen);
    QSignalSpy chosen(m_panel.get(), &SignPanel::keyChosen);
    const SignPanel::Key key{u"file:/keys/a.p12"_s, certificateOf(taxNumber, daysLeft)};
    start({newKey(), key});
    QCOMPARE(chosen.count(), isChosen ? 1 : 0);
    QCOMPARE(m_panel->findChild<QComboBox *>(u"keys"_s)->currentIndex(), isChosen ? 1 : -1);
    QVERIFY(!button("sign")->isEnabled());
    if (isChosen) {
        QCOMPARE(chosen.first().first().toString(), key.uri);
        QVERIFY(!chosen.first().at(1).value<std::shared_ptr<const SecretBytes>>());
    } else {
        QVERIFY(named("keys")->hasFocus());
    }
}

void tst_SignPanel::asksAnUnknownKeyForItsPasswordFirst()
{
    start({newKey()});
    shot("empty");
    QSignalSpy chosen(m_panel.get(), &SignPanel::keyChosen);
    QTest::keyClick(named("keys"), Qt::Key_Down);
    auto *combo = m_panel->findChild<QComboBox *>(u"keys"_s);
    QTRY_VERIFY(combo->view()->isVisible());
    QTest::keyClick(combo->view(), Qt::Key_Down);
    QTest::keyClick(combo->view(), Qt::Key_Return);
    QTRY_COMPARE(combo->currentIndex(), 0);
    QCOMPARE(chosen.count(), 0);
    QTRY_VERIFY(password()->hasFocus());
    QCOMPARE(button("sign")->text(), u"Show the key"_s);
    shot("show");
    QTest::keyClicks(password(), u"1234"_s);
    QTest::keyClick(password(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(bytesOf(chosen.first().at(1)), QByteArray("1234"));
    m_panel->setFrozen(frozen(certificateOf(ownTaxNumber)));
    QCOMPARE(button("sign")->text(), u"Sign"_s);
    QVERIFY(combo->currentText().contains(u"Иванова"));
}

// Arrows, letters and the wheel on the closed list choose nothing: choosing freezes.
void tst_SignPanel::choosesAKeyInTheListOnly()
{
    start({newKey(), {u"file:/keys/other.p12"_s, certificateOf(u"7736050003"_s)}});
    QSignalSpy chosen(m_panel.get(), &SignPanel::keyChosen);
    auto *combo = m_panel->findChild<QComboBox *>(u"keys"_s);
    QTest::keyClicks(combo, u"n"_s);
    QTest::keyClick(combo, Qt::Key_PageDown);
    QTest::keyClick(combo, Qt::Key_End);
    QCOMPARE(combo->currentIndex(), -1);
    QCOMPARE(chosen.count(), 0);
}

void tst_SignPanel::showsTheFrozenBytesTheirDigestAndWhatWasStamped()
{
    start({ownKey()});
    const CheckedDocument document = frozen(*ownKey().certificate);
    m_panel->setFrozen(document);
    auto *rendered = m_panel->findChild<QTreeView *>(u"renderedDocument"_s);
    QTRY_VERIFY(rendered->model()->rowCount() > 100);
    const QString hex = QLatin1String(document.facts().sha256.toHex());
    QVERIFY(allText().remove(u' ').contains(hex));
    QTRY_VERIFY(allText().contains(u"00000000-0000-4000-8000-0000000003E7"));
    auto *tabs = m_panel->findChild<QTabWidget *>(u"signedContent"_s);
    QCOMPARE(tabs->count(), 3);
    shot("frozen");
    tabs->setCurrentIndex(1);
    shot("bytes");
    // Another key: nothing of the old bytes stays.
    start({newKey()});
    QCOMPARE(rendered->model()->rowCount(), 0);
    QVERIFY(!allText().remove(u' ').contains(hex));
}

void tst_SignPanel::showsWhatWasAcceptedAndWhy()
{
    start({ownKey()});
    m_panel->setFrozen(frozen(*ownKey().certificate));
    const QString sentence = m_kinds.labels(u"goods-declaration", m_texts->language())
                                 .findings.value(u"dt.goods.weight-ratio"_s)
                                 .section(u'%', 0, 0);
    QVERIFY(!sentence.isEmpty() && !allText().contains(sentence));
    FrozenFacts facts = frozen(*ownKey().certificate).facts();
    AcceptedWarning warning;
    warning.rule = u"dt.goods.weight-ratio"_s;
    warning.path = FieldPath::parse(u"shipment/goods#7/grossWeight"_s).value();
    warning.arguments = {u"610"_s, u"600"_s};
    warning.goodsItem = 2;
    warning.reason = u"стальная тара"_s;
    warning.person = u"Выдумкина Анна"_s;
    warning.at = facts.frozenAt;
    facts.acceptedWarnings = {warning};
    m_panel->setFrozen(*Stamper::restore(facts));
    for (const QString &part : {sentence, warning.reason, warning.person})
        QVERIFY2(allText().contains(part), qPrintable(part));
    shot("accepted");
}

void tst_SignPanel::doesNotShowAnotherDocumentThatComesTooLate()
{
    start({ownKey()});
    FrozenFacts facts = frozen(*ownKey().certificate).facts();
    facts.document = DocumentId::create();
    m_panel->setFrozen(*Stamper::restore(facts));
    QVERIFY(!password()->isVisible());
    QVERIFY(!button("sign")->isEnabled());
}

void tst_SignPanel::comparesTheCertificateWithTheOrganisation()
{
    Certificate other = certificateOf(u"7736050003"_s, 10);
    other.organisation = u"АО \"Другое\""_s;
    other.ogrn.clear();
    m_panel->setAuthorities({{AuthorityId::create(),
                              m_principal.id,
                              Authority::Kind::Head,
                              u"Иванова Мария Петровна"_s,
                              u"500100732259"_s,
                              {},
                              QDate(2020, 1, 15),
                              {}}});
    start({ownKey(), {u"file:/keys/other.p12"_s, other}});
    QTRY_COMPARE(allText().count(u"\nagrees"), 4); // person, name, tax number, register number
    QVERIFY(allText().contains(u"Head of the organisation: Иванова Мария Петровна"));
    auto *combo = m_panel->findChild<QComboBox *>(u"keys"_s);
    combo->setCurrentIndex(1);
    Q_EMIT combo->activated(1);
    QTRY_VERIFY(allText().contains(u"does not agree")); // new rows are shown with the next event
    const QString text = allText();
    QVERIFY(text.contains(u"written differently"));
    QVERIFY(text.contains(u"not stated"));
    QVERIFY(text.contains(u"expires soon"));
    QVERIFY(text.contains(u"belongs to another organisation"));
    shot("other");
}

void tst_SignPanel::asksForThePasswordLast()
{
    start({ownKey()});
    QVERIFY(!password()->isVisible());
    m_panel->setFrozen(frozen(*ownKey().certificate));
    QTRY_VERIFY(password()->hasFocus());
    QSignalSpy asked(m_panel.get(), &SignPanel::signRequested);
    QTest::keyClick(password(), Qt::Key_Return);
    QCOMPARE(asked.count(), 0); // nothing was typed
    QVERIFY(m_panel->findChild<QCheckBox *>(u"sends"_s)->isChecked());
    QTest::keyClicks(password(), u"pass"_s);
    QTest::keyClick(password(), Qt::Key_Tab);
    QVERIFY(named("sends")->hasFocus());
    QTest::keyClick(named("sends"), Qt::Key_Space);
    QTest::keyClick(named("sends"), Qt::Key_Tab);
    QVERIFY(button("sign")->hasFocus());
    QTest::keyClick(button("sign"), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), ownKey().uri);
    QCOMPARE(bytesOf(asked.first().at(1)), QByteArray("pass"));
    QCOMPARE(asked.first().at(2).toBool(), false);
    QVERIFY(password()->text().isEmpty());
}

void tst_SignPanel::countsWrongPasswords()
{
    start({ownKey()});
    m_panel->setFrozen(frozen(*ownKey().certificate));
    for (int i = 1; i <= 2; ++i) {
        QTest::keyClicks(password(), u"wrong"_s);
        QTest::keyClick(password(), Qt::Key_Return);
        m_panel->setBusy(u"Signing…"_s);
        m_panel->setProblem({FailureCode::KeyPasswordWrong, u"/keys/director.p12"_s, {}});
        QVERIFY(password()->text().isEmpty());
        QTRY_VERIFY(password()->hasFocus());
        QVERIFY(allText().contains(u"so far: %1"_s.arg(i)));
        QVERIFY(allText().contains(u"key-password-wrong"));
    }
    shot("wrong");
    m_panel->setFrozen(frozen(*ownKey().certificate));
    QVERIFY(!allText().contains(u"so far"));
}

void tst_SignPanel::leadsToTheFindings()
{
    start({ownKey()});
    QSignalSpy findings(m_panel.get(), &SignPanel::findingsRequested);
    m_panel->setProblem({FailureCode::KeyPasswordWrong, {}, {}});
    QVERIFY(!button("noticeAction")->isVisible());
    m_panel->setProblem({FailureCode::BlockingFindings, {}, {}});
    QVERIFY(button("noticeAction")->isVisible());
    button("noticeAction")->click();
    QCOMPARE(findings.count(), 1);
}

void tst_SignPanel::handsOutAndTakesBack()
{
    start({ownKey()});
    QSignalSpy out(m_panel.get(), &SignPanel::handOutRequested);
    QSignalSpy back(m_panel.get(), &SignPanel::takeBackRequested);
    QTest::keyClick(button("otherProgram"), Qt::Key_Space);
    QVERIFY(button("handOut")->isVisible());
    QTest::keyClick(button("handOut"), Qt::Key_Return);
    QCOMPARE(out.count(), 0);
    auto *certificate = named("certificateFile")->findChild<QLineEdit *>();
    QTRY_VERIFY(certificate->hasFocus());
    QTest::keyClicks(certificate, u"/tmp/own.cer"_s);
    QTest::keyClicks(named("handOutFolder")->findChild<QLineEdit *>(), u"/tmp/out"_s);
    QTest::keyClick(button("handOut"), Qt::Key_Return);
    QCOMPARE(out.count(), 1);
    QCOMPARE(out.first().at(1).toString(), u"/tmp/out"_s);
    m_panel->setFrozen(frozen(certificateOf(ownTaxNumber)));
    m_panel->setFilesForOtherProgram(u"/tmp/out"_s);
    QVERIFY(allText().contains(u"document.xml.p7s"));
    QVERIFY(allText().contains(u"manifest.json.p7s"));
    QVERIFY(!password()->isVisible()); // no password is asked for here
    shot("away");
    QTest::keyClick(button("takeBack"), Qt::Key_Space);
    auto *dialog = m_panel->findChild<QFileDialog *>(u"signaturesDialog"_s);
    QVERIFY(dialog);
    Q_EMIT dialog->filesSelected({u"/tmp/out/document.xml.p7s"_s});
    QCOMPARE(back.count(), 0);
    Q_EMIT dialog->filesSelected({u"/tmp/out/document.xml.p7s"_s, u"/tmp/out/manifest.json.p7s"_s});
    QCOMPARE(back.count(), 1);
    dialog->reject();
}

void tst_SignPanel::isQuietWhileBusyAndClosesOnEscape()
{
    start({ownKey()});
    m_panel->setFrozen(frozen(*ownKey().certificate));
    QSignalSpy asked(m_panel.get(), &SignPanel::signRequested);
    QSignalSpy closed(m_panel.get(), &SignPanel::closeRequested);
    QTest::keyClicks(password(), u"pass"_s);
    m_panel->setBusy(u"Signing…"_s);
    QVERIFY(allText().contains(u"Signing…"));
    QVERIFY(!button("sign")->isEnabled());
    QTest::keyClick(password(), Qt::Key_Return);
    QCOMPARE(asked.count(), 0);
    m_panel->setBusy({});
    QTRY_VERIFY(password()->hasFocus());
    QTest::keyClick(password(), Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
}

void tst_SignPanel::endsWithOneButton()
{
    start({ownKey()});
    m_panel->setFrozen(frozen(*ownKey().certificate));
    m_panel->setSigned(u"Signed and queued for sending."_s);
    QVERIFY(allText().contains(u"Signed and queued"));
    QVERIFY(!button("sign")->isVisible());
    QVERIFY(!password()->isVisible());
    QTRY_VERIFY(button("cancel")->hasFocus());
    QSignalSpy closed(m_panel.get(), &SignPanel::closeRequested);
    QTest::keyClick(button("cancel"), Qt::Key_Return);
    QCOMPARE(closed.count(), 1);
    shot("signed");
}

OKNO_WINDOW_TEST_MAIN(tst_SignPanel)
#include "tst_SignPanel.moc"
