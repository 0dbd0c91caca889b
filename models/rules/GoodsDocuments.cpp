#include "models/rules/GoodsDeclarationRules.h"

#include "models/rules/ValueType.h"

#include <QSet>

namespace okno {
namespace {

using Severity = Finding::Severity;
constexpr ArithmeticRule contractInvoice{"dt.date.contract-invoice", Severity::Warning, "44"};
constexpr ArithmeticRule contractAmendment{"dt.date.amendment-contract", Severity::Warning, "44"};
constexpr ArithmeticRule contractUnk{"dt.date.unk-contract", Severity::Warning, "44"};
constexpr ArithmeticRule duplicateDocument{"dt.document.duplicate", Severity::Warning, "44"};
constexpr ArithmeticRule preferenceCountry{"dt.preference.country", Severity::Warning, "34"};
constexpr ArithmeticRule duplicateContainer{"dt.containers.duplicate", Severity::Warning, "31"};
constexpr ArithmeticRule packageDetail{"dt.packages.detail", Severity::Warning, "31"};

// Codes of the classifier of documents.
const QString contract = QStringLiteral("03011");
const QString amendment = QStringLiteral("03012");
const QString unk = QStringLiteral("03031");
const QString invoice = QStringLiteral("04021");

template <class Visit>
void eachRow(const Node &node, QLatin1String field, Visit &&visit)
{
    for (const Node &child : node.children) {
        if (child.field == field)
            visit(child);
    }
}

// The earliest contract of the item: what follows from a contract cannot be older than it.
std::optional<QDate> contractDay(const Node &goods)
{
    std::optional<QDate> earliest;
    eachRow(goods, QLatin1String("document"), [&](const Node &row) {
        if (row.childText(u"kind") != contract)
            return;
        const std::optional<QDate> day = ValueType::day(row.childText(u"date"));
        if (day && (!earliest || *day < *earliest))
            earliest = day;
    });
    return earliest;
}

const ArithmeticRule *ruleOfKind(const QString &kind)
{
    if (kind == invoice)
        return &contractInvoice;
    if (kind == amendment)
        return &contractAmendment;
    return kind == unk ? &contractUnk : nullptr;
}

void checkDates(const GoodsView &item, GoodsFindings &findings)
{
    const std::optional<QDate> signedOn = contractDay(*item.node);
    if (!signedOn)
        return;
    eachRow(*item.node, QLatin1String("document"), [&](const Node &row) {
        const ArithmeticRule *rule = ruleOfKind(row.childText(u"kind"));
        const std::optional<QDate> day = ValueType::day(row.childText(u"date"));
        if (rule && day && *day < *signedOn)
            findings.add(*rule, item.path.child(row.field, row.row).child(QStringLiteral("date")),
                         {day->toString(Qt::ISODate), signedOn->toString(Qt::ISODate)});
    });
}

// One document of one day; a number may return in another year.
void checkRepeatedDocuments(const GoodsView &item, GoodsFindings &findings)
{
    QSet<QStringList> seen;
    eachRow(*item.node, QLatin1String("document"), [&](const Node &row) {
        const QStringList identity = {row.childText(u"kind"), row.childText(u"number"),
                                      row.childText(u"date")};
        if (identity.at(0).isEmpty() || identity.at(1).isEmpty())
            return;
        if (seen.contains(identity))
            findings.add(duplicateDocument, item.path.child(row.field, row.row), identity.first(2));
        seen.insert(identity);
    });
}

void checkRepeatedContainers(const GoodsView &item, GoodsFindings &findings)
{
    QSet<QString> seen;
    eachRow(*item.node, QLatin1String("containers"), [&](const Node &list) {
        const FieldPath path = item.path.child(list.field, list.row);
        eachRow(list, QLatin1String("container"), [&](const Node &row) {
            const QString number = row.childText(u"number");
            if (seen.contains(number))
                findings.add(duplicateContainer,
                             path.child(row.field, row.row).child(QStringLiteral("number")),
                             {number});
            if (!number.isEmpty())
                seen.insert(number);
        });
    });
}

// What stands in boxes 34a and 34b names one country; groups of countries ("EU") and the unknown
// ("00") are no country to compare with.
void checkPreference(const GoodsView &item, GoodsFindings &findings)
{
    const Node *preference = item.node->child(u"preferentialOrigin");
    const QString country = preference ? preference->childText(u"code") : QString();
    const bool comparable =
        item.originCountry != QLatin1String("EU") && item.originCountry != QLatin1String("00");
    if (comparable && !country.isEmpty() && !item.originCountry.isEmpty() &&
        country != item.originCountry)
        findings.add(preferenceCountry, below(item.path, {u"preferentialOrigin", u"code"}),
                     {country, item.originCountry});
}

// Packages (0) by kinds add up to the packages of the item; pallets and other rows are counted
// apart. Nothing is said where a row has no number.
void checkPackageDetail(const GoodsView &item, GoodsFindings &findings)
{
    const Node *packaging = item.node->child(u"packaging");
    if (!packaging || !item.packages)
        return;
    Amount sum = Decimal(0);
    bool any = false;
    eachRow(*packaging, QLatin1String("package"), [&](const Node &row) {
        if (row.childText(u"infoKind") != QLatin1String("0"))
            return;
        const Amount count = Decimal::parse(row.childText(u"count"));
        sum = sum && count ? sum->plus(*count) : std::nullopt;
        any = true;
    });
    if (any && sum && *sum != *item.packages)
        findings.add(packageDetail, below(item.path, {u"packaging", u"count"}),
                     {item.packages->toString(), sum->toString()});
}

} // namespace

QList<ArithmeticRule> GoodsDocuments::rules()
{
    return {contractInvoice,   contractAmendment,  contractUnk,  duplicateDocument,
            preferenceCountry, duplicateContainer, packageDetail};
}

void GoodsDocuments::checkItem(const GoodsView &item, GoodsFindings &findings)
{
    checkDates(item, findings);
    checkRepeatedDocuments(item, findings);
    checkRepeatedContainers(item, findings);
    checkPreference(item, findings);
    checkPackageDetail(item, findings);
}

} // namespace okno
