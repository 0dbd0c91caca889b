#pragma once

#include "models/document/Document.h"
#include "models/kinds/KindSpec.h"
#include "models/rules/CheckContext.h"
#include "models/rules/Finding.h"

#include <memory>

namespace okno {

struct CompiledRules;
class RuleSet;

// All rules of a kind: those of rules.json and the kind's own arithmetic. Built once, immutable,
// usable from any thread. Whoever checks a document again and again takes RunningCheck. The schema
// verdict is SchemaCheck's and told apart by id.
class Validator
{
public:
    // changes: of a set from outside, or none. KindUnknown, FormatBroken.
    static Result<Validator> forKind(const KindCatalogue &kinds, QStringView kindId,
                                     const RuleSet *changes = nullptr);
    // Every finding, in the order of the form; accepted warnings stay in the list.
    QList<Finding> check(const Document &document, const CheckContext &context) const;
    QStringList ruleIds() const;
    QString rulesVersion() const; // of the set by which it judges
    // What ClassifierStore::snapshot has to hold for a check.
    QStringList classifierIds() const;

private:
    friend class RunningCheck;
    std::shared_ptr<const CompiledRules> m_rules;
};

} // namespace okno
