#include "models/values/Codes.h"

#include "models/values/Characters.h"

namespace okno {
namespace {

bool allCapitals(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isAsciiCapital);
}

} // namespace

bool CommodityCodeRule::accepts(QStringView text)
{
    if (!isDigits(text, 10))
        return false;
    const int chapter = 10 * digitAt(text, 0) + digitAt(text, 1);
    return chapter >= 1 && chapter <= 97 && chapter != 77;
}

bool CountryCodeRule::accepts(QStringView text)
{
    return (text.size() == 2 && allCapitals(text)) || text == u"00" || text == u"99";
}

bool CurrencyCodeRule::accepts(QStringView text)
{
    return text.size() == 3 && allCapitals(text);
}

bool CustomsOfficeCodeRule::accepts(QStringView text)
{
    if (!allDigits(text))
        return false;
    return text.size() == 2 || text.size() == 5 || (text.size() == 8 && text.startsWith(u"10"));
}

} // namespace okno
