#include "tests/models/store/StoreScene.h"
#include "ui/documents/DocumentsPage.h"
#include "ui/shell/Theme.h"

#include "tests/support/MainThreadWatch.h"
#include "tests/support/Pictures.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

using namespace okno;
using namespace okno::test;

class tst_DocumentsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void typingAsksOnce();
    void groupsKindAndPeriodAsk();
    void currentStaysWithItsDocument();
    void keysSayWhatIsWished_data();
    void keysSayWhatIsWished();
    void downFromTheSearchEntersTheList();
    void lettersInTheListAreSearched();
    void cellsAreCopied();
    void manyRowsAreCopied();
    void sortsAndRemembersIt();
    void filterAndCurrentAreRemembered();
    void spreadsheetHasWhatIsShown();
    void emptyOffersTheFirstStep();
    void fillingIsTold();
    void summarySaysStateAndNextStep_data();
    void summarySaysStateAndNextStep();
    void everyControlHasAName();
    void largeListIsVirtual();
    void shots();

private:
    QList<DocumentSummary> some(int count) const;
    template <class T>
    T *child(const char *name) const
    {
        auto *found = m_page->findChild<T *>(QLatin1String(name));
        require(found, name);
        return found;
    }
    void show(const QSize &size = {1180, 640});

    KindCatalogue m_kinds = *KindCatalogue::builtIn();
    Texts m_texts{u"en"_s};
    std::unique_ptr<DocumentsPage> m_page;
};

Q_DECLARE_METATYPE(okno::DocumentSummary)

void tst_DocumentsPage::initTestCase()
{
    theme::apply(*qApp, theme::Scheme::Light);
}

void tst_DocumentsPage::init()
{
    m_page = std::make_unique<DocumentsPage>(m_texts, m_kinds);
}

void tst_DocumentsPage::cleanup()
{
    m_page.reset();
}

void tst_DocumentsPage::show(const QSize &size)
{
    m_page->resize(size);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

QList<DocumentSummary> tst_DocumentsPage::some(int count) const
{
    static const QStringList names{partyName, u"Harbour Trading B.V."_s, u"ЖШС «Қазақ Өнімі»"_s};
    QList<DocumentSummary> documents;
    for (int i = 0; i < count; ++i) {
        DocumentSummary summary;
        summary.id = DocumentId::create();
        summary.kind = u"goods-declaration"_s;
        summary.number = u"10131010/221126/%1"_s.arg(5'000'000 + i);
        summary.counterparty = names.at(i % names.size());
        summary.sum = u"%1.50 USD"_s.arg(1000 * (i + 1));
        summary.changed = summary.created =
            QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC).addSecs(-60 * i);
        if (i % 6 > 1) {
            summary.state = DocumentState::Signed;
            summary.act = ActId::create();
            summary.status = ActStatus{};
            summary.status->state = i % 6 == 2 ? ActState::Queued : ActState::HandedOver;
            Registration &registration = summary.status->registration;
            registration.gate = Gate::Passed;
            registration.phase = i % 6 == 3   ? Phase::Registered
                                 : i % 6 == 4 ? Phase::RegistrationRefused
                                              : Phase::Placed;
            registration.outcome = i % 6 == 3 ? Outcome::Success : Outcome::Neutral;
            registration.reasonText = i % 6 == 4 ? u"Графа 22: сумма не совпадает с суммами по "
                                                   "товарам, добавочный лист не приложен."_s
                                                 : QString();
        } else if (i % 6 == 1) {
            summary.state = DocumentState::Frozen;
        }
        documents.append(summary);
    }
    return documents;
}

void tst_DocumentsPage::typingAsksOnce()
{
    show();
    const QSignalSpy asked(m_page.get(), &DocumentsPage::queryChanged);
    m_page->focusSearch();
    auto *search = child<QLineEdit>("search");
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"harbour"_s);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(m_page->query().search, u"harbour"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QTRY_COMPARE(asked.size(), 2);
}

void tst_DocumentsPage::groupsKindAndPeriodAsk()
{
    show();
    const QSignalSpy asked(m_page.get(), &DocumentsPage::queryChanged);
    QVERIFY(!m_page->query().group);
    GroupCounts counts;
    counts.documents[static_cast<size_t>(Group::Failed)] = 1234;
    m_page->setCounts(counts);
    auto *failed = child<QPushButton>("group-failed");
    QVERIFY2(failed->text().contains(u"1,234"), qPrintable(failed->text()));
    failed->setFocus();
    QTest::keyClick(failed, Qt::Key_Space);
    QCOMPARE(m_page->query().group, std::optional(Group::Failed));
    QTest::keyClick(child<QPushButton>("groupAll"), Qt::Key_Space);
    QVERIFY(!m_page->query().group);
    QTest::keyClick(child<QComboBox>("kind"), Qt::Key_Down);
    QCOMPARE(m_page->query().kind, u"goods-declaration"_s);
    auto *period = child<QComboBox>("period");
    QTest::keyClick(period, Qt::Key_Down);
    QCOMPARE(m_page->query().changedFrom, QDate::currentDate().startOfDay());
    QVERIFY(!m_page->query().changedTo.isValid());
    QTest::keyClick(period, Qt::Key_End);
    QVERIFY(child<QWidget>("periodTo")->isVisible());
    QCOMPARE(m_page->query().changedTo, QDate::currentDate().addDays(1).startOfDay());
    QCOMPARE(asked.size(), 5);
}

void tst_DocumentsPage::currentStaysWithItsDocument()
{
    show();
    QList<DocumentSummary> documents = some(500);
    m_page->setDocuments(documents);
    QCOMPARE(m_page->current(), documents.first().id);
    auto *list = child<QTableView>("documentList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(m_page->current(), documents.last().id);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(list, Qt::Key_Up, Qt::ShiftModifier);
    const DocumentId current = m_page->current();
    const int line = list->currentIndex().row() - list->verticalScrollBar()->value();
    documents = some(100) + documents;
    m_page->setDocuments(documents);
    QCOMPARE(m_page->current(), current);
    QCOMPARE(list->selectionModel()->selectedRows().size(), 6);
    QCOMPARE(list->currentIndex().row() - list->verticalScrollBar()->value(), line);
    m_page->setDocuments(documents.first(50)); // it is gone
    QCOMPARE(m_page->current(), documents.first().id);
}

void tst_DocumentsPage::keysSayWhatIsWished_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<int>("wish");
    QTest::newRow("open") << int(Qt::Key_Return) << 0 << 0;
    QTest::newRow("open, number pad") << int(Qt::Key_Enter) << 0 << 0;
    QTest::newRow("time line") << int(Qt::Key_Return) << int(Qt::ControlModifier) << 1;
    QTest::newRow("copy") << int(Qt::Key_D) << int(Qt::ControlModifier) << 2;
    QTest::newRow("from") << int(Qt::Key_N) << int(Qt::ControlModifier | Qt::AltModifier) << 3;
}

void tst_DocumentsPage::keysSayWhatIsWished()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(int, wish);
    show();
    const QSignalSpy wishes[] = {QSignalSpy(m_page.get(), &DocumentsPage::openRequested),
                                 QSignalSpy(m_page.get(), &DocumentsPage::matterRequested),
                                 QSignalSpy(m_page.get(), &DocumentsPage::copyRequested),
                                 QSignalSpy(m_page.get(), &DocumentsPage::fromRequested)};
    auto *list = child<QTableView>("documentList");
    list->setFocus();
    const auto press = [&] {
        QTest::keyClick(list, static_cast<Qt::Key>(key), Qt::KeyboardModifiers(modifiers));
    };
    press(); // nothing is there yet
    for (const QSignalSpy &each : wishes)
        QVERIFY(each.isEmpty());
    const QList<DocumentSummary> documents = some(3);
    m_page->setDocuments(documents);
    QTest::keyClick(list, Qt::Key_Down);
    press();
    for (int i = 0; i < 4; ++i)
        QCOMPARE(wishes[i].size(), i == wish ? 1 : 0);
    QCOMPARE(wishes[wish].first().first().value<DocumentId>(), documents.at(1).id);
}

void tst_DocumentsPage::downFromTheSearchEntersTheList()
{
    show();
    const QList<DocumentSummary> documents = some(3);
    m_page->setDocuments(documents);
    m_page->focusSearch();
    QTest::keyClick(child<QLineEdit>("search"), Qt::Key_Down);
    QVERIFY(child<QTableView>("documentList")->hasFocus());
    QCOMPARE(m_page->current(), documents.first().id);
    QTest::keyClick(child<QTableView>("documentList"), Qt::Key_Down);
    QCOMPARE(m_page->current(), documents.at(1).id);
}

void tst_DocumentsPage::lettersInTheListAreSearched()
{
    show();
    m_page->setDocuments(some(3));
    auto *list = child<QTableView>("documentList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_A);
    QVERIFY(child<QLineEdit>("search")->hasFocus());
    QCOMPARE(m_page->query().search, u"a"_s);
}

void tst_DocumentsPage::cellsAreCopied()
{
    show();
    const QList<DocumentSummary> documents = some(3);
    m_page->setDocuments(documents);
    auto *list = child<QTableView>("documentList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(1).split(u'\t').size(), 7);
    QCOMPARE(lines.at(1).split(u'\t').at(1), documents.at(1).number);
    QCOMPARE(lines.at(1).split(u'\t').at(4), u"2,000.50\u00a0USD"_s);
}

void tst_DocumentsPage::sortsAndRemembersIt()
{
    show();
    const QList<DocumentSummary> documents = some(10);
    m_page->setDocuments(documents);
    auto *list = child<QTableView>("documentList");
    list->sortByColumn(4, Qt::DescendingOrder);
    list->setColumnHidden(2, true);
    QTest::keyClick(list, Qt::Key_Home);
    QCOMPARE(m_page->current(), documents.last().id);
    const QJsonObject state = m_page->viewState();
    init();
    show();
    m_page->restoreViewState(state);
    m_page->setDocuments(documents);
    list = child<QTableView>("documentList");
    QCOMPARE(list->model()->index(0, 1).data().toString(), documents.last().number);
    QVERIFY(list->isColumnHidden(2));
    m_page->restoreViewState({{u"table"_s, u"not a state"_s}});
    QVERIFY(list->isColumnHidden(2));
}

void tst_DocumentsPage::filterAndCurrentAreRemembered()
{
    show();
    const QList<DocumentSummary> documents = some(10);
    m_page->setDocuments(documents);
    QTest::keyClicks(child<QLineEdit>("search"), u"harbour"_s);
    child<QPushButton>("group-waiting")->click();
    child<QComboBox>("period")->setCurrentIndex(2);
    child<QTableView>("documentList")->selectRow(7);
    const QJsonObject place = m_page->place();
    const DocumentQuery asked = m_page->query();
    init();
    show();
    const QSignalSpy queries(m_page.get(), &DocumentsPage::queryChanged);
    m_page->restorePlace(place);
    QCOMPARE(queries.size(), 1);
    QCOMPARE(m_page->query().search, u"harbour"_s);
    QCOMPARE(m_page->query().group, asked.group);
    QCOMPARE(m_page->query().changedFrom, asked.changedFrom);
    m_page->setDocuments(documents.first(3)); // a large workspace comes in portions
    QVERIFY(m_page->current() != documents.at(7).id);
    m_page->setDocuments(documents);
    QCOMPARE(m_page->current(), documents.at(7).id);
    m_page->restorePlace({{u"filter"_s, 7}, {u"current"_s, u"nobody"_s}});
    QVERIFY(m_page->query().search.isEmpty());
    QCOMPARE(m_page->current(), documents.at(7).id);
}

// As the table shows it: its columns, its order; numbers and moments as such.
void tst_DocumentsPage::spreadsheetHasWhatIsShown()
{
    show();
    const QList<DocumentSummary> documents = some(3);
    m_page->setDocuments(documents);
    auto *list = child<QTableView>("documentList");
    list->setColumnHidden(0, true);
    list->horizontalHeader()->moveSection(4, 0);
    list->sortByColumn(4, Qt::DescendingOrder);
    const CellRows rows = m_page->cellRows();
    QCOMPARE(rows.headings.first(3), QStringList({u"Sum"_s, u"Currency"_s, u"Number"_s}));
    QCOMPARE(rows.count, 3);
    const QList<Cell> first = rows.row(0);
    QCOMPARE(first.size(), rows.headings.size());
    QCOMPARE(std::get<Decimal>(first.at(0)), *Decimal::parse(u"3000.50"));
    QCOMPARE(std::get<QString>(first.at(1)), u"USD"_s);
    QCOMPARE(std::get<QString>(first.at(2)), documents.at(2).number);
    QCOMPARE(std::get<QDateTime>(first.at(5)), documents.at(2).changed);
}

void tst_DocumentsPage::manyRowsAreCopied()
{
    constexpr int many = 20'000;
    show();
    m_page->setDocuments(some(many));
    auto *list = child<QTableView>("documentList");
    list->setFocus();
    list->selectAll();
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), many - 1);
}

void tst_DocumentsPage::emptyOffersTheFirstStep()
{
    show();
    QVERIFY(child<QTableView>("documentList")->isVisible()); // nothing is known yet
    m_page->setDocuments({});
    QVERIFY(!child<QTableView>("documentList")->isVisible());
    const QSignalSpy wished(m_page.get(), &DocumentsPage::newRequested);
    const auto visibleButton = [&](const QString &text) -> QPushButton * {
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    };
    QVERIFY(visibleButton(u"New document"_s));
    QTest::keyClick(visibleButton(u"New document"_s), Qt::Key_Space);
    QCOMPARE(wished.size(), 1);
    QTest::keyClicks(child<QLineEdit>("search"), u"x"_s);
    m_page->setDocuments({});
    QVERIFY(visibleButton(u"Show all documents"_s));
    QTest::keyClick(visibleButton(u"Show all documents"_s), Qt::Key_Space);
    QVERIFY(m_page->query().search.isEmpty());
    m_page->setDocuments(some(1));
    QVERIFY(child<QTableView>("documentList")->isVisible());
}

void tst_DocumentsPage::fillingIsTold()
{
    show();
    m_page->setFilling(2000, 100'000);
    m_page->setDocuments({});
    QVERIFY(child<QWidget>("filling")->isVisible());
    QVERIFY(child<QTableView>("documentList")->isVisible()); // not "no documents"
    m_page->setFilling(100'000, 100'000);
    QVERIFY(!child<QWidget>("filling")->isVisible());
}

void tst_DocumentsPage::summarySaysStateAndNextStep_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("next");
    QTest::newRow("draft") << 0 << u"Draft"_s << u"F7"_s;
    QTest::newRow("frozen") << 1 << u"Being signed"_s << u"signature"_s;
    QTest::newRow("queued") << 2 << u"Queued"_s << u"Nothing to do"_s;
    QTest::newRow("registered") << 3 << u"Registered"_s << u"receipt"_s;
    QTest::newRow("refused") << 4 << u"Registration refused: Графа 22"_s << u"copy"_s;
    QTest::newRow("placed") << 5 << u"Placed"_s << u"window will answer"_s;
}

void tst_DocumentsPage::summarySaysStateAndNextStep()
{
    QFETCH(int, row);
    QFETCH(QString, state);
    QFETCH(QString, next);
    show();
    m_page->setDocuments(some(6));
    auto *list = child<QTableView>("documentList");
    for (int i = 0; i < row; ++i)
        QTest::keyClick(list, Qt::Key_Down);
    const QString told = child<QLabel>("summaryState")->text();
    QVERIFY2(told.startsWith(state), qPrintable(told));
    const QString step = child<QLabel>("summaryNext")->text();
    QVERIFY2(step.contains(next), qPrintable(step));
    QVERIFY(list->model()->index(row, 0).data(Qt::DecorationRole).isValid());
}

void tst_DocumentsPage::everyControlHasAName()
{
    show();
    m_page->setDocuments(some(2));
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                 qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' +
                            widget->objectName()));
    }
}

void tst_DocumentsPage::largeListIsVirtual()
{
    show();
    const QList<DocumentSummary> documents(100'000, some(1).first());
    auto *list = child<QTableView>("documentList");
    const qsizetype before = list->findChildren<QObject *>().size();
    m_page->setDocuments(documents);
    QCOMPARE(list->model()->rowCount(), 100'000);
    QCOMPARE(list->findChildren<QObject *>().size(), before);
    list->sortByColumn(1, Qt::AscendingOrder); // away from the main thread
    QCOMPARE(list->model()->rowCount(), 100'000);
    const QSignalSpy arrived(list->model(), &QAbstractItemModel::modelReset);
    QTRY_COMPARE(arrived.size(), 1);
}

// OKNO_SHOTS=DIR: what the page looks like.
void tst_DocumentsPage::shots()
{
    if (!test::wantsPictures())
        QSKIP("OKNO_SHOTS names no folder");
    const Texts russian(u"ru"_s);
    for (const auto scheme : {theme::Scheme::Light, theme::Scheme::Dark}) {
        theme::apply(*qApp, scheme);
        for (const QSize &size : {QSize(1180, 700), QSize(640, 380)}) {
            m_page = std::make_unique<DocumentsPage>(russian, m_kinds);
            show(size);
            const QString name =
                u"documents-%1-%2"_s.arg(scheme == theme::Scheme::Dark ? u"dark"_s : u"light"_s)
                    .arg(size.width());
            m_page->setDocuments({});
            test::shoot(*m_page, name + u"-empty"_s);
            m_page->setDocuments(some(200));
            GroupCounts counts;
            counts.documents = {3, 12, 14'021, 2, 40};
            m_page->setCounts(counts);
            m_page->setFilling(24'000, 100'000);
            auto *list = child<QTableView>("documentList");
            list->setFocus();
            for (int i = 0; i < 4; ++i)
                QTest::keyClick(list, Qt::Key_Down);
            test::shoot(*m_page, name);
        }
    }
    theme::apply(*qApp, theme::Scheme::Light);
}

OKNO_WINDOW_TEST_MAIN(tst_DocumentsPage)
#include "tst_DocumentsPage.moc"
