#include "models/values/ContractNumber.h"

#include "models/values/Characters.h"

#include <QList>

namespace okno {
namespace {

// yyMMnnxn: the third of the four serial characters may be a letter.
bool isMonthSerial(QStringView text)
{
    if (text.size() != 8 || !allDigits(text.first(6)) || !isAsciiDigit(text.at(7)))
        return false;
    const int month = 10 * digitAt(text, 2) + digitAt(text, 3);
    return month >= 1 && month <= 12 && (isAsciiDigit(text.at(6)) || isAsciiCapital(text.at(6)));
}

bool isBranch(QStringView text)
{
    return isDigits(text, 4) ||
           (text.size() == 4 && text.startsWith(u"GU") && allDigits(text.sliced(2)));
}

} // namespace

bool ContractNumberRule::accepts(QStringView text)
{
    const QList<QStringView> parts = text.split(u'/');
    return parts.size() == 5 && isMonthSerial(parts[0]) && isDigits(parts[1], 4) &&
           isBranch(parts[2]) && parts[3].size() == 1 &&
           QStringView(u"1234569").contains(parts[3].at(0)) && parts[4].size() == 1 &&
           QStringView(u"0123").contains(parts[4].at(0));
}

} // namespace okno
