#include "models/values/ContainerNumber.h"

#include "models/values/Characters.h"

namespace okno {
namespace {

// Letters are worth 10 to 38, the multiples of 11 are left out.
int worth(QChar c)
{
    if (isAsciiDigit(c))
        return c.unicode() - u'0';
    const int plain = c.unicode() - u'A' + 10;
    // A = 10, B = 12 … K = 21, L = 23 … U = 32, V = 34 … Z = 38
    return plain + (plain > 10) + (plain > 20) + (plain > 30);
}

} // namespace

bool ContainerNumberRule::accepts(QStringView text)
{
    if (text.size() != 11 || !allDigits(text.sliced(4)))
        return false;
    const QStringView owner = text.first(3);
    if (!std::all_of(owner.begin(), owner.end(), isAsciiCapital) ||
        !QStringView(u"UJZ").contains(text.at(3)))
        return false;
    int sum = 0;
    for (int i = 0; i < 10; ++i)
        sum += worth(text.at(i)) << i;
    return sum % 11 % 10 == digitAt(text, 10);
}

} // namespace okno
