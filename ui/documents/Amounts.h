#pragma once

#include "models/values/Decimal.h"

#include <QLocale>
#include <QString>

namespace okno {

// "12000.00 USD" as the language writes it: "12 000,00 USD". Digit for digit the text of the
// document; what is not a number and a currency stays as it is.
QString writtenAmount(const QString &sum, const QLocale &locale);
// For ordering only; 0 where there is no number.
Decimal amountOf(const QString &sum);

} // namespace okno
