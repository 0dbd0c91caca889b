#include "models/values/Iban.h"

#include "models/values/Characters.h"

namespace okno {
namespace {

bool isLengthRight(QStringView text)
{
    if (text.startsWith(u"BY"))
        return text.size() == 28;
    if (text.startsWith(u"KZ"))
        return text.size() == 20;
    return text.size() >= 15 && text.size() <= 34;
}

} // namespace

bool IbanRule::accepts(QStringView text)
{
    if (!isLengthRight(text) || !isAsciiCapital(text.at(0)) || !isAsciiCapital(text.at(1)) ||
        !allDigits(text.sliced(2, 2)))
        return false;
    int rest = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at((i + 4) % text.size()); // the first four characters go to the end
        if (isAsciiDigit(c))
            rest = (rest * 10 + c.unicode() - u'0') % 97;
        else if (isAsciiCapital(c))
            rest = (rest * 100 + c.unicode() - u'A' + 10) % 97;
        else
            return false;
    }
    return rest == 1;
}

} // namespace okno
