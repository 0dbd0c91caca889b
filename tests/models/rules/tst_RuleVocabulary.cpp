#include "models/formats/FormatReader.h"
#include "models/rules/RuleSet.h"
#include "models/rules/Validator.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace okno;
using namespace Qt::StringLiterals;

// Sets of rules by strangers use the vocabulary in ways that ours never do: each sort of rule with
// the fewest members, over every scope and fields of every depth, is refused or judges our sample
// to its end.
class tst_RuleVocabulary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fewestMembersJudge_data();
    void fewestMembersJudge();

private:
    KindCatalogue m_kinds;
    Document m_sample;
};

void tst_RuleVocabulary::initTestCase()
{
    QFile file(
        QStringLiteral(OKNO_SOURCE_DIR "/models/kinds/goods-declaration/samples/sample.xml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto document = FormatReader::read(file.readAll(), *FormatCatalogue::builtIn());
    QVERIFY(document);
    m_sample = *document;
    m_kinds = *KindCatalogue::builtIn();
}

void tst_RuleVocabulary::fewestMembersJudge_data()
{
    QTest::addColumn<QJsonObject>("members");
    const auto row = [](const char *rule, const QJsonObject &members) {
        QJsonObject all = members;
        all.insert(u"rule", QLatin1String(rule));
        QTest::newRow(rule) << all;
    };
    // FIELD and LIST stand for each of the fields and lists below.
    const QString field = u"FIELD"_s;
    row("required-when", {{u"field"_s, field}});
    row("forbidden-when", {{u"field"_s, field}});
    row("pattern", {{u"field"_s, field}, {u"pattern"_s, u"x"_s}});
    row("in-classifier", {{u"field"_s, field}, {u"values"_s, QJsonArray()}});
    row("check-digit", {{u"field"_s, field}, {u"check"_s, u"inn"_s}});
    row("type", {{u"type"_s, u"date"_s}});
    row("sum-equals", {{u"field"_s, field}, {u"of"_s, u"OTHER"_s}});
    row("product-equals", {{u"field"_s, field}, {u"of"_s, u"OTHER"_s}, {u"other"_s, field}});
    row("compare", {{u"field"_s, field}, {u"is"_s, u">"_s}, {u"other"_s, u"OTHER"_s}});
    row("date-order", {{u"field"_s, field}, {u"is"_s, u">"_s}});
    row("count", {{u"of"_s, u"OTHER"_s}});
    row("exists", {{u"of"_s, u"OTHER"_s}});
}

void tst_RuleVocabulary::fewestMembersJudge()
{
    QFETCH(QJsonObject, members);
    const QStringList scopes{QString(), u"goods"_s, u"shipment/goods/document"_s};
    const QStringList fields{u"direction"_s, u"shipment/goods"_s, u"shipment/goods/grossWeight"_s,
                             u"shipment/goods/document"_s, u"shipment/goods/document/date"_s};
    int judged = 0;
    for (const QString &scope : scopes) {
        for (const QString &field : fields) {
            for (const QString &other : fields) {
                QByteArray rule = QJsonDocument(members).toJson();
                rule.replace("FIELD", field.toUtf8()).replace("OTHER", other.toUtf8());
                QJsonObject json = QJsonDocument::fromJson(rule).object();
                json.insert(u"id", u"a"_s);
                json.insert(u"severity", u"error"_s);
                if (!scope.isEmpty())
                    json.insert(u"for", scope);
                const auto set =
                    RuleSet::parse(QJsonDocument(QJsonObject{{u"kind"_s, u"goods-declaration"_s},
                                                             {u"version"_s, u"2099.1"_s},
                                                             {u"from"_s, u"2026-01-01"_s},
                                                             {u"rules"_s, QJsonArray{json}}})
                                       .toJson());
                QVERIFY2(set, rule.constData());
                const auto validator = Validator::forKind(m_kinds, u"goods-declaration", &*set);
                if (!validator)
                    continue; // a field that the scope does not see
                ++judged;
                (void)validator->check(m_sample, {QDate(2026, 11, 22)});
            }
        }
    }
    QVERIFY(judged > 0);
}

QTEST_GUILESS_MAIN(tst_RuleVocabulary)
#include "tst_RuleVocabulary.moc"
