#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace okno {

// The lexical forms of kind.json's field types, as XML Schema writes them.
class ValueType
{
public:
    using Predicate = bool (*)(QStringView);
    // For "decimal", "integer", "date", "date-time", "boolean"; null for the rest, where every text
    // is one.
    static Predicate find(QStringView type);
    // xs:date; a time zone may follow and is not looked at.
    static std::optional<QDate> date(QStringView text);
    // The day of an xs:date or xs:dateTime.
    static std::optional<QDate> day(QStringView text);
    static std::optional<bool> boolean(QStringView text);
};

} // namespace okno
