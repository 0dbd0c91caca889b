#include "models/store/Workspace.h"

#include "models/base/DurableFile.h"
#include "models/base/OwnerOnly.h"
#include "models/store/Database.h"
#include "models/store/StoreCheck.h"

#include <QDir>
#include <QFileInfo>

namespace okno {

namespace {

QString databaseFile(const QString &folder)
{
    return folder + QStringLiteral("/okno.sqlite");
}

// Existing folders keep their mode only when they are ours already; a new one is the owner's alone.
Result<void> makeFolder(const QString &folder)
{
    if (!makeOwnerFolder(folder))
        return fail(FailureCode::FileUnwritable, folder);
    return syncFolder(QFileInfo(folder).absolutePath());
}

} // namespace

Workspace::Workspace(QString folder, std::unique_ptr<Database> database)
    : m_folder(std::move(folder)), m_thread(std::move(database)), m_documents(m_thread),
      m_outbox(m_thread), m_receipts(m_thread), m_principals(m_thread), m_settings(m_thread),
      m_journal(m_thread)
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &folder,
                                                     std::shared_ptr<const Sealer> sealer,
                                                     std::shared_ptr<const Clock> clock,
                                                     StoreOptions options)
{
    if (isThere(folder))
        return fail(FailureCode::WorkspaceExists, folder);
    if (auto made = makeFolder(folder); !made)
        return fail(made.error());
    if (auto made = makeFolder(folder + QStringLiteral("/files")); !made)
        return fail(made.error());
    return start(folder, std::move(sealer), std::move(clock), std::move(options));
}

bool Workspace::isThere(const QString &folder)
{
    return QFileInfo::exists(databaseFile(folder));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &folder,
                                                   std::shared_ptr<const Sealer> sealer,
                                                   std::shared_ptr<const Clock> clock,
                                                   StoreOptions options)
{
    if (!isThere(folder))
        return fail(FailureCode::WorkspaceMissing, folder);
    return start(folder, std::move(sealer), std::move(clock), std::move(options));
}

// A store whose making was killed has no tables yet and gets them here.
Result<std::unique_ptr<Workspace>> Workspace::start(const QString &folder,
                                                    std::shared_ptr<const Sealer> sealer,
                                                    std::shared_ptr<const Clock> clock,
                                                    StoreOptions options)
{
    auto database =
        std::make_unique<Database>(folder, std::move(sealer), std::move(clock), std::move(options));
    std::unique_ptr<Workspace> workspace(new Workspace(folder, std::move(database)));
    const Result<void> opened =
        workspace->m_thread.run([](Database &store) { return store.open(); }).result();
    if (!opened)
        return fail(opened.error());
    return workspace;
}

QFuture<Result<Workspace::CheckReport>> Workspace::check(const CheckTold &told)
{
    return m_thread.run([told](Database &database) {
        return database.read([&] { return StoreCheck(database, told).run(); });
    });
}

QFuture<Result<bool>> Workspace::changedByOthers()
{
    return m_thread.run([](Database &database) { return database.changedByOthers(); });
}

} // namespace okno
