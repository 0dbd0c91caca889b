#include "models/store/StoreCopy.h"

#include "models/base/OwnerOnly.h"
#include "models/store/Database.h"

#include <QDir>
#include <QFileInfo>
#include <QThreadPool>
#include <QUuid>

#include <future>

namespace okno {

namespace {

constexpr std::chrono::milliseconds lookEvery{100};

QString filesOf(const QString &workspaceFolder)
{
    return workspaceFolder + QStringLiteral("/files");
}

// VACUUM INTO reads one snapshot and keeps no writer waiting.
Result<void> copyDatabase(const QString &from, const QString &to)
{
    SqlConnection sql;
    if (auto opened = sql.open(from); !opened)
        return opened;
    QString quoted = to;
    quoted.replace(u'\'', QStringLiteral("''"));
    return sql.run(QStringLiteral("VACUUM INTO '%1'").arg(quoted));
}

Result<QList<QByteArray>> filesNamedIn(const QString &database)
{
    SqlConnection sql;
    if (auto opened = sql.open(database); !opened)
        return fail(opened.error());
    auto named = Database::namedFiles(sql);
    if (!named)
        return fail(named.error());
    QList<QByteArray> names(named->begin(), named->end());
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

// Goes with its last owner, who may be a statement that nobody waits for any more.
struct StoreCopy::Folder {
    QString path;
    FileLock hold; // of the sealed files
    ~Folder() { QDir(path).removeRecursively(); }
    QString database() const { return path + QStringLiteral("/okno.sqlite"); }
};

StoreCopy::StoreCopy(QString filesFolder, std::shared_ptr<const Folder> folder,
                     QList<QByteArray> files)
    : m_filesFolder(std::move(filesFolder)), m_folder(std::move(folder)), m_files(std::move(files))
{
}

StoreCopy::~StoreCopy() = default;

QString StoreCopy::database() const
{
    return m_folder->database();
}

Result<std::unique_ptr<StoreCopy>> StoreCopy::take(const QString &workspaceFolder,
                                                   const Watch &watch)
{
    const QString source = workspaceFolder + QStringLiteral("/okno.sqlite");
    if (!QFileInfo::exists(source))
        return fail(FailureCode::WorkspaceMissing, workspaceFolder);
    auto hold = Blobs::hold(filesOf(workspaceFolder)); // before the moment that is copied
    if (!hold)
        return fail(hold.error());
    const auto folder = std::shared_ptr<const Folder>(
        new Folder{QStringLiteral("%1/copy-%2.part")
                       .arg(workspaceFolder, QUuid::createUuid().toString(QUuid::Id128)),
                   std::move(*hold)});
    if (!makeOwnerFolder(folder->path))
        return fail(FailureCode::FileUnwritable, folder->path);

    const auto done = std::make_shared<std::promise<Result<void>>>();
    std::future<Result<void>> copied = done->get_future();
    QThreadPool::globalInstance()->start(
        [done, folder, source] { done->set_value(copyDatabase(source, folder->database())); });
    const qint64 size = QFileInfo(source).size();
    do {
        if (!watch(qMin(QFileInfo(folder->database()).size(), size), size))
            return fail(FailureCode::Cancelled);
    } while (copied.wait_for(lookEvery) != std::future_status::ready);
    if (!watch(size, size))
        return fail(FailureCode::Cancelled);
    if (const Result<void> result = copied.get(); !result)
        return fail(result.error().code, workspaceFolder, result.error().detail);

    auto files = filesNamedIn(folder->database());
    if (!files)
        return fail(files.error());
    return std::unique_ptr<StoreCopy>(
        new StoreCopy(filesOf(workspaceFolder), folder, std::move(*files)));
}

// Every access to SQLite asks first, so a stopped check is over with the record that it reads.
Result<Workspace::CheckReport> StoreCopy::check(std::shared_ptr<const Sealer> sealer,
                                                std::shared_ptr<const Clock> clock,
                                                const std::function<bool()> &isStopped) const
{
    StoreOptions options;
    options.fault = isStopped;
    options.files = m_filesFolder;
    const auto opened =
        Workspace::open(m_folder->path, std::move(sealer), std::move(clock), std::move(options));
    auto report = opened ? (*opened)->check().result() : fail(opened.error());
    return isStopped() ? fail(FailureCode::Cancelled) : report;
}

void StoreCopy::sweep(const QString &workspaceFolder)
{
    const QStringList left =
        QDir(workspaceFolder).entryList({QStringLiteral("copy-*.part")}, QDir::Dirs);
    if (left.isEmpty() || !Blobs::isFree(filesOf(workspaceFolder)))
        return;
    for (const QString &name : left)
        QDir(workspaceFolder + u'/' + name).removeRecursively();
}

} // namespace okno
