#include "app/Files.h"
#include "app/desktop/Desktop.h"
#include "app/desktop/Languages.h"
#include "app/desktop/SilentInstance.h"
#include "app/desktop/SingleInstance.h"
#include "models/base/ProcessSafety.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>

namespace {

struct CommandLine {
    okno::Desktop::Options options;
    QStringList files;
};

// The one that was chosen in the window last, as long as it is there.
QString usualWorkspace(const okno::Preferences &preferences)
{
    const QString chosen = preferences.workspace();
    return !chosen.isEmpty() && QFile::exists(okno::KeyFile::pathIn(chosen))
               ? chosen
               : okno::defaultWorkspace();
}

CommandLine read(const okno::Preferences &preferences)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const auto option = [&parser](const char *name, const char *value) {
        parser.addOption(QCommandLineOption(QLatin1String(name), {}, QLatin1String(value)));
        return QLatin1String(name);
    };
    const QString workspace = option("workspace", "DIR");
    const QString passphraseFile = option("passphrase-file", "FILE");
    const QString language = option("lang", "ru|kk|en");
    const QString profile = option("profile", "ID");
    const QString window = option("window", "URL");
    parser.addPositionalArgument(QStringLiteral("files"), {}, QStringLiteral("[FILE…]"));
    parser.process(*qApp);

    CommandLine line;
    line.files = parser.positionalArguments();
    okno::UiSettings &settings = line.options.settings = preferences.ui();
    line.options.place.folder = okno::absolutePath(
        parser.isSet(workspace) ? parser.value(workspace) : usualWorkspace(preferences));
    line.options.place.isUsual = !parser.isSet(workspace);
    if (parser.isSet(passphraseFile))
        line.options.place.passphraseFile = okno::absolutePath(parser.value(passphraseFile));
    if (parser.isSet(language))
        settings.language = parser.value(language);
    if (settings.language.isEmpty())
        settings.language = okno::systemLanguage();
    if (parser.isSet(profile))
        settings.profile = parser.value(profile);
    if (parser.isSet(window))
        settings.windowAddress = QUrl(parser.value(window));
    return line;
}

int runProgram(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("okno"));
    QApplication::setApplicationDisplayName(QStringLiteral("Okno"));
    QApplication::setApplicationVersion(QStringLiteral(OKNO_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("okno"));
    QApplication::setQuitOnLastWindowClosed(false); // the desktop says when all is on disk
    okno::Preferences preferences;
    const CommandLine line = read(preferences);
    okno::SingleInstance instance(line.options.place.folder);
    const okno::SingleInstance::Turn turn = instance.takeOrTell(line.files);
    if (turn == okno::SingleInstance::Turn::Told)
        return 0;
    okno::speak(application, line.options.settings.language);
    okno::theme::apply(application, line.options.settings.scheme);
    if (turn == okno::SingleInstance::Turn::Silent)
        return okno::sayThatItIsSilent(application, line.options.place.folder);
    okno::Desktop desktop(preferences, line.options);
    QObject::connect(&instance, &okno::SingleInstance::shown, &desktop, &okno::Desktop::show);
    QObject::connect(&desktop, &okno::Desktop::finished, &application, &QApplication::quit);
    desktop.start(line.files);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    okno::makeProcessSafe();
    okno::endProcess(runProgram(argc, argv));
}
