#include "models/store/Blobs.h"

#include "models/base/DurableFile.h"
#include "models/base/Log.h"

#include <QDir>
#include <QFile>
#include <QUuid>
#include <QtEndian>

namespace okno {

namespace {

constexpr char magic[] = "OKNOBLB1"; // format of the file; in front of each, with two lengths
constexpr qint64 headSize = 8 + 8 + 8;
constexpr qint64 oneDayMs = 24 * 60 * 60 * 1000LL;

struct Head {
    qint64 bodySize = 0;
    qint64 sealedChunkSize = 0; // of a full chunk, or of the only one
    qint64 chunks() const
    {
        return qMax<qint64>(1, (bodySize + Blobs::chunkSize - 1) / Blobs::chunkSize);
    }
};

QByteArray toBytes(const Head &head)
{
    QByteArray bytes(magic, 8);
    bytes.resize(headSize);
    qToBigEndian(head.bodySize, bytes.data() + 8);
    qToBigEndian(head.sealedChunkSize, bytes.data() + 16);
    return bytes;
}

std::optional<Head> parseHead(const QByteArray &bytes)
{
    if (bytes.size() != headSize || !bytes.startsWith(magic))
        return std::nullopt;
    const Head head{qFromBigEndian<qint64>(bytes.constData() + 8),
                    qFromBigEndian<qint64>(bytes.constData() + 16)};
    const bool sane = head.bodySize >= 0 && head.bodySize <= (1LL << 40) &&
                      head.sealedChunkSize > 0 && head.sealedChunkSize <= 2 * Blobs::chunkSize;
    return sane ? std::optional<Head>(head) : std::nullopt;
}

QByteArray chunkPlace(const QByteArray &owner, const QByteArray &name, const Head &head,
                      qint64 chunk)
{
    return owner + "|files/" + name + '|' + QByteArray::number(chunk) + '/' +
           QByteArray::number(head.chunks()) + '|' + QByteArray::number(head.bodySize);
}

QByteArrayView plainChunk(QByteArrayView body, qint64 chunk)
{
    const qint64 start = chunk * Blobs::chunkSize;
    return body.sliced(start, qMin(Blobs::chunkSize, body.size() - start));
}

} // namespace

Blobs::Blobs(QString folder, std::shared_ptr<const Sealer> sealer)
    : m_folder(std::move(folder)), m_sealer(std::move(sealer))
{
}

QString Blobs::path(const QByteArray &name) const
{
    return m_folder + u'/' + QString::fromLatin1(name);
}

Result<QByteArray> Blobs::write(QByteArrayView body, const QByteArray &owner) const
{
    const QByteArray name = QUuid::createUuid().toRfc4122().toHex();
    DurableFile file(path(name));
    if (auto opened = file.open(); !opened)
        return fail(opened.error());
    Head head{body.size(), 0};
    for (qint64 chunk = 0; chunk < head.chunks(); ++chunk) {
        const auto sealed =
            m_sealer->seal(plainChunk(body, chunk), chunkPlace(owner, name, head, chunk));
        if (!sealed)
            return fail(sealed.error());
        if (chunk == 0) {
            head.sealedChunkSize = sealed->size();
            if (auto written = file.write(toBytes(head)); !written)
                return fail(written.error());
        }
        if (auto written = file.write(*sealed); !written)
            return fail(written.error());
    }
    if (auto committed = file.commit(); !committed)
        return fail(committed.error());
    return name;
}

Result<QByteArray> Blobs::read(const QByteArray &name, const QByteArray &owner) const
{
    return read(name, owner, 0, 1LL << 40);
}

Result<QByteArray> Blobs::read(const QByteArray &name, const QByteArray &owner, qint64 offset,
                               qint64 size) const
{
    const QString place = QStringLiteral("files/") + QString::fromLatin1(name);
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::SealBroken, place, QStringLiteral("missing"));
    const std::optional<Head> head = parseHead(file.read(headSize));
    if (!head || offset < 0 || size < 0)
        return fail(FailureCode::SealBroken, place);
    const qint64 end = qMin(head->bodySize, offset + size);
    QByteArray body;
    for (qint64 chunk = offset / chunkSize;
         chunk < head->chunks() && body.size() < qMax<qint64>(1, end - offset); ++chunk) {
        if (!file.seek(headSize + chunk * head->sealedChunkSize))
            return fail(FailureCode::SealBroken, place);
        const auto plain =
            m_sealer->open(file.read(head->sealedChunkSize), chunkPlace(owner, name, *head, chunk));
        if (!plain)
            return fail(plain.error().code, place, plain.error().detail);
        const qint64 start = qMax<qint64>(0, offset - chunk * chunkSize);
        body += QByteArrayView(*plain).sliced(qMin<qint64>(start, plain->size()));
        if (end <= offset)
            break;
    }
    body.truncate(qMax<qint64>(0, end - offset));
    return body;
}

void Blobs::remove(const QByteArray &name) const
{
    if (!QFile::remove(path(name)))
        qCWarning(logStore, "files/%s stays", name.constData());
}

Result<FileLock> Blobs::hold(const QString &folder)
{
    return FileLock::take(lockFile(folder), FileLock::Share::Shared);
}

bool Blobs::isFree(const QString &folder)
{
    return FileLock::tryTake(lockFile(folder), FileLock::Share::Alone).has_value();
}

void Blobs::drop(const QList<QByteArray> &names) const
{
    if (names.isEmpty())
        return;
    const auto alone = FileLock::tryTake(lockFile(m_folder), FileLock::Share::Alone);
    for (const QByteArray &name : alone ? names : QList<QByteArray>())
        remove(name);
}

void Blobs::sweep(const QSet<QByteArray> &named, const Clock &clock) const
{
    const auto alone = FileLock::tryTake(lockFile(m_folder), FileLock::Share::Alone);
    if (!alone)
        return;
    const QFileInfoList files = QDir(m_folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files) {
        const qint64 age = file.lastModified().msecsTo(clock.nowUtc());
        if (age > oneDayMs && !named.contains(file.fileName().toLatin1()))
            QFile::remove(file.filePath());
    }
}

} // namespace okno
