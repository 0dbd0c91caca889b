#include "models/document/DocumentEdit.h"
#include "models/formats/FormatReader.h"
#include "models/formats/FormatWriter.h"
#include "models/formats/SchemaCheck.h"
#include "models/formats/SchemaImporter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace okno;

namespace {

const QString officialFolder =
    QStringLiteral(OKNO_SOURCE_DIR "/../shared/data/formats/fcs-5.23.0/");
const QString dictionaries = QStringLiteral(OKNO_SOURCE_DIR "/../shared/data/dictionaries/");
const QString folder = QStringLiteral(OKNO_SOURCE_DIR "/models/formats/");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray schema(const QByteArray &inside)
{
    return "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:t='urn:t' "
           "targetNamespace='urn:t' elementFormDefault='qualified'>" +
           inside + "</xs:schema>";
}

// A root element Doc whose type holds what is given.
QByteArray schemaOf(const QByteArray &content, const QByteArray &more = {})
{
    return schema("<xs:element name='Doc' type='t:DocType'/><xs:complexType name='DocType'>" +
                  content + "</xs:complexType>" + more);
}

const QByteArray textElement = "<xs:sequence><xs:element name='A' type='xs:string'/></xs:sequence>";

} // namespace

class tst_SchemaImporter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesTheCommittedFormat_data() { officialFormats(); }
    void givesTheCommittedFormat();
    void knowsEveryPathOfTheDictionary_data() { officialFormats(); }
    void knowsEveryPathOfTheDictionary();
    void refusesWhatItDoesNotSupport_data();
    void refusesWhatItDoesNotSupport();
    void checksTheFieldMap_data();
    void checksTheFieldMap();
    void readsImportsReferencesAndAttributes();
    void flattensExtensions();
    void writesConstants();

private:
    void officialFormats() const;
    Result<QByteArray> import(const QByteArray &xsd, const QByteArray &fields = {});
    QTemporaryDir m_folder;
};

Result<QByteArray> tst_SchemaImporter::import(const QByteArray &xsd, const QByteArray &fields)
{
    QFile file(m_folder.filePath(QStringLiteral("root.xsd")));
    if (!file.open(QIODevice::WriteOnly) || file.write(xsd) != xsd.size())
        return fail(FailureCode::FileUnwritable);
    file.close();
    return SchemaImporter::import(
        {file.fileName(), QStringLiteral("t-1"), QStringLiteral("test"), fields});
}

void tst_SchemaImporter::officialFormats() const
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("root");
    QTest::addColumn<int>("paths"); // of elements and attributes, the root element too
    QTest::newRow("ESADout_CU") << QStringLiteral("esadout-5.23.0")
                                << QStringLiteral("goods-declaration")
                                << QStringLiteral("ESADout_CU") << 1801;
    QTest::newRow("R.055") << QStringLiteral("r055-1.0.0") << QStringLiteral("union-declaration")
                           << QStringLiteral("EEC_GoodsDeclaration") << 1398;
    QTest::newRow("R.038") << QStringLiteral("r038-1.5.0")
                           << QStringLiteral("union-value-declaration")
                           << QStringLiteral("EEC_CustomsValueDeclaration") << 620;
}

void tst_SchemaImporter::givesTheCommittedFormat()
{
    QFETCH(QString, id);
    QFETCH(QString, kind);
    QFETCH(QString, root);
    const QString official = officialFolder + root + QStringLiteral(".xsd");
    if (!QFile::exists(official))
        QSKIP("the official XSD set is not on this machine");
    const Result<QByteArray> made = SchemaImporter::import(
        {official, id, kind, contents(folder + id + QStringLiteral(".fields.json"))});
    QVERIFY2(made, qPrintable(made ? QString() : made.error().place + made.error().detail));
    QVERIFY(*made == contents(folder + id + QStringLiteral(".json")));
}

void tst_SchemaImporter::knowsEveryPathOfTheDictionary()
{
    QFETCH(QString, id);
    QFETCH(QString, root);
    QFETCH(int, paths);
    const Result<FormatCatalogue> formats = FormatCatalogue::builtIn();
    QVERIFY(formats);
    const FormatSpec *format = formats->format(id);
    QVERIFY(format);
    const QStringList found = format->wirePaths();
    QCOMPARE(found.size(), paths);
    QSet<QString> keys;
    for (const QString &path : found) {
        const Result<QString> key = format->fieldPathText(path);
        QVERIFY2(key, qPrintable(path));
        QCOMPARE(format->wirePath(*key), path);
        keys.insert(*key);
    }
    QCOMPARE(keys.size(), found.size());
    const QString dictionary = dictionaries + root + QStringLiteral(".tsv");
    if (!QFile::exists(dictionary))
        QSKIP("the dictionary is not on this machine");
    const QSet<QString> known(found.cbegin(), found.cend());
    int rows = 0;
    for (const QByteArray &line : contents(dictionary).split('\n')) {
        if (!line.startsWith('/'))
            continue;
        QStringList steps =
            QString::fromUtf8(line.left(line.indexOf('\t'))).split(u'/', Qt::SkipEmptyParts);
        for (QString &step : steps)
            step = step.mid(step.indexOf(u':') + 1);
        QVERIFY2(known.contains(steps.join(u'/')), line.constData());
        ++rows;
    }
    QVERIFY(rows > paths / 2); // that of R.055 leaves the attributes of its base types out
}

void tst_SchemaImporter::refusesWhatItDoesNotSupport_data()
{
    QTest::addColumn<QByteArray>("xsd");
    QTest::addColumn<QString>("construct");
    const auto row = [](const char *name, const QByteArray &content, const QByteArray &more = {}) {
        QTest::newRow(name) << schemaOf(content, more) << QString::fromLatin1(name);
    };
    row("any", "<xs:sequence><xs:any processContents='lax'/></xs:sequence>");
    row("all", "<xs:all><xs:element name='A' type='xs:string'/></xs:all>");
    row("group", "<xs:sequence><xs:group ref='t:G'/></xs:sequence>");
    row("anyAttribute", textElement + "<xs:anyAttribute/>");
    row("attributeGroup", textElement + "<xs:attributeGroup ref='t:G'/>");
    row("list", "<xs:sequence><xs:element name='A' type='t:L'/></xs:sequence>",
        "<xs:simpleType name='L'><xs:list itemType='xs:string'/></xs:simpleType>");
    row("union", "<xs:sequence><xs:element name='A' type='t:L'/></xs:sequence>",
        "<xs:simpleType name='L'><xs:union memberTypes='xs:string xs:date'/></xs:simpleType>");
    QTest::newRow("mixed") << schema("<xs:element name='Doc' type='t:D'/><xs:complexType name='D' "
                                     "mixed='true'>" +
                                     textElement + "</xs:complexType>")
                           << QStringLiteral("@mixed");
    QTest::newRow("key")
        << schema("<xs:element name='Doc' type='xs:string'><xs:key name='k'>"
                  "<xs:selector xpath='A'/><xs:field xpath='@b'/></xs:key></xs:element>")
        << QStringLiteral("key");
    QTest::newRow("substitution") << schemaOf("<xs:sequence><xs:element ref='t:E'/></xs:sequence>",
                                              "<xs:element name='E' type='xs:string' "
                                              "substitutionGroup='t:Doc'/>")
                                  << QStringLiteral("@substitutionGroup");
    QTest::newRow("redefine") << schema("<xs:redefine schemaLocation='x.xsd'/>")
                              << QStringLiteral("redefine");
}

void tst_SchemaImporter::refusesWhatItDoesNotSupport()
{
    QFETCH(QByteArray, xsd);
    QFETCH(QString, construct);
    const Result<QByteArray> made = import(xsd);
    QVERIFY(!made);
    QCOMPARE(made.error().code, FailureCode::Unsupported);
    QCOMPARE(made.error().detail, construct);
    QVERIFY(made.error().place.startsWith(QLatin1String("root.xsd:")));
}

void tst_SchemaImporter::checksTheFieldMap_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("none") << QByteArray() << true;
    QTest::newRow("mapped") << QByteArray(R"({"DocType/A": "a"})") << true;
    QTest::newRow("with prefix") << QByteArray(R"({"t:DocType/A": "a"})") << true;
    QTest::newRow("matches nothing") << QByteArray(R"({"DocType/B": "b"})") << false;
    QTest::newRow("twice the same id") << QByteArray(R"({"DocType/A": "C"})") << false;
    QTest::newRow("slash in an id") << QByteArray(R"({"DocType/A": "a/b"})") << false;
    QTest::newRow("foreign id") << QByteArray(R"({"DocType/A": "?pi"})") << false;
    QTest::newRow("no JSON") << QByteArray("{") << false;
}

void tst_SchemaImporter::checksTheFieldMap()
{
    QFETCH(QByteArray, fields);
    QFETCH(bool, isGood);
    const Result<QByteArray> made =
        import(schemaOf("<xs:sequence><xs:element name='A' type='xs:string'/>"
                        "<xs:element name='C' type='xs:string'/></xs:sequence>"),
               fields);
    QCOMPARE(made.has_value(), isGood);
    if (!isGood)
        QCOMPARE(made.error().code, FailureCode::FormatBroken);
}

void tst_SchemaImporter::readsImportsReferencesAndAttributes()
{
    QFile other(m_folder.filePath(QStringLiteral("other.xsd")));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:o='urn:o' "
                "targetNamespace='urn:o'><xs:element name='Sum' type='o:Sum'/>"
                "<xs:complexType name='Sum'><xs:simpleContent><xs:extension base='xs:decimal'>"
                "<xs:attribute name='unit' type='xs:token' use='required'/></xs:extension>"
                "</xs:simpleContent></xs:complexType></xs:schema>");
    other.close();
    const Result<QByteArray> made = import(
        "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:t='urn:t' xmlns:p='urn:o' "
        "targetNamespace='urn:t'><xs:import namespace='urn:o' schemaLocation='other.xsd'/>"
        "<xs:element name='Doc'><xs:complexType><xs:choice maxOccurs='unbounded'>"
        "<xs:element ref='p:Sum'/><xs:element name='Plain' type='xs:date'/></xs:choice>"
        "</xs:complexType></xs:element></xs:schema>");
    QVERIFY2(made, qPrintable(made ? QString() : made.error().place + made.error().detail));
    const Result<FormatSpec> format = FormatSpec::fromJson(*made);
    QVERIFY(format);
    QCOMPARE(format->wirePaths(),
             QStringList({QStringLiteral("Doc"), QStringLiteral("Doc/Sum"),
                          QStringLiteral("Doc/Sum/@unit"), QStringLiteral("Doc/Plain")}));
    QVERIFY(format->isList(QStringLiteral("Sum")) && format->isList(QStringLiteral("Plain")));
    const Result<SchemaCheck> check = SchemaCheck::compile(*format);
    QVERIFY2(check, qPrintable(check ? QString() : check.error().detail));
    const QByteArray good = "<t:Doc xmlns:t='urn:t' xmlns:o='urn:o'><o:Sum unit='kg'>1.5</o:Sum>"
                            "<Plain>2026-01-01</Plain><o:Sum unit='t'>2</o:Sum></t:Doc>";
    QVERIFY(check->isValid(good).value());
    QVERIFY(!check->isValid(QByteArray(good).replace(" unit='kg'", "")).value());
    QVERIFY(!check->isValid(QByteArray(good).replace("Plain", "t:Plain")).value());
}

void tst_SchemaImporter::flattensExtensions()
{
    const Result<QByteArray> made = import(
        schema("<xs:element name='Doc' type='t:DocType'/><xs:complexType name='Base'><xs:sequence>"
               "<xs:element name='First' type='xs:string'/></xs:sequence></xs:complexType>"
               "<xs:complexType name='DocType'><xs:complexContent><xs:extension base='t:Base'>"
               "<xs:sequence><xs:element name='Second' type='xs:string'/></xs:sequence>"
               "</xs:extension></xs:complexContent></xs:complexType>"),
        R"({"Base/First": "one"})");
    QVERIFY(made);
    const Result<FormatSpec> format = FormatSpec::fromJson(*made);
    QVERIFY(format);
    QCOMPARE(format->wirePath(QStringLiteral("one")), QStringLiteral("Doc/First"));
    QCOMPARE(format->fieldPathText(QStringLiteral("Doc/Second")).value(), QStringLiteral("Second"));
    QVERIFY(!format->fieldPathText(QStringLiteral("Doc/Third")));
}

// The id of a code list is not for people to type; what a document says itself is kept.
void tst_SchemaImporter::writesConstants()
{
    const Result<QByteArray> made = import(
        schema(
            "<xs:element name='Doc' type='t:DocType'/><xs:complexType name='DocType'><xs:sequence>"
            "<xs:element name='Country' type='t:Code'/><xs:element name='Mode' type='t:Code'/>"
            "</xs:sequence></xs:complexType><xs:complexType name='Code'><xs:simpleContent>"
            "<xs:extension base='xs:token'><xs:attribute name='list' type='xs:token' "
            "use='required'/></xs:extension></xs:simpleContent></xs:complexType>"),
        R"({"DocType/Country@list": "2021", "*/Mode@list": "2004", "Code/@list": "list"})");
    QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
    const Result<FormatSpec> format = FormatSpec::fromJson(*made);
    QVERIFY(format);
    Document document(format->kind(), format->id());
    DocumentEdit edit(document);
    const auto set = [&](const char *path, const char *value) {
        return edit.setText(document.firstPath(QString::fromUtf8(path)), QString::fromUtf8(value));
    };
    QVERIFY(set("Country", "CN"));
    QVERIFY(set("Mode", "30"));
    QVERIFY(set("Mode/list", "other"));
    const Result<QByteArray> xml = FormatWriter::write(document, *format);
    QVERIFY(xml);
    QVERIFY2(xml->contains("<Country list=\"2021\">CN<"), xml->constData());
    QVERIFY2(xml->contains("<Mode list=\"other\">30<"), xml->constData());
    QVERIFY(SchemaCheck::compile(*format)->isValid(*xml).value());
}

QTEST_GUILESS_MAIN(tst_SchemaImporter)
#include "tst_SchemaImporter.moc"
