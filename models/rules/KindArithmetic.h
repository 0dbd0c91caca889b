#pragma once

#include "models/document/Document.h"
#include "models/rules/Finding.h"

#include <QDate>
#include <memory>

namespace okno {

// What a kind counts beyond the vocabulary of rules.json. Immutable, usable from any thread.
class KindArithmetic
{
public:
    virtual ~KindArithmetic() = default;
    virtual QStringList ruleIds() const = 0;
    virtual void check(const Document &document, const QDate &filingDate,
                       QList<Finding> &findings) const = 0;
    // Null for kinds that need none.
    static std::unique_ptr<KindArithmetic> forKind(QStringView kindId);
};

} // namespace okno
