#include "models/rules/RuleReader.h"

#include "models/rules/RuleRunner.h"

#include <QTest>

using namespace okno;

namespace {

KindSpec kind()
{
    return *KindSpec::fromJson(
        R"({"id":"x","defaultFormat":"f","rulesVersion":"1","roles":{"goods":"goods"},
        "fields":[{"key":"total","type":"decimal"},{"key":"goods","type":"group","list":true},
                  {"key":"goods/price","type":"decimal"},{"key":"goods/line","type":"group","list":true},
                  {"key":"goods/line/kind"},
                  {"key":"paper","type":"group","list":true},{"key":"paper/name"},
                  {"key":"paper/page","type":"group","list":true},{"key":"paper/page/text"},
                  {"key":"party/inn","check":"inn"}]})");
}

} // namespace

class tst_RuleReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsFieldsBesideTheirRows();
    void judgesRowsOfListsBesideTheGoods_data();
    void judgesRowsOfListsBesideTheGoods();
    void refusesBrokenRules_data();
    void refusesBrokenRules();
};

void tst_RuleReader::putsFieldsBesideTheirRows()
{
    const auto scopes = RuleReader::read(R"({"rules":[
        {"id":"a","rule":"required-when","severity":"error","for":"goods/line","field":"goods/line/kind",
         "when":[{"field":"goods/price","filled":true},{"field":"total","atLeast":"5"}]},
        {"id":"b","rule":"sum-equals","severity":"warning","field":"total","of":"goods/price"}]})",
                                         kind());
    QVERIFY2(scopes, qPrintable(scopes ? QString() : scopes.error().place + scopes.error().detail));
    QCOMPARE(scopes->size(), 2);
    const Rule &rule = scopes->first().rules.first();
    QCOMPARE(rule.field.level, 2);
    QCOMPARE(rule.field.steps, QStringList(QStringLiteral("kind")));
    QCOMPARE(rule.when.at(0).field.level, 1);
    QCOMPARE(rule.when.at(0).field.steps, QStringList(QStringLiteral("price")));
    QCOMPARE(rule.when.at(1).field.level, 0);
    QCOMPARE(scopes->last().rules.first().of.level, 0);
    QCOMPARE(scopes->last().rules.first().severity, Finding::Severity::Warning);
}

void tst_RuleReader::judgesRowsOfListsBesideTheGoods_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("places");
    QTest::newRow("each row") << QByteArray(
                                     R"("rule":"required-when","for":"paper","field":"paper/name")")
                              << "paper#2/name";
    QTest::newRow("rows below")
        << QByteArray(R"("rule":"required-when","for":"paper/page","field":"paper/page/text")")
        << "paper#1/page#4/text";
    QTest::newRow("count below each")
        << QByteArray(R"("rule":"count","for":"paper","of":"paper/page","least":1)")
        << "paper#2/page";
    QTest::newRow("exists, named") << QByteArray(R"("rule":"exists","of":"paper","where":[
        {"field":"paper/name","in":["a"]}])")
                                   << "";
    QTest::newRow("exists, missing") << QByteArray(R"("rule":"exists","of":"paper","where":[
        {"field":"paper/name","in":["b"]}])")
                                     << "paper";
}

// Two papers: the first has a name and two pages, the second of which is empty.
void tst_RuleReader::judgesRowsOfListsBesideTheGoods()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, places);
    const auto scopes =
        RuleReader::read(R"({"rules":[{"id":"a","severity":"error",)" + members + "}]}", kind());
    QVERIFY2(scopes, qPrintable(scopes ? QString() : scopes.error().detail));
    const auto node = [](const char *field, const QString &text, QList<Node> children, RowId row) {
        return Node{QString::fromLatin1(field), text, std::move(children), row};
    };
    const Node text = node("text", QStringLiteral("x"), {}, 0);
    Node root;
    root.children = {node("paper", {},
                          {node("name", QStringLiteral("a"), {}, 0), node("page", {}, {text}, 3),
                           node("page", {}, {}, 4)},
                          1),
                     node("paper", {}, {}, 2)};
    QList<Finding> findings;
    RuleRunner(root, QDate(2026, 11, 20), findings).run(scopes->first());
    QStringList found;
    for (const Finding &finding : findings)
        found.append(finding.path.toString());
    QCOMPARE(found.join(u' '), places);
}

void tst_RuleReader::refusesBrokenRules_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto rule = [](const char *name, const char *members) {
        QTest::newRow(name) << QByteArray(R"({"rules":[{"id":"a","severity":"error",)") + members +
                                   "}]}";
    };
    QTest::newRow("not JSON") << QByteArray("{\"rules\":[");
    QTest::newRow("no id") << QByteArray(
        R"({"rules":[{"rule":"required-when","severity":"error","field":"total"}]})");
    QTest::newRow("id twice") << QByteArray(
        R"({"rules":[{"id":"a","rule":"required-when","severity":"error","field":"total"},
                     {"id":"a","rule":"required-when","severity":"error","field":"total"}]})");
    rule("unknown rule", R"("rule":"guess","field":"total")");
    rule("no field", R"("rule":"required-when")");
    rule("unknown field", R"("rule":"required-when","field":"totals")");
    rule("unknown severity", R"("rule":"required-when","field":"total","severity":"fatal")");
    rule("scope is no list", R"("rule":"required-when","for":"total","field":"total")");
    rule("scope is no field", R"("rule":"required-when","for":"totals","field":"total")");
    rule("bad pattern", R"("rule":"pattern","field":"total","pattern":"(")");
    rule("product of one", R"("rule":"product-equals","field":"total","of":"goods/price")");
    rule("unknown list", R"("rule":"in-classifier","field":"total","values":"countries")");
    rule("of no classifier", R"("rule":"in-classifier","field":"total")");
    rule("of two classifiers",
         R"("rule":"in-classifier","field":"total","values":["1"],"classifier":"units")");
    rule("unknown check", R"("rule":"check-digit","check":"luck")");
    rule("unknown type", R"("rule":"type","type":"colour")");
    rule("bad comparison", R"("rule":"compare","field":"total","is":"~","value":"1")");
    rule("bad value", R"("rule":"compare","field":"total","is":">","value":"1,5")");
    rule("bad factor", R"("rule":"compare","field":"total","is":">","other":"total","factor":"x")");
    rule("condition without test",
         R"("rule":"required-when","field":"total","when":[{"field":"total"}])");
    rule("condition of no field",
         R"("rule":"required-when","field":"total","when":[{"field":"x","filled":true}])");
    rule("bad day",
         R"("rule":"required-when","field":"total","when":[{"filedFrom":"2026-13-01"}])");
    rule("bad number",
         R"("rule":"required-when","field":"total","when":[{"field":"total","atLeast":"much"}])");
    rule("bad row condition",
         R"("rule":"exists","of":"goods/line","where":[{"field":"x","filled":true}])");
}

void tst_RuleReader::refusesBrokenRules()
{
    QFETCH(QByteArray, json);
    const auto scopes = RuleReader::read(json, kind());
    QVERIFY(!scopes);
    QCOMPARE(scopes.error().code, FailureCode::FormatBroken);
    QVERIFY(scopes.error().place.startsWith(QLatin1String("rules.json:")));
}

QTEST_GUILESS_MAIN(tst_RuleReader)
#include "tst_RuleReader.moc"
