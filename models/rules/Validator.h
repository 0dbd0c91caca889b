#pragma once

#include "models/document/Document.h"
#include "models/kinds/KindSpec.h"
#include "models/rules/ClassifierLookup.h"
#include "models/rules/Finding.h"

#include <QDate>
#include <memory>

namespace okno {

// What a check is judged by besides the document.
struct CheckContext {
    QDate filingDate; // the day on which rates, classifiers and rules are judged
    // Absent: rules that ask for reference data are silent.
    std::shared_ptr<const ClassifierLookup> classifiers = {};
};

// All rules of a kind: those of rules.json and the kind's own arithmetic. Built once, immutable,
// usable from any thread. The schema verdict is SchemaCheck's and told apart by id.
class Validator
{
public:
    static Result<Validator> forKind(const KindCatalogue &kinds, QStringView kindId);
    // Every finding, in the order of the form; accepted warnings stay in the list.
    QList<Finding> check(const Document &document, const CheckContext &context) const;
    QStringList ruleIds() const;
    // What ClassifierStore::snapshot has to hold for a check.
    QStringList classifierIds() const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace okno
