#pragma once

#include "models/classifiers/Classifier.h"

#include <QHash>

#include <optional>

namespace okno {

// The working days of one country, of packs "calendar-<country>": one a year, whose codes are the
// days that differ from the plain week (fact "t": 1 day off, 2 shortened working day, 3 working
// day).
class WorkCalendar
{
public:
    void add(const ClassifierPack &year);
    bool knows(int year) const { return m_years.contains(year); }
    // Nothing where that year's calendar is not there: a guess would miss holidays.
    std::optional<bool> isWorking(const QDate &date) const;

    struct Deadline {
        QDate date;          // invalid where it cannot be told
        int unknownYear = 0; // the year whose calendar is missing
    };
    // The count-th working day after a date; the date itself does not count.
    Deadline workingDaysAfter(const QDate &date, int count) const;

private:
    QHash<int, QHash<QDate, bool>> m_years;
};

} // namespace okno
