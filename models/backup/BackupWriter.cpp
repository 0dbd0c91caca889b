#include "models/backup/BackupWriter.h"

#include "models/backup/BackupReader.h"
#include "models/base/Log.h"
#include "models/classifiers/ClassifierStore.h"

#include <QDir>
#include <QFileInfo>

namespace okno {

namespace {

constexpr qint64 oneDaySeconds = 24 * 60 * 60;

// What a backup to the same place left that was killed. A younger one may still be growing.
void removeOldParts(const QFileInfo &target, const QDateTime &now)
{
    const QString beginning = target.fileName() + u'.';
    const QFileInfoList files = target.dir().entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        if (file.fileName().startsWith(beginning) && DurableFile::isTemporary(file.fileName()) &&
            file.lastModified().secsTo(now) > oneDaySeconds)
            QFile::remove(file.filePath());
    }
}

} // namespace

using Step = BackupProgress::Step;

Result<BackupMade> BackupWriter::write()
{
    if (auto free = checkTarget(); !free)
        return fail(free.error());
    const QDateTime at = m_order.clock->nowUtc();
    const auto store = copy();
    if (!store)
        return fail(store.error());
    const auto classifiers = copyClassifiers(**store);
    if (!classifiers)
        return fail(classifiers.error());
    if (!m_watch.tell(Step::Checking, 0, 0))
        return fail(FailureCode::Cancelled);
    const auto report =
        (*store)->check(m_order.sealer, m_order.clock, [this] { return m_watch.isStopped(); });
    if (!report)
        return fail(report.error());
    const QStringList broken = backup::damageIn(*report);
    if (!broken.isEmpty() && QFileInfo::exists(m_order.file))
        return fail(FailureCode::WorkspaceDamaged, m_order.workspace, broken.first());

    removeOldParts(QFileInfo(m_order.file), at);
    DurableFile file(m_order.file);
    if (auto written = writeInto(file, **store, *classifiers, broken); !written)
        return fail(written.error());
    const auto size = readBack(file.partPath());
    if (!size)
        return fail(size.error());
    if (auto committed = file.commit(); !committed)
        return fail(committed.error());
    return BackupMade{at, *size, report->recordsOpened, broken};
}

// A slip of the hand must not cost another file, nor another workspace's backup.
Result<void> BackupWriter::checkTarget() const
{
    const QFileInfo target(m_order.file);
    if (!target.exists() && !target.isSymLink())
        return {};
    const auto older = target.isFile() ? BackupReader::open(m_order.file)
                                       : fail(FailureCode::BackupUnknown, m_order.file);
    const bool isOurs = older && (*older)->head().key[QStringLiteral("workspace")] ==
                                     m_order.key[QStringLiteral("workspace")];
    return isOurs ? Result<void>()
                  : fail(FailureCode::FileUnwritable, m_order.file, QStringLiteral("exists"));
}

Result<std::unique_ptr<StoreCopy>> BackupWriter::copy()
{
    return StoreCopy::take(m_order.workspace, [this](qint64 done, qint64 total) {
        return m_watch.tell(Step::Copying, done, total);
    });
}

// Beside the copy of the store, whose folder goes with it; empty: there are none. Reference data
// can be imported again, so what cannot be read does not keep the rest from being saved.
Result<QString> BackupWriter::copyClassifiers(const StoreCopy &store) const
{
    const QString file = ClassifierStore::fileIn(m_order.workspace);
    if (!QFileInfo::exists(file))
        return QString();
    const QString copy =
        QFileInfo(store.database()).dir().filePath(QString::fromLatin1(backup::classifiersName));
    SqlConnection sql;
    auto made = sql.open(file);
    if (made)
        made = sql.run(QStringLiteral("VACUUM INTO '%1'")
                           .arg(QString(copy).replace(u'\'', QStringLiteral("''"))));
    if (made)
        return copy;
    if (made.error().code == FailureCode::DiskFull)
        return fail(made.error());
    qCWarning(logStore, "backup without classifiers: %s", qPrintable(made.error().detail));
    return QString();
}

Result<void> BackupWriter::writeInto(DurableFile &file, const StoreCopy &store,
                                     const QString &classifiers, const QStringList &broken)
{
    const backup::Head head =
        backup::Head::create(m_order.clock->nowUtc(), m_order.program, m_order.key);
    qint64 total = QFileInfo(store.database()).size();
    if (!classifiers.isEmpty())
        total += QFileInfo(classifiers).size();
    for (const QByteArray &name : store.files())
        total += QFileInfo(store.filesFolder() + u'/' + QString::fromLatin1(name)).size();
    if (auto opened = file.open(); !opened)
        return opened;
    ZipWriter zip(file, [this, total](qint64 done) {
        return m_watch.tell(Step::Writing, qMin(done, total), total);
    });
    zip.addBytes(backup::headName, [&head] { return Result<QByteArray>(head.bytes); });
    zip.addFile(backup::databaseName, store.database());
    if (!classifiers.isEmpty())
        zip.addFile(backup::classifiersName, classifiers);
    for (const QByteArray &name : store.files())
        zip.addFile(backup::filesPrefix + name,
                    store.filesFolder() + u'/' + QString::fromLatin1(name));
    zip.addBytes(backup::contentsName, [this, &zip, &head, &broken] {
        return backup::Contents{zip.written().mid(1), broken}.seal(*m_order.sealer, head);
    });
    if (auto written = zip.write(); !written)
        return written;
    return file.sync();
}

Result<qint64> BackupWriter::readBack(const QString &part) const
{
    auto reader = BackupReader::open(part);
    if (!reader)
        return fail(reader.error());
    if (auto unlocked = (*reader)->unlock(*m_order.sealer); !unlocked)
        return fail(unlocked.error());
    if (auto read = (*reader)->verify(m_watch); !read)
        return fail(read.error());
    return (*reader)->fileSize();
}

} // namespace okno
