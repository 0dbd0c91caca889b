#pragma once

#include "models/store/Database.h"
#include "models/store/DocumentStore.h"

namespace okno {

// A row of documents: the summary with what only the store knows.
struct DocumentRow {
    DocumentSummary summary;
    RevisionId head;
    qint64 edits = 0;  // after head
    RevisionId frozen; // null: none
};

// The table documents, on the store thread. Its plain columns are bound to the sealed summary.
class DocumentTable
{
public:
    explicit DocumentTable(Database &database) : m_database(database) {}

    // NotFound, SealBroken.
    Result<DocumentRow> find(const DocumentId &id);
    // A new draft, created and changed now. These two only inside write(); update() sets changed.
    Result<void> insert(DocumentRow row);
    Result<void> update(DocumentRow row);
    // With the status of its act.
    Result<DocumentSummary> summary(const DocumentId &id);

    // At most `limit` rows, with the status of their acts: those stamped after `stamp`, oldest
    // first, or before it, newest first. Rows that do not open are left out here and named by
    // Workspace::check.
    struct Stamped {
        DocumentSummary summary;
        qint64 stamp = 0;
    };
    struct Portion {
        QList<Stamped> rows;
        int read = 0;    // those that did not open too
        qint64 last = 0; // the stamp of the last one read; the one given when there was none
    };
    Result<Portion> stampedAfter(qint64 stamp, int limit);
    Result<Portion> stampedBefore(qint64 stamp, int limit);

private:
    Result<DocumentRow> open(const SqlRows &rows) const;
    Result<Portion> collect(Result<SqlRows> rows, qint64 stamp);
    void addStatus(DocumentSummary &summary);
    Result<void> keepPapers(const DocumentSummary &summary);
    Result<QByteArray> sealed(const DocumentRow &row) const;

    Database &m_database;
};

} // namespace okno
