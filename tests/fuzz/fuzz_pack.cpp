#include "models/formats/FormatPack.h"
#include "models/formats/SchemaSet.h"
#include "tests/fuzz/FuzzTarget.h"

#include <QFile>
#include <QTemporaryDir>

#include <zip.h>

using namespace okno;

// Sets of schemas by strangers: the input is the schema of a document that is known in an older
// version, and it is a ZIP.

namespace {

QString scratch()
{
    static const QTemporaryDir folder;
    return folder.filePath(QStringLiteral("input.zip"));
}

const FormatCatalogue &known()
{
    static const FormatCatalogue catalogue = [] {
        FormatCatalogue made;
        made.add(FormatSpec::fromJson(R"({"version":1,"id":"doc-1","kind":"doc",
            "namespaces":[{"prefix":"t","uri":"urn:t:1"}],
            "simpleTypes":[{"name":"t:Short","base":"xs:string","facets":[{"maxLength":"5"}]}],
            "complexTypes":[{"name":"t:DocType","content":{"sequence":[
                {"element":"t:Note","type":"t:Short","field":"note"}]}}],
            "root":{"element":"t:Doc","type":"t:DocType"}})")
                     .value());
        return made;
    }();
    return catalogue;
}

const QByteArray schema =
    "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:t='urn:t:2' "
    "targetNamespace='urn:t:2' elementFormDefault='qualified'>"
    "<xs:element name='Doc' type='t:DocType'/><xs:complexType name='DocType'><xs:complexContent>"
    "<xs:extension base='t:Base'><xs:sequence><xs:element name='Note' minOccurs='0' "
    "maxOccurs='unbounded'><xs:simpleType><xs:restriction base='t:Code'><xs:pattern "
    "value='[A-Z]{2}'/></xs:restriction></xs:simpleType></xs:element><xs:choice>"
    "<xs:element ref='t:Inner'/><xs:element name='B' type='xs:date'/></xs:choice></xs:sequence>"
    "<xs:attribute name='mode' type='xs:token' fixed='1'/></xs:extension></xs:complexContent>"
    "</xs:complexType><xs:complexType name='Base'><xs:sequence>"
    "<xs:element name='A' type='xs:decimal'/></xs:sequence></xs:complexType>"
    "<xs:complexType name='InnerType'><xs:sequence><xs:element name='C' type='t:Code'/>"
    "</xs:sequence></xs:complexType><xs:element name='Inner' type='t:InnerType'/>"
    "<xs:simpleType name='Code'><xs:restriction base='xs:string'><xs:enumeration value='AA'/>"
    "<xs:length value='2'/></xs:restriction></xs:simpleType></xs:schema>";

QByteArray zipOf(const QByteArray &content)
{
    QFile::remove(scratch());
    zip_t *zip = zip_open(QFile::encodeName(scratch()).constData(), ZIP_CREATE, nullptr);
    zip_source_t *source =
        zip_source_buffer(zip, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
    if (zip_file_add(zip, "Doc.xsd", source, ZIP_FL_ENC_UTF_8) < 0 || zip_close(zip) != 0)
        return {};
    QFile file(scratch());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void readAsPack(const SchemaSet &set)
{
    const auto packed = readFormatPack(set, known());
    if (!packed && packed.error().detail.isEmpty() && packed.error().place.isEmpty())
        qFatal("refused without a word");
}

} // namespace

QList<QByteArray> fuzzSeeds()
{
    // What is refused at its first word would teach a fuzzer nothing.
    const QList<QByteArray> seeds{schema, zipOf(schema)};
    const auto packed =
        readFormatPack({QString(), {{QStringLiteral("Doc.xsd"), schema}}, {}}, known());
    if (!packed || !SchemaSet::read(scratch()))
        qFatal("%s", qPrintable(packed ? scratch() : packed.error().place + packed.error().detail));
    return seeds;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzzBytes(data, size);
    readAsPack({QString(), {{QStringLiteral("Doc.xsd"), bytes}}, {}});
    QFile file(scratch());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for the input");
    file.close();
    if (const auto set = SchemaSet::read(scratch()))
        readAsPack(*set);
    return 0;
}
