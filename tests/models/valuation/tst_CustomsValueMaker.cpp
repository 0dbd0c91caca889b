#include "models/document/DocumentEdit.h"
#include "models/formats/FormatReader.h"
#include "models/formats/FormatWriter.h"
#include "models/formats/SchemaCheck.h"
#include "models/rules/Validator.h"
#include "models/valuation/CustomsValueMaker.h"
#include "tests/support/Declarations.h"

#include <QFile>
#include <QTest>

using namespace okno;

namespace {

const QString kind = QStringLiteral("customs-value-declaration");
const QString format = QStringLiteral("dtsout-5.23.0");

Decimal number(const QString &text)
{
    return Decimal::parse(text).value();
}

ValueCost cost(const char16_t *box, const char *amount, const char *currency)
{
    return {QString::fromUtf16(box), number(QLatin1String(amount)), QLatin1String(currency)};
}

// The sum of a field over all goods; fields: below the item.
Decimal sum(const Document &document, const QStringList &fields)
{
    Decimal total = 0;
    for (FieldPath path : document.rows({}, QStringLiteral("goods"))) {
        for (const QString &field : fields) {
            const QList<FieldPath> rows = document.rows(path, field);
            path = rows.isEmpty() ? path.child(field) : rows.first();
        }
        const QString text = document.text(path);
        total = total.plus(text.isEmpty() ? Decimal(0) : number(text)).value();
    }
    return total;
}

Decimal sum(const Document &document, const char *path)
{
    return sum(document, QString::fromLatin1(path).split(u'/'));
}

QString text(const Document &document, const char *path)
{
    return document.text(document.resolve(QString::fromLatin1(path)).value());
}

} // namespace

class tst_CustomsValueMaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void makesTheSample();
    void isWholeOnceTheQuestionsAreAnswered();
    void addsUpForEveryNumberOfGoods_data();
    void addsUpForEveryNumberOfGoods();
    void sharesBy_data();
    void sharesBy();
    void takesTheDollarsOfBox46WithoutARate();
    void namesTheRegisteredDeclaration();
    void refuses_data();
    void refuses();

private:
    Document changed(const QString &path, const QString &text) const;
    QStringList blocking(const Document &document) const;
    std::optional<KindCatalogue> m_kinds;
    std::optional<FormatCatalogue> m_formats;
    std::optional<Validator> m_validator;
    std::optional<Document> m_sample;
};

void tst_CustomsValueMaker::initTestCase()
{
    m_kinds = KindCatalogue::builtIn().value();
    m_formats = FormatCatalogue::builtIn().value();
    m_validator = Validator::forKind(*m_kinds, kind).value();
    QFile file(
        QStringLiteral(OKNO_SOURCE_DIR "/models/kinds/goods-declaration/samples/sample.xml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_sample = FormatReader::read(file.readAll(), *m_formats).value();
}

Document tst_CustomsValueMaker::changed(const QString &path, const QString &text) const
{
    Document document = *m_sample;
    DocumentEdit edit(document);
    const FieldPath place = document.resolve(path).value();
    const bool isDone =
        text.isEmpty() ? edit.remove(place).has_value() : edit.setText(place, text).has_value();
    return isDone ? document : Document();
}

QStringList tst_CustomsValueMaker::blocking(const Document &document) const
{
    QStringList ids;
    for (const Finding &one : m_validator->check(document, {QDate(2026, 11, 20)})) {
        if (one.severity == Finding::Severity::Error)
            ids.append(one.id);
    }
    return ids;
}

// The customs values of the sample hold a freight of 74390.24 roubles, shared by gross weight.
void tst_CustomsValueMaker::makesTheSample()
{
    ValueCosts costs;
    costs.costs = {cost(u"17", "74390.24", "RUB")};
    costs.arrivalPlace = QStringLiteral("ВЛАДИВОСТОК");
    const Document made = CustomsValueMaker::make(*m_sample, costs, kind, format).value();
    QCOMPARE(made.kind(), kind);
    QCOMPARE(text(made, "seller/name"), QStringLiteral("INVENTED SELLER CO., LTD"));
    QCOMPARE(text(made, "buyer/ru/inn"), QStringLiteral("9900000017"));
    QCOMPARE(text(made, "declarant/ru/inn"), QStringLiteral("9900000017"));
    QCOMPARE(text(made, "deliveryTerms/code"), QStringLiteral("FOB"));
    QCOMPARE(text(made, "declarationId"), text(*m_sample, "documentId"));
    QCOMPARE(made.rows({}, QStringLiteral("document")).size(), 2);
    QCOMPARE(text(made, "goods[1]/calculation/method1/additions/freight"),
             QStringLiteral("50000.00"));
    QCOMPARE(text(made, "goods[1]/customsValue"), QStringLiteral("862500.00"));
    QCOMPARE(text(made, "goods[1]/customsValueUsd"), QStringLiteral("10615.38"));
    QCOMPARE(text(made, "goods[2]/customsValue"), QStringLiteral("430640.24"));
    QCOMPARE(text(made, "goods[2]/customsValueUsd"), QStringLiteral("5300.19"));
}

// The answers of boxes 7 to 9 are the declarant's; nothing else blocks, and the schema agrees.
void tst_CustomsValueMaker::isWholeOnceTheQuestionsAreAnswered()
{
    ValueCosts costs;
    costs.costs = {cost(u"17", "915.57", "USD"), cost(u"19", "100.01", "RUB"),
                   cost(u"22", "0.03", "RUB")};
    costs.arrivalPlace = QStringLiteral("ВЛАДИВОСТОК");
    Document made = CustomsValueMaker::make(*m_sample, costs, kind, format).value();
    QCOMPARE(blocking(made).size(), 5);
    DocumentEdit edit(made);
    for (const char *answer :
         {"relation/related", "restrictions/limited", "restrictions/conditional",
          "additionalPayments/licence", "additionalPayments/royalties",
          "additionalPayments/sellerIncome", "documentId", "header/documentTime"}) {
        const FieldPath place = made.resolve(QString::fromLatin1(answer)).value();
        const bool isTime = place.fieldKey() == u"header/documentTime";
        QVERIFY(edit.setText(place,
                             isTime ? QStringLiteral("2026-11-20T09:30:00") : QStringLiteral("0")));
    }
    QCOMPARE(blocking(made), QStringList());
    const FormatSpec &spec = *m_formats->format(format);
    const QByteArray xml = FormatWriter::write(made, spec).value();
    QVERIFY(SchemaCheck::compile(spec)->isValid(xml).value());
    QCOMPARE(FormatReader::read(xml, *m_formats)->kind(), kind);
}

void tst_CustomsValueMaker::addsUpForEveryNumberOfGoods_data()
{
    QTest::addColumn<QString>("amount");
    for (const char *amount : {"0.01", "5.00", "74390.24", "99999999999.99"})
        QTest::newRow(amount) << QString::fromLatin1(amount);
}

// Freight in roubles and dollars, insurance, and freight within the Union: what the items bear adds
// up to what was paid, and the values to prices and costs.
void tst_CustomsValueMaker::addsUpForEveryNumberOfGoods()
{
    QFETCH(QString, amount);
    for (const int goods : {1, 2, 3, 7, 99, 500, 998, 999}) {
        const Document declaration =
            FormatReader::read(test::goodsDeclaration(goods), *m_formats).value();
        ValueCosts costs;
        costs.costs = {{QStringLiteral("17"), number(amount), QStringLiteral("RUB")},
                       cost(u"17", "1234.57", "EUR"),
                       cost(u"19", "33.33", "RUB"),
                       cost(u"22", "0.07", "RUB")};
        costs.rates.insert(QStringLiteral("EUR"), {number(QStringLiteral("94.1234"))});
        costs.rates.insert(QStringLiteral("USD"), {number(QStringLiteral("81.25"))});
        for (const CostBasis basis : {CostBasis::GrossWeight, CostBasis::Price, CostBasis::Equal}) {
            costs.basis = basis;
            const auto made = CustomsValueMaker::make(declaration, costs, kind, format);
            QVERIFY2(made, qPrintable(made ? QString() : made.error().place));
            QCOMPARE(made->rows({}, QStringLiteral("goods")).size(), goods);
            const Decimal freight =
                number(amount).plus(number(QStringLiteral("116201.93"))).value();
            QCOMPARE(sum(*made, "calculation/method1/additions/freight"), freight);
            QCOMPARE(sum(*made, "currencyAmount/amount"), number(QStringLiteral("1234.57")));
            const Decimal price = sum(*made, "calculation/method1/basis/total");
            const Decimal costsAll = freight.plus(number(QStringLiteral("33.26"))).value();
            QCOMPARE(sum(*made, "customsValue"), price.plus(costsAll).value());
            const QStringList found = blocking(*made);
            QVERIFY2(found.filter(QStringLiteral("dts.value.")).isEmpty() &&
                         found.filter(QStringLiteral(".total")).isEmpty(),
                     qPrintable(found.join(u' ')));
        }
    }
}

void tst_CustomsValueMaker::sharesBy_data()
{
    QTest::addColumn<int>("basis");
    QTest::addColumn<QString>("first");
    QTest::newRow("gross weight") << int(CostBasis::GrossWeight) << QStringLiteral("672.13");
    QTest::newRow("price") << int(CostBasis::Price) << QStringLiteral("666.67");
    QTest::newRow("equal") << int(CostBasis::Equal) << QStringLiteral("500.00");
}

void tst_CustomsValueMaker::sharesBy()
{
    QFETCH(int, basis);
    QFETCH(QString, first);
    ValueCosts costs;
    costs.costs = {cost(u"17", "1000.00", "RUB")};
    costs.basis = CostBasis(basis);
    const Document made = CustomsValueMaker::make(*m_sample, costs, kind, format).value();
    QCOMPARE(text(made, "goods[1]/calculation/method1/additions/freight"), first);
}

void tst_CustomsValueMaker::takesTheDollarsOfBox46WithoutARate()
{
    const Document declaration =
        changed(QStringLiteral("shipment/contractTerms/currency"), QStringLiteral("EUR"));
    ValueCosts costs;
    costs.costs = {cost(u"17", "74390.24", "RUB")};
    const Document made = CustomsValueMaker::make(declaration, costs, kind, format).value();
    QCOMPARE(text(made, "goods[1]/customsValueUsd"), QStringLiteral("10615.38"));
    costs.costs = {cost(u"17", "74391.24", "RUB")}; // another value than box 45: box 46 is not ours
    const Document other = CustomsValueMaker::make(declaration, costs, kind, format).value();
    QCOMPARE(text(other, "goods[1]/customsValueUsd"), QString());
}

void tst_CustomsValueMaker::namesTheRegisteredDeclaration()
{
    ValueCosts costs;
    costs.registrationNumber = QStringLiteral("10702070/201126/0000001");
    const Document made = CustomsValueMaker::make(*m_sample, costs, kind, format).value();
    QCOMPARE(text(made, "declarationNumber/customsOffice"), QStringLiteral("10702070"));
    QCOMPARE(text(made, "declarationNumber/date"), QStringLiteral("2026-11-20"));
    QCOMPARE(text(made, "declarationNumber/number"), QStringLiteral("0000001"));
}

void tst_CustomsValueMaker::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("place");
    const auto add = [](const char *name, const char *path, const QString &text, const char *amount,
                        const char *box, const char *currency, const QString &place) {
        QTest::newRow(name) << QString::fromLatin1(path) << text << QString::fromLatin1(amount)
                            << QString::fromLatin1(box) << QString::fromLatin1(currency) << place;
    };
    const auto same = [](const char *text) { return QString::fromLatin1(text); };
    add("an export", "direction", QStringLiteral("ЭК"), "1.00", "17", "RUB",
        QStringLiteral("direction: ЭК"));
    add("another method", "shipment/goods[2]/valuationMethod", same("6"), "1.00", "17", "RUB",
        same("shipment/goods[2]/valuationMethod"));
    add("no price", "shipment/goods[2]/price", {}, "1.00", "17", "RUB",
        same("shipment/goods[2]/price"));
    add("no weight", "shipment/goods[1]/grossWeight", {}, "1.00", "17", "RUB",
        same("shipment/goods[1]/grossWeight"));
    add("no rate", "shipment/contractTerms/rate", {}, "1.00", "17", "RUB", same("USD"));
    add("a rate of nothing", "shipment/contractTerms/rate", same("0"), "1.00", "17", "RUB",
        same("USD"));
    add("a cost of no known currency", "usageCode", same("ОО"), "1.00", "17", "EUR", same("EUR"));
    add("a box without cost", "usageCode", same("ОО"), "1.00", "20", "RUB", same("20"));
    add("a cost of nothing", "usageCode", same("ОО"), "0.00", "17", "RUB", same("0.00"));
    add("fractions of a cent", "usageCode", same("ОО"), "1.005", "17", "USD", same("1.005"));
}

void tst_CustomsValueMaker::refuses()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, amount);
    QFETCH(QString, box);
    QFETCH(QString, currency);
    QFETCH(QString, place);
    ValueCosts costs;
    costs.costs = {{box, number(amount), currency}};
    const auto made = CustomsValueMaker::make(changed(path, text), costs, kind, format);
    QVERIFY(!made);
    QCOMPARE(made.error().code, FailureCode::ValueInvalid);
    QCOMPARE(made.error().place, place);
}

QTEST_GUILESS_MAIN(tst_CustomsValueMaker)
#include "tst_CustomsValueMaker.moc"
