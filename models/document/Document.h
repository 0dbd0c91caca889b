#pragma once

#include "models/base/Ids.h"
#include "models/base/Result.h"
#include "models/document/AcceptedWarning.h"
#include "models/document/Node.h"

#include <QDateTime>
#include <QHash>

namespace okno {

// Where a value came from.
struct Provenance {
    enum class Origin : quint8 { Typed, Copied, Imported, Offered, Calculated, Stamped };
    Origin origin = Origin::Typed;
    QString source; // file name, document id, rule id; empty for Typed
    bool operator==(const Provenance &) const = default;
};

// A document as a value: implicitly shared, cheap to copy, changed only through DocumentEdit. It
// knows its kind and the format it was read from by name, and nothing about either.
class Document
{
public:
    Document() = default;
    // A new empty document.
    explicit Document(QString kind, QString format = {});
    // What a reader or a revision gives; nextRow must exceed every row id in the tree.
    Document(DocumentId id, QString kind, QString format, Node root, RowId nextRow);

    DocumentId id() const { return m_id; }
    const QString &kind() const { return m_kind; }
    // The wire format that this document is written in, "esadout-5.23.0"; chosen when it is made.
    const QString &format() const { return m_format; }
    const Node &root() const { return m_root; }
    RowId nextRow() const { return m_nextRow; }

    const Node *find(const FieldPath &path) const;
    QString text(const FieldPath &path) const; // null where there is nothing
    // Understands both row ids ("goods#7") and positions counted from 1 ("goods[1]"); a list member
    // given without either is an error unless the list has one member. The last step may name a
    // field that is not there yet (its place is then known, its value null); every earlier step
    // must exist or be a plain group.
    Result<FieldPath> resolve(QStringView text) const;
    // The place of a field key ("shipment/declarant/address/country"), through the first row of
    // each list on the way; steps that are not there yet have no row.
    FieldPath firstPath(QStringView fieldKey) const;
    // Position of a row in its list, counted from 1; 0 when it is not there.
    int position(const FieldPath &path) const;
    // Paths of all rows of a list inside a group: rows(shipment, "goods").
    QList<FieldPath> rows(const FieldPath &group, QStringView field) const;

    const QHash<FieldPath, Provenance> &provenance() const { return m_provenance; }
    // In the order in which they were accepted; Acceptances says which of them still hold.
    const QList<AcceptedWarning> &acceptedWarnings() const { return m_accepted; }
    const QHash<FieldPath, QString> &notes() const { return m_notes; }
    // The origin of every value that has none of its own, as after an import.
    const Provenance &defaultProvenance() const { return m_defaultProvenance; }
    void setDefaultProvenance(Provenance provenance)
    {
        m_defaultProvenance = std::move(provenance);
    }
    void setNote(const FieldPath &path, const QString &note);

    bool operator==(const Document &) const = default;

private:
    friend class DocumentEdit;
    friend class RevisionCodec;
    DocumentId m_id;
    QString m_kind;
    QString m_format;
    Node m_root;
    RowId m_nextRow = 1;
    Provenance m_defaultProvenance;
    QHash<FieldPath, Provenance> m_provenance;
    QList<AcceptedWarning> m_accepted;
    QHash<FieldPath, QString> m_notes;
};

} // namespace okno
