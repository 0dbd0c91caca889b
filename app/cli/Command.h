#pragma once

#include "app/cli/Output.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace okno {

class Session;

// What a person typed after the command's name.
class Arguments
{
public:
    explicit Arguments(const QCommandLineParser &parser, QStringList positional)
        : m_parser(parser), m_positional(std::move(positional))
    {
    }
    const QStringList &positional() const { return m_positional; }
    QString value(const char *option) const { return m_parser.value(QLatin1String(option)); }
    QStringList values(const char *option) const { return m_parser.values(QLatin1String(option)); }
    bool isSet(const char *option) const { return m_parser.isSet(QLatin1String(option)); }

private:
    const QCommandLineParser &m_parser;
    QStringList m_positional;
};

// One verb of the command line. run is called on the command thread.
struct Command {
    const char *name;
    const char *synopsis; // after the name: "FILE… [--kind K]"
    const char *summary;  // English source of a sentence in translations/
    int fewest;           // positional arguments
    int most;             // -1: any number
    QList<QCommandLineOption> options;
    ExitCode (*run)(Session &, const Arguments &);
    bool needsFonts = false; // it draws
};

// All of them, in the order of the help text.
QList<Command> allCommands();

inline QCommandLineOption valueOption(const char *name, const char *valueName)
{
    return QCommandLineOption(QLatin1String(name), QString(), QLatin1String(valueName));
}

inline QCommandLineOption flagOption(const char *name)
{
    return QCommandLineOption(QLatin1String(name));
}

} // namespace okno
