#pragma once

#include <QStringView>

#include <QStringList>

namespace okno {

// The identifiers with a form or check digit of their own, by the names that kind.json and
// rules.json use: "inn", "inn-organisation", "inn-person", "kpp", "ogrn", "snils", "bin", "unp",
// "unn", "kg-pin", "commodity-code", "country", "currency", "customs-office", "declaration-number",
// "unk", "container", "iban".
class CheckDigits
{
public:
    using Predicate = bool (*)(QStringView);
    // Null for an unknown name.
    static Predicate find(QStringView name);
    static QStringList names();
};

} // namespace okno
