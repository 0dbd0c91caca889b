#include "ui/shell/Moments.h"

namespace okno {

namespace {

const QString timeFormat = QStringLiteral("HH:mm:ss");

} // namespace

QLocale localeOf(const QString &language)
{
    return language == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                             : QLocale(language);
}

// Two digits of a year are not enough in papers that are kept for ten years.
QString dayFormat(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return format;
}

QString dayText(const QDate &day, const QLocale &locale)
{
    return day.isValid() ? locale.toString(day, dayFormat(locale)) : QString();
}

QString minuteText(const QDateTime &at, const QLocale &locale)
{
    const QDateTime local = at.toLocalTime();
    return at.isValid() ? dayText(local.date(), locale) + local.time().toString(u" HH:mm")
                        : QString();
}

QString moment(const QDateTime &at, const QLocale &locale)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    return dayText(local.date(), locale) + u' ' + local.time().toString(timeFormat);
}

QString shortMoment(const QDateTime &at, const QDateTime &now, const QLocale &locale)
{
    const QDateTime local = at.toLocalTime();
    return at.isValid() && local.date() == now.toLocalTime().date()
               ? local.time().toString(timeFormat)
               : moment(at, locale);
}

} // namespace okno
