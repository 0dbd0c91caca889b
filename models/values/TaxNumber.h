#pragma once

#include "models/values/CheckedText.h"

namespace okno {

// Numbers under which the states of the Union know a taxpayer. Russia: ИНН and КПП by the order of
// the Federal Tax Service ММВ-7-6/435@ of 29.06.2012, ОГРН and ОГРНИП (remainder by 11 and 13),
// СНИЛС (remainder by 101). Kazakhstan: БИН and ИИН (two rounds of weights, remainder by 11).
// Belarus: УНП (remainder by 11). Armenia (УНН) and Kyrgyzstan (ПИН) publish no check digit: length
// only.

// Ten digits (organisation) or twelve (person).
struct InnRule {
    static bool accepts(QStringView text);
    static bool acceptsOrganisation(QStringView text);
    static bool acceptsPerson(QStringView text);
};
struct KppRule {
    static bool accepts(QStringView text);
};
// Thirteen digits (ОГРН) or fifteen (ОГРНИП).
struct OgrnRule {
    static bool accepts(QStringView text);
};
// Eleven digits; the printed form "112-233-445 95" is another text.
struct SnilsRule {
    static bool accepts(QStringView text);
};
// БИН of an organisation and ИИН of a person have the same form.
struct BinRule {
    static bool accepts(QStringView text);
};
// Nine characters; persons have two Latin letters of their region first.
struct UnpRule {
    static bool accepts(QStringView text);
};
struct UnnRule {
    static bool accepts(QStringView text);
};
struct KgPinRule {
    static bool accepts(QStringView text);
};

using Inn = CheckedText<InnRule>;
using Kpp = CheckedText<KppRule>;
using Ogrn = CheckedText<OgrnRule>;
using Snils = CheckedText<SnilsRule>;
using Bin = CheckedText<BinRule>;
using Unp = CheckedText<UnpRule>;
using Unn = CheckedText<UnnRule>;
using KgPin = CheckedText<KgPinRule>;

} // namespace okno
