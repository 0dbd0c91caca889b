#include "app/cli/commands/ForeignCommand.h"

#include "app/cli/commands/Describe.h"

#include <QProcess>
#include <QTemporaryDir>

namespace okno {

namespace {

QStringList filledIn(QStringList words, const QString &input, const QString &output)
{
    const bool hasInput = words.join(u' ').contains(QLatin1String("{in}"));
    for (QString &word : words)
        word.replace(QLatin1String("{in}"), input).replace(QLatin1String("{out}"), output);
    return hasInput ? words : words << input;
}

// Runs on the command thread, which may wait; the program gets no secret of ours.
Result<QByteArray> runProgram(const QString &commandLine, const QString &input)
{
    constexpr int longestRunMs = 10 * 60 * 1000; // a person may be asked for a PIN there
    const QString output = input + QStringLiteral(".p7s");
    const QStringList words = filledIn(QProcess::splitCommand(commandLine), input, output);
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.setStandardInputFile(QProcess::nullDevice());
    program.start(words.value(0), words.mid(1));
    if (!program.waitForFinished(longestRunMs) || program.exitStatus() != QProcess::NormalExit ||
        program.exitCode() != 0)
        return fail(FailureCode::ProgramFailed, words.value(0),
                    program.error() == QProcess::UnknownError ? QString::number(program.exitCode())
                                                              : program.errorString());
    return readFile(output, ForeignSigning::largestSignature);
}

} // namespace

ForeignSigning ForeignCommand::signing() const
{
    return {**m_session.flow(), m_session.wiring().verifier(), m_session.wiring().clock()};
}

Result<CheckedDocument> ForeignCommand::freeze(const Arguments &arguments) const
{
    if (!arguments.isSet("certificate"))
        return fail(FailureCode::UsageWrong, QStringLiteral("--certificate"));
    auto checked = signing().freeze(m_document, absolutePath(arguments.value("certificate")),
                                    arguments.value("reference"));
    if (checked)
        showAccepted(m_session, checked->facts());
    return checked;
}

Result<ActId> ForeignCommand::hand(const QString &folder, const Arguments &arguments) const
{
    const auto checked = freeze(arguments);
    if (!checked)
        return fail(checked.error());
    const QString target = absolutePath(folder);
    if (const auto saved = ForeignSigning::save(target, *checked); !saved)
        return fail(saved.error());
    const QString document = target + u'/' + ForeignSigning::documentName();
    const QString manifest = target + u'/' + ForeignSigning::manifestName();
    Output &out = m_session.out();
    out.set(QStringLiteral("document"), document);
    out.set(QStringLiteral("manifest"), manifest);
    out.line(out.say(
        QT_TRANSLATE_NOOP(
            "cli",
            "Sign both files with your program (detached signature, CAdES-BES), then pass the two "
            "signatures with --with-signature:\n  %1\n  %2"),
        {document, manifest}));
    return ActId();
}

Result<ActId> ForeignCommand::take(const QStringList &files) const
{
    QStringList paths;
    for (const QString &file : files)
        paths.append(absolutePath(file));
    return signing().take(m_document, paths);
}

Result<ActId> ForeignCommand::command(const QString &commandLine, const Arguments &arguments) const
{
    const auto checked = freeze(arguments);
    if (!checked)
        return fail(checked.error());
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(FailureCode::FileUnwritable, folder.path(), folder.errorString());
    if (const auto saved = ForeignSigning::save(folder.path(), *checked); !saved)
        return fail(saved.error());
    QList<QByteArray> signatures;
    for (const QString &name : {ForeignSigning::documentName(), ForeignSigning::manifestName()}) {
        const auto signature = runProgram(commandLine, folder.filePath(name));
        if (!signature)
            return fail(signature.error());
        signatures.append(*signature);
    }
    return signing().accept(m_document, signatures);
}

} // namespace okno
