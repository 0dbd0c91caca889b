#pragma once

#include "models/classifiers/DocumentForms.h"
#include "models/classifiers/Measures.h"
#include "models/document/Consignment.h"
#include "models/rules/ClassifierLookup.h"

#include <QDate>

#include <memory>

namespace okno {

// What a check is judged by besides the document. What is absent is not asked: rules about it are
// silent.
struct CheckContext {
    QDate filingDate; // the day on which rates, classifiers and rules are judged
    std::shared_ptr<const ClassifierLookup> classifiers = {};
    // Of the packs in force on the filing date.
    std::shared_ptr<const Measures> measures = {};
    std::shared_ptr<const DocumentForms> forms = {};
    // Other declarations in the workspace of what this one declares.
    QList<SameConsignment> sameConsignments = {};
    bool operator==(const CheckContext &) const = default;
};

} // namespace okno
