#include "models/payments/DutyRate.h"

namespace okno {

namespace {

constexpr qsizetype longestRate = 200;
// Digits after the point of an amount for one unit: enough that rounding comes last.
constexpr int workingScale = 12;

struct UnitWord {
    QStringView word;
    DutyRate::Unit unit;
    const char *code;
};

// The tariff writes the volume of an engine as "см3, мл".
const UnitWord unitWords[] = {
    {u"кг", DutyRate::Unit::Kilogram, "166"},
    {u"т", DutyRate::Unit::Tonne, "168"},
    {u"л", DutyRate::Unit::Litre, "112"},
    {u"см3, мл", DutyRate::Unit::CubicCentimetre, "111"},
    {u"см3", DutyRate::Unit::CubicCentimetre, "111"},
    {u"м2", DutyRate::Unit::SquareMetre, "055"},
    {u"пар", DutyRate::Unit::Pair, "715"},
    {u"шт", DutyRate::Unit::Piece, "796"},
};

} // namespace

// Goes through the text once, from left to right.
class DutyRateParser
{
public:
    explicit DutyRateParser(QStringView text) : m_text(text) {}

    Result<DutyRate> parse()
    {
        const std::optional<Decimal> first = m_text.size() <= longestRate ? number() : std::nullopt;
        if (!first)
            return wrong();
        if (!take(u"%") && !atEnd())
            return specific(*first);
        m_rate.m_percent = *first;
        if (atEnd())
            return m_rate;
        if (take(u", но не менее") || take(u" но не менее"))
            m_rate.m_form = DutyRate::Form::Maximum;
        else if (take(u"плюс"))
            m_rate.m_form = DutyRate::Form::Sum;
        else
            return wrong();
        const std::optional<Decimal> amount = number();
        return amount ? specificPart(*amount) : wrong();
    }

private:
    Result<DutyRate> specific(const Decimal &amount)
    {
        m_rate.m_form = DutyRate::Form::Specific;
        return specificPart(amount);
    }

    // currency за [quantity] [1000] unit, and nothing after it
    Result<DutyRate> specificPart(const Decimal &amount)
    {
        m_rate.m_amount = amount;
        skipSpace();
        const QStringView currency = m_text.mid(m_at, 3);
        const bool isCurrency =
            currency.size() == 3 && std::all_of(currency.begin(), currency.end(), [](QChar letter) {
                return letter >= u'A' && letter <= u'Z';
            });
        if (!isCurrency)
            return wrong();
        m_rate.m_currency = currency.toString();
        m_at += 3;
        if (!take(u"за"))
            return wrong();
        for (std::optional<Decimal> factor = number(); factor; factor = number()) {
            const std::optional<Decimal> product = m_rate.m_quantity.times(*factor);
            if (!product || !product->isPositive())
                return wrong();
            m_rate.m_quantity = *product;
        }
        return unit() ? Result<DutyRate>(m_rate) : wrong();
    }

    bool unit()
    {
        skipSpace();
        for (const UnitWord &known : unitWords) {
            if (m_text.sliced(m_at).trimmed() == known.word) {
                m_rate.m_unit = known.unit;
                return true;
            }
        }
        return false;
    }

    // Digits with at most one point or comma between them.
    std::optional<Decimal> number()
    {
        skipSpace();
        qsizetype end = m_at;
        const auto isDigit = [&](qsizetype at) {
            return at < m_text.size() && m_text[at] >= u'0' && m_text[at] <= u'9';
        };
        while (isDigit(end))
            ++end;
        if (end > m_at && end < m_text.size() && (m_text[end] == u'.' || m_text[end] == u',') &&
            isDigit(end + 1)) {
            ++end;
            while (isDigit(end))
                ++end;
        }
        if (end == m_at)
            return std::nullopt;
        QString digits = m_text.sliced(m_at, end - m_at).toString();
        digits.replace(u',', u'.');
        m_at = end;
        return Decimal::parse(digits);
    }

    bool take(QStringView word)
    {
        const qsizetype start = m_at;
        skipSpace();
        if (m_text.sliced(m_at).startsWith(word.trimmed())) {
            m_at += word.trimmed().size();
            return true;
        }
        m_at = start;
        return false;
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    bool atEnd()
    {
        skipSpace();
        return m_at == m_text.size();
    }
    tl::unexpected<Failure> wrong() const
    {
        return fail(FailureCode::ValueInvalid, QString::number(m_at + 1),
                    m_text.left(longestRate).toString());
    }

    QStringView m_text;
    qsizetype m_at = 0;
    DutyRate m_rate;
};

Result<DutyRate> DutyRate::parse(QStringView text)
{
    return DutyRateParser(text).parse();
}

QString DutyRate::unitCode() const
{
    for (const UnitWord &known : unitWords) {
        if (known.unit == m_unit)
            return QLatin1String(known.code);
    }
    Q_UNREACHABLE();
}

std::optional<Decimal> DutyRate::duty(const Decimal &customsValue, const Decimal &quantity,
                                      const Decimal &currencyRate) const
{
    static const Decimal hundred(100);
    std::optional<Decimal> share;
    if (const auto product = customsValue.times(m_percent))
        share = product->dividedBy(hundred, workingScale);
    if (m_form == Form::AdValorem)
        return share;
    std::optional<Decimal> specific = m_amount.times(quantity);
    specific = specific ? specific->times(currencyRate) : std::nullopt;
    specific = specific ? specific->dividedBy(m_quantity, workingScale) : std::nullopt;
    if (m_form == Form::Specific || !specific || !share)
        return m_form == Form::Specific ? specific : std::nullopt;
    return m_form == Form::Sum ? share->plus(*specific) : std::max(*share, *specific);
}

} // namespace okno
