#include "models/formats/FormatReader.h"
#include "tests/support/Declarations.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>

#include <libxml/encoding.h>

using namespace okno;

namespace {

const QByteArray rootOpen =
    "<E:ESADout_CU xmlns:E='urn:customs.ru:Information:CustomsDocuments:ESADout_CU:5.23.0'>";
const QByteArray rootClose = "</E:ESADout_CU>";

QByteArray inside(const QByteArray &content)
{
    return rootOpen + content + rootClose;
}

QByteArray repeated(const QByteArray &piece, int times)
{
    return piece.repeated(times);
}

QByteArray attributes(int count)
{
    QByteArray out;
    for (int i = 0; i < count; ++i)
        out += " a" + QByteArray::number(i) + "='1'";
    return out;
}

QByteArray utf16(const QByteArray &xml, bool hasBom)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, hasBom ? QStringConverter::Flag::WriteBom
                                                             : QStringConverter::Flag::Default);
    return encoder(QString::fromUtf8(xml));
}

const QByteArray direction = "<E:CustomsProcedure>\xD0\x98\xD0\x9C</E:CustomsProcedure>"; // ИМ

} // namespace

class tst_FormatReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void refuses_data();
    void refuses();
    void refusesWhatIsCutOff();
    void readsEveryEncoding_data();
    void readsEveryEncoding();
    void acceptsWhatIsJustWithinTheLimits();
    void tellsLineAndColumn();
    void numbersRowsInOrder();

private:
    std::optional<FormatCatalogue> m_formats;
};

void tst_FormatReader::initTestCase()
{
    Result<FormatCatalogue> formats = FormatCatalogue::builtIn();
    QVERIFY(formats);
    m_formats = std::move(*formats);
}

void tst_FormatReader::refuses_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<FailureCode>("code");
    const auto forbidden = FailureCode::XmlForbidden;
    const auto malformed = FailureCode::XmlMalformed;
    const auto row = [](const char *name, const QByteArray &xml, FailureCode code) {
        QTest::newRow(name) << xml << code;
    };
    QByteArray laughs = "<!DOCTYPE r [<!ENTITY a 'ha'>";
    for (char name = 'b'; name < 'k'; ++name)
        laughs += QByteArray("<!ENTITY ") + name + " '" +
                  repeated(QByteArray("&") + char(name - 1) + ';', 10) + "'>";
    row("billion laughs", laughs + "]>" + inside("<E:CustomsProcedure>&j;</E:CustomsProcedure>"),
        forbidden);
    row("external entity", "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + inside("&x;"),
        forbidden);
    row("external DTD", "<!DOCTYPE r SYSTEM 'http://127.0.0.1:1/x.dtd'>" + inside(direction),
        forbidden);
    row("parameter entity",
        "<!DOCTYPE r [<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p;]>" + inside({}), forbidden);
    row("plain DTD", "<!DOCTYPE r>" + inside(direction), forbidden);
    row("undeclared entity", inside("<E:CustomsProcedure>&x;</E:CustomsProcedure>"), malformed);
    row("depth 65", inside(repeated("<a>", 64) + repeated("</a>", 64)), forbidden);
    row("two million deep", rootOpen + repeated("<a>", 2000000), forbidden);
    row("65 attributes", inside("<a" + attributes(65) + "/>"), forbidden);
    row("a million attributes", inside("<a" + attributes(1000000) + "/>"), forbidden);
    row("a million declarations",
        inside("<a" + attributes(1000000).replace(" a", " xmlns:a") + "/>"), forbidden);
    row("long name", inside("<" + QByteArray(257, 'n') + "/>"), forbidden);
    row("very long name", inside("<" + QByteArray(10000000, 'n') + "/>"), forbidden);
    row("text over 5 MiB",
        inside("<E:CustomsProcedure>" + QByteArray((5 << 20) + 1, 'x') + "</E:CustomsProcedure>"),
        forbidden);
    row("text of 60 MB",
        inside("<E:CustomsProcedure>" + QByteArray(60000000, 'x') + "</E:CustomsProcedure>"),
        forbidden);
    row("attribute of 60 MB", inside("<a b='" + QByteArray(60000000, 'x') + "'/>"), forbidden);
    row("comment of 60 MB", inside("<!--" + QByteArray(60000000, 'x') + "-->"), forbidden);
    row("over 64 MiB", inside(QByteArray(64 << 20, ' ')), FailureCode::InputTooLarge);
    row("invalid UTF-8", inside("<E:CustomsProcedure>\xD0</E:CustomsProcedure>"), malformed);
    row("overlong UTF-8", inside("<E:CustomsProcedure>\xC0\xAF</E:CustomsProcedure>"), malformed);
    row("surrogate in UTF-8", inside("<E:CustomsProcedure>\xED\xA0\x80</E:CustomsProcedure>"),
        malformed);
    row("windows-1251 called UTF-8",
        "<?xml version='1.0' encoding='UTF-8'?>" +
            inside("<E:CustomsProcedure>\xC8\xCC</E:CustomsProcedure>"),
        malformed);
    row("UTF-8 called UTF-16", "<?xml version='1.0' encoding='UTF-16'?>" + inside(direction),
        malformed);
    row("unknown encoding", "<?xml version='1.0' encoding='x-none'?>" + inside(direction),
        malformed);
    row("UTF-16 without BOM or declaration", utf16(inside(direction), false), malformed);
    row("half a UTF-16 unit", utf16(inside(direction), true).chopped(1), malformed);
    row("BOM in a tag", inside(QByteArray(direction).insert(2, "\xEF\xBB\xBF")), malformed);
    row("BOM after the declaration", "<?xml version='1.0'?>\xEF\xBB\xBF" + inside(direction),
        malformed);
    row("NUL in a text", inside(QByteArray("<E:CustomsProcedure>\0</E:CustomsProcedure>", 42)),
        malformed);
    row("NUL as reference", inside("<E:CustomsProcedure>&#0;</E:CustomsProcedure>"), malformed);
    row("U+FFFE", inside("<E:CustomsProcedure>\xEF\xBF\xBE</E:CustomsProcedure>"), malformed);
    row("control character", inside("<E:CustomsProcedure>\x01</E:CustomsProcedure>"), malformed);
    row("nothing", {}, malformed);
    row("only spaces", " \n ", malformed);
    row("not XML", "PK\x03\x04 zip", malformed);
    row("two roots", inside({}) + inside({}), malformed);
    row("undeclared prefix", inside("<q:a/>"), malformed);
    row("attribute twice", inside("<a b='1' b='2'/>"), malformed);
    row("crossed tags", inside("<a><b></a></b>"), malformed);
    row("foreign root", "<Invoice/>", FailureCode::FormatUnknown);
    row("right name, wrong namespace", "<ESADout_CU xmlns='urn:other'/>",
        FailureCode::FormatUnknown);
    row("older album", QByteArray(inside(direction)).replace("5.23.0", "5.10.0"),
        FailureCode::FormatUnknown);
    row("BOM in a namespace", QByteArray(inside(direction)).replace("urn:", "\xEF\xBB\xBFurn:"),
        FailureCode::FormatUnknown);
}

void tst_FormatReader::refuses()
{
    QFETCH(QByteArray, xml);
    QFETCH(FailureCode, code);
    QElapsedTimer timer;
    timer.start();
    const Result<Document> document = FormatReader::read(xml, *m_formats);
    QVERIFY(!document);
    QCOMPARE(document.error().code, code);
    constexpr qint64 slowest = 5000; // milliseconds, with sanitizers on a busy machine
    QVERIFY2(timer.elapsed() < slowest, qPrintable(QString::number(timer.elapsed())));
    const bool hasPlace = code == FailureCode::InputTooLarge || !document.error().place.isEmpty();
    QVERIFY(hasPlace);
}

void tst_FormatReader::refusesWhatIsCutOff()
{
    const QByteArray xml = test::goodsDeclaration(1).trimmed();
    QVERIFY(FormatReader::read(xml, *m_formats));
    for (qsizetype size = 0; size < xml.size(); ++size) {
        const Result<Document> document = FormatReader::read(xml.left(size), *m_formats);
        QVERIFY2(!document, qPrintable(QString::number(size)));
        QCOMPARE(document.error().code, FailureCode::XmlMalformed);
    }
}

void tst_FormatReader::readsEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("xml");
    const auto declared = [](const char *encoding) {
        return QByteArray("<?xml version='1.0' encoding='") + encoding + "'?>";
    };
    QTest::newRow("UTF-8 undeclared") << inside(direction);
    QTest::newRow("UTF-8 with BOM") << "\xEF\xBB\xBF" + declared("UTF-8") + inside(direction);
    QTest::newRow("windows-1251") << declared("windows-1251") +
                                         inside(
                                             "<E:CustomsProcedure>\xC8\xCC</E:CustomsProcedure>");
    QTest::newRow("KOI8-R") << declared("KOI8-R") +
                                   inside("<E:CustomsProcedure>\xE9\xED</E:CustomsProcedure>");
    QTest::newRow("UTF-16") << utf16(declared("UTF-16") + inside(direction), true);
    QTest::newRow("UTF-16 undeclared") << utf16(inside(direction), true);
    QTest::newRow("UTF-16 without BOM, declared")
        << utf16(declared("UTF-16") + inside(direction), false);
    QTest::newRow("references") << inside(
        "<E:CustomsProcedure>&#1048;&#x41C;</E:CustomsProcedure>");
}

void tst_FormatReader::readsEveryEncoding()
{
    QFETCH(QByteArray, xml);
    if (xml.contains("KOI8-R") && !xmlFindCharEncodingHandler("KOI8-R"))
        QSKIP("this libxml2 has no iconv, so it cannot read KOI8-R");
    const Result<Document> document = FormatReader::read(xml, *m_formats);
    QVERIFY2(document, qPrintable(document ? QString() : document.error().place));
    const QString field = m_formats->format(u"esadout-5.23.0")
                              ->fieldPathText(QStringLiteral("CustomsProcedure"))
                              .value();
    QCOMPARE(document->text(FieldPath::parse(field).value()), QStringLiteral("ИМ"));
}

void tst_FormatReader::acceptsWhatIsJustWithinTheLimits()
{
    QVERIFY(FormatReader::read(inside(repeated("<a>", 63) + repeated("</a>", 63)), *m_formats));
    QVERIFY(FormatReader::read(inside("<a" + attributes(64) + "/>"), *m_formats));
    QVERIFY(FormatReader::read(inside("<" + QByteArray(256, 'n') + "/>"), *m_formats));
    QVERIFY(FormatReader::read(
        inside("<E:CustomsProcedure>" + QByteArray(5 << 20, 'x') + "</E:CustomsProcedure>"),
        *m_formats));
    QVERIFY(FormatReader::read(inside("<!--" + QByteArray(200000, 'x') + "-->"), *m_formats));
}

void tst_FormatReader::tellsLineAndColumn()
{
    const Result<Document> document = FormatReader::read(rootOpen + "\n  <a></b>", *m_formats);
    QVERIFY(!document);
    QVERIFY2(document.error().place.startsWith(QLatin1String("2:")),
             qPrintable(document.error().place));
}

void tst_FormatReader::numbersRowsInOrder()
{
    const Result<Document> document = FormatReader::read(test::goodsDeclaration(3), *m_formats);
    QVERIFY(document);
    const FormatSpec &format = *m_formats->format(u"esadout-5.23.0");
    const FieldPath goods =
        FieldPath::parse(
            format.fieldPathText(QStringLiteral("ESADout_CUGoodsShipment/ESADout_CUGoods")).value())
            .value();
    const QList<FieldPath> rows = document->rows(goods.parent(), goods.steps().last().field);
    QCOMPARE(rows.size(), 3);
    for (qsizetype i = 1; i < rows.size(); ++i)
        QVERIFY(rows[i].steps().last().row > rows[i - 1].steps().last().row);
    QVERIFY(document->nextRow() > rows.last().steps().last().row);
}

QTEST_GUILESS_MAIN(tst_FormatReader)
#include "tst_FormatReader.moc"
