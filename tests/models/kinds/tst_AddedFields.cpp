#include "models/kinds/AddedFields.h"

#include "models/formats/FormatData.h"
#include "models/formats/FormatJson.h"

#include <QTest>

using namespace okno;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

// The goods declaration with an element more at the top, in the shipment and in each goods item.
FormatSpec later(const FormatSpec &known)
{
    FormatData data = known.data();
    data.id = q("esadout-9.0.0");
    int plain = -1;
    for (std::size_t i = 0; i < data.types.size(); ++i) {
        if (data.types[i].kind == FormatType::Kind::BuiltIn && data.types[i].name == u"date")
            plain = static_cast<int>(i);
    }
    for (const char *owner :
         {"ESADout_CUType", "ESADout_CUGoodsShipmentType", "ESADout_CUGoodsType"}) {
        for (FormatType &type : data.types) {
            if (type.name != QLatin1String(owner))
                continue;
            FormatParticle added;
            added.kind = FormatParticle::Kind::Element;
            added.min = 0;
            added.ns = data.root.ns;
            added.name = added.field = q("Fresh");
            added.type = plain;
            type.content->members.append(added);
        }
    }
    return FormatSpec::fromJson(formatToJson(data)).value();
}

} // namespace

// What a later version of a format brings stands in the form of its documents, and only there.
class tst_AddedFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standInTheForm();
};

void tst_AddedFields::standInTheForm()
{
    const FormatCatalogue formats = FormatCatalogue::builtIn().value();
    const FormatSpec &known = *formats.format(u"esadout-5.23.0");
    const FormatSpec fresh = later(known);
    KindCatalogue kinds = KindCatalogue::builtIn().value();
    kinds.addFields(q("goods-declaration"), addedFields(fresh, known));

    const FieldSpec *field = kinds.kind(u"goods-declaration")->field(u"shipment/goods/Fresh");
    QVERIFY(field);
    QCOMPARE(field->type, q("date"));
    QCOMPARE(kinds.labels(u"goods-declaration", u"kk").fields.value(field->key), q("Fresh"));

    const FormSpec before = kinds.form(u"goods-declaration", known).value();
    const FormSpec after = kinds.form(u"goods-declaration", fresh).value();
    QHash<QString, QString> places; // key → list of its section
    for (const FormSpec::Section &section : before.sections) {
        for (const QString &key : section.fields)
            QVERIFY2(!key.endsWith(u"Fresh"), qPrintable(key));
    }
    for (const FormSpec::Section &section : after.sections) {
        for (const QString &key : section.fields) {
            if (key.endsWith(u"Fresh"))
                places.insert(key, section.list.isEmpty() ? section.id : section.list);
        }
    }
    QCOMPARE(places.size(), 3);
    QCOMPARE(places.value(q("Fresh")), fresh.id()); // it has no siblings: a section of its own
    QCOMPARE(places.value(q("shipment/goods/Fresh")), q("shipment/goods"));
    QVERIFY(after.agreesWith(*kinds.kind(u"goods-declaration")));
}

QTEST_APPLESS_MAIN(tst_AddedFields)
#include "tst_AddedFields.moc"
