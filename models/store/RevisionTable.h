#pragma once

#include "models/document/Revision.h"
#include "models/store/Database.h"

namespace okno {

// The tables revisions, merges and edits, on the store thread. Rows are only ever added.
class RevisionTable
{
public:
    explicit RevisionTable(Database &database) : m_database(database) {}

    struct NewRevision {
        RevisionId id;
        RevisionId parent;
        QString cause;
    };
    // Only inside write().
    Result<void> insert(const NewRevision &revision, const Document &document);
    Result<void> insertMerge(const RevisionId &revision, const RevisionId &parent);
    // Numbered on from `after`.
    Result<void> insertEdits(const RevisionId &revision, qint64 after, const QList<Edit> &edits);

    Result<Document> document(const RevisionId &id);
    // Exactly the first `count`, oldest first; WorkspaceDamaged when one is missing.
    Result<QList<Edit>> edits(const RevisionId &revision, qint64 count);
    // Revisions that no other names as parent.
    Result<QList<RevisionId>> leaves(const DocumentId &document);

private:
    Database &m_database;
};

// Applies edits in order; Conflict at the first that does not fit.
Result<void> applyAll(Document &document, const QList<Edit> &edits);

} // namespace okno
