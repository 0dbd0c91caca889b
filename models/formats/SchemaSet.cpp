#include "models/formats/SchemaSet.h"

#include "models/backup/ZipReader.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace okno {
namespace {

// The official set has 723 files of 15 MB.
constexpr int mostFiles = 10'000;
constexpr qint64 mostBytes = 256 << 20;
constexpr qint64 mostOfOne = 32 << 20;

bool isWanted(const QString &name)
{
    return name.endsWith(u".xsd", Qt::CaseInsensitive) || name == u"pack.json";
}

bool leadsOutside(const QString &name)
{
    return name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':') ||
           name.split(u'/').contains(QStringLiteral(".."));
}

// Gathers what folder and ZIP have in common.
class Gathering
{
public:
    explicit Gathering(const QString &path) { m_set.path = path; }
    Result<void> expect(const QString &name, qint64 size);
    Result<void> add(const QString &name, const QByteArray &bytes);
    SchemaSet take() { return std::move(m_set); }

private:
    SchemaSet m_set;
    int m_count = 0;
    qint64 m_size = 0;
};

// Before a byte is read.
Result<void> Gathering::expect(const QString &name, qint64 size)
{
    m_size += size;
    if (++m_count > mostFiles)
        return fail(FailureCode::PackUnusable, m_set.path,
                    QStringLiteral("more than %1 files").arg(mostFiles));
    if (size > mostOfOne || m_size > mostBytes)
        return fail(FailureCode::PackUnusable, name, QStringLiteral("%1 bytes").arg(m_size));
    return {};
}

Result<void> Gathering::add(const QString &name, const QByteArray &bytes)
{
    const QString file = QFileInfo(name).fileName();
    if (file == u"pack.json") {
        const QString day = QJsonDocument::fromJson(bytes).object().value(u"inForce").toString();
        m_set.inForce = QDate::fromString(day, Qt::ISODate);
        return m_set.inForce.isValid() ? Result<void>()
                                       : fail(FailureCode::PackUnusable, name,
                                              QStringLiteral("\"inForce\": \"YYYY-MM-DD\""));
    }
    const auto known = m_set.files.constFind(file);
    if (known != m_set.files.constEnd() && *known != bytes)
        return fail(FailureCode::PackUnusable, name, QStringLiteral("two different files"));
    m_set.files.insert(file, bytes);
    return {};
}

Result<void> readFolder(Gathering &gathering, const QString &path)
{
    QDirIterator files(path, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next();
        if (!isWanted(files.fileName()))
            continue;
        if (auto expected = gathering.expect(name, files.fileInfo().size()); !expected)
            return expected;
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return fail(FailureCode::FileUnreadable, name, file.errorString());
        if (auto added = gathering.add(name, file.read(mostOfOne)); !added)
            return added;
    }
    return {};
}

// What the reader of backups calls damaged or unknown is here a pack of no use.
tl::unexpected<Failure> asPack(const QString &path, const Failure &failure)
{
    const bool isOfBackups =
        failure.code == FailureCode::BackupDamaged || failure.code == FailureCode::BackupUnknown;
    if (!isOfBackups)
        return fail(failure);
    return fail(FailureCode::PackUnusable, path,
                failure.detail.isEmpty() ? QStringLiteral("ZIP") : failure.detail);
}

Result<void> readZip(Gathering &gathering, const QString &path)
{
    const auto zip = ZipReader::open(path, mostBytes);
    if (!zip)
        return asPack(path, zip.error());
    for (const ZipReader::Entry &entry : (*zip)->entries()) {
        const QString name = QString::fromUtf8(entry.name);
        if (leadsOutside(name))
            return fail(FailureCode::PackUnusable, path, name);
        if (auto expected = gathering.expect(name, entry.size); !expected)
            return expected;
        if (!isWanted(QFileInfo(name).fileName()))
            continue;
        const auto bytes = (*zip)->read(entry.name, mostOfOne);
        if (!bytes)
            return asPack(path, bytes.error());
        if (auto added = gathering.add(name, *bytes); !added)
            return added;
    }
    return {};
}

} // namespace

Result<SchemaSet> SchemaSet::read(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(FailureCode::FileUnreadable, path);
    Gathering gathering(path);
    const auto done = info.isDir() ? readFolder(gathering, path) : readZip(gathering, path);
    if (!done)
        return fail(done.error());
    return gathering.take();
}

} // namespace okno
