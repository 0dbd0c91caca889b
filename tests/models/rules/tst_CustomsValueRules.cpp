#include "models/document/DocumentEdit.h"
#include "models/formats/FormatReader.h"
#include "models/rules/Validator.h"

#include <QFile>
#include <QTest>

using namespace okno;

namespace {

const QString kind = QStringLiteral("customs-value-declaration");
const QDate filingDay(2026, 11, 20);

// Field and text, of which the sample then has these and no others.
using Change = QPair<QString, QString>;

QString method1(const char *rest)
{
    return QStringLiteral("goods[1]/calculation/method1/") + QLatin1String(rest);
}

QString other(const char *rest)
{
    return QStringLiteral("goods[1]/calculation/") + QLatin1String(rest);
}

} // namespace

// The sample has no finding of the arithmetic; each case changes it and names what is then found.
class tst_CustomsValueRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void judgesRowsBesideTheGoods();
    void staysSilentWithoutNumbers();

private:
    QStringList found(const QList<Change> &changes) const;
    KindCatalogue m_kinds;
    std::optional<Document> m_sample;
};

void tst_CustomsValueRules::initTestCase()
{
    m_kinds = KindCatalogue::builtIn().value();
    QFile file(QStringLiteral(OKNO_SOURCE_DIR "/models/kinds/%1/samples/sample.xml").arg(kind));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const FormatCatalogue formats = FormatCatalogue::builtIn().value();
    m_sample = FormatReader::read(file.readAll(), formats).value();
}

// "id path", each once, in the order of the form; findings below an error are left out.
QStringList tst_CustomsValueRules::found(const QList<Change> &changes) const
{
    Document document = *m_sample;
    DocumentEdit edit(document);
    for (const auto &[path, text] : changes) {
        const FieldPath place = document.resolve(path).value();
        if (text.isEmpty() ? !edit.remove(place) : !edit.setText(place, text))
            return {QStringLiteral("not changed: ") + path};
    }
    QStringList ids;
    for (const Finding &one : Validator::forKind(m_kinds, kind)->check(document, {filingDay})) {
        if (one.severity == Finding::Severity::Error || one.id.startsWith(u"dts.value") ||
            one.id.startsWith(u"dts.goods") || one.id.startsWith(u"dts.method"))
            ids.append(one.id);
    }
    return ids;
}

void tst_CustomsValueRules::finds_data()
{
    QTest::addColumn<QList<Change>>("changes");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const char *name, const QList<Change> &changes, const char *ids) {
        QTest::newRow(name) << changes << QString::fromLatin1(ids).split(u' ', Qt::SkipEmptyParts);
    };
    add("the sample", {}, "");
    add("price by its rate", {{method1("basis/price"), QStringLiteral("10000.01")}},
        "dts.price.converted");
    add("price by units of its rate",
        {{method1("basis/priceRate"), QStringLiteral("8125.00")},
         {method1("basis/priceRateUnits"), QStringLiteral("100")}},
        "");
    add("indirect payments", {{method1("basis/indirect"), QStringLiteral("0.01")}},
        "dts.basis.total");
    add("additions", {{method1("additions/insurance"), QStringLiteral("1.00")}},
        "dts.additions.total");
    add("deductions",
        {{method1("deductions/unionTaxes"), QStringLiteral("7.00")},
         {method1("deductions/total"), QStringLiteral("6.00")},
         {QStringLiteral("goods[1]/customsValue"), QStringLiteral("862494.00")},
         {QStringLiteral("goods[1]/customsValueUsd"), QStringLiteral("10615.31")}},
        "dts.deductions.total");
    add("deductions above the basis",
        {{method1("deductions/unionTaxes"), QStringLiteral("812500.01")},
         {method1("deductions/total"), QStringLiteral("812500.01")},
         {QStringLiteral("goods[1]/customsValue"), QStringLiteral("49999.99")},
         {QStringLiteral("goods[1]/customsValueUsd"), QStringLiteral("615.38")}},
        "dts.deductions.basis");
    add("customs value", {{QStringLiteral("goods[1]/customsValue"), QStringLiteral("862500.41")}},
        "dts.value.method1 dts.value.usd");
    add("dollars by the scale of the rate",
        {{QStringLiteral("goods[1]/usdRate/rate"), QStringLiteral("812.5")},
         {QStringLiteral("goods[1]/usdRate/scale"), QStringLiteral("1")}},
        "");
    add("dollars", {{QStringLiteral("goods[1]/customsValueUsd"), QStringLiteral("10615.39")}},
        "dts.value.usd");
    add("below zero",
        {{method1("additions/freight"), QStringLiteral("50001.00")},
         {method1("additions/loading"), QStringLiteral("-1.00")}},
        "dts.amount.negative");
    add("the same item twice", {{QStringLiteral("goods[2]/number"), QStringLiteral("1")}},
        "dts.goods.duplicate");
    add("different methods", {{QStringLiteral("goods[2]/valuationMethod"), QStringLiteral("6")}},
        "dts.method.mixed");
    const QList<Change> method2{
        {QStringLiteral("form"), QStringLiteral("2")},
        {QStringLiteral("valuationMethod"), QStringLiteral("6")},
        {QStringLiteral("baseMethod"), QStringLiteral("2")},
        {QStringLiteral("goods[1]/calculation/method1"), QString()},
    };
    const auto of = [&method2](const QList<Change> &more) { return method2 + more; };
    const char *const reason = "dts.required.reason";
    add("methods 2 and 3",
        of({{other("similar/basis/dealValue"), QStringLiteral("862490.00")},
            {other("similar/correction/freightMinus"), QStringLiteral("10.00")},
            {other("similar/correction/minusTotal"), QStringLiteral("10.00")},
            {other("similar/correction/levelPlus"), QStringLiteral("20.00")},
            {other("similar/correction/plusTotal"), QStringLiteral("20.00")},
            {other("similar/correction/total"), QStringLiteral("862500.00")}}),
        reason);
    add("methods 2 and 3, wrong sums",
        of({{other("similar/basis/dealValue"), QStringLiteral("862490.00")},
            {other("similar/correction/freightMinus"), QStringLiteral("11.00")},
            {other("similar/correction/minusTotal"), QStringLiteral("10.00")},
            {other("similar/correction/levelPlus"), QStringLiteral("21.00")},
            {other("similar/correction/plusTotal"), QStringLiteral("20.00")},
            {other("similar/correction/total"), QStringLiteral("862500.01")}}),
        "dts.required.reason dts.value.similar dts.similar.minus-total dts.similar.plus-total "
        "dts.similar.total");
    add("methods 2 and 3, by quantity",
        of({{other("similar/basis/dealValue"), QStringLiteral("431250.00")},
            {other("similar/correction/total"), QStringLiteral("431250.00")},
            {other("similar/similarQuantity/quantity"), QStringLiteral("20")},
            {other("similar/importedQuantity/quantity"), QStringLiteral("40")}}),
        reason);
    add("method 4",
        of({{other("subtraction/basis/unitPrice"), QStringLiteral("30000.00")},
            {other("subtraction/deductions/unionTaxes"), QStringLiteral("8437.50")},
            {other("subtraction/deductions/total"), QStringLiteral("8437.50")},
            {other("subtraction/importedQuantity/quantity"), QStringLiteral("40")}}),
        reason);
    add("method 4, wrong sums",
        of({{other("subtraction/basis/unitPrice"), QStringLiteral("30000.00")},
            {other("subtraction/deductions/unionTaxes"), QStringLiteral("8437.00")},
            {other("subtraction/deductions/total"), QStringLiteral("8438.50")},
            {other("subtraction/importedQuantity/quantity"), QStringLiteral("40")}}),
        "dts.required.reason dts.value.subtraction dts.subtraction.total");
    add("method 5",
        of({{other("addition/basis/production"), QStringLiteral("862000.00")},
            {other("addition/basis/profit"), QStringLiteral("500.00")}}),
        reason);
    add("method 5, wrong sum",
        of({{other("addition/basis/production"), QStringLiteral("862000.00")},
            {other("addition/basis/profit"), QStringLiteral("500.01")}}),
        "dts.required.reason dts.value.addition");
}

void tst_CustomsValueRules::finds()
{
    QFETCH(QList<Change>, changes);
    QFETCH(QStringList, expected);
    QCOMPARE(found(changes), expected);
}

// A rule for the rows of a list that is not below the goods.
void tst_CustomsValueRules::judgesRowsBesideTheGoods()
{
    Document document = *m_sample;
    DocumentEdit edit(document);
    const FieldPath place = document.resolve(u"document[2]/date").value();
    QVERIFY(edit.setText(place, QStringLiteral("2026-11-21")));
    const QList<Finding> findings = Validator::forKind(m_kinds, kind)->check(document, {filingDay});
    const auto later = [](const Finding &one) { return one.id == u"dts.date.document"; };
    QCOMPARE(std::count_if(findings.begin(), findings.end(), later), 1);
    QCOMPARE(std::find_if(findings.begin(), findings.end(), later)->path, place);
}

void tst_CustomsValueRules::staysSilentWithoutNumbers()
{
    QCOMPARE(found({{method1("additions/freight"), QStringLiteral("many")}}),
             QStringList{QStringLiteral("dts.value.decimal")});
}

QTEST_GUILESS_MAIN(tst_CustomsValueRules)
#include "tst_CustomsValueRules.moc"
