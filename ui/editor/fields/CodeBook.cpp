#include "ui/editor/fields/CodeBook.h"

#include "ui/shell/Moments.h"

#include <QCoreApplication>
#include <QLocale>

namespace okno {

QString nameOf(const ClassifierEntry &entry, const QString &language)
{
    for (const QString &wanted : {language, QStringLiteral("ru"), QStringLiteral("en")}) {
        if (entry.names.contains(wanted))
            return entry.names.value(wanted);
    }
    return {};
}

QString validityWords(const ClassifierMatch &match, const QLocale &locale)
{
    const QString day = dayText(match.answer.date, locale);
    switch (match.answer.state) {
    case ClassifierAnswer::State::Ended:
        return QCoreApplication::translate("okno::CodeBook", "ended %1").arg(day);
    case ClassifierAnswer::State::NotYet:
        return QCoreApplication::translate("okno::CodeBook", "valid from %1").arg(day);
    case ClassifierAnswer::State::Valid:
    case ClassifierAnswer::State::Unknown:
    case ClassifierAnswer::State::NoPack:
        break;
    }
    return {};
}

} // namespace okno
