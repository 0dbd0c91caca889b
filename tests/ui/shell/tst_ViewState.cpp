#include "ui/shell/ViewState.h"

#include "tests/support/MainThreadWatch.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace okno;
using namespace Qt::StringLiterals;

// What a person arranged comes back; what is damaged changes nothing.
class tst_ViewState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columnsComeBack();
    void hiddenColumnsKeepAWidth();
    void damagedColumnsAreIgnored_data();
    void damagedColumnsAreIgnored();
    void partsComeBack();
    void partsNeverShownStayAsTheyWere();
    void damagedPartsAreIgnored_data();
    void damagedPartsAreIgnored();
};

namespace {

struct Table {
    QStandardItemModel model{3, 4};
    QTableView view;

    Table()
    {
        view.setModel(&model);
        view.setSortingEnabled(true);
        view.horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    }
    QHeaderView &header() const { return *view.horizontalHeader(); }
};

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

void tst_ViewState::columnsComeBack()
{
    Table before;
    before.header().moveSection(3, 1);
    before.header().resizeSection(0, 77);
    before.header().setSectionHidden(2, true);
    before.view.sortByColumn(3, Qt::DescendingOrder);
    Table after;
    QVERIFY(restoreViewState(after.header(), viewState(before.header())));
    QCOMPARE(after.header().visualIndex(3), 1);
    QCOMPARE(after.header().sectionSize(0), 77);
    QVERIFY(after.header().isSectionHidden(2));
    QCOMPARE(after.header().sortIndicatorSection(), 3);
    QCOMPARE(after.header().sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(viewState(after.header()), viewState(before.header()));
}

void tst_ViewState::hiddenColumnsKeepAWidth()
{
    Table before;
    before.header().setSectionHidden(1, true);
    Table after;
    QVERIFY(restoreViewState(after.header(), viewState(before.header())));
    after.header().setSectionHidden(1, false);
    QVERIFY(after.header().sectionSize(1) > 20);
}

void tst_ViewState::damagedColumnsAreIgnored_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("no JSON") << QByteArray("\xff\xfe nonsense");
    QTest::newRow("an older one with fewer columns")
        << QByteArray(R"({"order":[0,1,2],"widths":[90,90,90],"hidden":[0,0,0],"sort":-1})");
    QTest::newRow("twice the same place")
        << QByteArray(R"({"order":[0,1,1,3],"widths":[9,9,9,9],"hidden":[0,0,0,0],"sort":-1})");
    QTest::newRow("a width of a mile")
        << QByteArray(R"({"order":[0,1,2,3],"widths":[90,90,99999999,90],"hidden":[0,0,0,0]})");
    QTest::newRow("a width of nothing")
        << QByteArray(R"({"order":[0,1,2,3],"widths":[90,90,0,90],"hidden":[0,0,0,0]})");
    QTest::newRow("texts") << QByteArray(
        R"({"order":["0",1,2,3],"widths":[90,90,90,90],"hidden":[0,0,0,0]})");
    QTest::newRow("no first column")
        << QByteArray(R"({"order":[0,1,2,3],"widths":[90,90,90,90],"hidden":[1,0,0,0]})");
    QTest::newRow("sorted by what is not there")
        << QByteArray(R"({"order":[3,2,1,0],"widths":[90,90,90,90],"hidden":[0,0,0,0],"sort":4})");
}

void tst_ViewState::damagedColumnsAreIgnored()
{
    QFETCH(const QByteArray, json);
    Table table;
    const QJsonObject before = viewState(table.header());
    QVERIFY(!restoreViewState(table.header(), QJsonDocument::fromJson(json).object()));
    QCOMPARE(viewState(table.header()), before);
}

static std::unique_ptr<QSplitter> splitter()
{
    auto parts = std::make_unique<QSplitter>();
    parts->addWidget(new QLabel);
    parts->addWidget(new QLabel);
    parts->resize(600, 100);
    return parts;
}

void tst_ViewState::partsComeBack()
{
    const auto before = splitter();
    before->show();
    before->setSizes({150, 440});
    const QJsonArray state = viewState(*before, {});
    const auto after = splitter();
    QVERIFY(restoreViewState(*after, state));
    after->show();
    QCOMPARE(after->sizes(), before->sizes());
    after->widget(1)->hide();
    QCOMPARE(viewState(*after, state), state); // what cannot be seen is as it was
}

void tst_ViewState::partsNeverShownStayAsTheyWere()
{
    const auto parts = splitter();
    const QJsonArray state{150, 450};
    QVERIFY(restoreViewState(*parts, state));
    QCOMPARE(viewState(*parts, state), state);
    QCOMPARE(viewState(*parts, {}), QJsonArray());
}

void tst_ViewState::damagedPartsAreIgnored_data()
{
    QTest::addColumn<QJsonValue>("state");
    const auto row = [](const char *json) {
        QTest::newRow(json) << object(json).value(u"parts"_s);
    };
    row(R"({})");
    row(R"({"parts":[]})");
    row(R"({"parts":[100]})");
    row(R"({"parts":[100,100,100]})");
    row(R"({"parts":[0,0]})");
    row(R"({"parts":[-5,100]})");
    row(R"({"parts":[5,1e300]})");
    row(R"({"parts":"AAAA"})");
}

void tst_ViewState::damagedPartsAreIgnored()
{
    QFETCH(const QJsonValue, state);
    const auto parts = splitter();
    parts->show();
    const QList<int> before = parts->sizes();
    QVERIFY(!restoreViewState(*parts, state));
    QCOMPARE(parts->sizes(), before);
}

OKNO_WINDOW_TEST_MAIN(tst_ViewState)
#include "tst_ViewState.moc"
