#pragma once

#include "models/base/Clock.h"
#include "models/base/Ids.h"
#include "models/store/Blobs.h"
#include "models/store/EditorView.h"
#include "models/store/JournalChain.h"
#include "models/store/RecordSeal.h"
#include "models/store/Schema.h"
#include "models/store/SqlConnection.h"

#include <QJsonObject>

#include <memory>
#include <optional>

namespace okno {

class SummaryIndex;

// A body as a row keeps it: sealed inside, or the name of its sealed file.
struct StoredBody {
    QByteArray sealed;
    QByteArray file;
};

// The store's one connection with what every part of it needs: sealing, bodies, transactions, the
// journal's chain, the clock. Lives on the store thread only.
class Database
{
public:
    static constexpr qint64 largestInline = 256 * 1024;

    Database(QString folder, std::shared_ptr<const Sealer> sealer,
             std::shared_ptr<const Clock> clock, StoreOptions options);
    ~Database();

    // Opens, checks the key against the journal, migrates, sweeps left-over files.
    Result<void> open();

    const QList<Migration> &migrations() const { return m_options.migrations; }
    SqlConnection &sql() { return m_sql; }
    const QString &folder() const { return m_folder; }
    qint64 now() const { return m_clock->nowUtc().toMSecsSinceEpoch(); }
    SummaryIndex &summaries() { return *m_summaries; }
    EditorView &editors() { return m_editors; }

    // The sealed files that rows of the database speak of.
    static Result<QSet<QByteArray>> namedFiles(SqlConnection &sql);

    // PRAGMA data_version, which other connections move and our own commits do not.
    Result<bool> changedByOthers();

    // One write: BEGIN IMMEDIATE, function() → Result<T>, COMMIT, or everything taken back.
    template <class Function>
    auto write(Function function) -> std::invoke_result_t<Function>
    {
        if (auto begun = beginWrite(); !begun)
            return fail(begun.error());
        auto result = function();
        if (!result) {
            rollBack();
            return result;
        }
        if (auto committed = commitWrite(); !committed)
            return fail(committed.error());
        return result;
    }
    // Several reads of one snapshot.
    template <class Function>
    auto read(Function function) -> std::invoke_result_t<Function>
    {
        if (auto begun = beginRead(); !begun)
            return fail(begun.error());
        auto result = function();
        rollBack();
        return result;
    }

    const RecordSeal &seal() const { return m_seal; }
    JournalChain &journal() { return m_journal; }
    // Only inside write(): a file written for a transaction that fails is taken back with it.
    Result<StoredBody> storeBody(const SealedPlace &place, QByteArrayView plain);
    Result<QByteArray> loadBody(const SealedPlace &place, const StoredBody &body) const;
    Result<QByteArray> loadBodyPart(const SealedPlace &place, const StoredBody &body, qint64 offset,
                                    qint64 size) const;
    // A file whose row goes with this transaction.
    void dropBody(const QByteArray &file);

    // Only inside write(): a line of the journal in the same transaction.
    Result<void> note(QLatin1String action, const QString &subject, const QJsonObject &facts = {})
    {
        return m_journal.append(action, subject, facts);
    }
    // Only inside write(): a number greater than every earlier one on any document's row.
    Result<qint64> nextStamp();

private:
    Result<void> prepareConnection();
    Result<void> startJournal();
    Result<void> beginWrite();
    Result<void> commitWrite();
    Result<void> beginRead();
    void rollBack();
    void forgetTransaction();
    Result<void> sweepFiles();

    QString m_folder;
    std::shared_ptr<const Clock> m_clock;
    StoreOptions m_options;
    RecordSeal m_seal;
    Blobs m_blobs;
    SqlConnection m_sql;
    JournalChain m_journal;
    std::unique_ptr<SummaryIndex> m_summaries;
    EditorView m_editors;
    qint64 m_dataVersion = 0;
    bool m_inTransaction = false;
    std::optional<qint64> m_stamp;
    QList<QByteArray> m_newFiles;
    QList<QByteArray> m_droppedFiles;
};

} // namespace okno
