// bench_xml make GOODS FILE      writes a goods declaration to read
// bench_xml MODE FILE N          does it N times; valgrind --tool=callgrind counts the instructions
//   ours      FormatReader: bytes → Document           raw       xmlReadMemory + xmlFreeDoc
//   write     FormatWriter: Document → bytes           rawwrite  xmlDocDumpMemory
//   check     SchemaCheck on the bytes
//   nothing   what starting and loading the format cost, to be subtracted

#include "models/formats/FormatReader.h"
#include "models/formats/FormatWriter.h"
#include "models/formats/SchemaCheck.h"
#include "tests/support/Declarations.h"

#include <QElapsedTimer>
#include <QFile>

#include <libxml/parser.h>
#include <libxml/tree.h>

#include <cstdio>
#include <functional>

using namespace okno;

namespace {

int make(const QString &goods, const QString &path)
{
    QFile file(path);
    const QByteArray xml = test::goodsDeclaration(goods.toInt());
    return file.open(QIODevice::WriteOnly) && file.write(xml) == xml.size() ? 0 : 1;
}

bool readRaw(const QByteArray &xml)
{
    xmlDoc *document = xmlReadMemory(xml.constData(), static_cast<int>(xml.size()), nullptr,
                                     nullptr, XML_PARSE_NONET);
    xmlFreeDoc(document);
    return document != nullptr;
}

bool dump(xmlDoc *document)
{
    xmlChar *bytes = nullptr;
    int size = 0;
    xmlDocDumpMemory(document, &bytes, &size);
    xmlFree(bytes);
    return size > 0;
}

int run(const QString &mode, const QByteArray &xml, int times)
{
    const Result<FormatCatalogue> formats = FormatCatalogue::builtIn();
    if (!formats)
        return 1;
    const FormatSpec &format = *formats->format(u"esadout-5.23.0");
    std::function<bool()> work = [] { return true; };
    Document document;
    std::shared_ptr<xmlDoc> tree;
    std::optional<SchemaCheck> check;
    if (mode == QLatin1String("ours")) {
        work = [&] { return FormatReader::read(xml, *formats).has_value(); };
    } else if (mode == QLatin1String("raw")) {
        work = [&] { return readRaw(xml); };
    } else if (mode == QLatin1String("write")) {
        document = FormatReader::read(xml, format).value_or(Document());
        work = [&] { return FormatWriter::write(document, format).has_value(); };
    } else if (mode == QLatin1String("rawwrite")) {
        tree.reset(xmlReadMemory(xml.constData(), static_cast<int>(xml.size()), nullptr, nullptr,
                                 XML_PARSE_NONET),
                   xmlFreeDoc);
        work = [&] { return dump(tree.get()); };
    } else if (mode == QLatin1String("check")) {
        if (Result<SchemaCheck> compiled = SchemaCheck::compile(format))
            check = std::move(*compiled);
        work = [&] { return check && check->isValid(xml).value_or(false); };
    }
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < times; ++i) {
        if (!work())
            return 1;
    }
    std::printf("%s: %.3f ms each\n", qPrintable(mode),
                static_cast<double>(timer.nsecsElapsed()) / 1e6 / qMax(times, 1));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4)
        return 2;
    const QString mode = QString::fromLocal8Bit(argv[1]);
    if (mode == QLatin1String("make"))
        return make(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    QFile file(QString::fromLocal8Bit(argv[2]));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    return run(mode, file.readAll(), QByteArray(argv[3]).toInt());
}
