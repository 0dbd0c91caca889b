#pragma once

#include "models/document/Document.h"
#include "models/kinds/KindSpec.h"

namespace okno {

// One value that two documents state differently.
struct FieldDifference {
    FieldPath path; // in the later document; of a value that is gone, in the earlier one
    QString box;
    int goodsItem = 0; // position in its document, counted from 1; 0: the whole document
    QString was;       // empty: was not there
    QString is;        // empty: is gone
    bool operator==(const FieldDifference &) const = default;
};

// Box by box what a document states otherwise than an earlier one, in the order of the kind's
// fields, item after item. Only fields that both kinds know are compared, so that a correction
// stands beside its declaration; what belongs to the signing or names the paper is left out. Goods
// are matched by their numbers; other rows by what they hold, and those that hold something new in
// their order. Numbers are compared by value: 520.5 is 520.50.
class DocumentDifference
{
public:
    // kind, earlierKind: of the later and of the earlier document.
    static QList<FieldDifference> between(const Document &earlier, const KindSpec &earlierKind,
                                          const Document &later, const KindSpec &kind);
};

} // namespace okno
