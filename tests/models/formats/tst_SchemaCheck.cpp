#include "models/formats/FormatReader.h"
#include "models/formats/SchemaCheck.h"
#include "tests/support/Declarations.h"
#include "tests/support/DocumentGenerator.h"
#include "tests/support/XmlTools.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <libxml/parser.h>
#include <libxml/tree.h>

using namespace okno;

namespace {

const QString officialRoot =
    QStringLiteral(OKNO_SOURCE_DIR "/../shared/data/formats/fcs-5.23.0/ESADout_CU.xsd");

// One change at random somewhere in a file; about one in ten leaves it valid.
class Mutation
{
public:
    Mutation(const QByteArray &xml, QRandomGenerator &random) : m_random(random)
    {
        m_document =
            xmlReadMemory(xml.constData(), static_cast<int>(xml.size()), nullptr, nullptr, 0);
        collect(xmlDocGetRootElement(m_document));
    }
    ~Mutation() { xmlFreeDoc(m_document); }
    Q_DISABLE_COPY_MOVE(Mutation)

    QByteArray apply()
    {
        xmlNode *node = m_nodes[m_random.bounded(1, static_cast<int>(m_nodes.size()))];
        xmlNode *other = m_nodes[m_random.bounded(1, static_cast<int>(m_nodes.size()))];
        change(node, other);
        xmlChar *bytes = nullptr;
        int size = 0;
        xmlDocDumpMemoryEnc(m_document, &bytes, &size, "UTF-8");
        const QByteArray out(reinterpret_cast<char *>(bytes), size);
        xmlFree(bytes);
        return out;
    }

private:
    static const xmlChar *x(const char *text) { return reinterpret_cast<const xmlChar *>(text); }
    void collect(xmlNode *node)
    {
        m_nodes.push_back(node);
        for (xmlNode *child = xmlFirstElementChild(node); child;
             child = xmlNextElementSibling(child))
            collect(child);
    }
    void drop(xmlNode *node)
    {
        xmlUnlinkNode(node);
        xmlFreeNode(node);
    }
    void change(xmlNode *node, xmlNode *other)
    {
        switch (m_random.bounded(11)) {
        case 0:
            return drop(node);
        case 1:
            xmlAddNextSibling(node, xmlDocCopyNode(node, m_document, 1));
            return;
        case 2:
            if (xmlNode *next = xmlNextElementSibling(node))
                xmlAddNextSibling(next, node);
            return;
        case 3:
            return xmlNodeSetName(node, x("Renamed"));
        case 4:
            return xmlNodeAddContent(node, x("ЖЖ"));
        case 5:
            return xmlNodeSetContent(node, x(""));
        case 6:
            return xmlNodeSetContent(node, x("1,5"));
        case 7:
            xmlSetProp(node, x("added"), x("1"));
            return;
        case 8:
            xmlSetProp(xmlDocGetRootElement(m_document), x("DocumentModeID"), x("1006107"));
            return;
        case 9:
            xmlSetNs(node, xmlDocGetRootElement(m_document)->ns);
            return;
        default:
            xmlAddChild(node, xmlDocCopyNode(other, m_document, 1));
            return;
        }
    }

    xmlDoc *m_document = nullptr;
    std::vector<xmlNode *> m_nodes;
    QRandomGenerator &m_random;
};

} // namespace

class tst_SchemaCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void judgesAsTheOfficialSchema();
    void tells_data();
    void tells();
    void tellsNoMoreThanTwoHundred();
    void judgesDerivedTypes();
    void refusesWhatIsNotXml();
    void runsInSeveralThreads();

private:
    int xmllintLine(const QByteArray &xml);
    QString key(const char *wire) const
    {
        return m_formats->format(u"esadout-5.23.0")
            ->fieldPathText(QString::fromLatin1(wire))
            .value_or(QStringLiteral("!"));
    }
    std::optional<FormatCatalogue> m_formats;
    std::optional<SchemaCheck> m_check;
    QTemporaryDir m_folder;
};

void tst_SchemaCheck::initTestCase()
{
    Result<FormatCatalogue> formats = FormatCatalogue::builtIn();
    QVERIFY(formats);
    m_formats = std::move(*formats);
    Result<SchemaCheck> check = SchemaCheck::compile(*m_formats->format(u"esadout-5.23.0"));
    QVERIFY2(check, qPrintable(check ? QString() : check.error().detail));
    m_check = std::move(*check);
}

// The first line that the program xmllint complains about; 0: valid.
int tst_SchemaCheck::xmllintLine(const QByteArray &xml)
{
    QFile file(m_folder.filePath(QStringLiteral("mutated.xml")));
    if (!file.open(QIODevice::WriteOnly) || file.write(xml) != xml.size())
        return -2;
    file.close();
    QProcess xmllint;
    xmllint.start(QStringLiteral("xmllint"), {QStringLiteral("--noout"), QStringLiteral("--schema"),
                                              officialRoot, file.fileName()});
    if (!xmllint.waitForFinished())
        return -2;
    if (xmllint.exitCode() == 0)
        return 0;
    const QString out = QString::fromUtf8(xmllint.readAllStandardError());
    static const QRegularExpression line(QStringLiteral("mutated\\.xml:(\\d+): element"));
    return line.match(out).captured(1).toInt();
}

void tst_SchemaCheck::judgesAsTheOfficialSchema()
{
    const auto official = test::OfficialSchema::load(officialRoot);
    if (!official)
        QSKIP("the official XSD set is not on this machine");
    const bool hasXmllint = !QStandardPaths::findExecutable(QStringLiteral("xmllint")).isEmpty();
    const int every = qEnvironmentVariableIsSet("OKNO_LONG") ? 1 : 12;
    test::DocumentGenerator generator(*m_formats->format(u"esadout-5.23.0"), 36);
    int invalid = 0;
    int asked = 0;
    for (int i = 0; i < 500; ++i) {
        // Each element on a line of its own, so that the line says which one is meant.
        QByteArray xml = generator.next({"UTF-8", i % 2 == 0}).replace("><", ">\n<");
        xml = Mutation(xml, generator.random()).apply();
        const int expected = official->firstErrorLine(xml);
        const Result<int> line = m_check->firstErrorLine(xml);
        QVERIFY2(line, qPrintable(line ? QString() : line.error().place));
        QVERIFY2(*line == expected,
                 qPrintable(QStringLiteral("document %1: line %2, official %3\n%4")
                                .arg(i)
                                .arg(*line)
                                .arg(expected)
                                .arg(QString::fromUtf8(xml.left(60000)))));
        QCOMPARE(m_check->isValid(xml).value(), expected == 0);
        const Result<Document> document = FormatReader::read(xml, *m_formats);
        QVERIFY2(document, qPrintable(document ? QString() : document.error().place));
        QCOMPARE(m_check->check(xml, *document)->isEmpty(), expected == 0);
        invalid += expected != 0;
        if (hasXmllint && i % every == 0) {
            QCOMPARE(xmllintLine(xml), expected);
            ++asked;
        }
    }
    qInfo("%d of 500 invalid, xmllint asked %d times", invalid, asked);
    QVERIFY(invalid > 300 && invalid < 500);
    if (!hasXmllint)
        qWarning("xmllint is not installed; libxml2 was asked in its stead");
}

void tst_SchemaCheck::tells_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("wirePath");
    QTest::addColumn<QString>("expected");
    const QString goods = QStringLiteral("ESADout_CUGoodsShipment/ESADout_CUGoods/");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to,
                        const char *id, const QString &path, const char *expected) {
        QTest::newRow(name) << from << to << QString::fromLatin1(id) << path
                            << QString::fromLatin1(expected);
    };
    row("pattern", ">8413702100<", ">84137021x0<", "schema.pattern",
        goods + QStringLiteral("GoodsTNVEDCode"), "[0-9]{4}|[0-9]{6}|[0-9]{8}|[0-9]{10}");
    row("length", "<e:RateTypeCode>%<", "<e:RateTypeCode>%%<", "schema.length",
        goods + QStringLiteral("ESADout_CUCustomsPaymentCalculation/RateTypeCode"), "length=1");
    row("digits", ">12.5<", ">12.1234567<", "schema.digits",
        goods + QStringLiteral("GrossWeightQuantity"), "fractionDigits=6 totalDigits=24");
    row("range", ">12.5<", ">-1<", "schema.range", goods + QStringLiteral("GrossWeightQuantity"),
        "minInclusive=0");
    row("type", ">12.5<", ">1,5<", "schema.type", goods + QStringLiteral("GrossWeightQuantity"),
        "decimal");
    row("exponent", ">12.5<", ">1e400<", "schema.type",
        goods + QStringLiteral("GrossWeightQuantity"), "decimal");
    row("impossible date", ">2026-11-02<", ">2027-02-29<", "schema.type",
        goods + QStringLiteral("ESADout_CUPresentedDocument/PrDocumentDate"), "date");
    row("missing", "<d:CustomsProcedure>ИМ</d:CustomsProcedure>", "", "schema.missing",
        QStringLiteral("CustomsProcedure"), "CustomsProcedure");
    row("missing at the end", "<a:GoodsQuantity>1</a:GoodsQuantity>", "", "schema.missing",
        goods + QStringLiteral("SupplementaryGoodsQuantity/GoodsQuantity"), "GoodsQuantity");
    row("fixed attribute", "\"1006107E\"", "\"1\"", "schema.fixed",
        QStringLiteral("@DocumentModeID"), "1006107E");
    row("missing attribute", "DocumentModeID=\"1006107E\"", "", "schema.missing",
        QStringLiteral("@DocumentModeID"), "1006107E");
    row("too often", "<e:GoodsTNVEDCode>",
        "<e:GoodsTNVEDCode>8413</e:GoodsTNVEDCode><e:GoodsTNVEDCode>", "schema.unexpected",
        goods + QStringLiteral("GoodsTNVEDCode"), nullptr);
    row("unknown", "<e:GoodsNumeric>", "<e:What/><e:GoodsNumeric>", "schema.unexpected",
        QStringLiteral("ESADout_CUGoodsShipment/ESADout_CUGoods"), nullptr);
    row("text between", "<e:GoodsNumeric>", "stray<e:GoodsNumeric>", "schema.text",
        QStringLiteral("ESADout_CUGoodsShipment/ESADout_CUGoods"), nullptr);
}

void tst_SchemaCheck::tells()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, id);
    QFETCH(QString, wirePath);
    QFETCH(QString, expected);
    QByteArray xml = test::goodsDeclaration(2);
    const qsizetype at = xml.lastIndexOf(from); // in the second goods item where there are two
    QVERIFY(at > 0);
    xml.replace(at, from.size(), to);
    const Result<Document> document = FormatReader::read(xml, *m_formats);
    QVERIFY(document);
    const Result<QList<Finding>> findings = m_check->check(xml, *document);
    QVERIFY(findings && !findings->isEmpty());
    const Finding &first = findings->first();
    QCOMPARE(first.id, id);
    QCOMPARE(first.path.fieldKey(), key(wirePath.toLatin1().constData()));
    if (!expected.isNull())
        QCOMPARE(first.arguments.value(2), expected);
    QCOMPARE(findings->size(), 1);
    if (first.path.steps().size() > 1) {
        const QList<FieldPath> rows =
            document->rows(FieldPath().child(key("ESADout_CUGoodsShipment")),
                           FieldPath::parse(key("ESADout_CUGoodsShipment/ESADout_CUGoods"))
                               .value()
                               .steps()
                               .last()
                               .field);
        QCOMPARE(rows.size(), 2);
        QVERIFY2(first.path.startsWith(rows.last()), qPrintable(first.path.toString()));
    }
}

void tst_SchemaCheck::tellsNoMoreThanTwoHundred()
{
    const QByteArray xml = test::goodsDeclaration(999).replace(">8413702100<", ">x<");
    const Result<Document> document = FormatReader::read(xml, *m_formats);
    QVERIFY(document);
    QCOMPARE(m_check->check(xml, *document)->size(), 200);
}

// xsi:type may put a derived type in the place of its base: the emitted schema keeps derivations.
void tst_SchemaCheck::judgesDerivedTypes()
{
    const auto official = test::OfficialSchema::load(officialRoot);
    if (!official)
        QSKIP("the official XSD set is not on this machine");
    const QByteArray xsi = " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"";
    for (const QByteArray &type :
         {QByteArray("d:ESADout_CUGoodsType"), QByteArray("d:CUWarehousePlaceType"),
          QByteArray("a:DocumentBaseType"), QByteArray("d:None")}) {
        const QByteArray xml = test::goodsDeclaration(1).replace(
            "<d:ESADout_CUGoods>", "<d:ESADout_CUGoods" + xsi + type + "\">");
        QCOMPARE(m_check->firstErrorLine(xml).value(), official->firstErrorLine(xml));
    }
}

void tst_SchemaCheck::refusesWhatIsNotXml()
{
    QCOMPARE(m_check->isValid("<a").error().code, FailureCode::XmlMalformed);
    QCOMPARE(m_check->isValid("<!DOCTYPE a><a/>").error().code, FailureCode::XmlForbidden);
    QVERIFY(!m_check->isValid("<a/>").value());
}

void tst_SchemaCheck::runsInSeveralThreads()
{
    const FormatSpec &format = *m_formats->format(u"esadout-5.23.0");
    std::atomic<int> good = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&, i] {
            const Result<SchemaCheck> own = SchemaCheck::compile(format);
            const bool isRight = own && own->isValid(test::goodsDeclaration(i + 1)).value() &&
                                 !own->isValid("<a/>").value();
            good += isRight ? 1 : 0;
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60000));
    QCOMPARE(good.load(), 4);
}

QTEST_GUILESS_MAIN(tst_SchemaCheck)
#include "tst_SchemaCheck.moc"
