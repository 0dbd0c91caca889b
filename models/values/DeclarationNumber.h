#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace okno {

// The registration number of a goods declaration: office / day of registration / ordinal, for
// example "10702070/171121/0375648" (office of 2, 5 or 8 digits, day as ddMMyy, ordinal of 1 to 7
// digits; an amendment's number may not stand here).
class DeclarationNumber
{
public:
    static std::optional<DeclarationNumber> parse(QStringView text);
    static bool accepts(QStringView text) { return parse(text).has_value(); }
    const QString &office() const { return m_office; }
    QDate date() const { return m_date; } // of the twenty-first century
    const QString &ordinal() const { return m_ordinal; }
    QString toString() const;
    bool operator==(const DeclarationNumber &) const = default;

private:
    DeclarationNumber() = default;
    QString m_office;
    QDate m_date;
    QString m_ordinal;
};

} // namespace okno
