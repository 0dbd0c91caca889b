#pragma once

#include "app/cli/Session.h"

#include <optional>

namespace okno {

// What was typed: the command and the options for all; or an answer (help, version, usage) to
// print.
class CommandLine
{
public:
    static CommandLine parse(const QStringList &arguments);
    bool isRunnable() const { return m_command.has_value(); }
    bool needsFonts() const { return m_command && m_command->needsFonts; }
    // Prints help, version or what is wrong with the usage.
    ExitCode answer() const;
    const Command &command() const { return *m_command; }
    const GlobalOptions &options() const { return m_options; }
    const QStringList &arguments() const { return m_arguments; }

private:
    std::optional<Command> m_command;
    GlobalOptions m_options;
    QStringList m_arguments;
    QString m_wrong; // what is not understood; empty: help was asked for
    bool m_isVersion = false;
};

// One command from start to exit code.
class CommandRun
{
public:
    explicit CommandRun(const CommandLine &line);
    // On the command thread.
    ExitCode execute();

private:
    const CommandLine &m_line;
    Wiring m_wiring;
};

} // namespace okno
