#include "models/backup/ZipReader.h"
#include "models/backup/ZipWriter.h"
#include "tests/fuzz/FuzzTarget.h"

#include <QFile>
#include <QTemporaryDir>

using namespace okno;

// Backups as ZIP. No entry gives more bytes than the file has.

namespace {

QString scratch()
{
    static const QTemporaryDir folder;
    return folder.filePath(QStringLiteral("input.zip"));
}

} // namespace

QList<QByteArray> fuzzSeeds()
{
    DurableFile target(scratch());
    ZipWriter writer(target, [](qint64) { return true; });
    writer.addBytes("first", [] { return QByteArray("some bytes"); });
    writer.addBytes("second", [] { return QByteArray(3000, 'x'); });
    if (!target.open() || !writer.write() || !target.commit())
        return {};
    QFile file(scratch());
    return file.open(QIODevice::ReadOnly) ? QList<QByteArray>{file.readAll()} : QList<QByteArray>();
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzzBytes(data, size);
    QFile file(scratch());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for the input");
    file.close();
    const auto reader = ZipReader::open(scratch());
    if (!reader)
        return 0;
    for (qsizetype i = 0; i < (*reader)->entries().size(); ++i) {
        qsizetype total = 0;
        const auto count = [&total](QByteArrayView part) -> Result<void> {
            total += part.size();
            return {};
        };
        (void)(*reader)->read(i, count);
        if (total > bytes.size())
            qFatal("an entry larger than its file");
    }
    return 0;
}
