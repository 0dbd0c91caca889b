#include "models/rules/GoodsDeclarationRules.h"

#include <algorithm>

namespace okno {
namespace {

using Severity = Finding::Severity;
constexpr ArithmeticRule procedure{"dt.goods.procedure", Severity::Error, "37"};
constexpr ArithmeticRule containersMissing{"dt.containers.missing", Severity::Error, "19"};
constexpr ArithmeticRule containersUnexpected{"dt.containers.unexpected", Severity::Error, "19"};
constexpr ArithmeticRule containerCount{"dt.containers.count", Severity::Warning, "31"};
constexpr ArithmeticRule deliveryMissing{"dt.delivery.missing", Severity::Error, "31"};
constexpr ArithmeticRule deliveryUnexpected{"dt.delivery.unexpected", Severity::Error, "20"};
constexpr ArithmeticRule originSame{"dt.origin.same", Severity::Error, "16"};
constexpr ArithmeticRule originDifferent{"dt.origin.different", Severity::Error, "16"};
constexpr ArithmeticRule originMismatch{"dt.origin.mismatch", Severity::Error, "16"};

// The word for "several" in boxes 16 and 20.
bool isVarious(const QString &text)
{
    return text.compare(QStringLiteral("РАЗНЫЕ"), Qt::CaseInsensitive) == 0;
}

void checkProcedure(const GoodsHeader &header, const GoodsView &item, GoodsFindings &findings)
{
    if (!header.procedure.isEmpty() && !item.procedure.isEmpty() &&
        item.procedure != header.procedure)
        findings.add(procedure, below(item.path, {u"customsProcedure", u"procedure"}),
                     {item.procedure, header.procedure});
}

// Each "containers" row says how many containers of one kind; their numbers follow.
void checkContainerCounts(const GoodsView &item, GoodsFindings &findings)
{
    for (const Node &row : item.node->children) {
        if (row.field != QLatin1String("containers"))
            continue;
        const Amount declared = Decimal::parse(row.childText(u"count"));
        const auto listed =
            std::count_if(row.children.begin(), row.children.end(),
                          [](const Node &n) { return n.field == QLatin1String("container"); });
        if (declared && *declared != Decimal(listed))
            findings.add(containerCount,
                         item.path.child(row.field, row.row).child(QStringLiteral("count")),
                         {declared->toString(), QString::number(listed)});
    }
}

void checkContainers(const GoodsDeclarationView &view, GoodsFindings &findings)
{
    int listed = 0;
    for (const GoodsView &item : view.goods)
        listed += item.containers;
    if (!view.containerIndicator || view.goods.isEmpty())
        return;
    const FieldPath path = below({}, {u"shipment", u"consignment", u"containerIndicator"});
    if (*view.containerIndicator && listed == 0)
        findings.add(containersMissing, path);
    if (!*view.containerIndicator && listed > 0)
        findings.add(containersUnexpected, path, {QString::number(listed)});
}

void checkDelivery(const GoodsHeader &header, const GoodsView &item, GoodsFindings &findings)
{
    const bool various = isVarious(header.deliveryPlace) || isVarious(header.deliveryCode);
    if (various && !item.hasDeliveryTerms)
        findings.add(deliveryMissing, below(item.path, {u"deliveryTerms"}));
    if (!various && item.hasDeliveryTerms)
        findings.add(deliveryUnexpected, below(item.path, {u"deliveryTerms"}));
}

void checkOrigins(const GoodsDeclarationView &view, GoodsFindings &findings)
{
    QStringList origins;
    for (const GoodsView &item : view.goods) {
        if (!item.originCountry.isEmpty() && !origins.contains(item.originCountry))
            origins.append(item.originCountry);
    }
    if (origins.isEmpty() || (view.originName.isEmpty() && view.originCountry.isEmpty()))
        return;
    const FieldPath name = below({}, {u"shipment", u"originCountryName"});
    const bool various = isVarious(view.originName);
    if (various && origins.size() == 1)
        findings.add(originSame, name, origins);
    if (!various && origins.size() > 1)
        findings.add(originDifferent, name, {origins.join(QStringLiteral(", "))});
    const bool comparable = !various && origins.size() == 1 && !view.originCountry.isEmpty();
    if (comparable && view.originCountry != origins.first())
        findings.add(originMismatch, below({}, {u"shipment", u"originCountry"}),
                     {view.originCountry, origins.first()});
}

} // namespace

QList<ArithmeticRule> GoodsCoherence::rules()
{
    return {procedure,      containersMissing, containersUnexpected,
            containerCount, deliveryMissing,   deliveryUnexpected,
            originSame,     originDifferent,   originMismatch};
}

void GoodsCoherence::checkItem(const GoodsHeader &header, const GoodsView &item,
                               GoodsFindings &findings)
{
    checkProcedure(header, item, findings);
    checkContainerCounts(item, findings);
    checkDelivery(header, item, findings);
}

void GoodsCoherence::checkWhole(const GoodsDeclarationView &view, GoodsFindings &findings)
{
    checkContainers(view, findings);
    checkOrigins(view, findings);
}

} // namespace okno
