#include "models/document/DocumentEdit.h"
#include "models/formats/FormatReader.h"
#include "models/formats/FormatWriter.h"
#include "models/formats/SchemaCheck.h"
#include "tests/support/Declarations.h"
#include "tests/support/DocumentGenerator.h"
#include "tests/support/XmlTools.h"

#include <QFile>
#include <QTest>

using namespace okno;

namespace {

const QString sharedData = QStringLiteral(OKNO_SOURCE_DIR "/../shared/data/");

QByteArray declaration(const QByteArray &inside, const QByteArray &rootAttributes = {})
{
    return "<E:ESADout_CU xmlns:E='urn:customs.ru:Information:CustomsDocuments:ESADout_CU:5.23.0' "
           "xmlns:c='urn:customs.ru:CommonAggregateTypes:5.22.0' DocumentModeID='1006107E'" +
           rootAttributes + ">" + inside + "</E:ESADout_CU>";
}

} // namespace

class tst_FormatRoundTrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sample();
    void randomDocuments_data();
    void randomDocuments();
    void keeps_data();
    void keeps();
    void writesInSchemaOrder();
    void suppliesRequiredFixedAttributes();
    void writesNothingEmpty();
    void refusesUnknownFields();
    void refusesCharactersThatXmlCannotCarry();
    void everyGoodsCount_data();
    void everyGoodsCount();

private:
    Result<QByteArray> again(const QByteArray &xml) const;
    void compare(const QByteArray &xml) const { compare(xml, m_groups); }
    void compare(const QByteArray &xml, const QSet<QString> &groups) const;
    const FormatSpec &format() const { return *m_formats->format(u"esadout-5.23.0"); }
    std::optional<FormatCatalogue> m_formats;
    QSet<QString> m_groups;
};

void tst_FormatRoundTrip::initTestCase()
{
    Result<FormatCatalogue> formats = FormatCatalogue::builtIn();
    QVERIFY(formats);
    m_formats = std::move(*formats);
    m_groups = test::groupPaths(format());
}

Result<QByteArray> tst_FormatRoundTrip::again(const QByteArray &xml) const
{
    const Result<Document> document = FormatReader::read(xml, *m_formats);
    if (!document)
        return fail(document.error());
    return FormatWriter::write(*document, *m_formats->format(document->format()));
}

void tst_FormatRoundTrip::compare(const QByteArray &xml, const QSet<QString> &groups) const
{
    const Result<QByteArray> written = again(xml);
    QVERIFY2(written,
             qPrintable(written ? QString() : written.error().place + written.error().detail));
    const QByteArray expected = test::canonical(xml, groups);
    QVERIFY(!expected.isEmpty());
    QCOMPARE(test::canonical(*written, groups), expected);
    QCOMPARE(again(*written).value(), *written);
}

void tst_FormatRoundTrip::sample()
{
    QFile file(sharedData + QStringLiteral("samples/dt_im40_minimal_ESADout_CU_5_23_0.xml"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the shared sample is not on this machine");
    compare(file.readAll());
}

// Every format that is there: an official file is named like its root element.
void tst_FormatRoundTrip::randomDocuments_data()
{
    QTest::addColumn<QString>("id");
    for (const FormatSpec &format : m_formats->all())
        QTest::newRow(qPrintable(format.id())) << format.id();
}

void tst_FormatRoundTrip::randomDocuments()
{
    QFETCH(QString, id);
    const FormatSpec &format = *m_formats->format(id);
    const QSet<QString> groups = test::groupPaths(format);
    const auto official = test::OfficialSchema::load(
        sharedData + QStringLiteral("formats/fcs-5.23.0/") + test::officialRootFile(format));
    const Result<SchemaCheck> emitted = SchemaCheck::compile(format);
    QVERIFY(emitted);
    test::DocumentGenerator generator(format, 20261120);
    for (int i = 0; i < 500; ++i) {
        const QByteArray xml =
            generator.next(i % 5 == 0 ? test::DocumentGenerator::Style{} : generator.randomStyle());
        const QByteArray note = QByteArray::number(i);
        if (official)
            QVERIFY2(official->firstErrorLine(xml) == 0, (note + xml.left(20000)).constData());
        QVERIFY2(emitted->isValid(xml).value_or(false), note.constData());
        compare(xml, groups);
        if (QTest::currentTestFailed()) {
            qWarning("document %d", i);
            return;
        }
    }
    QCOMPARE(generator.unvisited(), QStringList());
    if (!official)
        qWarning("the official XSD set is not on this machine; only the emitted one was asked");
}

void tst_FormatRoundTrip::keeps_data()
{
    QTest::addColumn<QByteArray>("xml");
    const QByteArray direction = "<E:CustomsProcedure>ИМ</E:CustomsProcedure>";
    QTest::newRow("unknown element between known ones") << declaration(
        "<c:DocumentID>1</c:DocumentID><x:new xmlns:x='urn:x' x:a='1' b='2'>t<x:in/> "
        "<y/></x:new>" +
        direction);
    QTest::newRow("unknown element first") << declaration("<new><a> </a></new>" + direction);
    QTest::newRow("unknown element in a text")
        << declaration("<E:CustomsProcedure>И<b>М</b>x</E:CustomsProcedure>");
    QTest::newRow("unknown attributes") << declaration(
        "<E:CustomsProcedure a='1' xml:lang='ru' E:b='&quot;&lt;&#10;'>ИМ</E:CustomsProcedure>");
    QTest::newRow("instructions") << "<?one a?>" +
                                         declaration("<?two?>" + direction + "<?three b c?>") +
                                         "<?four?>";
    QTest::newRow("instruction in a text")
        << declaration("<E:CustomsProcedure>И<?x y?>М<?z?></E:CustomsProcedure>");
    QTest::newRow("text between elements")
        << declaration("stray<c:RefDocumentID/>more" + direction);
    QTest::newRow("text with layout around it") << declaration(direction + "\n  stray \n");
    QTest::newRow("empty leaf, empty group") << declaration(
        "<E:EECEDocHeaderAddInfo/><E:CustomsProcedure/><E:FilledPerson> </E:FilledPerson>");
    QTest::newRow("spaces in a leaf")
        << declaration("<E:CustomsProcedure>  a \n b </E:CustomsProcedure>");
    QTest::newRow("character references")
        << declaration("<E:CustomsProcedure>&#x410;&amp;&lt;&#13;&#9;]]&gt;</E:CustomsProcedure>");
    QTest::newRow("CDATA") << declaration(
        "<E:CustomsProcedure><![CDATA[<a>&b;]]></E:CustomsProcedure>");
    QTest::newRow("two prefixes of one namespace")
        << declaration("<F:CustomsProcedure>ИМ</F:CustomsProcedure>" + direction,
                       " xmlns:F='urn:customs.ru:Information:CustomsDocuments:ESADout_CU:5.23.0'");
    QTest::newRow("prefix declared anew for something else")
        << declaration("<D:FilledPerson xmlns:D='urn:customs.ru:Information:CustomsDocuments:"
                       "ESADout_CU:5.23.0' xmlns:E='urn:other'><E:x/></D:FilledPerson>");
    QTest::newRow("default namespace taken away")
        << declaration("<n xmlns='urn:n'><m xmlns=''/></n>");
    QTest::newRow("unused declarations")
        << declaration(direction, " xmlns:u='urn:u' xmlns='urn:v'");
    QTest::newRow("xsi") << declaration("<E:CustomsProcedure xsi:nil='true'/>",
                                        " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' "
                                        "xsi:schemaLocation='a b' xsi:type='E:ESADout_CUType'");
    QTest::newRow("an element too often")
        << declaration(direction + direction + "<E:CustomsModeCode/>");
    QTest::newRow("emoji and rare letters")
        << declaration("<E:CustomsProcedure>\xF0\x9F\x9A\xA2\xEF\xBF\xBD\xE2\x82\xBD\xC2\x85</"
                       "E:CustomsProcedure>");
}

void tst_FormatRoundTrip::keeps()
{
    QFETCH(QByteArray, xml);
    compare(xml);
}

void tst_FormatRoundTrip::writesInSchemaOrder()
{
    Document document(QStringLiteral("goods-declaration"), format().id());
    DocumentEdit edit(document);
    const QStringList keys{QStringLiteral("CustomsModeCode"), QStringLiteral("CustomsProcedure"),
                           QStringLiteral("DocumentID")};
    for (const QString &name : keys) {
        const QString field = format().fieldPathText(name).value();
        QVERIFY(edit.setText(FieldPath::parse(field).value(), name));
    }
    const QByteArray xml = FormatWriter::write(document, format()).value();
    const qsizetype id = xml.indexOf(":DocumentID>");
    const qsizetype direction = xml.indexOf("<CustomsProcedure>");
    QVERIFY(id > 0 && direction > id && xml.indexOf("<CustomsModeCode>") > direction);
    QVERIFY(!test::canonical(xml, m_groups).isEmpty());
    compare(xml);
}

void tst_FormatRoundTrip::suppliesRequiredFixedAttributes()
{
    const Document document(QStringLiteral("goods-declaration"), format().id());
    const QByteArray xml = FormatWriter::write(document, format()).value();
    QVERIFY(xml.contains(" DocumentModeID=\"1006107E\""));
    QCOMPARE(FormatReader::read(xml, *m_formats)->kind(), QStringLiteral("goods-declaration"));
}

void tst_FormatRoundTrip::writesNothingEmpty()
{
    Document document(QStringLiteral("goods-declaration"), format().id());
    DocumentEdit edit(document);
    const QString goods =
        format().fieldPathText(QStringLiteral("ESADout_CUGoodsShipment/ESADout_CUGoods")).value();
    const FieldPath path = FieldPath::parse(goods).value();
    const QString shipment = path.steps().first().field;
    QVERIFY(edit.addRow(FieldPath().child(shipment), path.steps().last().field));
    const QByteArray xml = FormatWriter::write(document, format()).value();
    QVERIFY(!xml.contains("Goods"));
}

void tst_FormatRoundTrip::refusesUnknownFields()
{
    Node root;
    root.children = {{QStringLiteral("nonsense"), QStringLiteral("x"), {}, 0}};
    const Document document(DocumentId::create(), QStringLiteral("goods-declaration"),
                            format().id(), root, 1);
    const Result<QByteArray> written = FormatWriter::write(document, format());
    QVERIFY(!written);
    QCOMPARE(written.error().code, FailureCode::FieldUnknown);
    QCOMPARE(written.error().place, QStringLiteral("nonsense"));
}

void tst_FormatRoundTrip::refusesCharactersThatXmlCannotCarry()
{
    const QString field = format().fieldPathText(QStringLiteral("CustomsProcedure")).value();
    for (const char16_t bad :
         {u'\x01', u'\x1F', char16_t(0xFFFE), char16_t(0xD800), char16_t(0xDC00)}) {
        Node root;
        root.children = {{field, QStringLiteral("a") + QChar(bad) + u'b', {}, 0}};
        const Document document(DocumentId::create(), QStringLiteral("goods-declaration"),
                                format().id(), root, 1);
        const Result<QByteArray> written = FormatWriter::write(document, format());
        QVERIFY2(!written, qPrintable(QString::number(bad, 16)));
        QCOMPARE(written.error().code, FailureCode::ValueInvalid);
        QCOMPARE(written.error().place, field);
    }
}

void tst_FormatRoundTrip::everyGoodsCount_data()
{
    QTest::addColumn<int>("goods");
    for (const int goods : {0, 1, 2, 999, 1000})
        QTest::addRow("%d", goods) << goods;
}

void tst_FormatRoundTrip::everyGoodsCount()
{
    QFETCH(int, goods);
    const QByteArray xml = test::goodsDeclaration(goods);
    compare(xml);
    const Result<SchemaCheck> check = SchemaCheck::compile(format());
    QVERIFY(check);
    QCOMPARE(check->isValid(xml).value(), goods >= 1 && goods <= 999);
}

QTEST_GUILESS_MAIN(tst_FormatRoundTrip)
#include "tst_FormatRoundTrip.moc"
