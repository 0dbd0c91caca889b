#pragma once

#include "models/kinds/FormSpec.h"
#include "models/kinds/KindSpec.h"

namespace okno {

// One thing that a section of a form draws, worked out from its list of keys.
struct FormEntry {
    enum class Kind : quint8 {
        Heading,  // a plain group
        Field,    // one value
        Repeated, // a list of values
        Table,    // a list of groups
    };
    struct Column {
        const FieldSpec *field = nullptr;
        QString label;
    };
    Kind kind = Kind::Field;
    const FieldSpec *field = nullptr; // belongs to the kind, which outlives the form
    QString label;                    // without the words that the heading above already says
    QString box;                      // empty, too, where the heading says it
    bool isWide = false;
    bool isTall = false;
    QList<Column> columns;
};

QList<FormEntry> formEntries(const FormSpec::Section &section, const KindSpec &kind,
                             const KindLabels &labels);
// above: keys whose labels stand over this one, the nearest first.
FormEntry::Column formColumn(const QString &key, const QStringList &above, const KindSpec &kind,
                             const KindLabels &labels);

} // namespace okno
