#include "models/rules/GoodsDeclarationRules.h"

#include <QMap>

namespace okno {
namespace {

using Severity = Finding::Severity;
constexpr ArithmeticRule amountRule{"dt.payment.amount", Severity::Warning, "47"};
constexpr ArithmeticRule dutyBase{"dt.payment.duty-base", Severity::Warning, "47"};
constexpr ArithmeticRule vatBase{"dt.payment.vat-base", Severity::Warning, "47"};
constexpr ArithmeticRule feeBase{"dt.payment.fee-base", Severity::Warning, "47"};
constexpr ArithmeticRule feeOnce{"dt.payment.fee-once", Severity::Warning, "47"};
constexpr ArithmeticRule paidTotal{"dt.payment.paid-total", Severity::Warning, "B"};

// Codes of the Union's classifier of payments.
const QString fees = QStringLiteral("1010");
const QString duty = QStringLiteral("2010");
const QString vat = QStringLiteral("5010");

bool isExcise(const QString &kind)
{
    return kind.startsWith(u'4');
}

bool isAdValorem(const PaymentView &payment)
{
    return payment.rateType == QLatin1String("%") && !payment.isCombined;
}

// Base × rate ÷ 100, to the kopeck, HALF_UP.
void checkAmount(const PaymentView &payment, GoodsFindings &findings)
{
    if (!isAdValorem(payment) || !payment.amount || !payment.base || !payment.rate)
        return;
    const Amount product = payment.base->times(*payment.rate);
    const Amount expected = product ? product->dividedBy(Decimal(100), 2) : std::nullopt;
    if (expected && *payment.amount != *expected)
        findings.add(amountRule, below(payment.path, {u"amount"}),
                     {payment.amount->toString(), expected->toString()});
}

void checkBase(const ArithmeticRule &rule, const PaymentView &payment, const Amount &expected,
               GoodsFindings &findings)
{
    if (payment.base && expected && *payment.base != *expected)
        findings.add(rule, below(payment.path, {u"base"}),
                     {payment.base->toString(), expected->toString()});
}

// Customs value, duty and excise; special, anti-dumping and countervailing duties stay outside.
Amount baseOfVat(const GoodsView &item)
{
    Amount sum = item.customsValue;
    for (const PaymentView &payment : item.payments) {
        if (payment.kind == duty || isExcise(payment.kind))
            sum = sum && payment.amount ? sum->plus(*payment.amount) : std::nullopt;
    }
    return sum;
}

} // namespace

void GoodsPayments::checkItem(const GoodsHeader &header, const GoodsView &item,
                              GoodsFindings &findings)
{
    for (const PaymentView &payment : item.payments) {
        checkAmount(payment, findings);
        if (payment.kind == duty && isAdValorem(payment))
            checkBase(dutyBase, payment, item.customsValue, findings);
        else if (payment.kind == vat && isAdValorem(payment))
            checkBase(vatBase, payment, baseOfVat(item), findings);
        else if (payment.kind == fees)
            checkBase(feeBase, payment, header.customsValue, findings);
    }
}

namespace {

// Customs fees are due once for the declaration.
void checkFeesOnce(const GoodsDeclarationView &view, GoodsFindings &findings)
{
    int seen = 0;
    for (const GoodsView &item : view.goods) {
        for (const PaymentView &payment : item.payments) {
            if (payment.kind == fees && ++seen > 1)
                findings.add(feeOnce, below(payment.path, {u"kind"}), {QString::number(seen)});
        }
    }
}

// Box B repeats by kind of payment what box 47 calls paid before release.
void checkPaid(const GoodsDeclarationView &view, GoodsFindings &findings)
{
    if (view.paid.isEmpty())
        return;
    QMap<QString, Amount> due;
    for (const GoodsView &item : view.goods) {
        for (const PaymentView &payment : item.payments) {
            if (payment.feature != QStringLiteral("ИУ"))
                continue;
            Amount &sum = due.insert(payment.kind, due.value(payment.kind, Decimal(0))).value();
            sum = sum && payment.amount ? sum->plus(*payment.amount) : std::nullopt;
        }
    }
    QMap<QString, Amount> paid;
    for (const PaymentView &payment : view.paid) {
        const Amount before = paid.value(payment.kind, Decimal(0));
        paid.insert(payment.kind,
                    before && payment.amount ? before->plus(*payment.amount) : std::nullopt);
    }
    for (auto sum = due.cbegin(); sum != due.cend(); ++sum) {
        const Amount stated = paid.value(sum.key(), Decimal(0));
        if (sum.value() && stated && *sum.value() != *stated)
            findings.add(paidTotal, below({}, {u"shipment", u"payments"}),
                         {sum.key(), stated->toString(), sum.value()->toString()});
    }
}

} // namespace

QList<ArithmeticRule> GoodsPayments::rules()
{
    return {amountRule, dutyBase, vatBase, feeBase, feeOnce, paidTotal};
}

void GoodsPayments::checkWhole(const GoodsDeclarationView &view, GoodsFindings &findings)
{
    checkFeesOnce(view, findings);
    checkPaid(view, findings);
}

} // namespace okno
