#pragma once

#include "models/document/CheckedDocument.h"
#include "models/document/Consignment.h"
#include "models/document/Revision.h"
#include "models/document/Submission.h"
#include "models/lists/Group.h"
#include "models/rules/Finding.h"
#include "models/store/StoreThread.h"

namespace okno {

// Local state of a document until its act speaks for it.
enum class DocumentState : quint8 { Draft, Checked, Frozen, Signed };
QString documentStateKey(DocumentState state); // "draft"

// Where the act of a signed document is on its way.
struct ActStatus {
    ActState state = ActState::Ready;
    Registration registration;
    bool hasReceipt = false;
    QDateTime nextTry; // invalid: at once
    int failures = 0;  // in a row
};

// What lists show; sealed as one record. Words come from the kind's roles.
struct DocumentSummary {
    DocumentId id;
    QString kind;
    QString format;
    DocumentState state = DocumentState::Draft;
    PrincipalId principal;
    QString number; // the participant's own reference, or the registration number later
    QString counterparty;
    QString sum; // text with its currency: "12000.00 USD"
    QDateTime created;
    QDateTime changed;
    ActId act; // null until signed
    // Filled by list(), listNow() and summary(); the act's own record, not sealed with the summary.
    std::optional<ActStatus> status = {};
    // Given by who writes, to be found by sharing(), and not read back. Nothing: as it was.
    std::optional<Consignment> consignment = {};
};

// Another document with the same transport document and the same invoice.
struct SharedPapers {
    DocumentSummary summary; // with the status of its act
    QString transport;
    QString invoice;
};

// A document that is not in the store yet.
struct NewDocument {
    Document document;
    DocumentSummary summary;
    QString cause; // "import", "new"
};

struct StoredDocument {
    Document document; // last revision plus the edits after it
    RevisionId head;
    QList<Edit> edits; // since head, oldest first: undo survives a crash
    DocumentSummary summary;
};

struct DocumentQuery {
    QString search; // words or parts of words; empty: all
    std::optional<DocumentState> state;
    PrincipalId principal; // null: any
    int limit = 1000;
    int offset = 0;
    std::optional<Group> group = {};
    QString kind = {};          // empty: any
    QDateTime changedFrom = {}; // invalid: open
    QDateTime changedTo = {};   // the first moment that is too late
};

// A list that may not be whole yet: the newest documents are indexed first.
struct DocumentList {
    QList<DocumentSummary> documents; // last changed first
    int indexed = 0;
    int total = 0; // equal to indexed: whole
};

// Documents with revisions, edit log, findings and frozen bytes. All calls run on the store thread,
// each write in one BEGIN IMMEDIATE transaction that also appends to the journal.
class DocumentStore
{
public:
    DocumentStore(StoreThread &thread) : m_thread(thread) {}

    QFuture<Result<RevisionId>> create(const Document &document, const DocumentSummary &summary,
                                       const QString &cause);
    // Many at once (an import of files), all or none of them.
    QFuture<Result<QList<RevisionId>>> createAll(const QList<NewDocument> &documents);
    // For its editor: what it returns counts as known to this process, see saveRevision.
    QFuture<Result<StoredDocument>> load(const DocumentId &id);
    QFuture<Result<DocumentSummary>> summary(const DocumentId &id);
    // Whole: waits until every document is indexed. Other calls run meanwhile.
    QFuture<Result<QList<DocumentSummary>>> list(const DocumentQuery &query);
    // From what is indexed now; the indexing goes on by itself until it is whole.
    QFuture<Result<DocumentList>> listNow(const DocumentQuery &query);
    QFuture<Result<GroupCounts>> counts(); // of what is indexed now
    // Other documents with one of these transport documents and one of these invoices, each once.
    QFuture<Result<QList<SharedPapers>>> sharing(const DocumentId &id,
                                                 const Consignment &consignment);
    // The edit log after the head. After editsPerRevision of them their maker writes a revision.
    // A document that was checked or frozen is a draft again; a signed one is StateForbids. Edits
    // that do not apply to what the store holds now (another process was here) are kept as a
    // revision beside the head: Conflict with its id as detail. summary: when what lists show has
    // changed.
    QFuture<Result<void>> appendEdits(const DocumentId &id, const RevisionId &base,
                                      const QList<Edit> &edits,
                                      const std::optional<DocumentSummary> &summary = {});
    static constexpr int editsPerRevision = 500;
    // A new head. When parent is no longer the head, or has edits of another process that were not
    // loaded here, both are kept and Conflict is returned with the id of the revision now stored
    // beside the head as detail. merges: heads beside that this revision settles.
    QFuture<Result<RevisionId>> saveRevision(const Document &document, const RevisionId &parent,
                                             const DocumentSummary &summary, const QString &cause,
                                             const QList<RevisionId> &merges = {});
    // The head first; more than one after a conflict.
    QFuture<Result<QList<RevisionId>>> heads(const DocumentId &id);
    QFuture<Result<Document>> revision(const RevisionId &id);
    // The findings of the last check, sealed beside the document; state becomes Checked when none
    // blocks.
    QFuture<Result<void>> saveFindings(const DocumentId &id, const RevisionId &revision,
                                       const QList<Finding> &findings);
    QFuture<Result<QList<Finding>>> findings(const DocumentId &id);
    // Stores the stamped revision (facts.revision) and the frozen bytes in one transaction; state
    // becomes Frozen. Conflict, and nothing stored, when parent is not what the store holds.
    QFuture<Result<void>> freeze(const Document &stamped, const RevisionId &parent,
                                 const FrozenFacts &facts);
    QFuture<Result<std::optional<FrozenFacts>>> frozen(const DocumentId &id);

private:
    StoreThread &m_thread;
};

} // namespace okno
