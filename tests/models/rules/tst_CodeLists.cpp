#include "models/classifiers/ClassifierDefinition.h"
#include "models/classifiers/ClassifierSnapshot.h"
#include "models/rules/CodeLists.h"

#include <QTest>

using namespace okno;

// Every field that names a code list is asked of the imported version of the filing date.
class tst_CodeLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksEveryCodedField();
    void isSilentAboutWhatIsNotImported();
    void listsNameClassifiersThatExist();

private:
    static QList<Finding> findings(const ClassifierSnapshot &known);
};

// "country" of 2020 with CN and SU, of 2026 with CN alone.
static ClassifierSnapshot countries()
{
    const auto entry = [](const char *code) {
        return ClassifierEntry{QString::fromLatin1(code), {}, {}, {}, {}, {}, {}};
    };
    ClassifierSnapshot made;
    const QString country = QStringLiteral("country");
    made.add({country, QStringLiteral("old"), QDate(2020, 1, 1), {}, {entry("CN"), entry("SU")}});
    made.add({country, QStringLiteral("new"), QDate(2026, 1, 1), {}, {entry("CN")}});
    return made;
}

// Two rows with a country each, and a unit whose list nobody imported.
QList<Finding> tst_CodeLists::findings(const ClassifierSnapshot &known)
{
    const auto kind = KindSpec::fromJson(R"({"id":"x","defaultFormat":"f","rulesVersion":"1",
        "fields":[{"key":"goods","type":"group","list":true},
                  {"key":"goods/origin","classifier":"country"},
                  {"key":"goods/name"},{"key":"goods/unit","classifier":"unit"}]})");
    if (!kind)
        qFatal("the kind is broken");
    const auto goods = [](const char *country, RowId row) {
        Node node{QStringLiteral("goods"), {}, {}, row};
        node.children = {{QStringLiteral("origin"), QString::fromLatin1(country), {}, 0},
                         {QStringLiteral("name"), QStringLiteral("XX"), {}, 0},
                         {QStringLiteral("unit"), QStringLiteral("nonsense"), {}, 0}};
        return node;
    };
    Node root;
    root.children = {goods("CN", 1), goods("SU", 2), goods("QQ", 3), goods("", 4)};
    QList<Finding> found;
    CodeLists(*kind).runOutsideGoods(root, known, QDate(2026, 11, 23), found);
    return found;
}

void tst_CodeLists::asksEveryCodedField()
{
    const QList<Finding> found = findings(countries());
    QCOMPARE(found.size(), 2);
    const QString key = QStringLiteral("goods/origin");
    QCOMPARE(found.at(0).id, QStringLiteral("code.ended"));
    QCOMPARE(found.at(0).path.toString(), QStringLiteral("goods#2/origin"));
    QCOMPARE(found.at(0).arguments, (QStringList{key, QStringLiteral("SU"), QStringLiteral("new"),
                                                 QStringLiteral("2025-12-31")}));
    QCOMPARE(found.at(1).id, QStringLiteral("code.unknown"));
    QCOMPARE(found.at(1).path.toString(), QStringLiteral("goods#3/origin"));
    for (const Finding &finding : found)
        QCOMPARE(finding.severity, Finding::Severity::Warning);
}

void tst_CodeLists::isSilentAboutWhatIsNotImported()
{
    QCOMPARE(findings({}), QList<Finding>());
}

// A slip in definitions.json would make a list silent for ever.
void tst_CodeLists::listsNameClassifiersThatExist()
{
    const Result<KindCatalogue> kinds = KindCatalogue::builtIn();
    QVERIFY(kinds);
    QStringList known;
    for (const ClassifierDefinition &definition : ClassifierDefinition::builtIn())
        known.append(definition.id);
    QSet<QString> answered;
    for (const QString &id : kinds->ids()) {
        for (const FieldSpec &field : kinds->kind(id)->fields()) {
            const QStringList ids = ClassifierDefinition::ofList(field.classifier);
            if (field.classifier.isEmpty() || ids == QStringList{field.classifier})
                continue;
            answered.insert(field.classifier);
            for (const QString &classifier : ids)
                QVERIFY2(known.contains(classifier), qPrintable(classifier));
        }
    }
    QVERIFY2(answered.size() >= 16, qPrintable(QStringList(answered.values()).join(u' ')));
}

QTEST_GUILESS_MAIN(tst_CodeLists)
#include "tst_CodeLists.moc"
