#pragma once

#include "models/store/DocumentTable.h"
#include "models/store/FrozenTable.h"
#include "models/store/RevisionTable.h"

namespace okno {

// The transactions behind DocumentStore, on the store thread.
class DocumentWork
{
public:
    explicit DocumentWork(Database &database)
        : m_database(database), m_documents(database), m_revisions(database)
    {
    }

    Result<QList<RevisionId>> create(const QList<NewDocument> &documents);
    Result<StoredDocument> load(const DocumentId &id);
    Result<void> appendEdits(const DocumentId &id, const RevisionId &base, const QList<Edit> &edits,
                             const std::optional<DocumentSummary> &summary);
    Result<RevisionId> saveRevision(const Document &document, const RevisionId &parent,
                                    const DocumentSummary &summary, const QString &cause,
                                    const QList<RevisionId> &merges);
    Result<QList<SharedPapers>> sharing(const DocumentId &id, const Consignment &consignment);
    Result<QList<RevisionId>> heads(const DocumentId &id);
    Result<void> saveFindings(const DocumentId &id, const RevisionId &revision,
                              const QList<Finding> &findings);
    Result<void> freeze(const Document &stamped, const RevisionId &parent,
                        const FrozenFacts &facts);
    Result<std::optional<FrozenFacts>> frozen(const DocumentId &id);

private:
    // A revision that became the head, or one that had to be put beside it.
    struct Saved {
        RevisionId id;
        bool isBeside = false;
        EditorView::Known known = {}; // once it is committed
        std::optional<EditorView::Replayed> replayed = {};
    };
    Result<RevisionId> createOne(const NewDocument &document);
    Result<Saved> append(const DocumentId &id, const RevisionId &base, const QList<Edit> &edits,
                         const std::optional<DocumentSummary> &summary);
    Result<Saved> appendBeside(const DocumentId &id, const RevisionId &base,
                               const QList<Edit> &edits);
    Result<Saved> save(const Document &document, const RevisionId &parent,
                       const DocumentSummary &summary, const QString &cause,
                       const QList<RevisionId> &merges);
    Result<Document> current(const DocumentRow &row);
    Result<void> moveHead(DocumentRow row, const RevisionId &head);
    Result<void> noteRevision(const DocumentId &id, const Saved &saved, const QString &cause);
    Result<void> thaw(DocumentRow &row);
    Result<void> noteWarnings(const DocumentId &id, const QList<AcceptedWarning> &before,
                              const QList<AcceptedWarning> &after);

    Database &m_database;
    DocumentTable m_documents;
    RevisionTable m_revisions;
};

} // namespace okno
