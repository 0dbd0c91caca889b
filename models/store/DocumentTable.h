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
    // Rows stamped after `stamp`; gives the highest stamp. Rows that do not open are left out here
    // and named by Workspace::check.
    Result<qint64> changedSince(qint64 stamp, QList<DocumentSummary> &changed);

private:
    Result<DocumentRow> open(const SqlRows &rows) const;
    Result<QByteArray> sealed(const DocumentRow &row) const;

    Database &m_database;
};

} // namespace okno
