#pragma once

#include "models/document/Document.h"

namespace okno {

// One reversible change of a document: what stood at a place, what stands there now; or a warning
// that was accepted or withdrawn there. It is what the edit log keeps and what undo turns round.
struct Edit {
    FieldPath path;             // of the node; for rows with its row id
    std::optional<Node> before; // nothing: the node was not there
    std::optional<Node> after;  // nothing: the node is gone
    int index = -1;      // position among the parent's children (of before when there is one)
    int indexAfter = -1; // position afterwards; differs from index when a row was moved
    // Of the leaf that was set; nothing: it had or has none of its own. Rows and moves have
    // neither.
    std::optional<Provenance> provenanceBefore;
    std::optional<Provenance> provenance;
    // Of an edit about a warning, which has neither node and whose path may be empty; index and
    // indexAfter are then places among the accepted warnings.
    std::optional<AcceptedWarning> acceptedBefore = {};
    std::optional<AcceptedWarning> accepted = {};
    bool isAboutWarning() const { return acceptedBefore || accepted; }
    Edit reversed() const;
    bool operator==(const Edit &) const = default;
};

// The only way to change a Document. Each function returns the Edit it made, already applied.
class DocumentEdit
{
public:
    explicit DocumentEdit(Document &document) : m_document(document) {}

    // Sets or, with an empty text, removes a leaf; makes missing plain groups on the way.
    Result<Edit> setText(const FieldPath &path, const QString &text, Provenance provenance = {});
    // Appends a row to a list (or puts it before the row named); the row gets a new id. Makes
    // missing plain groups on the way.
    Result<Edit> addRow(const FieldPath &group, const QString &field, RowId before = 0);
    // A copy of a row right after it, with new ids for it and all rows inside it.
    Result<Edit> duplicateRow(const FieldPath &row);
    // Puts a row at a position of its list, counted from 1.
    Result<Edit> moveRow(const FieldPath &row, int position);
    // Removes a leaf, a group or a row with all it holds.
    Result<Edit> remove(const FieldPath &path);
    // In the place of one about the same matter.
    Result<Edit> accept(const AcceptedWarning &warning);
    // FieldUnknown when it is not among the accepted ones.
    Result<Edit> withdraw(const AcceptedWarning &warning);
    // Applies an Edit from the log or from undo; Conflict when the document is not as the Edit
    // expects.
    Result<void> apply(const Edit &edit);

private:
    Result<Edit> insert(const FieldPath &path, Node made, std::optional<Provenance> provenance);
    Result<void> applyWarning(const Edit &edit);
    std::optional<Provenance> ownProvenance(const FieldPath &path) const;
    Document &m_document;
};

} // namespace okno
