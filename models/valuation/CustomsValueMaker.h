#pragma once

#include "models/document/Document.h"
#include "models/valuation/CostDistribution.h"

#include <QHash>

namespace okno {

// What was paid besides the price, for all goods together.
struct ValueCost {
    QString box; // of DTS-1: "17"; 13а to 19 are added to the price, 21 to 23 taken off
    Decimal amount;
    QString currency; // "USD"
};

// Units of national currency for so many units of a foreign one.
struct CurrencyRate {
    Decimal rate;
    Decimal units = 1;
};

struct ValueCosts {
    QList<ValueCost> costs;
    CostBasis basis = CostBasis::GrossWeight;
    // Besides the rates that the goods declaration names, by currency.
    QHash<QString, CurrencyRate> rates;
    QString arrivalPlace;       // boxes 17 and 18
    QString registrationNumber; // of the goods declaration, once it has one
};

// Makes a customs value declaration (DTS-1, method 1) of a goods declaration: parties, terms,
// invoice and contract, per goods item the price at its rate, the shares of the costs, totals and
// the customs value in national currency and in dollars. Every cost is shared out in its own
// currency and in national currency, so that both totals are exact to the cent.
//
// What only the declarant knows stays empty: the answers of boxes 7 to 9. The dollar value stays
// empty where no rate of the dollar is known.
class CustomsValueMaker
{
public:
    // of: kind goods-declaration; kind and format: of the document to be made.
    // Failures: KindUnknown; ValueInvalid with the field, box or currency as place and what is
    // needed as detail: the direction (ДТС-1 is for imports), a valuation method other than 1, a
    // price, weight, rate or cost that is missing or no positive number.
    static Result<Document> make(const Document &of, const ValueCosts &costs, const QString &kind,
                                 const QString &format);
};

} // namespace okno
