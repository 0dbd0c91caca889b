#include "models/store/Database.h"

#include "models/base/Log.h"
#include "models/base/OwnerOnly.h"
#include "models/store/StoreCopy.h"
#include "models/store/SummaryIndex.h"


namespace okno {

namespace {

constexpr qint64 largestStamp = 1LL << 60;

} // namespace

Database::Database(QString folder, std::shared_ptr<const Sealer> sealer,
                   std::shared_ptr<const Clock> clock, StoreOptions options)
    : m_folder(std::move(folder)), m_clock(std::move(clock)), m_options(std::move(options)),
      m_seal(sealer),
      m_blobs(m_options.files.isEmpty() ? m_folder + QStringLiteral("/files") : m_options.files,
              sealer),
      m_sql(m_options.fault), m_journal(m_sql, m_seal, *m_clock),
      m_summaries(std::make_unique<SummaryIndex>())
{
    if (m_options.migrations.isEmpty())
        m_options.migrations = Schema::migrations();
}

Database::~Database() = default;

Result<void> Database::open()
{
    const QString file = m_folder + QStringLiteral("/okno.sqlite");
    const std::optional<qint64> version = Schema::versionOfFile(file);
    if (version && *version > m_options.migrations.size())
        return fail(Schema::newer(*version, m_options.migrations.size()));
    if (auto opened = m_sql.open(file); !opened)
        return opened;
    keepForOwner(file);
    if (auto prepared = prepareConnection(); !prepared)
        return prepared;
    if (auto migrated = Schema::migrate(m_sql, file, m_options.migrations); !migrated)
        return migrated;
    if (auto started = startJournal(); !started)
        return started;
    if (const auto first = changedByOthers(); !first)
        return fail(first.error());
    return sweepFiles();
}

Result<void> Database::startJournal()
{
    const auto started = read([this] { return m_journal.isStarted(); });
    if (!started)
        return fail(started.error());
    return *started ? Result<void>() : write([this] { return m_journal.start(); });
}

Result<void> Database::prepareConnection()
{
    QStringList pragmas{
        QStringLiteral("journal_mode = WAL"),   QStringLiteral("synchronous = FULL"),
        QStringLiteral("foreign_keys = ON"),    QStringLiteral("temp_store = MEMORY"),
        QStringLiteral("cell_size_check = ON"), QStringLiteral("trusted_schema = OFF"),
    };
    if (m_options.maxPages > 0)
        pragmas.append(QStringLiteral("max_page_count = %1").arg(m_options.maxPages));
    for (const QString &pragma : pragmas) {
        if (auto set = m_sql.run(QStringLiteral("PRAGMA ") + pragma); !set)
            return set;
    }
    return {};
}

Result<bool> Database::changedByOthers()
{
    const auto version = m_sql.number("PRAGMA data_version");
    if (!version)
        return fail(version.error());
    const qint64 before = std::exchange(m_dataVersion, version->value_or(0));
    return before != 0 && before != m_dataVersion;
}

Result<void> Database::beginWrite()
{
    if (m_inTransaction)
        rollBack(); // one that could not be taken back when it failed
    if (auto begun = m_sql.change("BEGIN IMMEDIATE"); !begun)
        return fail(begun.error());
    m_inTransaction = true;
    const auto version = Schema::version(m_sql);
    Result<void> same = version ? Result<void>() : fail(version.error());
    // A newer program may have migrated the store since we opened it.
    if (version && *version != m_options.migrations.size())
        same = fail(Schema::newer(*version, m_options.migrations.size()));
    if (!same)
        rollBack();
    return same;
}

Result<void> Database::beginRead()
{
    if (m_inTransaction)
        rollBack();
    if (auto begun = m_sql.change("BEGIN"); !begun)
        return fail(begun.error());
    m_inTransaction = true;
    return {};
}

Result<void> Database::commitWrite()
{
    if (auto written = m_journal.sealTip(); !written) {
        rollBack();
        return written;
    }
    // From here on the files stay: a commit that fails late may have reached the disk all the same,
    // and files that nobody names are swept at the next start.
    m_newFiles.clear();
    if (auto committed = m_sql.change("COMMIT"); !committed) {
        rollBack();
        return fail(committed.error());
    }
    m_blobs.drop(m_droppedFiles);
    m_inTransaction = false;
    forgetTransaction();
    return {};
}

void Database::rollBack()
{
    const auto done = m_sql.change("ROLLBACK");
    // SQLITE_ERROR: SQLite has rolled back by itself, as it does on a full disk.
    m_inTransaction = !done && done.error().detail != u"sqlite 1";
    for (const QByteArray &file : std::as_const(m_newFiles))
        m_blobs.remove(file);
    forgetTransaction();
}

void Database::forgetTransaction()
{
    m_journal.forget();
    m_stamp.reset();
    m_newFiles.clear();
    m_droppedFiles.clear();
}

Result<StoredBody> Database::storeBody(const SealedPlace &place, QByteArrayView plain)
{
    if (plain.size() <= largestInline) {
        auto sealed = m_seal.seal(place, plain);
        if (!sealed)
            return fail(sealed.error());
        return StoredBody{std::move(*sealed), {}};
    }
    auto name = m_blobs.write(plain, RecordSeal::additionalData(place));
    if (!name)
        return fail(name.error());
    m_newFiles.append(*name);
    return StoredBody{{}, std::move(*name)};
}

Result<QByteArray> Database::loadBody(const SealedPlace &place, const StoredBody &body) const
{
    if (body.file.isEmpty())
        return m_seal.open(place, body.sealed);
    return m_blobs.read(body.file, RecordSeal::additionalData(place));
}

Result<QByteArray> Database::loadBodyPart(const SealedPlace &place, const StoredBody &body,
                                          qint64 offset, qint64 size) const
{
    if (!body.file.isEmpty())
        return m_blobs.read(body.file, RecordSeal::additionalData(place), offset, size);
    auto whole = m_seal.open(place, body.sealed);
    return whole ? Result<QByteArray>(whole->mid(offset, size)) : whole;
}

void Database::dropBody(const QByteArray &file)
{
    if (!file.isEmpty())
        m_droppedFiles.append(file);
}

// One above every stamp so far: rows are never deleted, so a reader that remembers the highest one
// it has seen finds every later change, whichever process made it.
Result<qint64> Database::nextStamp()
{
    if (!m_stamp) {
        const auto highest = m_sql.number("SELECT MAX(stamp) FROM documents");
        if (!highest)
            return fail(highest.error());
        if (highest->value_or(0) < 0 || highest->value_or(0) >= largestStamp)
            return fail(FailureCode::WorkspaceDamaged, QStringLiteral("documents/stamp"));
        m_stamp = highest->value_or(0);
    }
    return ++*m_stamp;
}

Result<QSet<QByteArray>> Database::namedFiles(SqlConnection &sql)
{
    QSet<QByteArray> named;
    auto rows = sql.rows("SELECT file FROM revisions WHERE file IS NOT NULL"
                         " UNION ALL SELECT file FROM edits WHERE file IS NOT NULL"
                         " UNION ALL SELECT file FROM findings WHERE file IS NOT NULL"
                         " UNION ALL SELECT file FROM frozen WHERE file IS NOT NULL");
    if (!rows)
        return fail(rows.error());
    auto more = rows->next();
    for (; more && *more; more = rows->next())
        named.insert(rows->bytes(0));
    return more ? Result<QSet<QByteArray>>(std::move(named)) : fail(more.error());
}

Result<void> Database::sweepFiles()
{
    const auto named = namedFiles(m_sql);
    if (!named)
        return fail(named.error());
    m_blobs.sweep(*named, *m_clock);
    StoreCopy::sweep(m_folder);
    return {};
}

} // namespace okno
