#include "models/rules/GoodsDeclarationView.h"

#include "models/rules/DocumentChanges.h"
#include "models/rules/ValueType.h"

namespace okno {
namespace {

const Node emptyNode;

const Node &group(const Node &node, QStringView field)
{
    const Node *child = node.child(field);
    return child ? *child : emptyNode;
}

Amount amount(const Node &node, QStringView field)
{
    const Node *child = node.child(field);
    return child ? Decimal::parse(child->text) : std::nullopt;
}

// box 47 and box B name their members alike
PaymentView payment(const Node &node, const FieldPath &path)
{
    PaymentView view;
    view.path = path;
    view.kind = node.childText(u"kind");
    view.rateType = node.childText(u"rateType");
    view.feature = node.childText(u"feature");
    view.currency = node.childText(u"currency");
    view.amount = amount(node, u"amount");
    view.base = amount(node, u"base");
    view.rate = amount(node, u"rate");
    view.isCombined = node.child(u"rate2") || node.child(u"comparison");
    return view;
}

QList<PaymentView> payments(const Node &node, const FieldPath &path)
{
    QList<PaymentView> list;
    for (const Node &child : node.children) {
        if (child.field == QLatin1String("payment"))
            list.append(payment(child, path.child(child.field, child.row)));
    }
    return list;
}

int containers(const Node &goods)
{
    int count = 0;
    for (const Node &list : goods.children) {
        if (list.field != QLatin1String("containers"))
            continue;
        for (const Node &container : list.children)
            count += container.field == QLatin1String("container");
    }
    return count;
}

GoodsView goodsItem(const Node &node, const FieldPath &path, int position)
{
    GoodsView view;
    view.path = path;
    view.node = &node;
    view.content = node;
    view.position = position;
    view.number = node.childText(u"number");
    view.grossWeight = amount(node, u"grossWeight");
    view.netWeight = amount(node, u"netWeight");
    view.price = amount(node, u"price");
    view.priceCurrency = node.childText(u"priceCurrency");
    view.priceRate = amount(node, u"priceRate");
    view.priceRateUnits = amount(node, u"priceRateUnits");
    view.customsValue = amount(node, u"customsValue");
    view.statisticalValue = amount(node, u"statisticalValue");
    view.originCountry = node.childText(u"originCountry");
    view.valuationMethod = node.childText(u"valuationMethod");
    view.procedure = group(node, u"customsProcedure").childText(u"procedure");
    const Node &packaging = group(node, u"packaging");
    view.packages = amount(packaging, u"count");
    view.partPackages = amount(packaging, u"partCount");
    view.containers = containers(node);
    view.hasDeliveryTerms = node.child(u"deliveryTerms") != nullptr;
    view.payments = payments(node, path);
    return view;
}

} // namespace

GoodsHeader GoodsHeader::of(const Document &document)
{
    GoodsHeader view;
    const Node &root = document.root();
    view.direction = root.childText(u"direction");
    view.procedure = root.childText(u"procedure");
    const Node &shipment = group(root, u"shipment");
    view.sheets = amount(shipment, u"sheetCount");
    view.packages = amount(shipment, u"packageCount");
    view.customsValue = amount(shipment, u"customsValue");
    view.originName = shipment.childText(u"originCountryName");
    view.originCountry = shipment.childText(u"originCountry");
    const Node &consignment = group(shipment, u"consignment");
    view.destinationCountry = consignment.childText(u"destinationCountry");
    view.containerIndicator = ValueType::boolean(consignment.childText(u"containerIndicator"));
    const Node &terms = group(shipment, u"contractTerms");
    view.currency = terms.childText(u"currency");
    view.rate = amount(terms, u"rate");
    view.rateUnits = amount(terms, u"rateUnits");
    const Node &delivery = group(terms, u"deliveryTerms");
    view.deliveryPlace = delivery.childText(u"place");
    view.deliveryCode = delivery.childText(u"code");
    const FieldPath path = below({}, {u"shipment"});
    view.paid = payments(group(shipment, u"payments"), below(path, {u"payments"}));
    return view;
}

GoodsDeclarationView GoodsDeclarationView::of(const Document &document)
{
    GoodsDeclarationView view;
    view.update(document);
    return view;
}

QSet<int> GoodsDeclarationView::update(const Document &document)
{
    const GoodsHeader header = GoodsHeader::of(document);
    const bool isNewHeader = static_cast<const GoodsHeader &>(*this) != header;
    if (isNewHeader)
        static_cast<GoodsHeader &>(*this) = header;
    QSet<int> changed;
    int position = 0;
    for (const Node &child : group(document.root(), u"shipment").children) {
        if (child.field != QLatin1String("goods"))
            continue;
        if (position == goods.size())
            goods.append(GoodsView());
        GoodsView &item = goods[position++];
        const bool isKnown =
            item.node && item.content.row == child.row && isShared(item.content, child);
        if (!isKnown)
            item =
                goodsItem(child, below({}, {u"shipment"}).child(child.field, child.row), position);
        item.node = &child;
        if (!isKnown || isNewHeader)
            changed.insert(position);
    }
    goods.resize(position);
    return changed;
}

FieldPath below(const FieldPath &group, std::initializer_list<const char16_t *> fields)
{
    FieldPath path = group;
    for (const char16_t *field : fields)
        path = path.child(QString::fromUtf16(field));
    return path;
}

} // namespace okno
