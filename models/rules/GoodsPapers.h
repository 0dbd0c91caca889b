#pragma once

#include "models/document/Consignment.h"
#include "models/rules/GoodsDeclarationRules.h"

namespace okno {

// Transport documents and invoices of box 44 (sections 02 and 04 of the Union's classifier of kinds
// of documents, Decision 378 of the Customs Union Commission of 20.09.2010), by which goods that
// are declared twice are known. Documents without a number of their own name nothing.
struct GoodsPapers {
    static QList<ArithmeticRule> rules();
    static Consignment of(const Document &document);
    // Each other declaration at the first row that names its transport document.
    static void checkWhole(const GoodsDeclarationView &view, const QList<SameConsignment> &others,
                           GoodsFindings &findings);
};

} // namespace okno
