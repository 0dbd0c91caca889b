#include "models/classifiers/WorkCalendar.h"

namespace okno {

void WorkCalendar::add(const ClassifierPack &year)
{
    QHash<QDate, bool> &days = m_years[year.from.year()];
    for (const ClassifierEntry &entry : year.entries) {
        const QDate date = QDate::fromString(entry.code, QStringLiteral("yyyy.MM.dd"));
        if (date.isValid())
            days.insert(date, entry.facts.value(QStringLiteral("t")) != u"1");
    }
}

std::optional<bool> WorkCalendar::isWorking(const QDate &date) const
{
    const auto year = m_years.constFind(date.year());
    if (!date.isValid() || year == m_years.constEnd())
        return std::nullopt;
    return year->value(date, date.dayOfWeek() < Qt::Saturday);
}

WorkCalendar::Deadline WorkCalendar::workingDaysAfter(const QDate &date, int count) const
{
    if (!date.isValid() || count < 0)
        return {};
    QDate day = date;
    for (int left = count; left > 0;) {
        day = day.addDays(1);
        const std::optional<bool> works = isWorking(day);
        if (!works)
            return {{}, day.year()};
        left -= *works ? 1 : 0;
    }
    return {day, 0};
}

} // namespace okno
