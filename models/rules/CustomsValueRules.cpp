#include "models/rules/CustomsValueRules.h"

#include "models/rules/ValueColumns.h"
#include "models/values/Decimal.h"

#include <QSet>

namespace okno {
namespace {

using Amount = std::optional<Decimal>;
using Columns = std::span<const ValueColumn>;

struct ValueRule {
    const char *id;
    Finding::Severity severity;
    const char *box;
};

constexpr auto error = Finding::Severity::Error;
constexpr auto warning = Finding::Severity::Warning;
constexpr ValueRule converted{"dts.price.converted", error, "11а"};
constexpr ValueRule basisTotal{"dts.basis.total", error, "12"};
constexpr ValueRule additionsTotal{"dts.additions.total", error, "20"};
constexpr ValueRule deductionsTotal{"dts.deductions.total", error, "24"};
constexpr ValueRule deductionsBasis{"dts.deductions.basis", error, "24"};
constexpr ValueRule method1Value{"dts.value.method1", error, "25а"};
constexpr ValueRule usdValue{"dts.value.usd", error, "25б"};
constexpr ValueRule minusTotal{"dts.similar.minus-total", error, "13"};
constexpr ValueRule plusTotal{"dts.similar.plus-total", error, "15"};
constexpr ValueRule similarTotal{"dts.similar.total", error, "16"};
constexpr ValueRule similarValue{"dts.value.similar", warning, ""};
constexpr ValueRule subtractionTotal{"dts.subtraction.total", error, "16"};
constexpr ValueRule subtractionValue{"dts.value.subtraction", warning, ""};
constexpr ValueRule additionValue{"dts.value.addition", error, ""};
constexpr ValueRule negative{"dts.amount.negative", error, ""};
constexpr ValueRule duplicate{"dts.goods.duplicate", error, ""};
constexpr ValueRule crowded{"dts.goods.sheet", warning, ""};
constexpr ValueRule mixed{"dts.method.mixed", warning, ""};
constexpr const ValueRule *all[] = {
    &converted,        &basisTotal,    &additionsTotal, &deductionsTotal,
    &deductionsBasis,  &method1Value,  &usdValue,       &minusTotal,
    &plusTotal,        &similarTotal,  &similarValue,   &subtractionTotal,
    &subtractionValue, &additionValue, &negative,       &duplicate,
    &crowded,          &mixed,
};

class Findings
{
public:
    explicit Findings(QList<Finding> &findings) : m_findings(findings) {}
    void add(const ValueRule &rule, const FieldPath &path, QStringList arguments)
    {
        static const QString norm = QStringLiteral("Решение Коллегии ЕЭК от 16.10.2018 № 160");
        m_findings.append({QLatin1String(rule.id), rule.severity, path, QString::fromUtf8(rule.box),
                           0, std::move(arguments), norm});
    }

private:
    QList<Finding> &m_findings;
};

// A group of amounts and where it stands. Every question to a group that is not there has no
// answer.
struct Amounts {
    const Node *node = nullptr;
    FieldPath path;

    Amounts group(const QString &field) const
    {
        return {node ? node->child(field) : nullptr, path.child(field)};
    }
    // Nothing where it is absent or no number (rules.json speaks of that).
    Amount amount(QStringView field) const
    {
        const Node *child = node ? node->child(field) : nullptr;
        return child ? Decimal::parse(child->text) : std::nullopt;
    }
    Amount amountOr(QStringView field, const Decimal &absent) const
    {
        const Node *child = node ? node->child(field) : nullptr;
        return child && !child->text.isEmpty() ? Decimal::parse(child->text) : absent;
    }
    // Empty columns count as zero, one that is no number makes the sum unknown.
    Amount sum(Columns columns) const
    {
        Amount total = Decimal(0);
        for (const ValueColumn &column : columns) {
            const Amount one = amountOr(column.field, 0);
            total = one && total ? total->plus(*one) : std::nullopt;
        }
        return total;
    }
};

Amount plus(const Amount &left, const Amount &right)
{
    return left && right ? left->plus(*right) : std::nullopt;
}

Amount minus(const Amount &left, const Amount &right)
{
    return left && right ? left->minus(*right) : std::nullopt;
}

// left × right ÷ divisor, to cents.
Amount scaled(const Amount &left, const Amount &right, const Amount &divisor)
{
    const Amount product = left && right ? left->times(*right) : std::nullopt;
    return product && divisor ? product->dividedBy(*divisor, 2) : std::nullopt;
}

// One goods item.
class ItemCheck
{
public:
    ItemCheck(const Node &node, FieldPath path, Findings &findings)
        : m_item{&node, std::move(path)}, m_findings(findings),
          m_calculation(m_item.group(QStringLiteral("calculation")))
    {
    }

    void run()
    {
        checkMethod1(m_calculation.group(QStringLiteral("method1")));
        checkSimilar(m_calculation.group(QStringLiteral("similar")));
        checkSubtraction(m_calculation.group(QStringLiteral("subtraction")));
        checkAddition(m_calculation.group(QStringLiteral("addition")));
        checkDollars();
    }

private:
    void checkMethod1(const Amounts &method)
    {
        const Amounts basis = method.group(QStringLiteral("basis"));
        const Amounts additions = method.group(QStringLiteral("additions"));
        const Amounts deductions = method.group(QStringLiteral("deductions"));
        if (!basis.node)
            return;
        expect(converted, basis, u"priceNational",
               scaled(basis.amount(u"price"), basis.amount(u"priceRate"),
                      basis.amountOr(u"priceRateUnits", 1)));
        expect(basisTotal, basis, u"total",
               plus(basis.amount(u"priceNational"), basis.amountOr(u"indirect", 0)));
        expect(additionsTotal, additions, u"total", additions.sum(Method1Columns::additions()));
        expect(deductionsTotal, deductions, u"total", deductions.sum(Method1Columns::deductions()));
        noneNegative(additions, Method1Columns::additions());
        noneNegative(deductions, Method1Columns::deductions());
        const Amount deducted = deductions.amountOr(u"total", 0);
        const Amount whole = basis.amount(u"total");
        if (deducted && whole && *deducted > *whole)
            m_findings.add(deductionsBasis, deductions.path.child(QStringLiteral("total")),
                           {deducted->toString(), whole->toString()});
        expect(method1Value, m_item, u"customsValue",
               minus(plus(whole, additions.amountOr(u"total", 0)), deducted));
    }

    // Without both quantities the deal is taken for one of the same quantity.
    void checkSimilar(const Amounts &method)
    {
        const Amounts correction = method.group(QStringLiteral("correction"));
        if (!method.node)
            return;
        expect(minusTotal, correction, u"minusTotal",
               correction.sum(OtherMethodColumns::lowering()));
        expect(plusTotal, correction, u"plusTotal", correction.sum(OtherMethodColumns::raising()));
        const Amount deal = method.group(QStringLiteral("basis")).amount(u"dealValue");
        expect(similarTotal, correction, u"total",
               plus(minus(deal, correction.amountOr(u"minusTotal", 0)),
                    correction.amountOr(u"plusTotal", 0)));
        const Amount imported =
            method.group(QStringLiteral("importedQuantity")).amount(u"quantity");
        const Amount similar = method.group(QStringLiteral("similarQuantity")).amount(u"quantity");
        const bool hasBoth = imported && similar;
        expect(similarValue, m_item, u"customsValue",
               scaled(correction.amount(u"total"), hasBoth ? imported : Decimal(1),
                      hasBoth ? similar : Decimal(1)));
    }

    void checkSubtraction(const Amounts &method)
    {
        const Amounts deductions = method.group(QStringLiteral("deductions"));
        if (!method.node)
            return;
        expect(subtractionTotal, deductions, u"total",
               deductions.sum(OtherMethodColumns::subtraction()));
        noneNegative(deductions, OtherMethodColumns::subtraction());
        const Amount unit = minus(method.group(QStringLiteral("basis")).amount(u"unitPrice"),
                                  deductions.amountOr(u"total", 0));
        expect(subtractionValue, m_item, u"customsValue",
               scaled(unit, method.group(QStringLiteral("importedQuantity")).amount(u"quantity"),
                      Decimal(1)));
    }

    void checkAddition(const Amounts &method)
    {
        const Amounts basis = method.group(QStringLiteral("basis"));
        if (!basis.node)
            return;
        expect(additionValue, m_item, u"customsValue", basis.sum(OtherMethodColumns::addition()));
        noneNegative(basis, OtherMethodColumns::addition());
    }

    // The rate is of 10^scale dollars.
    void checkDollars()
    {
        const Amounts rate = m_item.group(QStringLiteral("usdRate"));
        const Amount scale = rate.amountOr(u"scale", 0);
        Amount units = Decimal(1);
        for (Decimal i = 0; units && scale && i < *scale; i = i.plus(1).value_or(*scale))
            units = units->times(10);
        expect(usdValue, m_item, u"customsValueUsd",
               scaled(m_item.amount(u"customsValue"), units, rate.amount(u"rate")));
    }

    void expect(const ValueRule &rule, const Amounts &group, QStringView field,
                const Amount &expected)
    {
        const Amount declared = group.amount(field);
        if (declared && expected && *declared != *expected)
            m_findings.add(rule, group.path.child(field.toString()),
                           {declared->toString(), expected->toString()});
    }

    void noneNegative(const Amounts &group, Columns columns)
    {
        for (const ValueColumn &column : columns) {
            const Amount one = group.amount(column.field);
            if (one && one->isNegative())
                m_findings.add(negative, group.path.child(QString::fromUtf16(column.field)),
                               {one->toString()});
        }
    }

    const Amounts m_item;
    Findings &m_findings;
    const Amounts m_calculation;
};

// What the items owe to each other and to the head of the declaration.
class ItemsCheck
{
public:
    ItemsCheck(QString method, Findings &findings)
        : m_method(std::move(method)), m_findings(findings)
    {
    }

    void add(const Node &item, const FieldPath &path)
    {
        constexpr int itemsOfSheet = 3;
        const QString number = item.childText(u"number");
        if (!number.isEmpty() && m_numbers.contains(number))
            m_findings.add(duplicate, path.child(QStringLiteral("number")), {number});
        m_numbers.insert(number);
        const QString sheet = item.childText(u"sheetNumber");
        if (!sheet.isEmpty() && ++m_sheets[sheet] == itemsOfSheet + 1)
            m_findings.add(crowded, path.child(QStringLiteral("sheetNumber")), {sheet});
        const QString method = item.childText(u"valuationMethod");
        if (!method.isEmpty())
            m_methods.insert(method);
    }

    void finish()
    {
        if (m_methods.size() > 1 && m_method != u"*")
            m_findings.add(mixed, FieldPath().child(QStringLiteral("valuationMethod")), {m_method});
    }

private:
    const QString m_method;
    Findings &m_findings;
    QSet<QString> m_numbers;
    QSet<QString> m_methods;
    QHash<QString, int> m_sheets;
};

} // namespace

QStringList CustomsValueRules::ruleIds() const
{
    QStringList ids;
    for (const ValueRule *rule : all)
        ids.append(QLatin1String(rule->id));
    return ids;
}

void CustomsValueRules::check(const Document &document, const CheckContext &, Memory *,
                              QList<Finding> &findings) const
{
    Findings collected(findings);
    ItemsCheck items(document.root().childText(u"valuationMethod"), collected);
    for (const Node &node : document.root().children) {
        if (node.field != u"goods")
            continue;
        const FieldPath path = FieldPath().child(node.field, node.row);
        ItemCheck(node, path, collected).run();
        items.add(node, path);
    }
    items.finish();
}

} // namespace okno
