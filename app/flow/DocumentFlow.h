#pragma once

#include "app/flow/Definitions.h"
#include "app/flow/ReferenceData.h"
#include "app/flow/Transitions.h"
#include "models/conversion/DocumentConversion.h"
#include "models/document/Outbox.h"
#include "models/document/Signer.h"
#include "models/rules/Acceptances.h"
#include "models/rules/RunningCheck.h"
#include "models/store/Workspace.h"

namespace okno {

struct ValueCosts;

// What is known from one check of a document to the next. Thread safe; those who come together wait
// for each other.
struct LiveCheck {
    QMutex mutex;
    std::shared_ptr<const Definitions::Checker> checker;
    std::unique_ptr<RunningCheck> rules;
};

// The steps of one document from file to outbox, the same for the window and the command line. Each
// step is on disk before it returns. All functions wait for the store and for keys: call them on a
// worker thread only.
class DocumentFlow
{
public:
    DocumentFlow(Workspace &workspace, const Definitions &definitions, const Clock &clock)
        : m_workspace(workspace), m_definitions(definitions), m_clock(clock),
          m_reference(workspace.folder())
    {
    }

    // An official file becomes a draft. The declarant of the first declaration becomes a principal;
    // principal null: the declarant's. fileName is kept as the values' origin.
    Result<DocumentSummary> importFile(const QByteArray &bytes, const QString &fileName,
                                       const PrincipalId &principal);
    Result<DocumentSummary> create(const QString &kind, const PrincipalId &principal);
    // A draft with everything of another document of that kind but its own identity; of a kind that
    // is made about the other's kind, what its AboutSpec takes over. KindUnknown, FromCustoms.
    Result<DocumentSummary> copy(const DocumentId &from, const QString &kind);
    // A draft of another kind that says the same in the format of that kind (DocumentConversion),
    // with what it has no place for. FormatUnknown.
    struct ConvertedDraft {
        DocumentSummary made;
        Document source;
        QList<DocumentConversion::Left> left;
    };
    Result<ConvertedDraft> convertTo(const DocumentId &from, const QString &kind);
    // Documents of that format can be converted to the kind.
    bool converts(const QString &format, const QString &kind) const;
    // What copy, valueDeclaration and correction make, by the kind alone: nothing is known but what
    // known but what the other document says.
    Result<DocumentSummary> makeFrom(const DocumentId &from, const QString &kind);
    // The customs value declaration of a goods declaration (CustomsValueMaker).
    Result<DocumentSummary> valueDeclaration(const DocumentId &from, ValueCosts costs);
    // The correction of a goods declaration (CorrectionMaker). An empty number: the one that the
    // window gave; ValueInvalid where there is none.
    Result<DocumentSummary> correction(const DocumentId &from, const QString &registrationNumber);

    // The document in a format that corresponds to its own; nothing is stored. FormatUnknown when
    // none of our tables says how.
    Result<DocumentConversion::Converted> converted(const Document &document,
                                                    const QString &format) const;

    // path: field ids or the format's element names, positions ("goods[2]") or row ids. An empty
    // text removes what is there. The position after the last one of a list makes a row.
    Result<QList<Edit>> setField(const DocumentId &id, const QString &path, const QString &text);
    // The path as the document knows it.
    Result<FieldPath> resolve(const Document &document, const QString &path) const;

    // Rules, imported classifiers and schema; stored beside the document.
    Result<QList<Finding>> check(const DocumentId &id);
    Result<QList<Finding>> findings(const Document &document) const;
    // The same of a document that somebody is changing; live: of the check before this one.
    Result<QList<Finding>> findings(const Document &document, LiveCheck &live) const;

    // The findings of a rule, of one goods item or (0) all, are accepted for the reason given; what
    // was accepted before gets the new reason. FindingUnknown, FindingBlocks; ValueInvalid without
    // a reason. What was checked stays checked.
    Result<QList<AcceptedWarning>> accept(const DocumentId &id, const QString &rule, int item,
                                          const QString &reason, const QString &person);
    // Also of such as do not hold any more. FindingUnknown.
    Result<QList<AcceptedWarning>> withdraw(const DocumentId &id, const QString &rule, int item);
    // Those that hold, as the form runs.
    Result<QList<AcceptedWarning>> accepted(const Document &document) const;

    // Stamps and freezes for a certificate; AuthorityRefused, BlockingFindings. A document frozen
    // for the same certificate and reference is given back as it is: its act is already named.
    Result<CheckedDocument> freeze(const DocumentId &id, const Certificate &certificate,
                                   const QString &senderReference);
    Result<CheckedDocument> frozen(const DocumentId &id);
    // Verified signatures, the act and its request body: all or nothing. Signed before: its act.
    Result<ActId> sign(const DocumentId &id, std::shared_ptr<KeySession> key,
                       SignatureVerifier &verifier);
    Result<ActId> acceptSignatures(const DocumentId &id, const Signer::Signatures &signatures,
                                   SignatureVerifier &verifier);
    // The act of a document, asked to be sent.
    Result<Submission> queue(const DocumentId &id);
    // Takes that back: the act stays signed and is not sent. StateForbids once it may have left.
    Result<ActRecord> hold(const DocumentId &id);
    Result<ActRecord> actOf(const DocumentId &id);

    DocumentSummary summaryOf(const Document &document) const;
    QDate today() const;

private:
    // What the document is checked against today.
    Result<CheckContext> contextOf(const Document &document, const Validator &validator) const;
    Result<QList<SameConsignment>> sameConsignments(const Document &document) const;
    Result<StoredDocument> loadFor(const DocumentId &id, Wish wish);
    Result<DocumentSummary> followUp(const StoredDocument &source, const QString &kindId);
    Result<PrincipalId> principalOf(const Document &document);
    Result<DocumentSummary> store(Document document, const PrincipalId &principal,
                                  const QString &cause);
    Result<ActId> keep(const Result<SignedDocument> &signedDocument);
    // The edits are in the document already.
    Result<void> keep(const StoredDocument &stored, const QList<Edit> &edits);
    Result<void> keepJudged(const StoredDocument &stored, const QList<Edit> &edits);
    // The goods item that a place is in; empty: none.
    FieldPath goodsRow(const Document &document, const FieldPath &path) const;
    Result<FieldPath> makeWay(DocumentEdit &edit, const Document &document, const QString &path,
                              QList<Edit> &edits) const;

    Workspace &m_workspace;
    const Definitions &m_definitions;
    const Clock &m_clock;
    mutable ReferenceData m_reference;
};

} // namespace okno
