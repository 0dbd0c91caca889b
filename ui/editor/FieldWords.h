#pragma once

#include "models/document/Document.h"
#include "models/formats/FormatFields.h"
#include "models/kinds/KindSpec.h"

#include <QCoreApplication>

namespace okno {

// What people call the places of a document: the kind's labels, the format's own names where the
// kind has none, positions instead of row ids.
class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(okno::FieldWords)
public:
    FieldWords() = default;
    // Either may be null: a document of an unknown kind or format can still be looked at.
    FieldWords(const KindSpec *kind, const FormatSpec *format, KindLabels labels);

    const KindSpec *kind() const { return m_kind; }
    const FormatFields *format() const { return m_format.get(); }
    const KindLabels &labels() const { return m_labels; }
    const FieldSpec *spec(const QString &key) const;

    QString label(const QString &key) const;
    // Without the group's name before it: "Consignor: name" inside the consignor is "Name".
    QString shortLabel(const QString &key) const;
    QString box(const QString &key) const;
    // "Goods item 3", "Address 1"; of a field its short label.
    QString stepLabel(const Document &document, const FieldPath &path) const;
    // "Goods item 3, Gross weight"; position and field, without the groups between.
    QString place(const Document &document, const FieldPath &path) const;
    // The groups above a place, outermost first.
    QStringList trail(const Document &document, const FieldPath &path) const;

private:
    const KindSpec *m_kind = nullptr;
    std::shared_ptr<const FormatFields> m_format;
    KindLabels m_labels;
};

} // namespace okno
