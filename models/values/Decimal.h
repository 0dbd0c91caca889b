#pragma once

#include <QString>

#include <boost/multiprecision/cpp_int.hpp>

#include <compare>
#include <optional>

namespace okno {

// An exact decimal number: a checked 256-bit whole number and a scale. Money, weights and rates are
// counted with it; nothing here ever goes through binary floating point.
// Limits: at most 60 digits, of which any number may follow the point. What would not fit is no
// value (std::nullopt), never a rounded one.
class Decimal
{
public:
    static constexpr int maxDigits = 60;

    Decimal() = default;
    Decimal(qint64 whole) : m_value(whole) {} // implicit: whole numbers are decimals
    // The lexical space of xs:decimal (W3C XML Schema 1.1 part 2, 3.3.3), without white space: an
    // optional sign, digits, optionally a point and digits. No exponent, comma, NaN or infinity.
    static std::optional<Decimal> parse(QStringView text);

    // Digits after the point, as written: 2 for "520.50".
    int scale() const { return m_scale; }
    // Digits after the point without trailing zeros: 1 for "520.50".
    int significantScale() const;
    bool isZero() const { return m_value == 0; }
    bool isNegative() const { return m_value < 0; }
    bool isPositive() const { return m_value > 0; }
    Decimal negated() const;
    Decimal absolute() const { return isNegative() ? negated() : *this; }

    // Exact; the scale of a sum is the larger one, of a product the sum of both.
    std::optional<Decimal> plus(const Decimal &other) const;
    std::optional<Decimal> minus(const Decimal &other) const;
    std::optional<Decimal> times(const Decimal &other) const;
    // Rounded HALF_UP to that many digits after the point; nothing for a zero divisor.
    std::optional<Decimal> dividedBy(const Decimal &divisor, int scale) const;
    // HALF_UP: a half goes away from zero, 2.345 → 2.35 and -2.345 → -2.35. A scale that is larger
    // than ours adds zeros.
    std::optional<Decimal> rounded(int scale) const;

    // "520.50" stays "520.50".
    QString toString() const;

    // By value: 520.5 equals 520.50.
    bool operator==(const Decimal &other) const { return (*this <=> other) == 0; }
    std::strong_ordering operator<=>(const Decimal &other) const;

private:
    using Whole = boost::multiprecision::number<boost::multiprecision::cpp_int_backend<
        256, 256, boost::multiprecision::signed_magnitude, boost::multiprecision::checked, void>>;
    Decimal(Whole value, int scale) : m_value(std::move(value)), m_scale(scale) {}
    static std::optional<Decimal> fitting(const Whole &value, int scale);
    Whole m_value = 0; // the number × 10^m_scale
    int m_scale = 0;
};

} // namespace okno
