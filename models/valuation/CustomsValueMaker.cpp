#include "models/valuation/CustomsValueMaker.h"

#include "models/rules/ValueColumns.h"
#include "models/valuation/CostShares.h"
#include "models/valuation/NodeBuilder.h"
#include "models/values/DeclarationNumber.h"

#include <QSet>

namespace okno {
namespace {

constexpr int cents = 2;
constexpr int itemsOfSheet = 3; // of the form's second sheet and of each continuation sheet

const Node *at(const Node &node, std::initializer_list<const char16_t *> fields)
{
    const Node *found = &node;
    for (const char16_t *field : fields)
        found = found ? found->child(field) : nullptr;
    return found;
}

QString textAt(const Node &node, std::initializer_list<const char16_t *> fields)
{
    const Node *found = at(node, fields);
    return found ? found->text : QString();
}

// A group is written with what it holds, never empty.
void append(Node &parent, Node child)
{
    if (!child.children.isEmpty())
        parent.children.append(std::move(child));
}

// One declaration being made.
class Making
{
public:
    Making(const Document &of, const ValueCosts &costs)
        : m_from(of.root()), m_declaration(GoodsDeclarationView::of(of)), m_costs(costs),
          m_rates(m_declaration, nationalCurrency(), costs.rates)
    {
    }

    Result<Node> run()
    {
        if (!m_declaration.isImport())
            return fail(FailureCode::ValueInvalid,
                        QStringLiteral("direction: ") + m_declaration.direction,
                        QStringLiteral("ИМ"));
        Result<QList<CostShares>> shares = CostShares::of(m_declaration, m_costs, m_rates);
        if (!shares)
            return fail(shares.error());
        m_shares = std::move(*shares);
        Node root;
        addHead(root);
        addParties(root);
        addDocuments(root);
        for (const GoodsView &item : m_declaration.goods) {
            Result<Node> made = goodsItem(item);
            if (!made)
                return made;
            root.children.append(std::move(*made));
        }
        return root;
    }
    RowId nextRow() const { return m_builder.nextRow(); }

private:
    // Where the declaration names none yet, the member state's own.
    QString nationalCurrency() const
    {
        static const QHash<QString, QString> ofCountry{
            {QStringLiteral("KZ"), QStringLiteral("KZT")},
            {QStringLiteral("BY"), QStringLiteral("BYN")},
            {QStringLiteral("AM"), QStringLiteral("AMD")},
            {QStringLiteral("KG"), QStringLiteral("KGS")}};
        const QString named = textAt(m_from, {u"shipment", u"customsValueCurrency"});
        return named.isEmpty()
                   ? ofCountry.value(textAt(m_from, {u"recipientCountry"}), QStringLiteral("RUB"))
                   : named;
    }

    void addHead(Node &root)
    {
        Node header = NodeBuilder::group(u"header");
        NodeBuilder::leaf(header, u"documentCode", QStringLiteral("R.038"));
        NodeBuilder::leaf(header, u"language", textAt(m_from, {u"header", u"language"}));
        append(root, header);
        NodeBuilder::leaf(root, u"electronicSign", textAt(m_from, {u"electronicSign"}));
        NodeBuilder::leaf(root, u"form", QStringLiteral("1"));
        NodeBuilder::leaf(root, u"valuationMethod", QStringLiteral("1"));
        NodeBuilder::leaf(root, u"declarationId", textAt(m_from, {u"documentId"}));
        const qsizetype sheets = (m_declaration.goods.size() + itemsOfSheet - 1) / itemsOfSheet - 1;
        if (sheets > 0)
            NodeBuilder::leaf(root, u"additionalSheets", QString::number(sheets));
        if (const auto number = DeclarationNumber::parse(m_costs.registrationNumber)) {
            Node registered = NodeBuilder::group(u"declarationNumber");
            NodeBuilder::leaf(registered, u"customsOffice", number->office());
            NodeBuilder::leaf(registered, u"date", number->date().toString(Qt::ISODate));
            NodeBuilder::leaf(registered, u"number", number->ordinal());
            append(root, registered);
        }
        if (const Node *terms = at(m_from, {u"shipment", u"contractTerms", u"deliveryTerms"}))
            append(root, m_builder.copy(*terms, u"deliveryTerms"));
        if (const Node *filledBy = m_from.child(u"filledBy"))
            append(root, m_builder.copy(*filledBy, u"filledBy"));
    }

    // Who is said to be the declarant is written out: the form of the value has no such sign.
    const Node *party(std::initializer_list<const char16_t *> candidates) const
    {
        const Node *declarant = at(m_from, {u"shipment", u"declarant"});
        for (const char16_t *name : candidates) {
            const Node *one = at(m_from, {u"shipment", name});
            const QString same = one ? one->childText(u"sameAsDeclarant") : QString();
            if (same == u"1" || same == u"true")
                return declarant;
            if (one && one->child(u"name"))
                return one;
        }
        return nullptr;
    }

    void addParties(Node &root)
    {
        const std::pair<const char16_t *, const Node *> parties[] = {
            {u"seller", party({u"consignor"})},
            {u"buyer", party({u"financialParty", u"consignee"})},
            {u"declarant", at(m_from, {u"shipment", u"declarant"})}};
        for (const auto &[role, node] : parties) {
            if (!node)
                continue;
            Node made = m_builder.copy(*node, role);
            made.children.removeIf(
                [](const Node &child) { return child.field == u"sameAsDeclarant"; });
            append(root, made);
        }
    }

    // Each invoice (box 4) and contract (box 5) of box 44 once.
    void addDocuments(Node &root)
    {
        static const QHash<QString, QString> boxes{{QStringLiteral("04021"), QStringLiteral("4")},
                                                   {QStringLiteral("04025"), QStringLiteral("4")},
                                                   {QStringLiteral("03011"), QStringLiteral("5")},
                                                   {QStringLiteral("03012"), QStringLiteral("5")}};
        QSet<QStringList> known;
        for (const GoodsView &item : m_declaration.goods) {
            for (const Node &one : item.node->children) {
                const QString kind = one.childText(u"kind");
                const QStringList identity{kind, one.childText(u"number"), one.childText(u"date")};
                if (one.field != u"document" || !boxes.contains(kind) || known.contains(identity))
                    continue;
                known.insert(identity);
                Node made = m_builder.row(u"document");
                for (const char16_t *field : {u"name", u"number", u"date", u"kind"})
                    NodeBuilder::leaf(made, field, one.childText(field));
                NodeBuilder::leaf(made, u"box", boxes.value(kind));
                append(root, made);
            }
        }
    }

    Result<Node> goodsItem(const GoodsView &item)
    {
        const QString path = QStringLiteral("shipment/goods[%1]/").arg(item.position);
        if (!item.valuationMethod.isEmpty() && item.valuationMethod != u"1")
            return fail(FailureCode::ValueInvalid, path + QStringLiteral("valuationMethod"),
                        QStringLiteral("1"));
        const QString currency =
            item.priceCurrency.isEmpty() ? m_declaration.currency : item.priceCurrency;
        const Result<CurrencyRate> rate = rateOf(item, currency);
        if (!rate)
            return fail(rate.error());
        const Amount national = item.price ? ValueRates::converted(*item.price, *rate) : Amount();
        if (!national || item.price->isNegative())
            return fail(FailureCode::ValueInvalid, path + QStringLiteral("price"),
                        QStringLiteral(">= 0"));

        const int index = item.position - 1;
        Node made = m_builder.row(u"goods");
        NodeBuilder::leaf(made, u"sheetNumber", QString::number(2 + index / itemsOfSheet));
        NodeBuilder::leaf(made, u"sheetPosition", QString::number(index % itemsOfSheet + 1));
        NodeBuilder::leaf(made, u"number", item.number);
        for (const char16_t *field : {u"commodityCode", u"commodityAddCode", u"valuationMethod"})
            NodeBuilder::leaf(made, field, item.node->childText(field));
        Node method = NodeBuilder::group(u"method1");
        append(method, basis(item, currency, *rate, *national));
        const Amount added = addSums(method, u"additions", Method1Columns::additions(), index);
        const Amount deducted = addSums(method, u"deductions", Method1Columns::deductions(), index);
        const Amount raised = added ? national->plus(*added) : std::nullopt;
        const Amount value = raised && deducted ? raised->minus(*deducted) : std::nullopt;
        if (!value)
            return fail(FailureCode::ValueInvalid, path + QStringLiteral("price"));
        addValue(made, item, *value);
        addCurrencyAmounts(made, index);
        Node calculation = NodeBuilder::group(u"calculation");
        append(calculation, method);
        append(made, calculation);
        return made;
    }

    // The item's own rate, where it has one, else that of its currency.
    Result<CurrencyRate> rateOf(const GoodsView &item, const QString &currency) const
    {
        const Decimal units = item.priceRateUnits.value_or(Decimal(1));
        if (item.priceRate && item.priceRate->isPositive() && units.isPositive())
            return CurrencyRate{*item.priceRate, units};
        return m_rates.of(currency);
    }

    static Node basis(const GoodsView &item, const QString &currency, const CurrencyRate &rate,
                      const Decimal &national)
    {
        Node made = NodeBuilder::group(u"basis");
        NodeBuilder::leaf(made, u"price", item.price->toString());
        NodeBuilder::leaf(made, u"priceCurrency", currency);
        NodeBuilder::leaf(made, u"priceNational", national.toString());
        NodeBuilder::leaf(made, u"priceRateDate", item.node->childText(u"priceRateDate"));
        NodeBuilder::leaf(made, u"priceRate", rate.rate.toString());
        if (rate.units != Decimal(1))
            NodeBuilder::leaf(made, u"priceRateUnits", rate.units.toString());
        NodeBuilder::leaf(made, u"total", national.toString());
        return made;
    }

    // A group with the item's shares of the costs of those columns; gives their total.
    Amount addSums(Node &method, const char16_t *name, std::span<const ValueColumn> columns,
                   int index) const
    {
        Node group = NodeBuilder::group(name);
        Amount total = Decimal(0);
        for (const ValueColumn &column : columns) {
            Amount sum;
            for (const CostShares &one : m_shares) {
                if (one.cost.box == QStringView(column.box))
                    sum = sum.value_or(Decimal(0)).plus(one.national.at(index));
            }
            if (!sum)
                continue;
            NodeBuilder::leaf(group, column.field, sum->toString());
            if (QStringView(column.box) == u"17")
                NodeBuilder::leaf(group, u"borderPlace", m_costs.arrivalPlace);
            total = total ? total->plus(*sum) : std::nullopt;
        }
        if (total && !group.children.isEmpty()) {
            NodeBuilder::leaf(group, u"total", total->toString());
            append(method, group);
        }
        return total;
    }

    // In dollars by the rate of the dollar; without one the goods declaration knows the value as
    // the statistical one (box 46), as long as both speak of the same customs value.
    void addValue(Node &made, const GoodsView &item, const Decimal &value) const
    {
        NodeBuilder::leaf(made, u"customsValue", value.rounded(cents).value_or(value).toString());
        const QString dollar = QStringLiteral("USD");
        const Result<CurrencyRate> rate = m_rates.of(dollar);
        const Amount product = rate ? value.times(rate->units) : std::nullopt;
        const Amount dollars = product ? product->dividedBy(rate->rate, cents) : std::nullopt;
        if (dollars) {
            NodeBuilder::leaf(made, u"customsValueUsd", dollars->toString());
            Node usd = NodeBuilder::group(u"usdRate");
            const Amount single = rate->rate.dividedBy(rate->units, 4);
            NodeBuilder::leaf(usd, u"rate", single.value_or(rate->rate).toString());
            NodeBuilder::leaf(usd, u"currency", dollar);
            append(made, usd);
        } else if (item.customsValue == value && item.statisticalValue) {
            NodeBuilder::leaf(made, u"customsValueUsd", item.statisticalValue->toString());
        }
    }

    void addCurrencyAmounts(Node &made, int index)
    {
        for (const CostShares &one : m_shares) {
            if (one.foreign.isEmpty())
                continue;
            Node row = m_builder.row(u"currencyAmount");
            NodeBuilder::leaf(row, u"box", one.cost.box);
            NodeBuilder::leaf(row, u"amount", one.foreign.at(index).toString());
            NodeBuilder::leaf(row, u"currency", one.cost.currency);
            NodeBuilder::leaf(row, u"rate", one.rate.rate.toString());
            if (one.rate.units != Decimal(1))
                NodeBuilder::leaf(row, u"rateUnits", one.rate.units.toString());
            append(made, row);
        }
    }

    const Node &m_from;
    const GoodsDeclarationView m_declaration;
    const ValueCosts &m_costs;
    const ValueRates m_rates;
    QList<CostShares> m_shares;
    NodeBuilder m_builder;
};

} // namespace

Result<Document> CustomsValueMaker::make(const Document &of, const ValueCosts &costs,
                                         const QString &kind, const QString &format)
{
    if (of.kind() != u"goods-declaration")
        return fail(FailureCode::KindUnknown, of.kind());
    Making making(of, costs);
    Result<Node> root = making.run();
    if (!root)
        return fail(root.error());
    Document made(DocumentId::create(), kind, format, std::move(*root), making.nextRow());
    made.setDefaultProvenance({Provenance::Origin::Copied, of.id().toString()});
    return made;
}

} // namespace okno
