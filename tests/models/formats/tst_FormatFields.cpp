#include "models/formats/FormatFields.h"

#include <QTest>

#include <algorithm>

using namespace okno;
using namespace Qt::StringLiterals;

class tst_FormatFields final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsEveryPlaceOfTheFormat();
    void tellsLimits();
    void unknownKeyIsNothing();

private:
    const FormatCatalogue m_formats = FormatCatalogue::builtIn().value();
    const FormatSpec &m_format = *m_formats.format(u"esadout-5.23.0");
    const FormatFields m_fields{m_format};
};

void tst_FormatFields::knowsEveryPlaceOfTheFormat()
{
    for (const QString &wire : m_format.wirePaths()) {
        const QString key = m_format.fieldPathText(wire).value();
        if (key.isEmpty())
            continue;
        const FormatField *field = m_fields.field(key);
        QVERIFY2(field, qPrintable(key));
        QCOMPARE(field->wireName, wire.sliced(wire.lastIndexOf(u'/') + 1));
        QCOMPARE(field->isList, m_format.isList(key));
        QCOMPARE(field->hasText, !m_format.isGroup(key));
    }
}

void tst_FormatFields::tellsLimits()
{
    const FormatLimits weight = m_fields.limits(u"shipment/goods/grossWeight"_s);
    QCOMPARE(weight.baseType, u"decimal"_s);
    QCOMPARE(weight.totalDigits, 24);
    QCOMPARE(weight.fractionDigits, 6);
    QCOMPARE(weight.least, u"0"_s);
    const FormatLimits country = m_fields.limits(u"shipment/originCountry"_s);
    QVERIFY(country.maxLength == 2 || !country.patterns.isEmpty());
}

void tst_FormatFields::unknownKeyIsNothing()
{
    QVERIFY(!m_fields.field(u"shipment/noSuchField"_s));
    QVERIFY(!m_fields.field({}));
    QVERIFY(m_fields.inside(u"shipment/goods/grossWeight"_s).isEmpty());
    QCOMPARE(m_fields.limits(u"noSuchField"_s).maxLength, -1);
}

QTEST_APPLESS_MAIN(tst_FormatFields)
#include "tst_FormatFields.moc"
