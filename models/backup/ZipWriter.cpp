#include "models/backup/ZipWriter.h"

#include <QBuffer>
#include <QFile>

#include <cerrno>
#include <zip.h>

namespace okno {

namespace {

using Open = std::function<Result<std::unique_ptr<QIODevice>>()>;

// What libzip asks a source about its last failure; ours is kept elsewhere and says more.
zip_int64_t tellError(void *data, zip_uint64_t size, int systemError)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_error_set(&error, ZIP_ER_READ, systemError);
    return zip_error_to_data(&error, data, size);
}

Result<std::unique_ptr<QIODevice>> openFile(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(FailureCode::FileUnreadable, path, file->errorString());
    return file;
}

Result<std::unique_ptr<QIODevice>> openBytes(const ZipWriter::Bytes &bytes)
{
    auto made = bytes();
    if (!made)
        return fail(made.error());
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(*made);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

} // namespace

// The file that is written, as libzip writes it, and the first thing that went wrong.
struct ZipWriter::Target {
    DurableFile &file;
    Watch watch;
    qint64 done = 0;
    qint64 position = 0;
    qint64 size = 0;
    std::optional<Failure> failure;

    zip_int64_t stop(Failure reason)
    {
        if (!failure)
            failure = std::move(reason);
        return -1;
    }

    // Our own reason says more than libzip's.
    tl::unexpected<Failure> failed(const zip_error_t &error) const
    {
        return fail(failure.value_or(
            Failure{FailureCode::Internal, QStringLiteral("zip"),
                    QStringLiteral("%1/%2").arg(error.zip_err).arg(error.sys_err)}));
    }

    zip_int64_t write(const char *data, zip_uint64_t count)
    {
        if (const auto written = file.write({data, qsizetype(count)}); !written)
            return stop(written.error());
        position += qint64(count);
        size = qMax(size, position);
        return zip_int64_t(count);
    }

    zip_int64_t seek(void *data, zip_uint64_t count)
    {
        zip_error_t error;
        zip_error_init(&error);
        const zip_int64_t offset =
            zip_source_seek_compute_offset(position, size, data, count, &error);
        if (offset < 0)
            return stop({FailureCode::Internal, QStringLiteral("zip"), {}});
        if (const auto moved = file.seek(offset); !moved)
            return stop(moved.error());
        position = offset;
        return 0;
    }

    static zip_int64_t serve(void *self, void *data, zip_uint64_t size, zip_source_cmd_t command)
    {
        auto *target = static_cast<Target *>(self);
        switch (command) {
        case ZIP_SOURCE_SUPPORTS:
            return ZIP_SOURCE_SUPPORTS_WRITABLE;
        case ZIP_SOURCE_BEGIN_WRITE:
        case ZIP_SOURCE_COMMIT_WRITE:
        case ZIP_SOURCE_ROLLBACK_WRITE:
        case ZIP_SOURCE_FREE:
            return 0;
        case ZIP_SOURCE_WRITE:
            return target->write(static_cast<const char *>(data), size);
        case ZIP_SOURCE_SEEK_WRITE:
            return target->seek(data, size);
        case ZIP_SOURCE_TELL_WRITE:
            return target->position;
        case ZIP_SOURCE_ERROR:
            return tellError(data, size, ENOENT); // nothing is there to be read yet
        default:
            return -1;
        }
    }
};

struct ZipWriter::Entry {
    Entry(QByteArray entryName, Open opener, Target &into)
        : name(std::move(entryName)), open(std::move(opener)), target(into)
    {
    }

    QByteArray name;
    Open open;
    Target &target;
    std::unique_ptr<QIODevice> device;
    QCryptographicHash hash{QCryptographicHash::Sha256};
    qint64 size = 0;
    bool isWritten = false;

    bool addTo(zip_t *archive)
    {
        zip_source_t *source = zip_source_function(archive, &serve, this);
        const zip_int64_t index =
            source ? zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            zip_source_free(source);
            return false;
        }
        return zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0) == 0;
    }

    zip_int64_t begin()
    {
        auto opened = open();
        if (!opened)
            return target.stop(opened.error());
        device = std::move(*opened);
        hash.reset();
        size = 0;
        return 0;
    }

    zip_int64_t read(char *data, zip_uint64_t most)
    {
        const qint64 count = device->read(data, qint64(most));
        if (count < 0)
            return target.stop(
                {FailureCode::FileUnreadable, QString::fromLatin1(name), device->errorString()});
        hash.addData({data, count});
        size += count;
        target.done += count;
        if (!target.watch(target.done))
            return target.stop({FailureCode::Cancelled, {}, {}});
        return count;
    }

    zip_int64_t end()
    {
        device.reset();
        isWritten = true;
        return 0;
    }

    static zip_int64_t serve(void *self, void *data, zip_uint64_t size, zip_source_cmd_t command)
    {
        auto *entry = static_cast<Entry *>(self);
        switch (command) {
        case ZIP_SOURCE_SUPPORTS:
            return ZIP_SOURCE_SUPPORTS_READABLE;
        case ZIP_SOURCE_OPEN:
            return entry->begin();
        case ZIP_SOURCE_READ:
            return entry->read(static_cast<char *>(data), size);
        case ZIP_SOURCE_CLOSE:
            return entry->end();
        case ZIP_SOURCE_STAT: // how much it is shows when it has been read
            zip_stat_init(static_cast<zip_stat_t *>(data));
            return sizeof(zip_stat_t);
        case ZIP_SOURCE_ERROR:
            return tellError(data, size, EIO);
        case ZIP_SOURCE_FREE:
            return 0;
        default:
            return -1;
        }
    }
};

ZipWriter::ZipWriter(DurableFile &target, Watch watch)
    : m_target(new Target{target, std::move(watch), 0, 0, 0, {}})
{
}

ZipWriter::~ZipWriter() = default;

void ZipWriter::addFile(const QByteArray &name, const QString &path)
{
    m_entries.append(std::make_shared<Entry>(
        name, [path] { return openFile(path); }, *m_target));
}

void ZipWriter::addBytes(const QByteArray &name, Bytes bytes)
{
    m_entries.append(std::make_shared<Entry>(
        name, [bytes = std::move(bytes)] { return openBytes(bytes); }, *m_target));
}

Result<void> ZipWriter::write()
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_function_create(&Target::serve, m_target.get(), &error);
    zip_t *archive =
        source ? zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, &error) : nullptr;
    if (!archive) {
        zip_source_free(source);
        return m_target->failed(error);
    }
    const bool isAdded =
        std::all_of(m_entries.begin(), m_entries.end(),
                    [archive](const auto &entry) { return entry->addTo(archive); });
    if (isAdded && zip_close(archive) == 0) // the writing happens here
        return {};
    const auto failure = m_target->failed(*zip_get_error(archive));
    zip_discard(archive);
    return failure;
}

QList<ZipWriter::Written> ZipWriter::written() const
{
    QList<Written> list;
    for (const std::shared_ptr<Entry> &entry : m_entries) {
        if (entry->isWritten)
            list.append({entry->name, entry->size, entry->hash.result()});
    }
    return list;
}

} // namespace okno
