#include "models/values/TaxNumber.h"

#include "models/values/Characters.h"

#include <initializer_list>

namespace okno {
namespace {

int weighted(QStringView text, std::initializer_list<int> weights)
{
    int sum = 0;
    qsizetype i = 0;
    for (const int weight : weights)
        sum += weight * digitAt(text, i++);
    return sum;
}

// The remainder of up to fifteen digits.
int remainder(QStringView digits, quint64 divisor)
{
    quint64 value = 0;
    for (const QChar c : digits)
        value = value * 10 + quint64(c.unicode() - u'0');
    return int(value % divisor);
}

// A person's УНП begins with two letters. The first counts as in base 36 (A = 10), the second as
// its place in the row of the ten letters that may stand there.
int unpFirst(QChar c)
{
    return QStringView(u"ABCEHKM").contains(c) ? c.unicode() - u'A' + 10 : -1;
}

int unpSecond(QChar c)
{
    return int(QStringView(u"ABCEHKMOPT").indexOf(c));
}

} // namespace

bool InnRule::acceptsOrganisation(QStringView text)
{
    return isDigits(text, 10) &&
           weighted(text, {2, 4, 10, 3, 5, 9, 4, 6, 8}) % 11 % 10 == digitAt(text, 9);
}

bool InnRule::acceptsPerson(QStringView text)
{
    return isDigits(text, 12) &&
           weighted(text, {7, 2, 4, 10, 3, 5, 9, 4, 6, 8}) % 11 % 10 == digitAt(text, 10) &&
           weighted(text, {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8}) % 11 % 10 == digitAt(text, 11);
}

bool InnRule::accepts(QStringView text)
{
    return acceptsOrganisation(text) || acceptsPerson(text);
}

bool KppRule::accepts(QStringView text)
{
    if (text.size() != 9 || !allDigits(text.first(4)) || !allDigits(text.sliced(6)))
        return false;
    const QStringView reason = text.sliced(4, 2);
    return std::all_of(reason.begin(), reason.end(),
                       [](QChar c) { return isAsciiDigit(c) || isAsciiCapital(c); });
}

bool OgrnRule::accepts(QStringView text)
{
    if (!allDigits(text) || (text.size() != 13 && text.size() != 15))
        return false;
    const quint64 divisor = text.size() == 13 ? 11 : 13;
    return remainder(text.chopped(1), divisor) % 10 == digitAt(text, text.size() - 1);
}

bool SnilsRule::accepts(QStringView text)
{
    if (!isDigits(text, 11))
        return false;
    const int check = weighted(text, {9, 8, 7, 6, 5, 4, 3, 2, 1}) % 101 % 100;
    return check == remainder(text.sliced(9), 100);
}

bool BinRule::accepts(QStringView text)
{
    if (!isDigits(text, 12))
        return false;
    int check = weighted(text, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}) % 11;
    if (check == 10)
        check = weighted(text, {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2}) % 11;
    return check != 10 && check == digitAt(text, 11);
}

bool UnpRule::accepts(QStringView text)
{
    if (text.size() != 9 || !allDigits(text.sliced(2)))
        return false;
    int first = digitAt(text, 0);
    int second = digitAt(text, 1);
    if (!allDigits(text.first(2))) {
        first = unpFirst(text.at(0));
        second = unpSecond(text.at(1));
        if (first < 0 || second < 0)
            return false;
    }
    const int check =
        (29 * first + 23 * second + weighted(text.sliced(2), {19, 17, 13, 7, 5, 3})) % 11;
    return check != 10 && check == digitAt(text, 8);
}

bool UnnRule::accepts(QStringView text)
{
    return isDigits(text, 8);
}

bool KgPinRule::accepts(QStringView text)
{
    return isDigits(text, 14);
}

} // namespace okno
