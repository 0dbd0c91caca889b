#include "models/backup/BackupReader.h"

#include "models/base/DurableFile.h"
#include "models/base/OwnerOnly.h"

#include <QDir>

namespace okno {

namespace {

constexpr qint64 largestHead = 64 * 1024;
// A line of the sealed contents is about 130 bytes; the places of broken records come on top.
constexpr qint64 contentsPerEntry = 1024;
constexpr qint64 contentsAtLeast = 1024 * 1024;

} // namespace

tl::unexpected<Failure> BackupReader::damaged(const QByteArray &entry) const
{
    return fail(FailureCode::BackupDamaged, m_zip->path(), QString::fromUtf8(entry));
}

Result<std::unique_ptr<BackupReader>> BackupReader::open(const QString &path)
{
    auto zip = ZipReader::open(path);
    if (!zip)
        return fail(zip.error());
    std::unique_ptr<BackupReader> reader(new BackupReader(std::move(*zip)));
    if (auto read = reader->readHead(); !read)
        return fail(read.error());
    return reader;
}

Result<void> BackupReader::readHead()
{
    const QList<ZipReader::Entry> &entries = m_zip->entries();
    if (entries.isEmpty() || entries.first().name != backup::headName)
        return fail(FailureCode::BackupUnknown, m_zip->path());
    const auto bytes = m_zip->read(backup::headName, largestHead);
    if (!bytes)
        return fail(bytes.error());
    auto head = backup::Head::parse(*bytes);
    if (!head)
        return fail(head.error().code, m_zip->path(), head.error().detail);
    m_head = std::move(*head);
    // Only names that we make ourselves, whatever an unpacking program would do with others.
    for (const ZipReader::Entry &entry : entries) {
        if (!backup::isKnown(entry.name))
            return damaged(entry.name);
    }
    return {};
}

Result<void> BackupReader::unlock(const Sealer &sealer)
{
    const QList<ZipReader::Entry> &entries = m_zip->entries();
    const auto sealed =
        m_zip->read(backup::contentsName, contentsAtLeast + contentsPerEntry * entries.size());
    if (!sealed)
        return fail(sealed.error());
    auto contents = backup::Contents::open(sealer, m_head, *sealed);
    if (!contents)
        return fail(contents.error().code, m_zip->path(), contents.error().detail);
    if (contents->entries.size() + 2 != entries.size())
        return damaged(backup::contentsName);
    for (qsizetype i = 0; i < contents->entries.size(); ++i) {
        const ZipReader::Entry &found = entries.at(i + 1);
        const ZipWriter::Written &made = contents->entries.at(i);
        if (found.name != made.name || found.size != made.size)
            return damaged(found.name);
    }
    m_contents = std::move(*contents);
    return {};
}

Result<void> BackupReader::readAll(const BackupWatch &watch, BackupProgress::Step step,
                                   const Taker &taker) const
{
    qint64 done = 0;
    qint64 total = 0;
    for (const ZipWriter::Written &entry : m_contents.entries)
        total += entry.size;
    for (qsizetype i = 0; i < m_contents.entries.size(); ++i) {
        const ZipWriter::Written &entry = m_contents.entries.at(i);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (auto begun = taker.begin(entry.name); !begun)
            return begun;
        const auto read = m_zip->read(i + 1, [&](QByteArrayView part) -> Result<void> {
            hash.addData(part);
            done += part.size();
            if (!watch.tell(step, done, total))
                return fail(FailureCode::Cancelled);
            return taker.write(part);
        });
        if (!read)
            return read;
        if (hash.result() != entry.sha256)
            return damaged(entry.name);
        if (auto ended = taker.end(); !ended)
            return ended;
    }
    return {};
}

Result<void> BackupReader::verify(const BackupWatch &watch) const
{
    return readAll(watch, BackupProgress::Step::ReadingBack,
                   {[](const QByteArray &) { return Result<void>(); },
                    [](QByteArrayView) { return Result<void>(); }, [] { return Result<void>(); }});
}

Result<void> BackupReader::unpack(const QString &folder, const BackupWatch &watch) const
{
    const QString files = folder + u'/' + QStringLiteral("files");
    if (!makeOwnerFolder(files))
        return fail(FailureCode::FileUnwritable, files);
    std::optional<DurableFile> file;
    return readAll(watch, BackupProgress::Step::Unpacking,
                   {[&](const QByteArray &name) {
                        file.emplace(folder + u'/' + QString::fromLatin1(name));
                        return file->open();
                    },
                    [&](QByteArrayView part) { return file->write(part); },
                    [&] { return file->commit(); }});
}

} // namespace okno
