#pragma once

#include "models/document/Document.h"
#include "models/document/DocumentEdit.h"
#include "models/kinds/FormSpec.h"
#include "models/kinds/KindSpec.h"

#include <optional>

namespace okno {

// Finds places in one document: what stands nearest, what a box number means, what comes before
// what.
class Places
{
public:
    Places(const Document &document, const KindSpec *kind, const FormSpec &form)
        : m_document(document), m_kind(kind), m_form(form)
    {
    }

    // The path itself or the nearest group above it that exists.
    FieldPath nearest(const FieldPath &path) const;
    // The place of a field key below a row (or the root), through the first row of each list
    // between.
    FieldPath below(const FieldPath &row, const QString &key) const;
    // The first field of the form in a row or group; empty when the form shows none there.
    FieldPath firstField(const FieldPath &group) const;
    QList<FieldPath> goods() const;
    // The goods item that a path lies in; empty: none.
    FieldPath goodsItem(const FieldPath &path) const;
    // "33", "B", of a goods item counted from 1; 0: of the item that the cursor is in, else the
    // first.
    std::optional<FieldPath> box(const QString &box, int item, const FieldPath &cursor) const;

private:
    QStringList keysOfBox(const QString &box) const;
    QString goodsKey() const { return m_kind ? m_kind->role(u"goods") : QString(); }

    const Document &m_document;
    const KindSpec *m_kind;
    const FormSpec &m_form;
};

// The field that an edit was about: inside what had to be made on the way to it.
FieldPath leafOf(const Edit &edit);

} // namespace okno
