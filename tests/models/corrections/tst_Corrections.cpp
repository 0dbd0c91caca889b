#include "models/corrections/CorrectionMaker.h"
#include "models/corrections/DocumentDifference.h"
#include "models/document/DocumentEdit.h"
#include "models/formats/FormatReader.h"
#include "models/rules/Validator.h"
#include "tests/support/Declarations.h"

#include <QFile>
#include <QTest>

using namespace okno;

namespace {

const QString number = QStringLiteral("10702070/201126/0000001");

QByteArray sample(const char *kind)
{
    QFile file(QStringLiteral(OKNO_SOURCE_DIR "/models/kinds/%1/samples/sample.xml")
                   .arg(QLatin1String(kind)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString text(const Document &document, const char *path)
{
    return document.text(document.resolve(QString::fromLatin1(path)).value());
}

bool change(Document &document, const char *path, const QString &text)
{
    DocumentEdit edit(document);
    const FieldPath place = document.resolve(QString::fromLatin1(path)).value();
    return text.isEmpty() ? edit.remove(place).has_value() : edit.setText(place, text).has_value();
}

} // namespace

class tst_Corrections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesTheDeclarationOver();
    void refusesWithoutRegistration();
    void saysTheSameAtFirst_data();
    void saysTheSameAtFirst();
    void namesWhatChanged();
    void matchesGoodsByNumber();
    void pairsRowsThatAreAlike();
    void finds_data();
    void finds();

private:
    Document correctionOf(const Document &declaration) const
    {
        return CorrectionMaker::make(declaration, {number}, *m_formats->format(u"kdtout-5.23.0"))
            .value();
    }
    QStringList differences(const Document &earlier, const Document &later) const;
    std::optional<KindCatalogue> m_kinds;
    std::optional<FormatCatalogue> m_formats;
    std::optional<Document> m_declaration;
};

void tst_Corrections::initTestCase()
{
    m_kinds = KindCatalogue::builtIn().value();
    m_formats = FormatCatalogue::builtIn().value();
    m_declaration = FormatReader::read(sample("goods-declaration"), *m_formats).value();
}

// "field item was → is"
QStringList tst_Corrections::differences(const Document &earlier, const Document &later) const
{
    QStringList list;
    for (const FieldDifference &one : DocumentDifference::between(
             earlier, *m_kinds->kind(earlier.kind()), later, *m_kinds->kind(later.kind())))
        list.append(QStringLiteral("%1 %2 %3>%4")
                        .arg(one.path.fieldKey())
                        .arg(one.goodsItem)
                        .arg(one.was, one.is));
    return list;
}

void tst_Corrections::takesTheDeclarationOver()
{
    const Document made = correctionOf(*m_declaration);
    QCOMPARE(made.kind(), QStringLiteral("correction"));
    QCOMPARE(text(made, "declarationNumber/customsOffice"), QStringLiteral("10702070"));
    QCOMPARE(text(made, "declarationNumber/date"), QStringLiteral("2026-11-20"));
    QCOMPARE(text(made, "declarationNumber/number"), QStringLiteral("0000001"));
    QCOMPARE(text(made, "number"), QStringLiteral("1"));
    QCOMPARE(text(made, "documentId"), QString());
    QCOMPARE(text(made, "referenceDocumentId"), text(*m_declaration, "documentId"));
    QCOMPARE(text(made, "shipment/previousCustomsValue"), QStringLiteral("1293140.24"));
    QCOMPARE(text(made, "shipment/correctedGoodsCount"), QStringLiteral("2"));
    QCOMPARE(text(made, "shipment/goods[2]/previousCustomsValue"), QStringLiteral("430640.24"));
    QCOMPARE(text(made, "shipment/payments/payment[3]/previousAmount"),
             QStringLiteral("291596.42"));
    QCOMPARE(text(made, "filling/filledBy/signing/surname"), QStringLiteral("УЧЕБНЫЙ"));
    QCOMPARE(text(made, "declarationFilledBy/signing/surname"), QStringLiteral("УЧЕБНЫЙ"));
}

void tst_Corrections::refusesWithoutRegistration()
{
    const FormatSpec &format = *m_formats->format(u"kdtout-5.23.0");
    for (const char *given : {"", "1", "10702070/201126"}) {
        const auto made =
            CorrectionMaker::make(*m_declaration, {QString::fromLatin1(given)}, format);
        QVERIFY(!made);
        QCOMPARE(made.error().code, FailureCode::ValueInvalid);
    }
    const auto other = CorrectionMaker::make(correctionOf(*m_declaration), {number}, format);
    QVERIFY(!other);
    QCOMPARE(other.error().code, FailureCode::KindUnknown);
}

void tst_Corrections::saysTheSameAtFirst_data()
{
    QTest::addColumn<int>("goods");
    for (const int goods : {1, 2, 999})
        QTest::addRow("%d", goods) << goods;
}

void tst_Corrections::saysTheSameAtFirst()
{
    QFETCH(int, goods);
    const Document declaration =
        FormatReader::read(test::goodsDeclaration(goods), *m_formats).value();
    QCOMPARE(differences(declaration, correctionOf(declaration)), QStringList());
}

// In the order of the form; equal numbers in another writing are no difference.
void tst_Corrections::namesWhatChanged()
{
    Document made = correctionOf(*m_declaration);
    QVERIFY(change(made, "shipment/goods[2]/grossWeight", QStringLiteral("611.0")));
    QVERIFY(change(made, "shipment/goods[1]/grossWeight", QStringLiteral("1250.500")));
    QVERIFY(change(made, "shipment/goods[1]/valuationMethod", QString()));
    QVERIFY(change(made, "shipment/packageCount", QStringLiteral("16")));
    QVERIFY(change(made, "shipment/goods[1]/document[4]", QString()));
    const QStringList found = differences(*m_declaration, made);
    QCOMPARE(found.first(), QStringLiteral("shipment/packageCount 0 15>16"));
    QVERIFY(found.contains(QStringLiteral("shipment/goods/valuationMethod 1 1>")));
    QVERIFY(found.contains(QStringLiteral("shipment/goods/document/number 1 УЧ-КС-5>")));
    QVERIFY(!found.contains(QStringLiteral("shipment/goods/document/number 1 УЧ-77>")));
    QCOMPARE(found.last(), QStringLiteral("shipment/goods/grossWeight 2 610>611.0"));
    QVERIFY(found.filter(QStringLiteral("1250")).isEmpty());
}

void tst_Corrections::matchesGoodsByNumber()
{
    Document made = correctionOf(*m_declaration);
    QVERIFY(change(made, "shipment/goods[1]", QString()));
    const QStringList found = differences(*m_declaration, made);
    QVERIFY(found.contains(QStringLiteral("shipment/goods/number 2 1>")));
    QVERIFY(found.filter(QStringLiteral("610")).isEmpty());
}

void tst_Corrections::pairsRowsThatAreAlike()
{
    Document made = correctionOf(*m_declaration);
    QVERIFY(change(made, "shipment/goods[1]/document[1]", QString()));
    const QStringList gone = differences(*m_declaration, made);
    QCOMPARE(gone.filter(QStringLiteral("document/number")),
             QStringList{QStringLiteral("shipment/goods/document/number 1 УЧ-01/2026>")});
    Document changed = correctionOf(*m_declaration);
    QVERIFY(change(changed, "shipment/goods[1]/document[2]/date", QStringLiteral("2026-02-06")));
    QCOMPARE(differences(*m_declaration, changed),
             QStringList{QStringLiteral("shipment/goods/document/date 1 2026-02-05>2026-02-06")});
}

void tst_Corrections::finds_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const char *path, const char *text, const char *id) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(text)
                            << QString::fromLatin1(id);
    };
    add("the sample", "shipment/packageCount", "15", "");
    add("change of a payment", "shipment/payments/payment[2]/change", "75.01",
        "kdt.payment.change");
    add("total value", "shipment/customsValue", "1294140.25", "kdt.totals.customs-value");
    add("value changed, code 0", "shipment/goods[2]/changeCode/customsValue", "0",
        "kdt.change.value-unmarked");
    add("value as it was, code 1", "shipment/goods[1]/changeCode/customsValue", "1",
        "kdt.change.value-unchanged");
    add("payments changed, every code 0", "shipment/goods[2]/changeCode/payments", "0",
        "kdt.change.payments-unmarked kdt.change.payments-unmarked");
    add("the same item twice", "shipment/goods[2]/number", "1", "kdt.goods.duplicate");
}

void tst_Corrections::finds()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    Document document = FormatReader::read(sample("correction"), *m_formats).value();
    QVERIFY(change(document, qPrintable(path), text));
    QStringList ids;
    const Validator validator = Validator::forKind(*m_kinds, u"correction").value();
    for (const Finding &one : validator.check(document, {QDate(2026, 11, 20)}))
        ids.append(one.id);
    QCOMPARE(ids.join(u' '), expected);
}

QTEST_GUILESS_MAIN(tst_Corrections)
#include "tst_Corrections.moc"
