#include "models/values/DeclarationNumber.h"

#include "models/values/Characters.h"

#include "models/values/Codes.h"
#include <QList>

namespace okno {

std::optional<DeclarationNumber> DeclarationNumber::parse(QStringView text)
{
    const QList<QStringView> parts = text.split(u'/');
    if (parts.size() != 3 || !CustomsOfficeCodeRule::accepts(parts[0]))
        return std::nullopt;
    const QStringView day = parts[1];
    const QStringView ordinal = parts[2];
    if (!isDigits(day, 6) || ordinal.isEmpty() || ordinal.size() > 7 || !allDigits(ordinal))
        return std::nullopt;
    const auto two = [&](qsizetype i) { return 10 * digitAt(day, i) + digitAt(day, i + 1); };
    DeclarationNumber number;
    number.m_date = QDate(2000 + two(4), two(2), two(0));
    if (!number.m_date.isValid())
        return std::nullopt;
    number.m_office = parts[0].toString();
    number.m_ordinal = ordinal.toString();
    return number;
}

QString DeclarationNumber::toString() const
{
    return m_office + u'/' + m_date.toString(QStringLiteral("ddMMyy")) + u'/' + m_ordinal;
}

} // namespace okno
