#include "models/corrections/CorrectionMaker.h"

#include "models/values/DeclarationNumber.h"

namespace okno {
namespace {

void leaf(Node &parent, const char16_t *field, const QString &text)
{
    if (!text.isEmpty())
        parent.children.append(Node{QString::fromUtf16(field), text, {}, 0});
}

// A value and, beside it, what it was.
void remember(Node &group, QStringView field, const char16_t *former)
{
    leaf(group, former, group.childText(field));
}

class Making
{
public:
    Making(const Document &of, const FormatSpec &format) : m_from(of.root()), m_format(format) {}

    Node run(const DeclarationNumber &number, int ordinal)
    {
        Node root = shared(m_from, {});
        root.children.removeIf([](const Node &node) { return isOwn(node.field); });
        Node header{QStringLiteral("header"), {}, {}, 0};
        leaf(header, u"documentCode", QStringLiteral("R.037"));
        const Node *former = m_from.child(u"header");
        leaf(header, u"language", former ? former->childText(u"language") : QString());
        root.children.append(header);
        leaf(root, u"number", QString::number(ordinal));
        leaf(root, u"referenceDocumentId", m_from.childText(u"documentId"));
        Node registered{QStringLiteral("declarationNumber"), {}, {}, 0};
        leaf(registered, u"customsOffice", number.office());
        leaf(registered, u"date", number.date().toString(Qt::ISODate));
        leaf(registered, u"number", number.ordinal());
        root.children.append(registered);
        addSigner(root);
        for (Node &child : root.children) {
            if (child.field == u"shipment")
                rememberShipment(child);
        }
        return root;
    }

private:
    // What belongs to the declaration as a document, not to what it declares.
    static bool isOwn(QStringView field)
    {
        return field == u"documentMode" || field == u"documentId" ||
               field == u"referenceDocumentId" || field == u"header" ||
               field == u"authorityTaxNumber" || field == u"authorityNumber";
    }

    // The part of a group that the correction knows as well; rows keep their ids.
    Node shared(const Node &from, const QString &key) const
    {
        Node made{from.field, from.text, {}, from.row};
        for (const Node &child : from.children) {
            const QString below = key.isEmpty() ? child.field : key + u'/' + child.field;
            if (child.isForeign() || m_format.wirePath(below).isEmpty())
                continue;
            Node copy = shared(child, below);
            if (!copy.text.isEmpty() || !copy.children.isEmpty())
                made.children.append(std::move(copy));
        }
        return made;
    }

    // Who filled in the declaration is named beside who fills in the correction.
    void addSigner(Node &root) const
    {
        Node filling{QStringLiteral("filling"), {}, {}, 0};
        for (const char16_t *name : {u"filledBy", u"representative"}) {
            const Node *node = m_from.child(name);
            if (!node)
                continue;
            Node former = *node;
            former.field = name == QStringView(u"filledBy")
                               ? QStringLiteral("declarationFilledBy")
                               : QStringLiteral("declarationRepresentative");
            root.children.append(shared(former, former.field));
            const QString key = QStringLiteral("filling/") + QString::fromUtf16(name);
            filling.children.append(shared(*node, key));
        }
        if (!filling.children.isEmpty())
            root.children.append(filling);
    }

    static void rememberShipment(Node &shipment)
    {
        remember(shipment, u"customsValue", u"previousCustomsValue");
        int goods = 0;
        for (Node &child : shipment.children) {
            if (child.field == u"goods") {
                remember(child, u"customsValue", u"previousCustomsValue");
                leaf(child, u"correctionNumber", QString::number(++goods));
            } else if (child.field == u"payments") {
                rememberPayments(child);
            }
        }
        leaf(shipment, u"correctedGoodsCount", QString::number(goods));
    }

    static void rememberPayments(Node &payments)
    {
        for (Node &payment : payments.children) {
            if (payment.field != u"payment")
                continue;
            remember(payment, u"amount", u"previousAmount");
            remember(payment, u"currency", u"previousCurrency");
            leaf(payment, u"change", QStringLiteral("0.00"));
        }
    }

    const Node &m_from;
    const FormatSpec &m_format;
};

} // namespace

Result<Document> CorrectionMaker::make(const Document &of, const Subject &subject,
                                       const FormatSpec &format)
{
    if (of.kind() != u"goods-declaration")
        return fail(FailureCode::KindUnknown, of.kind());
    const auto number = DeclarationNumber::parse(subject.registrationNumber);
    if (!number)
        return fail(FailureCode::ValueInvalid,
                    QStringLiteral("registrationNumber ") + subject.registrationNumber,
                    QStringLiteral("10702070/201126/0000001"));
    Document made(DocumentId::create(), format.kind(), format.id(),
                  Making(of, format).run(*number, subject.ordinal), of.nextRow());
    made.setDefaultProvenance({Provenance::Origin::Copied, of.id().toString()});
    return made;
}

} // namespace okno
