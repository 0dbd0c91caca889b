#pragma once

#include "models/document/Document.h"
#include "models/values/Decimal.h"

#include <QSet>

#include <optional>

namespace okno {

// What the arithmetic of a goods declaration looks at, read when it is new: nodes stay in the
// document, amounts are parsed. A value that is absent or no number is no value here (other rules
// speak of it).
using Amount = std::optional<Decimal>;

struct PaymentView {
    FieldPath path;
    QString kind;     // "2010"
    QString rateType; // "%", "*"
    QString feature;  // "ИУ"
    QString currency;
    Amount amount;
    Amount base;
    Amount rate;
    bool isCombined = false; // more than one rate
    bool operator==(const PaymentView &) const = default;
};

struct GoodsView {
    FieldPath path;
    const Node *node = nullptr;
    Node content;     // keeps what was read, to be known again
    int position = 0; // counted from 1
    QString number;
    Amount grossWeight;
    Amount netWeight;
    Amount price;
    QString priceCurrency;
    Amount priceRate;
    Amount priceRateUnits;
    Amount customsValue;
    Amount statisticalValue;
    QString originCountry;
    QString valuationMethod;
    QString procedure; // first element of box 37
    Amount packages;
    Amount partPackages;
    int containers = 0;
    bool hasDeliveryTerms = false;
    QList<PaymentView> payments;
};

// What stands outside the goods.
struct GoodsHeader {
    QString direction; // "ИМ", "ЭК"
    QString procedure;
    Amount sheets;
    Amount packages;
    Amount customsValue;
    QString originName;
    QString originCountry;
    QString destinationCountry;
    std::optional<bool> containerIndicator;
    QString currency;
    Amount rate;
    Amount rateUnits;
    QString deliveryPlace;
    QString deliveryCode;
    QList<PaymentView> paid; // box B

    static GoodsHeader of(const Document &document);
    bool isImport() const { return direction == QStringLiteral("ИМ"); }
    bool operator==(const GoodsHeader &) const = default;
};

struct GoodsDeclarationView : GoodsHeader {
    QList<GoodsView> goods;

    static GoodsDeclarationView of(const Document &document);
    // Reads what is not as it was; the nodes of the goods are those of this document. The positions
    // of the items for which anything is new: all of them where the header is.
    QSet<int> update(const Document &document);
};

// Paths of single fields below a group, as findings name them.
FieldPath below(const FieldPath &group, std::initializer_list<const char16_t *> fields);

} // namespace okno
