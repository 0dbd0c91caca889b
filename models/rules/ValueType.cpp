#include "models/rules/ValueType.h"

#include "models/values/Characters.h"
#include "models/values/Decimal.h"

#include <QTime>

namespace okno {
namespace {

int number(QStringView digits)
{
    int value = 0;
    for (const QChar c : digits)
        value = value * 10 + c.unicode() - u'0';
    return value;
}

// "", "Z", "+03:00"
bool isZone(QStringView text)
{
    if (text.isEmpty() || text == u"Z")
        return true;
    return text.size() == 6 && (text.at(0) == u'+' || text.at(0) == u'-') && text.at(3) == u':' &&
           allDigits(text.sliced(1, 2)) && allDigits(text.sliced(4));
}

// "hh:mm:ss" with an optional fraction and zone
bool isTime(QStringView text)
{
    if (text.size() < 8 || text.at(2) != u':' || text.at(5) != u':' || !allDigits(text.first(2)) ||
        !allDigits(text.sliced(3, 2)) || !allDigits(text.sliced(6, 2)))
        return false;
    if (!QTime::isValid(number(text.first(2)), number(text.sliced(3, 2)),
                        number(text.sliced(6, 2))))
        return false;
    QStringView rest = text.sliced(8);
    if (rest.startsWith(u'.')) {
        rest = rest.sliced(1);
        qsizetype digits = 0;
        while (digits < rest.size() && isAsciiDigit(rest.at(digits)))
            ++digits;
        if (digits == 0)
            return false;
        rest = rest.sliced(digits);
    }
    return isZone(rest);
}

bool isDateTime(QStringView text)
{
    return text.size() > 11 && text.at(10) == u'T' && ValueType::date(text.first(10)) &&
           isTime(text.sliced(11));
}

bool isInteger(QStringView text)
{
    const QStringView digits =
        text.startsWith(u'-') || text.startsWith(u'+') ? text.sliced(1) : text;
    return !digits.isEmpty() && allDigits(digits);
}

bool isDecimal(QStringView text)
{
    return Decimal::parse(text).has_value();
}

bool isDate(QStringView text)
{
    return ValueType::date(text).has_value();
}

bool isBoolean(QStringView text)
{
    return ValueType::boolean(text).has_value();
}

} // namespace

ValueType::Predicate ValueType::find(QStringView type)
{
    const std::pair<QStringView, Predicate> types[] = {{u"decimal", &isDecimal},
                                                       {u"integer", &isInteger},
                                                       {u"date", &isDate},
                                                       {u"date-time", &isDateTime},
                                                       {u"boolean", &isBoolean}};
    for (const auto &[name, predicate] : types) {
        if (name == type)
            return predicate;
    }
    return nullptr;
}

std::optional<QDate> ValueType::date(QStringView text)
{
    if (text.size() < 10 || text.at(4) != u'-' || text.at(7) != u'-' || !allDigits(text.first(4)) ||
        !allDigits(text.sliced(5, 2)) || !allDigits(text.sliced(8, 2)) || !isZone(text.sliced(10)))
        return std::nullopt;
    const QDate date(number(text.first(4)), number(text.sliced(5, 2)), number(text.sliced(8, 2)));
    return date.isValid() ? std::optional<QDate>(date) : std::nullopt;
}

std::optional<QDate> ValueType::day(QStringView text)
{
    return text.size() > 10 && text.at(10) == u'T' ? date(text.first(10)) : date(text);
}

std::optional<bool> ValueType::boolean(QStringView text)
{
    if (text == u"1" || text == u"true")
        return true;
    if (text == u"0" || text == u"false")
        return false;
    return std::nullopt;
}

} // namespace okno
