#include "ui/shell/Moments.h"

namespace okno {

namespace {

const QString timeFormat = QStringLiteral("HH:mm:ss");

QString dayText(const QDate &day, const QLocale &locale)
{
    // Two digits of a year are not enough in papers that are kept for ten years.
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return locale.toString(day, format);
}

} // namespace

QLocale localeOf(const QString &language)
{
    return language == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                             : QLocale(language);
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
