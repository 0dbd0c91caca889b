#include "models/classifiers/ClassifierImport.h"
#include "models/document/DocumentEdit.h"
#include "models/formats/FormatReader.h"
#include "models/rules/Validator.h"

#include <QFile>
#include <QTest>

using namespace okno;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const char *path)
{
    QFile file(QStringLiteral(OKNO_SOURCE_DIR "/models/") + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<Measures> training()
{
    const auto packs = ClassifierImport::read(
        contents("classifiers/samples/measures-training.json"),
        QStringLiteral("measures-training.json"), ClassifierDefinition::builtIn(), {});
    return packs ? Measures::fromPack(packs->first()) : fail(packs.error());
}

} // namespace

// What the training pack expects of the first goods item of our sample, and box 44 lacks.
class tst_GoodsMeasures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void saysWhatBox44Lacks_data();
    void saysWhatBox44Lacks();
    void saysItWithTheNormOfThePack();
    void isSilentWithoutAPack();
    void advisesOnFormsOfLinkedDocuments_data();
    void advisesOnFormsOfLinkedDocuments();
    void refusesAPackThatMeansNothing_data();
    void refusesAPackThatMeansNothing();

private:
    QList<Finding> found(const QStringList &changes, const CheckContext &context) const;
    Document m_sample;
    std::optional<Validator> m_validator;
    std::shared_ptr<const Measures> m_measures;
};

void tst_GoodsMeasures::initTestCase()
{
    const auto document = FormatReader::read(contents("kinds/goods-declaration/samples/sample.xml"),
                                             *FormatCatalogue::builtIn());
    const auto validator = Validator::forKind(*KindCatalogue::builtIn(), u"goods-declaration");
    const auto measures = training();
    QVERIFY(document && validator && measures);
    m_sample = *document;
    m_validator = *validator;
    m_measures = std::make_shared<const Measures>(*measures);
}

// "path=value" each, below the first goods item.
QList<Finding> tst_GoodsMeasures::found(const QStringList &changes,
                                        const CheckContext &context) const
{
    Document document = m_sample;
    DocumentEdit edit(document);
    for (const QString &change : changes) {
        const auto path = document.resolve(change.section(u'=', 0, 0));
        if (!path || !edit.setText(*path, change.section(u'=', 1)))
            qFatal("this change cannot be made: %s", qPrintable(change));
    }
    QList<Finding> measures;
    for (const Finding &finding : m_validator->check(document, context)) {
        if (finding.id == u"measure.missing" && finding.goodsItem == 1)
            measures.append(finding);
    }
    return measures;
}

void tst_GoodsMeasures::saysWhatBox44Lacks_data()
{
    QTest::addColumn<QStringList>("changes");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QStringList>("documents"); // of each finding
    const QString code = QStringLiteral("shipment/goods[1]/commodityCode=");
    const QString kind = QStringLiteral("shipment/goods[1]/document[1]/kind=");
    const QString origin = QStringLiteral("shipment/goods[1]/originCountry=");
    const QString machine = QStringLiteral("01191, 01402");
    const auto row = [](const char *name, const QStringList &changes, const QStringList &documents,
                        const char *day = "2026-11-22") {
        QTest::newRow(name) << changes << QString::fromLatin1(day) << documents;
    };
    row("longest prefix", {}, {QStringLiteral("01403")});
    row("shorter prefix", {code + u"8471300000"_s}, {machine});
    row("longest prefix frees", {code + u"8482100000"_s}, {});
    row("beside the longest prefix", {code + u"8482200000"_s}, {machine});
    row("no measure", {code + u"7326909807"_s}, {});
    row("present", {code + u"8471300000"_s, kind + u"01402"_s}, {});
    row("exempt", {code + u"8471300000"_s, kind + u"01999"_s}, {});
    row("another measure's document", {code + u"8471300000"_s, kind + u"01403"_s}, {machine});
    row("exemption of another prefix", {kind + u"01999"_s}, {QStringLiteral("01403")});
    const QString horse = code + u"0101210000"_s;
    row("procedure", {horse}, {QStringLiteral("05014, 05011")});
    row("other procedure",
        {horse, QStringLiteral("shipment/goods[1]/customsProcedure/procedure=80")}, {});
    row("before its first day", {horse}, {}, "2020-12-31");
    const QString out = QString::fromUtf8("direction=ЭК");
    const QString there = QStringLiteral("shipment/consignment/destinationCountry=");
    row("export, country", {code + u"8471300000"_s, out, there + u"IR"_s},
        {QStringLiteral("01011")});
    row("export, other country", {code + u"8471300000"_s, out, there + u"KZ"_s}, {});
    row("export, last day", {code + u"8471300000"_s, out, there + u"IR"_s},
        {QStringLiteral("01011")}, "2030-12-31");
    row("export, past", {code + u"8471300000"_s, out, there + u"IR"_s}, {}, "2031-01-01");
    row("code of five digits", {code + u"84713"_s}, {machine});
    row("no code", {QString(code)}, {});
}

void tst_GoodsMeasures::saysWhatBox44Lacks()
{
    QFETCH(QStringList, changes);
    QFETCH(QString, day);
    QStringList documents;
    for (const Finding &finding :
         found(changes, {QDate::fromString(day, Qt::ISODate), nullptr, m_measures}))
        documents.append(finding.arguments.at(1));
    QTEST(documents, "documents");
}

void tst_GoodsMeasures::saysItWithTheNormOfThePack()
{
    const QList<Finding> all = found({QStringLiteral("shipment/goods[1]/commodityCode=8471300000")},
                                     {QDate(2026, 11, 22), nullptr, m_measures});
    QCOMPARE(all.size(), 1);
    const Finding &finding = all.first();
    QCOMPARE(finding.norm, QStringLiteral("training, rule 3"));
    QCOMPARE(finding.box, QStringLiteral("44"));
    QCOMPARE(finding.severity, Finding::Severity::Warning);
    QCOMPARE(finding.path.fieldKey(), QStringLiteral("shipment/goods/document"));
    QCOMPARE(finding.arguments,
             (QStringList{QStringLiteral("shipment/goods/document"), QStringLiteral("01191, 01402"),
                          QStringLiteral("8471300000"),
                          QString::fromUtf8("Учебная мера: безопасность машин"),
                          QString::fromUtf8("Оқу шарасы: машиналардың қауіпсіздігі"),
                          QStringLiteral("Training measure: safety of machines"),
                          QStringLiteral("01999")}));
}

void tst_GoodsMeasures::isSilentWithoutAPack()
{
    QCOMPARE(found({}, {QDate(2026, 11, 22)}), QList<Finding>());
}

void tst_GoodsMeasures::advisesOnFormsOfLinkedDocuments_data()
{
    QTest::addColumn<QString>("facts"); // of the one row, about kind 04021
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("isTold");
    const auto row = [](const char *name, const QString &facts, const char *mode, bool isTold,
                        const char *kind = "04021") {
        QTest::newRow(name) << facts << QString::fromLatin1(kind) << QString::fromLatin1(mode)
                            << isTold;
    };
    const QString modes = u"forms=1002007E 1006088E"_s;
    const QString names = u"ЭД-документы=Инвойс; Текстовые документы"_s;
    const QString unknown = u"ЭД-документы=Инвойс; Книга учёта"_s;
    row("allowed", modes, "1006088E", false);
    row("not allowed", modes, "1002009E", true);
    row("kind without a row", modes, "1002009E", false, "09999");
    row("no link", modes, "", false);
    row("by name", names, "1006088E", false);
    row("not by name", names, "1002009E", true);
    row("another known form beside an unknown name", unknown, "1002004E", true);
    row("an unknown form beside an unknown name", unknown, "1005999E", false);
    row("nothing said", u"forms="_s, "1002009E", false);
}

void tst_GoodsMeasures::advisesOnFormsOfLinkedDocuments()
{
    QFETCH(QString, facts);
    QFETCH(QString, kind);
    QFETCH(QString, mode);
    ClassifierEntry entry;
    entry.code = u"04021"_s;
    entry.facts = {{facts.section(u'=', 0, 0), facts.section(u'=', 1)}};
    const ClassifierPack pack{u"document-forms"_s, u"1"_s, QDate(2020, 1, 1), {}, {entry}};
    CheckContext context{QDate(2026, 11, 22)};
    context.forms = std::make_shared<const DocumentForms>(DocumentForms::fromPack(pack));
    Document document = m_sample;
    DocumentEdit edit(document);
    const auto set = [&](const QString &field, const QString &text) {
        const auto path = document.resolve(u"shipment/goods[1]/document[1]/"_s + field);
        return path && edit.setText(*path, text);
    };
    QVERIFY(set(u"kind"_s, kind));
    QVERIFY(mode.isEmpty() || set(u"archive/documentMode"_s, mode));
    QList<Finding> told;
    for (const Finding &finding : m_validator->check(document, context)) {
        if (finding.id == u"form.not-allowed")
            told.append(finding);
    }
    QFETCH(bool, isTold);
    QCOMPARE(told.size(), isTold ? 1 : 0);
    if (!isTold)
        return;
    QCOMPARE(told.first().severity, Finding::Severity::Advice);
    QCOMPARE(told.first().goodsItem, 1);
    QCOMPARE(told.first().arguments.at(1), mode);
    QCOMPARE(told.first().arguments.at(2), kind);
}

void tst_GoodsMeasures::refusesAPackThatMeansNothing_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("instead");
    QTest::addColumn<QString>("detail");
    QTest::newRow("prefix") << QByteArray("\"8413\"") << QByteArray("\"84x\"")
                            << QStringLiteral("prefix");
    QTest::newRow("direction") << QByteArray("\"export\"") << QByteArray("\"transit\"")
                               << QStringLiteral("direction");
    QTest::newRow("documents") << QByteArray("[\"01011\"]") << QByteArray("[]")
                               << QStringLiteral("documents");
}

void tst_GoodsMeasures::refusesAPackThatMeansNothing()
{
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, instead);
    QByteArray json = contents("classifiers/samples/measures-training.json");
    QVERIFY(json.contains(member));
    json.replace(member, instead);
    const auto packs = ClassifierImport::read(json, QStringLiteral("measures-x.json"),
                                              ClassifierDefinition::builtIn(), {});
    QVERIFY(!packs);
    QCOMPARE(packs.error().code, FailureCode::ValueInvalid);
    QTEST(packs.error().detail, "detail");
}

QTEST_GUILESS_MAIN(tst_GoodsMeasures)
#include "tst_GoodsMeasures.moc"
