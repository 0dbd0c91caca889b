#include "ui/outbox/OutboxPage.h"

#include "tests/support/MainThreadWatch.h"
#include "tests/support/Pictures.h"
#include "ui/shell/Notice.h"
#include "ui/shell/StateLine.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace okno;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int minute)
{
    return {QDate(2026, 11, 22), QTime(14, minute), Qt::UTC};
}

OutboxPage::Item item(const QString &title, ActState state, int minute = 3)
{
    OutboxPage::Item item;
    item.title = title;
    item.principal = u"ООО «Учебный образец»"_s;
    item.record.act.id = ActId::create();
    item.record.act.document = DocumentId::create();
    item.record.act.createdAt = at(minute);
    item.record.act.senderReference = u"OK-2026-%1"_s.arg(minute);
    item.record.state = state;
    return item;
}

class Bench
{
public:
    explicit Bench(const QString &language = u"en"_s) : m_texts(language), page(m_texts)
    {
        page.resize(1200, 640);
        page.show();
        page.activateWindow();
        if (QTest::qWaitForWindowActive(&page)) // keys go to the widget with the focus
            page.setFocus();
    }
    template <class Widget>
    Widget *find(const QString &name) const
    {
        return page.findChild<Widget *>(name);
    }
    QTableView *table() const { return find<QTableView>(u"outboxTable"_s); }
    QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    QString label(const QString &name) const { return find<QLabel>(name)->text(); }
    void choose(int row) const { table()->setCurrentIndex(table()->model()->index(row, 0)); }

private:
    Texts m_texts;

public:
    OutboxPage page;
};

QList<OutboxPage::Item> manyStates()
{
    QList<OutboxPage::Item> items;
    auto unknown = item(u"Декларация на товары · OK-2026-0007 · Учебный поставщик"_s,
                        ActState::OutcomeUnknown, 1);
    unknown.record.failures = 3;
    unknown.record.nextTry = QDateTime::currentDateTimeUtc().addSecs(90);
    auto queued = item(u"Декларация на товары · OK-2026-0008"_s, ActState::Queued, 2);
    auto sending = item(u"Декларация на товары · OK-2026-0009"_s, ActState::Sending, 3);
    auto review = item(u"Декларация на товары · OK-2026-0010"_s, ActState::HandedOver, 4);
    review.record.registration.gate = Gate::Passed;
    review.record.registration.phase = Phase::Registered;
    review.record.registration.outcome = Outcome::Success;
    review.record.registration.registrationNumber = u"10702070/221126/3000001"_s;
    auto bounced = item(u"Декларация на товары · OK-2026-0011"_s, ActState::HandedOver, 5);
    bounced.record.registration.gate = Gate::Bounced;
    bounced.record.registration.reasonCode = u"sum-mismatch"_s;
    return {unknown, queued, sending, review, bounced};
}

} // namespace

class tst_OutboxPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }
    void saysWhatItIsForWhileEmpty();
    void tellsEachStateInWords_data();
    void tellsEachStateInWords();
    void sendsTheCurrentLineByKeys();
    void doesNotSendWhatTheWindowHas();
    void opensTheTimeLineByEnter();
    void synchronisesByKeys();
    void offersSigningInOnlyWhenThatIsTheProblem();
    void saysAProblemOnce();
    void keepsItsPlaceWhenTheListChanges();
    void sortsByValueAndBackAgain();
    void copiesRows();
    void becomesASpreadsheet();
    void columnsComeBack();
    void keepsItsPlaceAmongTenThousandRows();
    void fitsASmallScreenAtTwiceTheSize();
    void pictures();
};

void tst_OutboxPage::saysWhatItIsForWhileEmpty()
{
    Bench bench;
    auto *action = bench.button(u"emptyStateAction"_s);
    QVERIFY(action->isVisible());
    QVERIFY(!bench.table()->isVisible());
    QVERIFY(!bench.button(u"outboxSend"_s)->isEnabled());
    QSignalSpy synced(&bench.page, &OutboxPage::syncRequested);
    bench.page.setFocus();
    QTest::keyClick(action, Qt::Key_Space);
    QCOMPARE(synced.count(), 1);
    bench.page.setItems({item(u"One"_s, ActState::Queued)});
    QVERIFY(bench.table()->isVisible());
    bench.page.setItems({});
    QVERIFY(action->isVisible());
    QVERIFY(!bench.button(u"outboxSend"_s)->isEnabled());
}

void tst_OutboxPage::tellsEachStateInWords_data()
{
    QTest::addColumn<ActState>("state");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("waits");
    QTest::addColumn<bool>("canSend");
    QTest::newRow("queued") << ActState::Queued << u"Queued"_s << u"for its turn"_s << true;
    QTest::newRow("sending") << ActState::Sending << u"Sending"_s << u"just now"_s << false;
    QTest::newRow("unknown") << ActState::OutcomeUnknown << u"Outcome unknown, being resolved"_s
                             << u"Do not lodge it"_s << true;
    QTest::newRow("handed over") << ActState::HandedOver << u"Handed over"_s
                                 << u"for the window's decision"_s << false;
    QTest::newRow("rejected") << ActState::Rejected << u"Not accepted by the window"_s
                              << u"waits for nothing"_s << false;
}

void tst_OutboxPage::tellsEachStateInWords()
{
    QFETCH(const ActState, state);
    QFETCH(const QString, word);
    QFETCH(const QString, waits);
    QFETCH(const bool, canSend);
    Bench bench;
    bench.page.setItems({item(u"Declaration 1"_s, state)});
    QCOMPARE(bench.cell(0, 0), word);
    QVERIFY(!bench.table()->model()->index(0, 0).data(Qt::DecorationRole).isNull());
    QCOMPARE(bench.find<StateLine>(u"outboxState"_s)->text(), word);
    QVERIFY2(bench.label(u"outboxWaitsFor"_s).contains(waits),
             qPrintable(bench.label(u"outboxWaitsFor"_s)));
    const QPushButton *send = bench.button(u"outboxSend"_s);
    QCOMPARE(send->isEnabled(), canSend);
    QCOMPARE(bench.button(u"outboxHold"_s)->isEnabled(), state == ActState::Queued);
    if (!canSend) {
        QVERIFY(!send->accessibleDescription().isEmpty());
        QVERIFY(send->toolTip().contains(send->accessibleDescription()));
    }
}

void tst_OutboxPage::sendsTheCurrentLineByKeys()
{
    Bench bench;
    const QList<OutboxPage::Item> items = manyStates();
    bench.page.setItems(items);
    const auto *nextTry = bench.find<QLabel>(u"outboxNextTry"_s);
    QVERIFY(nextTry->isVisible());
    QVERIFY2(nextTry->text().contains(u"in a row: 3"_s), qPrintable(nextTry->text()));
    bench.page.setFocus();
    QSignalSpy sent(&bench.page, &OutboxPage::sendRequested);
    QTest::keyClick(bench.table(), Qt::Key_Down);
    QTest::keyClick(bench.table(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(sent.count(), 1);
    QCOMPARE(sent.first().first().value<DocumentId>(), items.at(1).record.act.document);
    QTest::keyClick(bench.table(), Qt::Key_Enter, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(sent.count(), 2);
}

void tst_OutboxPage::doesNotSendWhatTheWindowHas()
{
    Bench bench;
    bench.page.setItems(manyStates());
    bench.choose(3);
    QSignalSpy sent(&bench.page, &OutboxPage::sendRequested);
    QTest::keyClick(bench.table(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(sent.count(), 0);
    QCOMPARE(bench.label(u"outboxWindowSays"_s), u"Registered: 10702070/221126/3000001"_s);
    bench.choose(4);
    QVERIFY(bench.label(u"outboxWindowSays"_s)
                .contains(u"The total does not agree with the goods items."_s));
}

void tst_OutboxPage::opensTheTimeLineByEnter()
{
    Bench bench;
    const QList<OutboxPage::Item> items = manyStates();
    bench.page.setItems(items);
    QSignalSpy opened(&bench.page, &OutboxPage::matterRequested);
    bench.choose(2);
    QTest::keyClick(bench.table(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<DocumentId>(), items.at(2).record.act.document);
    QTest::mouseClick(bench.button(u"outboxMatter"_s), Qt::LeftButton);
    QCOMPARE(opened.count(), 2);
}

void tst_OutboxPage::synchronisesByKeys()
{
    Bench bench;
    bench.page.setItems(manyStates());
    QSignalSpy synced(&bench.page, &OutboxPage::syncRequested);
    QTest::keyClick(bench.table(), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(synced.count(), 1);
}

void tst_OutboxPage::offersSigningInOnlyWhenThatIsTheProblem()
{
    Bench bench;
    bench.page.setItems(manyStates());
    QPushButton *signIn = bench.button(u"outboxSignIn"_s);
    QVERIFY(!signIn->isVisible());
    bench.page.setSending(u"The window does not answer"_s,
                          Failure{FailureCode::NoConnection, {}, {}});
    QVERIFY(!signIn->isVisible());
    bench.page.setSending(u"Not signed in"_s, Failure{FailureCode::NotSignedIn, {}, {}});
    QVERIFY(signIn->isVisible());
    QSignalSpy wished(&bench.page, &OutboxPage::signInRequested);
    QTest::keyClick(signIn, Qt::Key_Space);
    QCOMPARE(wished.count(), 1);
    bench.page.setSending(u"Connected"_s);
    QVERIFY(!signIn->isVisible());
    QCOMPARE(bench.find<StateLine>(u"sendingState"_s)->text(), u"Connected"_s);
    QVERIFY(!bench.page.findChild<Notice *>()->isVisible());
}

void tst_OutboxPage::saysAProblemOnce()
{
    Bench bench;
    auto *notice = bench.page.findChild<Notice *>();
    const Failure problem{FailureCode::NoConnection, u"localhost"_s, {}};
    bench.page.setSending(u"Next try in 30 s"_s, problem);
    QVERIFY(notice->isVisible());
    QCOMPARE(notice->code(), u"no-connection"_s);
    notice->clear(); // as its close button does
    bench.page.setSending(u"Next try in 29 s"_s, problem);
    QVERIFY(!notice->isVisible());
    bench.page.setSending(u"Stopped"_s, Failure{FailureCode::WindowUntrusted, {}, {}});
    QVERIFY(notice->isVisible());
}

void tst_OutboxPage::keepsItsPlaceWhenTheListChanges()
{
    Bench bench;
    QList<OutboxPage::Item> items = manyStates();
    bench.page.setItems(items);
    bench.choose(3);
    const auto current = [&bench] { return bench.cell(bench.table()->currentIndex().row(), 1); };
    const QString title = items.at(3).title;
    items.removeFirst();
    bench.page.setItems(items);
    QCOMPARE(current(), title);
    items.prepend(item(u"New"_s, ActState::Queued));
    bench.page.setItems(items);
    QCOMPARE(current(), title);
    items.removeAt(3);
    bench.page.setItems(items); // what was current is gone: its neighbour takes its place
    QCOMPARE(current(), items.at(3).title);
}

void tst_OutboxPage::sortsByValueAndBackAgain()
{
    Bench bench;
    auto two = item(u"two"_s, ActState::Queued);
    two.record.failures = 2;
    auto ten = item(u"ten"_s, ActState::Queued);
    ten.record.failures = 10;
    bench.page.setItems({ten, two});
    QCOMPARE(bench.cell(0, 1), u"ten"_s);
    bench.table()->sortByColumn(5, Qt::AscendingOrder);
    QCOMPARE(bench.cell(0, 1), u"two"_s);
    bench.table()->sortByColumn(-1, Qt::AscendingOrder);
    QCOMPARE(bench.cell(0, 1), u"ten"_s);
}

void tst_OutboxPage::copiesRows()
{
    Bench bench;
    bench.page.setItems(manyStates());
    bench.choose(1);
    QTest::keyClick(bench.table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList cells = QGuiApplication::clipboard()->text().split(u'\t');
    QCOMPARE(cells.size(), 7);
    QCOMPARE(cells.at(0), u"Queued"_s);
}

// Moments and counts are no texts there, and columns that are not shown are not in it.
void tst_OutboxPage::becomesASpreadsheet()
{
    Bench bench;
    const QList<OutboxPage::Item> items = manyStates();
    bench.page.setItems(items);
    bench.table()->setColumnHidden(2, true);
    const CellRows rows = bench.page.cellRows();
    QCOMPARE(rows.headings.size(), 6);
    QCOMPARE(rows.headings.at(2), u"Signed"_s);
    QCOMPARE(rows.count, items.size());
    const QList<Cell> first = rows.row(0);
    QCOMPARE(std::get<QString>(first.at(1)), items.first().title);
    QCOMPARE(std::get<QDateTime>(first.at(2)), items.first().record.act.createdAt);
    QCOMPARE(std::get<Decimal>(first.at(4)), Decimal(3));
}

void tst_OutboxPage::columnsComeBack()
{
    QJsonObject state;
    {
        Bench bench;
        bench.page.setItems(manyStates());
        bench.table()->setColumnHidden(5, true);
        bench.table()->sortByColumn(3, Qt::DescendingOrder);
        state = bench.page.viewState();
    }
    Bench bench;
    bench.page.restoreViewState(state);
    bench.page.setItems(manyStates());
    QVERIFY(bench.table()->isColumnHidden(5));
    QCOMPARE(bench.cell(0, 1), manyStates().last().title);
    bench.page.restoreViewState({{u"table"_s, 3}, {u"parts"_s, u"x"_s}});
    QVERIFY(bench.table()->isColumnHidden(5));
}

void tst_OutboxPage::keepsItsPlaceAmongTenThousandRows()
{
    Bench bench;
    QList<OutboxPage::Item> items;
    for (int i = 0; i < 10'000; ++i)
        items.append(item(u"Declaration %1"_s.arg(i), ActState::Queued, i % 60));
    bench.page.setItems(items);
    bench.page.grab();
    bench.choose(9'999);
    bench.page.setItems(items);
    QCOMPARE(bench.table()->currentIndex().row(), 9'999);
}

void tst_OutboxPage::fitsASmallScreenAtTwiceTheSize()
{
    constexpr QSize room{530, 330}; // of 1366 × 768 at 200 %, less rail, band and foot
    Bench bench(u"ru"_s);
    bench.page.setItems(manyStates());
    bench.page.setSending(u"Next try in 30 s"_s, Failure{FailureCode::NotSignedIn, {}, {}});
    bench.page.resize(room);
    QTRY_COMPARE(bench.page.size(), room);
    QVERIFY(bench.table()->viewport()->height() > 0);
}

void tst_OutboxPage::pictures()
{
    if (!qEnvironmentVariableIsSet("OKNO_SHOTS"))
        QSKIP("only with OKNO_SHOTS=folder");
    for (const auto scheme : {theme::Scheme::Light, theme::Scheme::Dark}) {
        theme::apply(*qApp, scheme);
        const QString name = scheme == theme::Scheme::Light ? u"light"_s : u"dark"_s;
        Bench bench(u"ru"_s);
        test::shoot(bench.page, u"outbox-empty-"_s + name);
        bench.page.setItems(manyStates());
        bench.page.setSending(u"Окно не отвечает, следующая попытка через 30 с"_s,
                              Failure{FailureCode::NotSignedIn, u"7700000000"_s, {}});
        test::shoot(bench.page, u"outbox-"_s + name);
        bench.page.resize(540, 640);
        test::shoot(bench.page, u"outbox-narrow-"_s + name);
        bench.page.resize(530, 330);
        test::shoot(bench.page, u"outbox-tiny-"_s + name);
    }
    theme::apply(*qApp, theme::Scheme::Light);
}

OKNO_WINDOW_TEST_MAIN(tst_OutboxPage)
#include "tst_OutboxPage.moc"
