#pragma once

#include "models/base/Ids.h"

#include <QDate>
#include <QStringList>

namespace okno {

// The organisation on whose behalf work is done.
struct Principal {
    PrincipalId id;
    QString name;
    QString country;   // ISO 3166-1 alpha-2
    QString taxNumber; // INN, BIN, UNP … by the country
    QString ogrn;      // or the country's register number; may be empty
    bool operator==(const Principal &) const = default;
};

// One dated link of the chain from the principal to the signing certificate. This version knows the
// head of the organisation, who acts without a power of attorney (Civil Code art. 53; box 54).
struct Authority {
    enum class Kind : quint8 { Head };
    AuthorityId id;
    PrincipalId principal;
    Kind kind = Kind::Head;
    QString personName;      // surname, first name, patronymic
    QString personTaxNumber; // compared with the certificate, names are not enough
    QString documentNumber;  // of the appointment; may be empty
    QDate validFrom;
    QDate validTo; // invalid: open
    bool operator==(const Authority &) const = default;
};

} // namespace okno
