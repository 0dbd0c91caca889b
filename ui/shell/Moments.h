#pragma once

#include <QDateTime>
#include <QLocale>

namespace okno {

// How the language writes dates; its English is that of the Union's partners, day before month.
QLocale localeOf(const QString &language);
// As a date field wants it: "dd.MM.yyyy".
QString dayFormat(const QLocale &locale);
// "22.11.2026", "22.11.2026 14:03" in local time; empty for what is not valid.
QString dayText(const QDate &day, const QLocale &locale);
QString minuteText(const QDateTime &at, const QLocale &locale);
// "22.11.2026 14:03:22" in local time; empty for an invalid moment.
QString moment(const QDateTime &at, const QLocale &locale);
// The time alone when it is today, seen from now.
QString shortMoment(const QDateTime &at, const QDateTime &now, const QLocale &locale);

} // namespace okno
