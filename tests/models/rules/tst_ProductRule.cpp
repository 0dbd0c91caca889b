#include "models/rules/RuleReader.h"
#include "models/rules/RuleRunner.h"

#include <QTest>

using namespace okno;

// The rule product-equals: quantity times price is the cost.
class tst_ProductRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void knowsPercentAndSumOfTwo();
};

void tst_ProductRule::judges_data()
{
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("cost");
    QTest::addColumn<QString>("expected"); // the product that the finding names; empty: no finding
    QTest::newRow("exact") << "40"
                           << "1250.50"
                           << "50020.00"
                           << "";
    QTest::newRow("wrong by a cent") << "40"
                                     << "1250.50"
                                     << "50020.01"
                                     << "50020.00";
    QTest::newRow("rounded to cents") << "3"
                                      << "0.3333"
                                      << "1.00"
                                      << "";
    QTest::newRow("half goes up") << "0.5"
                                  << "0.01"
                                  << "0.01"
                                  << "";
    QTest::newRow("four digits ask for four") << "3"
                                              << "0.3333"
                                              << "1.0000"
                                              << "0.9999";
    QTest::newRow("whole, but not rounded to whole") << "3"
                                                     << "4.133"
                                                     << "12"
                                                     << "12.40";
    QTest::newRow("no price") << "3"
                              << ""
                              << "12"
                              << "";
    QTest::newRow("no number") << "3"
                               << "4,1"
                               << "12"
                               << "";
    QTest::newRow("zero") << "0"
                          << "5"
                          << "0"
                          << "";
}

// A payment is a percentage; an amount is what there was and what came to it.
void tst_ProductRule::knowsPercentAndSumOfTwo()
{
    const auto kind = KindSpec::fromJson(
        R"({"id":"x","defaultFormat":"f","rulesVersion":"1",
        "fields":[{"key":"base"},{"key":"rate"},{"key":"payment"},{"key":"before"},{"key":"change"}]})");
    QVERIFY(kind);
    const auto scopes = RuleReader::read(R"({"rules":[
        {"id":"percent","rule":"product-equals","severity":"error","field":"payment","of":"base",
         "other":"rate","factor":"0.01"},
        {"id":"sum","rule":"sum-equals","severity":"error","field":"payment","of":"before",
         "other":"change"}]})",
                                         *kind);
    QVERIFY(scopes);
    const auto leaf = [](const char *field, const char *text) {
        return Node{QString::fromLatin1(field), QString::fromLatin1(text), {}, 0};
    };
    const auto judged = [&](const char *change, const char *payment) {
        Node root;
        root.children = {leaf("base", "1050000.00"), leaf("rate", "22"), leaf("before", "184800"),
                         leaf("change", change), leaf("payment", payment)};
        QList<Finding> findings;
        RuleRunner(root, QDate(2026, 11, 20), findings).run(scopes->first());
        QStringList said;
        for (const Finding &finding : findings)
            said.append(finding.id + u' ' + finding.arguments.join(u' '));
        return said;
    };
    QCOMPARE(judged("46200.00", "231000.00"), QStringList());
    QCOMPARE(judged("46200.01", "231000.00"),
             QStringList{QStringLiteral("sum 231000.00 231000.01")});
    QCOMPARE(judged("46201", "231001"), QStringList{QStringLiteral("percent 231001 231000.00")});
    QCOMPARE(judged("x", "231000.00"), QStringList());
}

void tst_ProductRule::judges()
{
    QFETCH(QString, quantity);
    QFETCH(QString, price);
    QFETCH(QString, cost);
    QFETCH(QString, expected);
    const auto kind = KindSpec::fromJson(
        R"({"id":"x","defaultFormat":"f","rulesVersion":"1","roles":{"goods":"goods"},
        "fields":[{"key":"goods","type":"group","list":true},{"key":"goods/quantity"},
                  {"key":"goods/price"},{"key":"goods/cost"}]})");
    QVERIFY(kind);
    const auto scopes = RuleReader::read(R"({"rules":[{"id":"a","rule":"product-equals",
        "severity":"warning","for":"goods","field":"goods/cost","of":"goods/quantity",
        "other":"goods/price"}]})",
                                         *kind);
    QVERIFY(scopes);
    Node root;
    root.children = {{QStringLiteral("goods"),
                      {},
                      {{QStringLiteral("quantity"), quantity, {}, 0},
                       {QStringLiteral("price"), price, {}, 0},
                       {QStringLiteral("cost"), cost, {}, 0}},
                      1}};
    QList<Finding> findings;
    RuleRunner(root, QDate(2026, 11, 20), findings).run(scopes->first());
    QCOMPARE(findings.size(), expected.isEmpty() ? 0 : 1);
    if (!findings.isEmpty())
        QCOMPARE(findings.first().arguments, QStringList({cost, expected}));
}

QTEST_GUILESS_MAIN(tst_ProductRule)
#include "tst_ProductRule.moc"
