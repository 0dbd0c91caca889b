#include "models/backup/ZipReader.h"

#include <QFile>
#include <QSet>

#include <zip.h>

namespace okno {

namespace {

constexpr qsizetype portion = 64 * 1024;
// A file of ours on the smallest store has about four hundred bytes.
constexpr qint64 smallest = 22;

// The file, as libzip reads it: by Qt, which knows the paths of every system.
struct Input {
    QFile file;
    qint64 size = 0;

    zip_int64_t seek(void *data, zip_uint64_t length)
    {
        zip_error_t error;
        zip_error_init(&error);
        const zip_int64_t offset =
            zip_source_seek_compute_offset(file.pos(), size, data, length, &error);
        return offset >= 0 && file.seek(offset) ? 0 : -1;
    }

    zip_int64_t stat(zip_stat_t *facts) const
    {
        zip_stat_init(facts);
        facts->size = zip_uint64_t(size);
        facts->valid = ZIP_STAT_SIZE;
        return sizeof(zip_stat_t);
    }

    static zip_int64_t serve(void *self, void *data, zip_uint64_t size, zip_source_cmd_t command)
    {
        auto *input = static_cast<Input *>(self);
        switch (command) {
        case ZIP_SOURCE_SUPPORTS:
            return ZIP_SOURCE_SUPPORTS_SEEKABLE;
        case ZIP_SOURCE_OPEN:
            return input->file.seek(0) ? 0 : -1;
        case ZIP_SOURCE_READ:
            return input->file.read(static_cast<char *>(data), qint64(size));
        case ZIP_SOURCE_SEEK:
            return input->seek(data, size);
        case ZIP_SOURCE_TELL:
            return input->file.pos();
        case ZIP_SOURCE_STAT:
            return input->stat(static_cast<zip_stat_t *>(data));
        case ZIP_SOURCE_CLOSE:
        case ZIP_SOURCE_FREE:
            return 0;
        case ZIP_SOURCE_ERROR: {
            zip_error_t error;
            zip_error_init(&error);
            zip_error_set(&error, ZIP_ER_READ, EIO);
            return zip_error_to_data(&error, data, size);
        }
        default:
            return -1;
        }
    }
};

bool isPlain(const zip_stat_t &facts, zip_uint16_t method)
{
    constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE |
                                    ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    return (facts.valid & needed) == needed && facts.comp_method == method &&
           facts.encryption_method == ZIP_EM_NONE;
}

bool isStored(const zip_stat_t &facts)
{
    return isPlain(facts, ZIP_CM_STORE) && facts.size == facts.comp_size;
}

bool isDeflated(const zip_stat_t &facts)
{
    return isPlain(facts, ZIP_CM_DEFLATE);
}

// A name that stands for another file is not what a reader of files expects to be given.
bool isSymbolicLink(zip_t *zip, zip_uint64_t entry)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    constexpr zip_uint32_t typeOfFile = 0xF000;
    constexpr zip_uint32_t link = 0xA000;
    return zip_file_get_external_attributes(zip, entry, 0, &system, &attributes) == 0 &&
           system == ZIP_OPSYS_UNIX && ((attributes >> 16) & typeOfFile) == link;
}

} // namespace

struct ZipReader::Archive {
    Input input;
    zip_t *zip = nullptr;
    ~Archive()
    {
        if (zip)
            zip_discard(zip);
    }
};

ZipReader::ZipReader(QString path, qint64 fileSize, std::unique_ptr<Archive> archive)
    : m_path(std::move(path)), m_fileSize(fileSize), m_archive(std::move(archive))
{
}

ZipReader::~ZipReader() = default;

Result<std::unique_ptr<ZipReader>> ZipReader::open(const QString &path, qint64 mostUnpacked)
{
    auto archive = std::make_unique<Archive>();
    archive->input.file.setFileName(path);
    if (!archive->input.file.open(QIODevice::ReadOnly))
        return fail(FailureCode::FileUnreadable, path, archive->input.file.errorString());
    const qint64 size = archive->input.size = archive->input.file.size();
    const bool isZip = size >= smallest && archive->input.file.peek(4) == "PK\x03\x04";
    if (!isZip)
        return fail(FailureCode::BackupUnknown, path);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_function_create(&Input::serve, &archive->input, &error);
    archive->zip =
        source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    if (!archive->zip) {
        zip_source_free(source);
        return fail(FailureCode::BackupDamaged, path,
                    QStringLiteral("zip %1").arg(zip_error_code_zip(&error)));
    }
    std::unique_ptr<ZipReader> reader(new ZipReader(path, size, std::move(archive)));
    if (auto listed = reader->list(mostUnpacked); !listed)
        return fail(listed.error());
    return reader;
}

// Before a byte of an entry is read: what they say of themselves must be possible.
Result<void> ZipReader::list(qint64 mostUnpacked)
{
    const zip_int64_t count = zip_get_num_entries(m_archive->zip, 0);
    QSet<QByteArray> names;
    qint64 together = 0;
    const qint64 most = mostUnpacked > 0 ? mostUnpacked : m_fileSize;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t facts;
        zip_stat_init(&facts);
        const char *name = zip_get_name(m_archive->zip, zip_uint64_t(i), ZIP_FL_ENC_RAW);
        if (!name || zip_stat_index(m_archive->zip, zip_uint64_t(i), 0, &facts) != 0)
            return fail(FailureCode::BackupDamaged, m_path, QStringLiteral("entry %1").arg(i));
        const QByteArray known(name);
        const bool isAllowed = (isStored(facts) || (mostUnpacked > 0 && isDeflated(facts))) &&
                               !isSymbolicLink(m_archive->zip, zip_uint64_t(i));
        if (!isAllowed || facts.size > zip_uint64_t(most - together))
            return fail(FailureCode::BackupDamaged, m_path, QString::fromUtf8(known));
        if (names.contains(known))
            return fail(FailureCode::BackupDamaged, m_path, QString::fromUtf8(known));
        names.insert(known);
        together += qint64(facts.size);
        m_entries.append({known, qint64(facts.size)});
    }
    return {};
}

Result<void> ZipReader::read(qsizetype entry, const Sink &sink) const
{
    const auto damaged = [&] {
        return fail(FailureCode::BackupDamaged, m_path,
                    QString::fromUtf8(m_entries.at(entry).name));
    };
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(
        zip_fopen_index(m_archive->zip, zip_uint64_t(entry), 0), &zip_fclose);
    if (!file)
        return damaged();
    QByteArray buffer(portion, Qt::Uninitialized);
    qint64 left = m_entries.at(entry).size;
    for (;;) {
        const zip_int64_t count = zip_fread(file.get(), buffer.data(), zip_uint64_t(portion));
        if (count < 0 || count > left) // the end compares the checksum
            return damaged();
        if (count == 0)
            break;
        left -= count;
        if (auto taken = sink({buffer.constData(), qsizetype(count)}); !taken)
            return taken;
    }
    return left == 0 ? Result<void>() : damaged();
}

Result<QByteArray> ZipReader::read(const QByteArray &name, qint64 most) const
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).name != name)
            continue;
        if (m_entries.at(i).size > most)
            break;
        QByteArray bytes;
        const auto done = read(i, [&bytes](QByteArrayView part) -> Result<void> {
            bytes.append(part);
            return {};
        });
        return done ? Result<QByteArray>(bytes) : fail(done.error());
    }
    return fail(FailureCode::BackupDamaged, m_path, QString::fromUtf8(name));
}

} // namespace okno
