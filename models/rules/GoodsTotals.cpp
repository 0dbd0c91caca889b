#include "models/rules/GoodsDeclarationRules.h"

namespace okno {
namespace {

using Severity = Finding::Severity;
constexpr ArithmeticRule sheets{"dt.totals.sheets", Severity::Error, "3"};
constexpr ArithmeticRule numbers{"dt.goods.numbers", Severity::Error, "32"};
constexpr ArithmeticRule packages{"dt.totals.packages", Severity::Error, "6"};
constexpr ArithmeticRule sharedPackages{"dt.totals.packages-shared", Severity::Warning, "6"};

// The main sheet holds one item, each continuation sheet three.
void checkSheets(const GoodsDeclarationView &view, GoodsFindings &findings)
{
    const qsizetype expected = 1 + (view.goods.size() + 1) / 3;
    if (view.sheets && !view.goods.isEmpty() && *view.sheets != Decimal(expected))
        findings.add(sheets, below({}, {u"shipment", u"sheetCount"}),
                     {view.sheets->toString(), QString::number(expected)});
}

// Numbers run from 1 without gaps, in the order of the items.
void checkNumber(const GoodsView &item, GoodsFindings &findings)
{
    const Amount number = Decimal::parse(item.number);
    if (number && *number != Decimal(item.position))
        findings.add(numbers, below(item.path, {u"number"}),
                     {item.number, QString::number(item.position)});
}

// Packages by items: the whole ones add up, those that items share count once. How items share them
// is not told, so that the total may lie between "all shared by all" and "none shared".
void checkPackages(const GoodsDeclarationView &view, GoodsFindings &findings)
{
    Amount whole = Decimal(0);
    Amount parts = Decimal(0);
    Decimal largestPart = 0;
    for (const GoodsView &item : view.goods) {
        const Decimal part = item.partPackages.value_or(Decimal(0));
        const Decimal count = item.packages.value_or(Decimal(0));
        whole = whole ? whole->plus(count.minus(part).value_or(count)) : whole;
        parts = parts ? parts->plus(part) : parts;
        largestPart = std::max(largestPart, part);
    }
    const Amount most = whole && parts ? whole->plus(*parts) : std::nullopt;
    const Amount least = whole ? whole->plus(largestPart) : std::nullopt;
    if (!view.packages || !most || !least || view.goods.isEmpty())
        return;
    const FieldPath path = below({}, {u"shipment", u"packageCount"});
    if (parts->isZero() && *view.packages != *whole)
        findings.add(packages, path, {view.packages->toString(), whole->toString()});
    else if (*view.packages < *least || *view.packages > *most)
        findings.add(sharedPackages, path,
                     {view.packages->toString(), whole->toString(), parts->toString(),
                      least->toString(), most->toString()});
}

} // namespace

QList<ArithmeticRule> GoodsTotals::rules()
{
    return {sheets, numbers, packages, sharedPackages};
}

void GoodsTotals::checkItem(const GoodsView &item, GoodsFindings &findings)
{
    checkNumber(item, findings);
}

void GoodsTotals::checkWhole(const GoodsDeclarationView &view, GoodsFindings &findings)
{
    checkSheets(view, findings);
    checkPackages(view, findings);
}

} // namespace okno
