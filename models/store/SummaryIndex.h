#pragma once

#include "models/store/DocumentStore.h"
#include "models/store/SqlConnection.h"

namespace okno {

// The opened summaries in memory, with an FTS5 table of trigrams: any part of a word of three or
// more letters is found through it. Filled when first asked; brought up to date before each answer
// with the rows whose stamp is higher than the last one seen, whichever process wrote them.
class SummaryIndex
{
public:
    Result<QList<DocumentSummary>> find(Database &database, const DocumentQuery &query);

private:
    struct Entry {
        DocumentSummary summary;
        QString words; // folded
        qint64 row = 0;
    };
    Result<void> prepare();
    Result<void> refresh(Database &database);
    Result<void> put(const DocumentSummary &summary);
    Result<QList<DocumentSummary>> collect(SqlRows &rows, const QStringList &shortWords,
                                           const DocumentQuery &query) const;

    SqlConnection m_memory;
    bool m_prepared = false;
    qint64 m_lastStamp = 0;
    QHash<DocumentId, Entry> m_entries;
};

} // namespace okno
