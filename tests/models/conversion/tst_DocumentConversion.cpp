#include "models/conversion/DocumentConversion.h"
#include "models/document/DocumentEdit.h"
#include "models/formats/FormatReader.h"
#include "models/formats/FormatWriter.h"
#include "tests/support/DocumentGenerator.h"

#include <QFile>
#include <QTest>

using namespace okno;
using namespace Qt::StringLiterals;

// Declarations between the FCS album and the Union's formats: goods (R.055), customs value (R.038).
class tst_DocumentConversion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tableFitsBothFormats_data();
    void tableFitsBothFormats();
    void sampleGoesThereAndBack();
    void customsValuesGoThereAndBack();
    void nationalAmountsNeedACountry();
    void sharedSampleBecomesValid();
    void sharedUnionSampleGoesThereAndBack();
    void randomDocumentsLoseOnlyWhatIsNamed_data();
    void randomDocumentsLoseOnlyWhatIsNamed();
    void taxNumberFollowsTheCountry_data();
    void taxNumberFollowsTheCountry();
    void refusedValuesAreNamed();
    void foreignContentIsNamed();
    void formatsWithoutATableDoNotConvert();
    void refusesABrokenTable_data();
    void refusesABrokenTable();

private:
    Document read(const QByteArray &xml) const;
    Document sample() const;
    DocumentConversion::Converted convert(const Document &document, const QString &to);
    void goesThereAndBack(const Document &document, const QString &there);
    static QHash<QString, int> leaves(const Node &node, const QString &key = {});

    const QString m_album = u"esadout-5.23.0"_s;
    const QString m_union = u"r055-1.0.0"_s;
    const QString m_albumValue = u"dtsout-5.23.0"_s;
    const QString m_unionValue = u"r038-1.5.0"_s;
    std::optional<FormatCatalogue> m_formats;
    QList<ConversionTable> m_tables;
    QHash<QString, SchemaCheck> m_checks;
};

void tst_DocumentConversion::initTestCase()
{
    Result<FormatCatalogue> formats = FormatCatalogue::builtIn();
    QVERIFY(formats);
    m_formats = std::move(*formats);
    const auto tables = ConversionTable::builtIn();
    QVERIFY2(tables, qPrintable(tables ? QString() : tables.error().place));
    m_tables = *tables;
    for (const QString &id : {m_album, m_union, m_albumValue, m_unionValue}) {
        const auto check = SchemaCheck::compile(*m_formats->format(id));
        QVERIFY(check);
        m_checks.insert(id, *check);
    }
}

Document tst_DocumentConversion::read(const QByteArray &xml) const
{
    return FormatReader::read(xml, *m_formats).value_or(Document());
}

Document tst_DocumentConversion::sample() const
{
    QFile file(
        QStringLiteral(OKNO_SOURCE_DIR "/models/kinds/goods-declaration/samples/sample.xml"));
    return file.open(QIODevice::ReadOnly) ? read(file.readAll()) : Document();
}

DocumentConversion::Converted tst_DocumentConversion::convert(const Document &document,
                                                              const QString &to)
{
    const auto conversion = DocumentConversion::between(
        *m_formats->format(document.format()), *m_formats->format(to), *m_formats, m_tables);
    const auto made = conversion ? conversion->convert(document, m_checks.find(to).value())
                                 : fail(FailureCode::FormatUnknown);
    if (!made)
        qWarning("%s %s", qPrintable(made.error().place), qPrintable(made.error().detail));
    return made.value_or(DocumentConversion::Converted());
}

// How often each value stands at a field, wherever its rows are.
QHash<QString, int> tst_DocumentConversion::leaves(const Node &node, const QString &key)
{
    QHash<QString, int> found;
    if (!node.text.isEmpty())
        ++found[key + u'=' + node.text];
    for (const Node &child : node.children) {
        if (child.isForeign())
            continue;
        const QHash<QString, int> inside =
            leaves(child, key.isEmpty() ? child.field : key + u'/' + child.field);
        for (auto it = inside.begin(); it != inside.end(); ++it)
            found[it.key()] += it.value();
    }
    return found;
}

// What is neither in the result nor named on one of the two ways has been dropped.
void tst_DocumentConversion::goesThereAndBack(const Document &document, const QString &there)
{
    const auto gone = convert(document, there);
    QVERIFY(!gone.document.format().isEmpty());
    const auto back = convert(gone.document, document.format());
    QVERIFY(!back.document.format().isEmpty());
    QHash<QString, int> expected = leaves(document.root());
    // Written and read, it says again what the format says in every document.
    const auto bytes =
        FormatWriter::write(back.document, *m_formats->format(back.document.format()));
    QVERIFY(bytes);
    const QHash<QString, int> found = leaves(read(*bytes).root());
    for (const DocumentConversion::Left &left : gone.left)
        --expected[left.path.fieldKey() + u'=' + left.value];
    QStringList dropped;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (it.value() > found.value(it.key()))
            dropped.append(it.key());
    }
    // The way back names values as the other format calls them.
    dropped.removeIf([&](const QString &each) {
        const QString value = each.section(u'=', 1);
        return std::any_of(back.left.cbegin(), back.left.cend(),
                           [&](const auto &left) { return left.value == value; });
    });
    QVERIFY2(dropped.isEmpty(), qPrintable(dropped.join(u"; ")));
}

// Each path of a part stands in both formats wherever the part is used by both.
void tst_DocumentConversion::tableFitsBothFormats_data()
{
    QTest::addColumn<int>("table");
    for (qsizetype i = 0; i < m_tables.size(); ++i)
        QTest::newRow(qPrintable(m_tables.at(i).formats[1])) << static_cast<int>(i);
    QCOMPARE(m_tables.size(), 2);
}

void tst_DocumentConversion::tableFitsBothFormats()
{
    QFETCH(int, table);
    const ConversionTable &pairs = m_tables.at(table);
    const auto isUsed = [&pairs](const QString &part) {
        return part.isEmpty() ||
               std::any_of(pairs.parts.cbegin(), pairs.parts.cend(), [&](const auto &others) {
                   return std::any_of(others.cbegin(), others.cend(), [&](const auto &pair) {
                       return pair.rule == ConversionPair::Rule::Part && pair.argument == part;
                   });
               });
    };
    for (const std::size_t side : {std::size_t(0), std::size_t(1)}) {
        const FormatSpec &format = *m_formats->format(pairs.formats[side]);
        QStringList fields;
        for (const QString &path : format.wirePaths())
            fields.append(u'/' + format.fieldPathText(path).value_or(QString()));
        for (auto part = pairs.parts.begin(); part != pairs.parts.end(); ++part) {
            if (!isUsed(part.key()))
                continue;
            for (const ConversionPair &pair : part.value()) {
                QString end;
                for (const ConversionStep &step : pair.steps[side])
                    end += u'/' + step.field;
                const bool isKnown =
                    std::any_of(fields.cbegin(), fields.cend(),
                                [&](const QString &field) { return field.endsWith(end); });
                QVERIFY2(isKnown, qPrintable(part.key() + u' ' + end));
            }
        }
    }
}

void tst_DocumentConversion::sampleGoesThereAndBack()
{
    const Document document = sample();
    goesThereAndBack(document, m_union);
    const auto made = convert(document, m_union);
    QCOMPARE(made.document.kind(), u"union-declaration"_s);
    const auto text = [&](QStringView path) {
        return made.document.text(made.document.resolve(path).value_or(FieldPath()));
    };
    QCOMPARE(text(u"EDocCode"), u"R.055"_s);
    QCOMPARE(text(u"CustomsProcedureCode"), u"40"_s);
    QCOMPARE(text(u"DeclarantDetails/TaxpayerId"), u"9900000017"_s);
    QCOMPARE(text(u"GDGoodsShipmentDetails/CAValueAmount"), u"15000.00"_s);
    QCOMPARE(text(u"GDGoodsShipmentDetails/CAValueAmount/@currencyCode"), u"USD"_s);
    const QString item = u"GDGoodsShipmentDetails/GDGoodsItemDetails[2]/"_s;
    QCOMPARE(text(item + u"ConsignmentItemOrdinal"_s), u"2"_s);
    QCOMPARE(text(item + u"CAValueAmount/@currencyCode"_s), u"USD"_s);
    QCOMPARE(text(item + u"CustomsValueAmount/@currencyCode"_s), u"RUB"_s);
    QCOMPARE(text(item + u"PresentedDocDetails[4]/DocId"_s), u"УЧ-КС-5"_s);
    QStringList named;
    for (const DocumentConversion::Left &left : made.left)
        named.append(left.path.fieldKey());
    QVERIFY(named.contains(u"shipment/declarant/ru/ogrn"_s));
    QVERIFY(!named.contains(u"shipment/goods/document/number"_s));
    QVERIFY(!named.contains(u"documentMode"_s)); // the format's own
}

void tst_DocumentConversion::customsValuesGoThereAndBack()
{
    QFile file(QStringLiteral(OKNO_SOURCE_DIR
                              "/models/kinds/customs-value-declaration/samples/sample.xml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Document document = read(file.readAll());
    QCOMPARE(document.format(), m_albumValue);
    goesThereAndBack(document, m_unionValue);
    const auto made = convert(document, m_unionValue);
    QCOMPARE(made.document.kind(), u"union-value-declaration"_s);
    const auto bytes = FormatWriter::write(made.document, *m_formats->format(m_unionValue));
    QVERIFY(bytes);
    const auto findings = m_checks.find(m_unionValue)->check(*bytes, made.document);
    QVERIFY(findings);
    for (const Finding &finding : *findings)
        QVERIFY2(false, qPrintable(finding.path.toString() + u' ' + finding.arguments.join(u' ')));
    // The national currency follows the declarant's country, and stands where the album has none.
    const QString item = u"CVDGoodsItemDetails[1]/"_s;
    const auto text = [&](const QString &path) {
        return made.document.text(made.document.resolve(path).value_or(FieldPath()));
    };
    QCOMPARE(text(item + u"CustomsValueAmount[1]/@currencyCode"_s), u"RUB"_s);
    QCOMPARE(text(item + u"CVDMethod1CalculationDetails/Method1BasisCalculationDetails/"
                         "NationalInvoicePriceAmount/@currencyCode"_s),
             u"RUB"_s);
}

// Without a country nobody knows in which currency a value is; it is named instead of guessed.
void tst_DocumentConversion::nationalAmountsNeedACountry()
{
    Document document(u"customs-value-declaration"_s, m_albumValue);
    DocumentEdit edit(document);
    const auto item = edit.addRow(FieldPath(), u"goods"_s);
    QVERIFY(item);
    const FieldPath value = document.rows(FieldPath(), u"goods").first().child(u"customsValue"_s);
    QVERIFY(edit.setText(value, u"100.00"_s));
    auto made = convert(document, m_unionValue);
    QCOMPARE(made.left, (QList<DocumentConversion::Left>{{value, u"100.00"_s}}));
    QVERIFY(edit.setText(document.firstPath(u"declarant/country"_s), u"KZ"_s));
    made = convert(document, m_unionValue);
    QCOMPARE(made.left, QList<DocumentConversion::Left>());
    const FieldPath currency =
        made.document.firstPath(u"CVDGoodsItemDetails/CustomsValueAmount/@currencyCode"_s);
    QCOMPARE(made.document.text(currency), u"KZT"_s);
}

void tst_DocumentConversion::sharedSampleBecomesValid()
{
    QFile file(QStringLiteral(OKNO_SOURCE_DIR
                              "/../shared/data/samples/dt_im40_minimal_ESADout_CU_5_23_0.xml"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the shared sample is not beside this checkout");
    const auto made = convert(read(file.readAll()), m_union);
    const auto bytes = FormatWriter::write(made.document, *m_formats->format(m_union));
    QVERIFY(bytes);
    const auto findings = m_checks.find(m_union)->check(*bytes, made.document);
    QVERIFY(findings);
    for (const Finding &finding : *findings)
        QVERIFY2(false, qPrintable(finding.path.toString() + u' ' + finding.arguments.join(u' ')));
}

void tst_DocumentConversion::sharedUnionSampleGoesThereAndBack()
{
    QFile file(QStringLiteral(OKNO_SOURCE_DIR
                              "/../shared/data/samples/dt_im40_minimal_EEC_R055_v1_0_0.xml"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the shared sample is not beside this checkout");
    const Document document = read(file.readAll());
    QCOMPARE(document.format(), m_union);
    goesThereAndBack(document, m_album);
    const auto made = convert(document, m_album);
    for (const DocumentConversion::Left &left : made.left)
        QVERIFY2(false, qPrintable(left.path.toString() + u' ' + left.value));
}

void tst_DocumentConversion::randomDocumentsLoseOnlyWhatIsNamed_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("album") << m_album << m_union;
    QTest::newRow("union") << m_union << m_album;
    QTest::newRow("album, customs value") << m_albumValue << m_unionValue;
    QTest::newRow("union, customs value") << m_unionValue << m_albumValue;
}

// OKNO_LONG: 10,000 documents each way.
void tst_DocumentConversion::randomDocumentsLoseOnlyWhatIsNamed()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const int count = qEnvironmentVariableIsSet("OKNO_LONG") ? 10000 : 100;
    test::DocumentGenerator generator(*m_formats->format(from), 20261124);
    for (int i = 0; i < count; ++i) {
        const Document document = read(generator.next({}));
        goesThereAndBack(document, to);
        if (QTest::currentTestFailed()) {
            qWarning("document %d", i);
            return;
        }
    }
}

void tst_DocumentConversion::taxNumberFollowsTheCountry_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("isCarried");
    QTest::newRow("ru") << u"RU"_s << u"ru/inn"_s << true;
    QTest::newRow("kz") << u"KZ"_s << u"kz/bin"_s << true;
    QTest::newRow("by") << u"BY"_s << u"by/unp"_s << true;
    QTest::newRow("am") << u"AM"_s << u"am/unn"_s << true;
    QTest::newRow("kg") << u"KG"_s << u"kg/pin"_s << true;
    QTest::newRow("of another country") << u"KZ"_s << u"ru/inn"_s << false;
    QTest::newRow("outside the Union") << u"CN"_s << u"ru/inn"_s << false;
}

void tst_DocumentConversion::taxNumberFollowsTheCountry()
{
    QFETCH(QString, country);
    QFETCH(QString, field);
    QFETCH(bool, isCarried);
    Document document(u"goods-declaration"_s, m_album);
    DocumentEdit edit(document);
    const QString party = u"shipment/consignee/"_s;
    QVERIFY(edit.setText(document.firstPath(party + u"country"_s), country));
    QVERIFY(edit.setText(document.firstPath(party + field), u"990000001"_s));
    const auto made = convert(document, m_union);
    const FieldPath number =
        made.document.firstPath(u"GDGoodsShipmentDetails/ConsigneeDetails/TaxpayerId"_s);
    QCOMPARE(made.document.text(number), isCarried ? u"990000001"_s : QString());
    QCOMPARE(made.left.size(), isCarried ? 0 : 1);
    const auto back = convert(made.document, m_album);
    const FieldPath again = back.document.firstPath(party + field);
    QCOMPARE(back.document.text(again), isCarried ? u"990000001"_s : QString());
}

// The Union's schema has eight digits for the number of packages, and no letters.
void tst_DocumentConversion::refusedValuesAreNamed()
{
    Document document = sample();
    const FieldPath packages = document.resolve(u"shipment/packageCount").value();
    QVERIFY(DocumentEdit(document).setText(packages, u"many"_s));
    const auto made = convert(document, m_union);
    QVERIFY(made.left.contains(DocumentConversion::Left{packages, u"many"_s}));
    QCOMPARE(made.document.text(made.document.firstPath(u"CargoQuantity"_s)), QString());
}

void tst_DocumentConversion::foreignContentIsNamed()
{
    QFile file(
        QStringLiteral(OKNO_SOURCE_DIR "/models/kinds/goods-declaration/samples/sample.xml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray xml = file.readAll();
    xml.replace("</ESADout_CU>", "<x:New xmlns:x='urn:x'>17</x:New></ESADout_CU>");
    const auto plain = convert(sample(), m_union);
    const auto made = convert(read(xml), m_union);
    QCOMPARE(made.left.size(), plain.left.size() + 1);
}

void tst_DocumentConversion::formatsWithoutATableDoNotConvert()
{
    const FormatSpec &album = *m_formats->format(m_album);
    const FormatSpec &contract = *m_formats->format(u"contract-5.23.0");
    QVERIFY(!DocumentConversion::between(album, contract, *m_formats, m_tables));
    QVERIFY(!DocumentConversion::between(album, album, *m_formats, m_tables));
}

void tst_DocumentConversion::refusesABrokenTable_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const QByteArray head = R"({"formats": ["a", "b"], "parts": {"": [)";
    QTest::newRow("no json") << QByteArray("{") << u"formats"_s;
    QTest::newRow("one format") << QByteArray(R"({"formats": ["a"]})") << u"formats"_s;
    QTest::newRow("no root") << QByteArray(R"({"formats": ["a", "b"], "parts": {}})") << u"parts"_s;
    QTest::newRow("one side") << head + R"(["x"]]}})" << u":1"_s;
    QTest::newRow("no field") << head + R"(["x", "y"], ["x//y", "z"]]}})" << u":2"_s;
    QTest::newRow("open selector") << head + R"(["x[a=b", "z"]]}})" << u":1"_s;
    QTest::newRow("unknown rule") << head + R"(["x", "z", "guess"]]}})" << u":1"_s;
    QTest::newRow("unknown part") << head + R"(["x", "z", "part:w"]]}})" << u":1"_s;
}

void tst_DocumentConversion::refusesABrokenTable()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto table = ConversionTable::fromJson(json);
    QVERIFY(!table);
    QCOMPARE(table.error().code, FailureCode::FormatBroken);
    QCOMPARE(table.error().place, place);
}

QTEST_GUILESS_MAIN(tst_DocumentConversion)
#include "tst_DocumentConversion.moc"
