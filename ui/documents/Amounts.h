#pragma once

#include "models/values/Decimal.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <utility>

namespace okno {

// "12000.00 USD" as the language writes it: "12 000,00 USD". Digit for digit the text of the
// document; what is not a number and a currency stays as it is.
QString writtenAmount(const QString &sum, const QLocale &locale);
// "12000.00 USD" as 12000.00 and "USD"; no number: all of it stands in the text.
std::pair<std::optional<Decimal>, QString> amountAndCurrency(const QString &sum);
// For ordering only; 0 where there is no number.
Decimal amountOf(const QString &sum);

} // namespace okno
