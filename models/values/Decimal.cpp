#include "models/values/Decimal.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace okno {
namespace {

// A product of two values of 60 digits has 120; moved by up to 60 places it has 180, 598 bits.
using Wide = boost::multiprecision::number<boost::multiprecision::cpp_int_backend<
    768, 768, boost::multiprecision::signed_magnitude, boost::multiprecision::checked, void>>;

Wide powerOfTen(int exponent)
{
    static const std::array<Wide, 2 *Decimal::maxDigits + 1> powers = [] {
        std::array<Wide, 2 * Decimal::maxDigits + 1> table;
        table[0] = 1;
        for (size_t i = 1; i < table.size(); ++i)
            table[i] = table[i - 1] * 10;
        return table;
    }();
    return powers.at(size_t(exponent));
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

constexpr quint64 smallPowers[] = {1,
                                   10,
                                   100,
                                   1'000,
                                   10'000,
                                   100'000,
                                   1'000'000,
                                   10'000'000,
                                   100'000'000,
                                   1'000'000'000,
                                   10'000'000'000,
                                   100'000'000'000,
                                   1'000'000'000'000,
                                   10'000'000'000'000,
                                   100'000'000'000'000,
                                   1'000'000'000'000'000,
                                   10'000'000'000'000'000,
                                   100'000'000'000'000'000,
                                   1'000'000'000'000'000'000};

// The sign is spelled out because division of whole numbers cuts towards zero.
Wide dividedHalfUp(const Wide &dividend, const Wide &divisor)
{
    const bool negative = (dividend < 0) != (divisor < 0);
    const Wide a = dividend < 0 ? Wide(-dividend) : dividend;
    const Wide b = divisor < 0 ? Wide(-divisor) : divisor;
    Wide quotient = a / b;
    if ((a % b) * 2 >= b)
        ++quotient;
    return negative ? Wide(-quotient) : quotient;
}

} // namespace

std::optional<Decimal> Decimal::fitting(const Whole &value, int scale)
{
    static const Whole limit = Whole(powerOfTen(maxDigits));
    if (scale > maxDigits || value >= limit || value <= -limit)
        return std::nullopt;
    return Decimal(value, scale);
}

std::optional<Decimal> Decimal::parse(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.sliced(1);
    // Leading zeros carry nothing and may be many (xs:decimal allows any number).
    while (text.size() > 1 && text.at(0) == u'0' && isDigit(text.at(1)))
        text = text.sliced(1);
    if (text.size() > maxDigits + 1)
        return std::nullopt;
    Whole value = 0;
    quint64 chunk = 0;
    int inChunk = 0;
    int digits = 0;
    qsizetype point = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'.' && point < 0) {
            point = i;
            continue;
        }
        if (!isDigit(c))
            return std::nullopt;
        chunk = chunk * 10 + quint64(c.unicode() - u'0');
        ++digits;
        if (++inChunk == 18) {
            value = value * smallPowers[inChunk] + chunk;
            chunk = 0;
            inChunk = 0;
        }
    }
    if (digits == 0 || digits > maxDigits)
        return std::nullopt;
    value = value * smallPowers[inChunk] + chunk;
    const int scale = point < 0 ? 0 : int(text.size() - point - 1);
    return Decimal(negative ? Whole(-value) : value, scale);
}

int Decimal::significantScale() const
{
    Whole value = m_value;
    int scale = m_scale;
    while (scale > 0 && value % 10 == 0) {
        value /= 10;
        --scale;
    }
    return scale;
}

Decimal Decimal::negated() const
{
    return Decimal(Whole(-m_value), m_scale);
}

std::optional<Decimal> Decimal::plus(const Decimal &other) const
{
    if (m_scale == other.m_scale)
        return fitting(m_value + other.m_value, m_scale); // 2 × 10^60 fits 256 bits
    const int scale = std::max(m_scale, other.m_scale);
    const Wide sum = Wide(m_value) * powerOfTen(scale - m_scale) +
                     Wide(other.m_value) * powerOfTen(scale - other.m_scale);
    if (boost::multiprecision::abs(sum) >= powerOfTen(maxDigits))
        return std::nullopt;
    return fitting(Whole(sum), scale);
}

std::optional<Decimal> Decimal::minus(const Decimal &other) const
{
    return plus(other.negated());
}

std::optional<Decimal> Decimal::times(const Decimal &other) const
{
    const Wide product = Wide(m_value) * Wide(other.m_value);
    if (boost::multiprecision::abs(product) >= powerOfTen(maxDigits))
        return std::nullopt;
    return fitting(Whole(product), m_scale + other.m_scale);
}

std::optional<Decimal> Decimal::dividedBy(const Decimal &divisor, int scale) const
{
    if (divisor.isZero() || scale < 0 || scale > maxDigits)
        return std::nullopt;
    // value/10^s ÷ divisor/10^d = (value × 10^d × 10^scale) ÷ (divisor × 10^s), at 10^scale.
    const Wide dividend = Wide(m_value) * powerOfTen(divisor.m_scale + scale);
    const Wide quotient = dividedHalfUp(dividend, Wide(divisor.m_value) * powerOfTen(m_scale));
    if (boost::multiprecision::abs(quotient) >= powerOfTen(maxDigits))
        return std::nullopt;
    return fitting(Whole(quotient), scale);
}

std::optional<Decimal> Decimal::rounded(int scale) const
{
    return dividedBy(Decimal(1), scale);
}

QString Decimal::toString() const
{
    QString digits = QString::fromStdString(boost::multiprecision::abs(m_value).str());
    if (m_scale > 0) {
        digits = digits.rightJustified(m_scale + 1, u'0');
        digits.insert(digits.size() - m_scale, u'.');
    }
    return isNegative() ? u'-' + digits : digits;
}

std::strong_ordering Decimal::operator<=>(const Decimal &other) const
{
    int order = 0;
    if (m_scale == other.m_scale) {
        order = m_value.compare(other.m_value);
    } else {
        const int scale = std::max(m_scale, other.m_scale);
        const Wide left = Wide(m_value) * powerOfTen(scale - m_scale);
        order = left.compare(Wide(Wide(other.m_value) * powerOfTen(scale - other.m_scale)));
    }
    if (order == 0)
        return std::strong_ordering::equal;
    return order < 0 ? std::strong_ordering::less : std::strong_ordering::greater;
}

} // namespace okno
