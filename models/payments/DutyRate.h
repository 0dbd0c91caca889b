#pragma once

#include "models/base/Result.h"
#include "models/values/Decimal.h"

namespace okno {

// A rate of duty as the tariff words it: "5%", "0", "0.06 EUR за 1 кг", "50%, но не менее 1 EUR за
// 1 кг", "4.5% плюс 0.02 EUR за 1 кг". The grammar is one for all: [number %] [combination]
// [amount currency за quantity [1000] unit]; a bare number is per cent.
class DutyRate
{
public:
    enum class Form : quint8 {
        AdValorem, // a share of the customs value
        Specific,  // an amount for a quantity
        Maximum,   // the greater of both
        Sum,       // both
    };
    enum class Unit : quint8 { Kilogram, Tonne, Litre, CubicCentimetre, SquareMetre, Pair, Piece };

    // ValueInvalid; place: the column (from 1), detail: the text.
    static Result<DutyRate> parse(QStringView text);

    Form form() const { return m_form; }
    const Decimal &percent() const { return m_percent; }   // all forms but Specific
    const Decimal &amount() const { return m_amount; }     // all forms but AdValorem, as the others
    const QString &currency() const { return m_currency; } // ISO 4217, three letters
    const Decimal &quantity() const { return m_quantity; } // "за 1 1000 шт" is 1000 pieces
    Unit unit() const { return m_unit; }
    QString unitCode() const; // of OKEI: "166"

    // The duty on goods of this customs value, both amounts in one currency: currencyRate is what
    // one unit of the rate's currency costs in that of the value. Not rounded to money: that is the
    // country's business. Nothing where the figures leave the range of Decimal.
    std::optional<Decimal> duty(const Decimal &customsValue, const Decimal &quantity,
                                const Decimal &currencyRate) const;

private:
    friend class DutyRateParser;
    Form m_form = Form::AdValorem;
    Decimal m_percent;
    Decimal m_amount;
    QString m_currency;
    Decimal m_quantity = 1;
    Unit m_unit = Unit::Kilogram;
};

} // namespace okno
