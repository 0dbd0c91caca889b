#include "models/formats/FormatReader.h"
#include "models/formats/FormatWriter.h"
#include "tests/fuzz/FuzzTarget.h"

#include <QDirIterator>
#include <QFile>

#include <cctype>

using namespace okno;

// Wire files. What was read can be written, and reading that gives the same again; white space
// around stray text between elements settles in the second round only.

namespace {

const FormatCatalogue &formats()
{
    static const Result<FormatCatalogue> catalogue = FormatCatalogue::builtIn();
    if (!catalogue)
        qFatal("no formats");
    return *catalogue;
}

QByteArray written(const Document &document)
{
    const FormatSpec *format = formats().format(document.format());
    const Result<QByteArray> bytes = FormatWriter::write(document, *format);
    if (!bytes)
        qFatal("read, and cannot be written: %s", qPrintable(bytes.error().place));
    return *bytes;
}

QByteArray withoutSpace(QByteArray bytes)
{
    bytes.removeIf([](char letter) { return std::isspace(static_cast<unsigned char>(letter)); });
    return bytes;
}

} // namespace

QList<QByteArray> fuzzSeeds()
{
    QList<QByteArray> seeds;
    QDirIterator files(QStringLiteral(OKNO_SOURCE_DIR "/models/kinds"), {QStringLiteral("*.xml")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            seeds.append(file.readAll());
    }
    return seeds;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const Result<Document> document = FormatReader::read(fuzzBytes(data, size), formats());
    if (!document)
        return 0;
    const QByteArray once = written(*document);
    const Result<Document> again = FormatReader::read(once, formats());
    if (!again || withoutSpace(written(*again)) != withoutSpace(once))
        qFatal("written, and read differently");
    return 0;
}
