#include "app/cli/CommandLine.h"

#include <QLocale>

namespace okno {

namespace {

QList<QCommandLineOption> globalOptions()
{
    return {flagOption("json"),
            flagOption("help"),
            flagOption("version"),
            valueOption("workspace", "DIR"),
            valueOption("principal", "ID"),
            valueOption("profile", "ID"),
            valueOption("lang", "ru|kk|en"),
            valueOption("window", "URL"),
            valueOption("passphrase-file", "FILE"),
            valueOption("timeout", "SECONDS")};
}

QString defaultLanguage()
{
    const QString name = QLocale::system().name().left(2);
    return name == QLatin1String("kk") || name == QLatin1String("en") || name == QLatin1String("ru")
               ? name
               : QStringLiteral("en");
}

// -1 for what is no number of seconds within a day.
int secondsOf(const QString &text)
{
    constexpr int longest = 24 * 60 * 60;
    bool isNumber = false;
    const int seconds = text.toInt(&isNumber);
    return isNumber && seconds >= 0 && seconds <= longest ? seconds : -1;
}

GlobalOptions readOptions(const QCommandLineParser &parser)
{
    GlobalOptions options;
    options.isJson = parser.isSet(QStringLiteral("json"));
    options.workspace = parser.value(QStringLiteral("workspace"));
    if (options.workspace.isEmpty())
        options.workspace = defaultWorkspace();
    options.workspace = absolutePath(options.workspace);
    options.principal = parser.value(QStringLiteral("principal"));
    options.profile = parser.isSet(QStringLiteral("profile"))
                          ? parser.value(QStringLiteral("profile"))
                          : QStringLiteral("training");
    options.language = parser.isSet(QStringLiteral("lang")) ? parser.value(QStringLiteral("lang"))
                                                            : defaultLanguage();
    options.windowAddress = parser.value(QStringLiteral("window"));
    options.passphraseFile = parser.value(QStringLiteral("passphrase-file"));
    if (parser.isSet(QStringLiteral("timeout")))
        options.timeoutSeconds = secondsOf(parser.value(QStringLiteral("timeout")));
    return options;
}

QString helpText(const Output &out)
{
    QString text =
        out.say(QT_TRANSLATE_NOOP("cli", "Usage: oknoctl [options] command [arguments]")) + u'\n';
    for (const Command &command : allCommands()) {
        text += QStringLiteral("\n  %1 %2\n      %3")
                    .arg(QLatin1String(command.name), QString::fromUtf8(command.synopsis),
                         out.say(command.summary));
    }
    text +=
        QStringLiteral("\n\n") +
        out.say(QT_TRANSLATE_NOOP(
            "cli",
            "Options of every command: --json, --workspace DIR, --principal ID, --profile ID, "
            "--lang ru|kk|en, --window URL, --passphrase-file FILE, --timeout SECONDS")) +
        u'\n' +
        out.say(QT_TRANSLATE_NOOP(
            "cli",
            "Exit codes: 0 done, 1 failure, 2 usage, 3 blocking findings or a signature that does "
            "not verify, 4 refused by the window, 5 outcome unknown, 6 not signed in or not "
            "allowed"));
    return text;
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    CommandLine line;
    // The first word that is no option, nor an option's value, is the command.
    QCommandLineParser first;
    first.addOptions(globalOptions());
    first.parse(arguments);
    line.m_options = readOptions(first);
    line.m_isVersion = first.isSet(QStringLiteral("version"));
    const QString name = first.positionalArguments().value(0);
    if (name.isEmpty() || name == QLatin1String("help") || line.m_isVersion ||
        first.isSet(QStringLiteral("help")))
        return line;
    for (const Command &command : allCommands()) {
        if (QLatin1String(command.name) != name)
            continue;
        QCommandLineParser parser;
        parser.addOptions(globalOptions());
        parser.addOptions(command.options);
        if (!parser.parse(arguments)) {
            line.m_wrong =
                parser.unknownOptionNames().isEmpty()
                    ? QStringLiteral("%1 %2").arg(name, QString::fromUtf8(command.synopsis))
                    : parser.unknownOptionNames().join(u' ');
            return line;
        }
        line.m_options = readOptions(parser);
        const qsizetype count = parser.positionalArguments().size() - 1;
        if (count < command.fewest || (command.most >= 0 && count > command.most) ||
            (line.m_options.timeoutSeconds < 0)) {
            line.m_wrong =
                line.m_options.timeoutSeconds < 0
                    ? QStringLiteral("--timeout")
                    : QStringLiteral("%1 %2").arg(name, QString::fromUtf8(command.synopsis));
            return line;
        }
        line.m_command = command;
        line.m_arguments = arguments;
        return line;
    }
    line.m_wrong = name;
    return line;
}

ExitCode CommandLine::answer() const
{
    Output out(m_options.isJson, m_options.language);
    if (!m_wrong.isEmpty()) {
        const ExitCode code = out.failed({FailureCode::UsageWrong, m_wrong, {}});
        out.finish();
        return code;
    }
    out.set(QStringLiteral("version"), QStringLiteral(OKNO_VERSION));
    const QString help = m_isVersion ? QString() : helpText(out);
    if (!m_isVersion)
        out.set(QStringLiteral("help"), help);
    out.line(m_isVersion ? QStringLiteral("oknoctl ") + QStringLiteral(OKNO_VERSION) : help);
    out.finish();
    return ExitCode::Done;
}

CommandRun::CommandRun(const CommandLine &line) : m_line(line), m_wiring(line.options().language)
{
}

ExitCode CommandRun::execute()
{
    Output out(m_line.options().isJson, m_line.options().language);
    Session session(m_line.options(), out, m_wiring);
    QCommandLineParser parser;
    parser.addOptions(globalOptions());
    parser.addOptions(m_line.command().options);
    parser.parse(m_line.arguments());
    const ExitCode code =
        m_line.command().run(session, Arguments(parser, parser.positionalArguments().mid(1)));
    out.finish();
    return code;
}

} // namespace okno
