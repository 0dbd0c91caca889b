#pragma once

#include "models/document/Document.h"
#include "models/kinds/KindSpec.h"
#include "models/rules/Finding.h"

namespace okno {

// Findings as they are walked: errors, then warnings, then advice, each as the document runs
// (fields as the form has them, rows as they stand).
QList<Finding> inOrder(QList<Finding> findings, const Document &document, const KindSpec *kind);

} // namespace okno
