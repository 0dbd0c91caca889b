#include "app/desktop/Languages.h"

#include "ui/shell/Moments.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace okno {

namespace {

void install(QCoreApplication &application, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(name, folder))
        application.installTranslator(translator);
    else
        delete translator;
}

} // namespace

QString systemLanguage()
{
    const QString name = QLocale::system().name().left(2);
    return name == QLatin1String("kk") || name == QLatin1String("ru") ? name : QStringLiteral("en");
}

void speak(QCoreApplication &application, const QString &language)
{
    QLocale::setDefault(localeOf(language));
    if (language == QLatin1String("en"))
        return;
    const QString own = QStringLiteral(":/okno/texts");
    install(application, QStringLiteral("qtbase_ru"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QStringLiteral("okno_ru"), own);
    // Asked first, because installed last.
    if (language == QLatin1String("kk"))
        install(application, QStringLiteral("okno_kk"), own);
}

} // namespace okno
