#include "models/rules/CorrectionRules.h"

#include "models/values/Decimal.h"

#include <QSet>

namespace okno {
namespace {

using Amount = std::optional<Decimal>;

struct CorrectionRule {
    const char *id;
    Finding::Severity severity;
    const char *box;
};

constexpr auto error = Finding::Severity::Error;
constexpr auto warning = Finding::Severity::Warning;
constexpr CorrectionRule paymentChange{"kdt.payment.change", error, "В"};
constexpr CorrectionRule paymentsUnmarked{"kdt.change.payments-unmarked", warning, "45а"};
constexpr CorrectionRule valueUnmarked{"kdt.change.value-unmarked", warning, "45а"};
constexpr CorrectionRule valueUnchanged{"kdt.change.value-unchanged", warning, "45а"};
constexpr CorrectionRule totalValue{"kdt.totals.customs-value", error, "12"};
constexpr CorrectionRule duplicate{"kdt.goods.duplicate", error, "32"};
constexpr const CorrectionRule *all[] = {&paymentChange,  &paymentsUnmarked, &valueUnmarked,
                                         &valueUnchanged, &totalValue,       &duplicate};

const QString notChanged = QStringLiteral("0");

Amount amount(const Node &node, QStringView field)
{
    const Node *child = node.child(field);
    return child ? Decimal::parse(child->text) : std::nullopt;
}

Amount difference(const Node &node, QStringView now, QStringView before)
{
    const Amount left = amount(node, now);
    const Amount right = amount(node, before);
    return left && right ? left->minus(*right) : std::nullopt;
}

QString mark(const Node &node, QStringView element)
{
    const Node *code = node.child(u"changeCode");
    return code ? code->childText(element) : QString();
}

// One document, whose shipment is walked once.
class CorrectionCheck
{
public:
    CorrectionCheck(const Document &document, QList<Finding> &findings)
        : m_root(document.root()), m_findings(findings)
    {
    }

    void run()
    {
        const Node *shipment = m_root.child(u"shipment");
        if (!shipment)
            return;
        const FieldPath path = FieldPath().child(QStringLiteral("shipment"));
        m_paymentMarks.insert(mark(m_root, u"payments"));
        for (const Node &child : shipment->children) {
            if (child.field == u"goods")
                checkItem(child, path.child(child.field, child.row));
        }
        checkTotal(*shipment, path);
        if (const Node *payments = shipment->child(u"payments"))
            checkPayments(*payments, path.child(QStringLiteral("payments")));
    }

private:
    void add(const CorrectionRule &rule, const FieldPath &path, QStringList arguments)
    {
        static const QString norm = QStringLiteral("Решение Коллегии ЕЭК от 10.12.2013 № 289");
        m_findings.append({QLatin1String(rule.id), rule.severity, path, QString::fromUtf8(rule.box),
                           0, std::move(arguments), norm});
    }

    void checkItem(const Node &item, const FieldPath &path)
    {
        const QString number = item.childText(u"number");
        if (!number.isEmpty() && m_numbers.contains(number))
            add(duplicate, path.child(QStringLiteral("number")), {number});
        m_numbers.insert(number);
        m_paymentMarks.insert(mark(item, u"payments"));
        const Amount changed = difference(item, u"customsValue", u"previousCustomsValue");
        m_valueChange = changed && m_valueChange ? m_valueChange->plus(*changed) : std::nullopt;
        const QString marked = mark(item, u"customsValue");
        const FieldPath place =
            path.child(QStringLiteral("changeCode")).child(QStringLiteral("customsValue"));
        if (changed && !changed->isZero() && marked == notChanged)
            add(valueUnmarked, place,
                {item.childText(u"previousCustomsValue"), item.childText(u"customsValue")});
        else if (changed && changed->isZero() && !marked.isEmpty() && marked != notChanged)
            add(valueUnchanged, place, {marked});
    }

    // The goods that are not there did not change.
    void checkTotal(const Node &shipment, const FieldPath &path)
    {
        const Amount changed = difference(shipment, u"customsValue", u"previousCustomsValue");
        if (changed && m_valueChange && *changed != *m_valueChange)
            add(totalValue, path.child(QStringLiteral("customsValue")),
                {changed->toString(), m_valueChange->toString()});
    }

    void checkPayments(const Node &payments, const FieldPath &path)
    {
        for (const Node &payment : payments.children) {
            if (payment.field != u"payment")
                continue;
            const FieldPath place = path.child(payment.field, payment.row);
            const Amount expected = difference(payment, u"amount", u"previousAmount");
            const Amount declared = amount(payment, u"change");
            if (declared && expected && *declared != *expected)
                add(paymentChange, place.child(QStringLiteral("change")),
                    {declared->toString(), expected->toString()});
            if (expected && !expected->isZero() && onlyZeroMarks())
                add(paymentsUnmarked, place.child(QStringLiteral("amount")),
                    {payment.childText(u"kind")});
        }
    }

    // Every code that is there says that payments did not change.
    bool onlyZeroMarks() const
    {
        QSet<QString> marks = m_paymentMarks;
        marks.remove(QString());
        return marks == QSet<QString>{notChanged};
    }

    const Node &m_root;
    QList<Finding> &m_findings;
    QSet<QString> m_numbers;
    QSet<QString> m_paymentMarks;
    Amount m_valueChange = Decimal(0);
};

} // namespace

QStringList CorrectionRules::ruleIds() const
{
    QStringList ids;
    for (const CorrectionRule *rule : all)
        ids.append(QLatin1String(rule->id));
    return ids;
}

void CorrectionRules::check(const Document &document, const CheckContext &, Memory *,
                            QList<Finding> &findings) const
{
    CorrectionCheck(document, findings).run();
}

} // namespace okno
