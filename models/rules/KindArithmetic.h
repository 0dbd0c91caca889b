#pragma once

#include "models/document/Consignment.h"
#include "models/document/Document.h"
#include "models/rules/CheckContext.h"
#include "models/rules/Finding.h"

#include <memory>

namespace okno {

// What a kind counts beyond the vocabulary of rules.json. Immutable, usable from any thread.
class KindArithmetic
{
public:
    // What it may remember from one check of a document to the next, to judge again only what has
    // changed. The answer is the same without.
    struct Memory {
        virtual ~Memory() = default;
    };

    virtual ~KindArithmetic() = default;
    virtual QStringList ruleIds() const = 0;
    // Null: it begins anew each time.
    virtual std::unique_ptr<Memory> memory() const { return nullptr; }
    // memory: of an earlier check in the same context, or a new one.
    virtual void check(const Document &document, const CheckContext &context, Memory *memory,
                       QList<Finding> &findings) const = 0;
    // The papers by which a second declaration of the same goods is known.
    virtual Consignment consignment(const Document &) const { return {}; }
    // Null for kinds that need none.
    static std::unique_ptr<KindArithmetic> forKind(QStringView kindId);
};

} // namespace okno
