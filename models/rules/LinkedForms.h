#pragma once

#include "models/classifiers/DocumentForms.h"
#include "models/rules/Finding.h"
#include "models/rules/GoodsDeclarationView.h"

namespace okno {

// Electronic documents linked in box 44 in a form that the imported table does not have for their
// kind. Advice "form.not-allowed" with the field's key, the form's mode, the kind, the modes of the
// table: the office may still take it.
struct LinkedForms {
    static void check(const GoodsDeclarationView &view, const DocumentForms &forms,
                      QList<Finding> &findings);
};

} // namespace okno
