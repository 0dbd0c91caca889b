#include "ui/matter/MatterPage.h"

#include "tests/support/MainThreadWatch.h"
#include "tests/support/Pictures.h"
#include "tests/ui/matter/Views.h"
#include "ui/shell/StateLine.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QCryptographicHash>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace okno;
using namespace okno::test;
using namespace Qt::StringLiterals;

namespace {

class Bench
{
public:
    explicit Bench(const QString &language = u"en"_s)
        : m_texts(language), m_kinds(*KindCatalogue::builtIn()), page(m_texts, m_kinds)
    {
        page.resize(1200, 640);
        page.QWidget::show();
        page.activateWindow();
        if (QTest::qWaitForWindowActive(&page)) // keys go to the widget with the focus
            page.setFocus();
    }
    QTableView *table() const { return page.findChild<QTableView *>(u"timeLine"_s); }
    QPushButton *button(const QString &name) const { return page.findChild<QPushButton *>(name); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    QStringList words() const
    {
        QStringList words;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            words.append(cell(row, 1));
        return words;
    }
    void choose(int row) const { table()->setCurrentIndex(table()->model()->index(row, 0)); }
    QWidget *details() const { return page.findChild<QWidget *>(u"entryDetails"_s); }
    QString detailsText() const
    {
        return page.findChild<QPlainTextEdit *>(u"detailsText"_s)->toPlainText();
    }

private:
    Texts m_texts;
    KindCatalogue m_kinds;

public:
    MatterPage page;
};

} // namespace

class tst_MatterPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }
    void showsEverythingInOrderOfTime();
    void showsRawRepliesOneKeyAway();
    void copiesTheReplyByteForByte();
    void greysWhatCannotBeDoneAndSaysWhy_data();
    void greysWhatCannotBeDoneAndSaysWhy();
    void emitsItsWishesWithTheDocument();
    void sendsAndSignsByKeys();
    void keepsItsPlaceWhileTheTimeLineGrows();
    void escapeClosesDetailsFirst();
    void fitsASmallScreenAtTwiceTheSize();
    void keepsTheNewestInSightAmongManyAttempts();
    void pictures();
};

void tst_MatterPage::showsEverythingInOrderOfTime()
{
    Bench bench;
    bench.page.show(registered());
    const QStringList expected{u"Created"_s,
                               u"Prepared for signing"_s,
                               u"Signed"_s,
                               u"Transfer of the files, tries: 3"_s,
                               u"Transfer of the files"_s,
                               u"Submission"_s,
                               u"Format and logic control passed"_s,
                               u"Registered"_s,
                               u"Fetching the receipt"_s,
                               u"Registration receipt"_s};
    QCOMPARE(bench.words(), expected);
    QCOMPARE(bench.page.findChild<QLabel *>(u"matterTitle"_s)->text(),
             u"Goods declaration · OK-2026-0007"_s);
    QCOMPARE(bench.page.findChild<StateLine *>(u"matterState"_s)->text(),
             u"Registered: 10702070/221126/3000001"_s);
    for (int row = 0; row < expected.size(); ++row)
        QVERIFY(!bench.table()->model()->index(row, 1).data(Qt::DecorationRole).isNull());
}

void tst_MatterPage::showsRawRepliesOneKeyAway()
{
    Bench bench;
    bench.page.show(registered());
    QVERIFY(!bench.details()->isVisible());
    bench.choose(7);
    QTest::keyClick(bench.table(), Qt::Key_Return);
    QVERIFY(bench.details()->isVisible());
    QVERIFY(bench.detailsText().contains(u"Code of the window: registered"_s));
    QVERIFY(bench.detailsText().contains(
        u"{\"id\":\"event-9\",\"state\":{\"code\":\"registered\"}}"_s));
    QTest::keyClick(bench.table(), Qt::Key_Up); // they follow the cursor
    QVERIFY(bench.detailsText().contains(u"event-7"_s));
    QTest::keyClick(bench.table(), Qt::Key_Return);
    QVERIFY(!bench.details()->isVisible());
    bench.choose(1);
    QTest::keyClick(bench.table(), Qt::Key_Return);
    const QByteArray sha256 =
        QCryptographicHash::hash("<ESADout_CU/>", QCryptographicHash::Sha256).toHex();
    QVERIFY(bench.detailsText().contains(QString::fromLatin1(sha256)));
}

void tst_MatterPage::copiesTheReplyByteForByte()
{
    Bench bench;
    MatterPage::View view = registered();
    view.events[0].raw = "{ \"b\" : 1,\n\"a\": 12345678901234567890 , \"п\": \"ю\" }";
    bench.page.show(view);
    bench.choose(7);
    QTest::keyClick(bench.table(), Qt::Key_Return);
    QTest::keyClick(bench.button(u"detailsCopyRaw"_s), Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), view.events.at(0).raw);
    bench.choose(0);
    QVERIFY(!bench.button(u"detailsCopyRaw"_s)->isEnabled());
}

void tst_MatterPage::greysWhatCannotBeDoneAndSaysWhy_data()
{
    QTest::addColumn<MatterPage::View>("view");
    QTest::addColumn<QString>("possible"); // s: sign, e: send, r: receipt
    QTest::newRow("draft") << draft() << u"s"_s;
    QTest::newRow("frozen") << frozen() << u"s"_s;
    QTest::newRow("ready") << signedView(ActState::Ready) << u"e"_s;
    QTest::newRow("queued") << signedView(ActState::Queued) << u"eh"_s;
    QTest::newRow("sending") << signedView(ActState::Sending) << QString();
    QTest::newRow("unknown") << signedView(ActState::OutcomeUnknown) << u"e"_s;
    QTest::newRow("rejected") << signedView(ActState::Rejected) << QString();
    QTest::newRow("registered") << registered() << u"r"_s;
}

void tst_MatterPage::greysWhatCannotBeDoneAndSaysWhy()
{
    QFETCH(const MatterPage::View, view);
    QFETCH(const QString, possible);
    Bench bench;
    bench.page.show(view);
    const QList<std::pair<QChar, QString>> buttons{{u's', u"matterSign"_s},
                                                   {u'e', u"matterSend"_s},
                                                   {u'h', u"matterHold"_s},
                                                   {u'r', u"matterSaveReceipt"_s}};
    for (const auto &[letter, name] : buttons) {
        const QPushButton *button = bench.button(name);
        QVERIFY2(button->isEnabled() == possible.contains(letter), qPrintable(name));
        if (!button->isEnabled()) {
            QVERIFY2(button->accessibleDescription().endsWith(u'.'), qPrintable(name));
            QVERIFY2(button->toolTip().contains(button->accessibleDescription()), qPrintable(name));
        }
    }
    QVERIFY(bench.button(u"matterOpen"_s)->isEnabled());
    QVERIFY(bench.button(u"matterExport"_s)->isEnabled());
}

void tst_MatterPage::emitsItsWishesWithTheDocument()
{
    Bench bench;
    const MatterPage::View view = registered();
    bench.page.show(view);
    QSignalSpy opened(&bench.page, &MatterPage::openRequested);
    QSignalSpy saved(&bench.page, &MatterPage::saveReceiptRequested);
    QSignalSpy exported(&bench.page, &MatterPage::exportRequested);
    QTest::keyClick(bench.button(u"matterOpen"_s), Qt::Key_Space);
    QTest::keyClick(bench.button(u"matterSaveReceipt"_s), Qt::Key_Space);
    QTest::keyClick(bench.button(u"matterExport"_s), Qt::Key_Space);
    for (const QSignalSpy *spy : {&opened, &saved, &exported}) {
        QCOMPARE(spy->count(), 1);
        QCOMPARE(spy->first().first().value<DocumentId>(), view.document.id);
    }
}

void tst_MatterPage::sendsAndSignsByKeys()
{
    Bench bench;
    QSignalSpy signing(&bench.page, &MatterPage::signRequested);
    QSignalSpy sending(&bench.page, &MatterPage::sendRequested);
    const auto signKeys = Qt::ControlModifier | Qt::ShiftModifier;
    bench.page.show(frozen());
    QTest::keyClick(bench.table(), Qt::Key_S, signKeys);
    QTest::keyClick(bench.table(), Qt::Key_Return, signKeys);
    QCOMPARE(signing.count(), 1);
    QCOMPARE(sending.count(), 0);
    bench.page.show(signedView(ActState::Ready));
    QTest::keyClick(bench.table(), Qt::Key_S, signKeys);
    QTest::keyClick(bench.table(), Qt::Key_Return, signKeys);
    QCOMPARE(signing.count(), 1);
    QCOMPARE(sending.count(), 1);
}

void tst_MatterPage::keepsItsPlaceWhileTheTimeLineGrows()
{
    Bench bench;
    MatterPage::View view = registered();
    const MatterPage::View whole = view;
    view.events.clear();
    view.receipt.clear();
    bench.page.show(view);
    const auto current = [&bench] { return bench.cell(bench.table()->currentIndex().row(), 1); };
    QCOMPARE(current(), u"Fetching the receipt"_s); // the newest
    bench.choose(2);
    bench.page.show(whole);
    QCOMPARE(current(), u"Signed"_s);
    bench.choose(9);
    bench.page.show(view);
    QCOMPARE(current(), u"Fetching the receipt"_s);
    bench.page.show(whole);
    QCOMPARE(current(), u"Registration receipt"_s);
    bench.choose(2);
    bench.page.show(registered()); // another document starts at its newest line
    QCOMPARE(current(), u"Registration receipt"_s);
}

void tst_MatterPage::escapeClosesDetailsFirst()
{
    Bench bench;
    bench.page.show(registered());
    QSignalSpy closed(&bench.page, &MatterPage::closeRequested);
    QTest::keyClick(bench.table(), Qt::Key_Return);
    auto *text = bench.page.findChild<QPlainTextEdit *>(u"detailsText"_s);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!bench.details()->isVisible());
    QCOMPARE(closed.count(), 0);
    QVERIFY(bench.table()->hasFocus());
    QTest::keyClick(bench.table(), Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
}

void tst_MatterPage::fitsASmallScreenAtTwiceTheSize()
{
    constexpr QSize room{530, 330}; // of 1366 × 768 at 200 %, less rail, band and foot
    Bench bench(u"ru"_s);
    bench.page.resize(room);
    bench.page.show(registered());
    bench.page.setFocus();
    QTest::keyClick(bench.table(), Qt::Key_Return);
    QVERIFY(bench.details()->isVisible());
    QTRY_COMPARE(bench.page.size(), room);
    QVERIFY2(bench.page.minimumSizeHint().height() <= room.height(),
             qPrintable(QString::number(bench.page.minimumSizeHint().height())));
    QVERIFY(bench.details()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(bench.table()->isVisible());
    QVERIFY(bench.table()->hasFocus());
}

void tst_MatterPage::keepsTheNewestInSightAmongManyAttempts()
{
    Bench bench;
    MatterPage::View view = signedView(ActState::OutcomeUnknown);
    const QString steps[] = {u"look-up"_s, u"window"_s}; // in turn: nothing folds
    for (int i = 0; i < 10'000; ++i) {
        Attempt line = attempt(5, 0, steps[i % 2], u"no-connection"_s, 0);
        line.at = at(5).addSecs(i);
        view.attempts.append(line);
    }
    bench.page.show(view);
    bench.page.grab();
    QCOMPARE(bench.table()->model()->rowCount(), 10'003);
    const auto isLastInSight = [&bench] {
        const QRect last = bench.table()->visualRect(bench.table()->model()->index(10'002, 2));
        return last.top() >= 0 && last.bottom() < bench.table()->viewport()->height();
    };
    QTRY_VERIFY(isLastInSight()); // where one goes on reading, however high the rows become
    bench.page.resize(600, 500);
    QTRY_VERIFY(isLastInSight());
}

void tst_MatterPage::pictures()
{
    if (!wantsPictures())
        QSKIP("only with OKNO_SHOTS=folder");
    for (const auto scheme : {theme::Scheme::Light, theme::Scheme::Dark}) {
        theme::apply(*qApp, scheme);
        const QString name = scheme == theme::Scheme::Light ? u"light"_s : u"dark"_s;
        Bench bench(u"ru"_s);
        bench.page.show(draft());
        shoot(bench.page, u"matter-draft-"_s + name);
        bench.page.show(registered());
        bench.table()->setFocus();
        shoot(bench.page, u"matter-"_s + name);
        bench.choose(7);
        QTest::keyClick(bench.table(), Qt::Key_Return);
        shoot(bench.page, u"matter-details-"_s + name);
        bench.page.resize(540, 640);
        shoot(bench.page, u"matter-narrow-"_s + name);
        QTest::keyClick(bench.table(), Qt::Key_Return);
        bench.page.resize(530, 330);
        shoot(bench.page, u"matter-tiny-"_s + name);
    }
    theme::apply(*qApp, theme::Scheme::Light);
}

OKNO_WINDOW_TEST_MAIN(tst_MatterPage)
#include "tst_MatterPage.moc"
