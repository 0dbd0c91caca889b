#pragma once

#include "models/rules/GoodsDeclarationView.h"
#include "models/rules/KindArithmetic.h"

namespace okno {

// The arithmetic of a goods declaration (Decision 257 of the Customs Union Commission of 20.05.2010
// and its amendments): what one box owes to others. Rules over single fields are in rules.json.
class GoodsDeclarationRules final : public KindArithmetic
{
public:
    QStringList ruleIds() const override;
    std::unique_ptr<Memory> memory() const override;
    void check(const Document &document, const CheckContext &context, Memory *memory,
               QList<Finding> &findings) const override;
    Consignment consignment(const Document &document) const override;
};

// What a rule of the arithmetic is, apart from what it counts.
struct ArithmeticRule {
    const char *id;
    Finding::Severity severity;
    const char *box;
};

// Collects the findings of one check.
class GoodsFindings
{
public:
    explicit GoodsFindings(QList<Finding> &findings) : m_findings(findings) {}
    void add(const ArithmeticRule &rule, const FieldPath &path, QStringList arguments = {});

private:
    QList<Finding> &m_findings;
};

// Each of these judges one theme; its rules are the constants beside it. checkItem looks at one
// goods item and what stands outside the goods, so that its answer holds until one of both changes;
// checkWhole looks at all of them.
struct GoodsTotals {
    static QList<ArithmeticRule> rules();
    static void checkItem(const GoodsView &item, GoodsFindings &findings);
    static void checkWhole(const GoodsDeclarationView &view, GoodsFindings &findings);
};
struct GoodsCoherence {
    static QList<ArithmeticRule> rules();
    static void checkItem(const GoodsHeader &header, const GoodsView &item,
                          GoodsFindings &findings);
    static void checkWhole(const GoodsDeclarationView &view, GoodsFindings &findings);
};
struct GoodsValues {
    static QList<ArithmeticRule> rules();
    static void checkItem(const GoodsHeader &header, const GoodsView &item,
                          GoodsFindings &findings);
};
struct GoodsDocuments {
    static QList<ArithmeticRule> rules();
    static void checkItem(const GoodsView &item, GoodsFindings &findings);
};
struct GoodsPayments {
    static QList<ArithmeticRule> rules();
    static void checkItem(const GoodsHeader &header, const GoodsView &item,
                          GoodsFindings &findings);
    static void checkWhole(const GoodsDeclarationView &view, GoodsFindings &findings);
};

} // namespace okno
