#pragma once

#include "models/values/CheckedText.h"

namespace okno {

// Ten digits of the Union's commodity nomenclature (ТН ВЭД ЕАЭС), chapters 01 to 97 without the
// reserved 77. Whether the code is in force on a date is a classifier's question.
struct CommodityCodeRule {
    static bool accepts(QStringView text);
};
// Two capital letters of ISO 3166-1, or the Union's own "00" (unknown) and "99" (several).
struct CountryCodeRule {
    static bool accepts(QStringView text);
};
// Three capital letters of ISO 4217.
struct CurrencyCodeRule {
    static bool accepts(QStringView text);
};
// Two digits (Armenia), five (Belarus, Kazakhstan, Kyrgyzstan) or eight beginning with "10"
// (Russia).
struct CustomsOfficeCodeRule {
    static bool accepts(QStringView text);
};

using CommodityCode = CheckedText<CommodityCodeRule>;
using CountryCode = CheckedText<CountryCodeRule>;
using CurrencyCode = CheckedText<CurrencyCodeRule>;
using CustomsOfficeCode = CheckedText<CustomsOfficeCodeRule>;

} // namespace okno
