#pragma once

#include "models/document/CheckedDocument.h"
#include "models/document/Revision.h"
#include "models/rules/Finding.h"
#include "models/store/StoreThread.h"

namespace okno {

// Local state of a document until its act speaks for it.
enum class DocumentState : quint8 { Draft, Checked, Frozen, Signed };
QString documentStateKey(DocumentState state); // "draft"

// What lists show; sealed as one record. Words come from the kind's roles.
struct DocumentSummary {
    DocumentId id;
    QString kind;
    QString format;
    DocumentState state = DocumentState::Draft;
    PrincipalId principal;
    QString number;       // the participant's own reference, or the registration number later
    QString counterparty;
    QString sum;          // text with its currency: "12000.00 USD"
    QDateTime created;
    QDateTime changed;
    ActId act;            // null until signed
};

struct StoredDocument {
    Document document;  // last revision plus the edits after it
    RevisionId head;
    QList<Edit> edits;  // since head, oldest first: undo survives a crash
    DocumentSummary summary;
};

struct DocumentQuery {
    QString search;                       // words or parts of words; empty: all
    std::optional<DocumentState> state;
    PrincipalId principal;                // null: any
    int limit = 1000;
    int offset = 0;
};

// Documents with revisions, edit log, findings and frozen bytes. All calls run on the store thread,
// each write in one BEGIN IMMEDIATE transaction that also appends to the journal.
class DocumentStore
{
public:
    DocumentStore(StoreThread &thread) : m_thread(thread) {}

    QFuture<Result<RevisionId>> create(const Document &document, const DocumentSummary &summary, const QString &cause);
    QFuture<Result<StoredDocument>> load(const DocumentId &id);
    QFuture<Result<DocumentSummary>> summary(const DocumentId &id);
    QFuture<Result<QList<DocumentSummary>>> list(const DocumentQuery &query);
    QFuture<Result<void>> appendEdits(const DocumentId &id, const RevisionId &base, const QList<Edit> &edits);
    // A new head. When parent is no longer the head both are kept and Conflict is returned with the
    // id of the revision now stored beside the head as detail.
    QFuture<Result<RevisionId>> saveRevision(const Document &document, const RevisionId &parent,
                                             const DocumentSummary &summary, const QString &cause);
    QFuture<Result<QList<RevisionId>>> heads(const DocumentId &id); // more than one after a conflict
    QFuture<Result<Document>> revision(const RevisionId &id);
    // The findings of the last check, sealed beside the document; state becomes Checked when none blocks.
    QFuture<Result<void>> saveFindings(const DocumentId &id, const RevisionId &revision, const QList<Finding> &findings);
    QFuture<Result<QList<Finding>>> findings(const DocumentId &id);
    // Stores the stamped revision and the frozen bytes in one transaction; state becomes Frozen.
    QFuture<Result<void>> freeze(const Document &stamped, const RevisionId &parent, const FrozenFacts &facts);
    QFuture<Result<std::optional<FrozenFacts>>> frozen(const DocumentId &id);

private:
    StoreThread &m_thread;
};

} // namespace okno
