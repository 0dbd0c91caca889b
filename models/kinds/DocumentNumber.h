#pragma once

#include "models/document/Document.h"
#include "models/kinds/KindSpec.h"

namespace okno {

// What people call a document by until it is registered: the text of its role "number". Where the
// number is one of a list of documents (role "number.kind" says of which kind each is), that of the
// contract, else of the invoice, else the first.
QString documentNumber(const Document &document, const KindSpec &kind);
// An edit of that field may change it.
bool isNumberField(const FieldPath &path, const KindSpec &kind);

} // namespace okno
