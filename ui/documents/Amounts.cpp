#include "ui/documents/Amounts.h"

#include <algorithm>

namespace okno {

namespace {

constexpr int groupSize = 3;

bool isPlainNumber(QStringView text)
{
    const bool hasDigits =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    const bool isPlain = std::all_of(text.begin(), text.end(),
                                     [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
    return hasDigits && isPlain && text.count(u'.') <= 1;
}

QString grouped(QStringView digits, const QString &separator)
{
    QString result;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % groupSize == 0)
            result += separator;
        result += digits.at(i);
    }
    return result;
}

} // namespace

QString writtenAmount(const QString &sum, const QLocale &locale)
{
    const qsizetype space = sum.indexOf(u' ');
    const QStringView number = QStringView(sum).left(space < 0 ? sum.size() : space);
    if (!isPlainNumber(number))
        return sum;
    const qsizetype point = number.indexOf(u'.');
    QString result =
        grouped(number.left(point < 0 ? number.size() : point), locale.groupSeparator());
    if (point >= 0)
        result += locale.decimalPoint() + number.mid(point + 1).toString();
    if (space >= 0)
        result += QChar(QChar::Nbsp) + sum.mid(space + 1);
    return result;
}

std::pair<std::optional<Decimal>, QString> amountAndCurrency(const QString &sum)
{
    const qsizetype space = sum.indexOf(u' ');
    const auto number = Decimal::parse(QStringView(sum).left(space < 0 ? sum.size() : space));
    if (!number)
        return {std::nullopt, sum};
    return {number, space < 0 ? QString() : sum.mid(space + 1)};
}

Decimal amountOf(const QString &sum)
{
    return Decimal::parse(QStringView(sum).left(sum.indexOf(u' '))).value_or(Decimal());
}

} // namespace okno
