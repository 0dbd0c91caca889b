#include "app/cli/commands/BackupCommand.h"

#include "app/cli/Interrupt.h"
#include "app/cli/SecretPrompt.h"
#include "app/cli/commands/Describe.h"
#include "models/base/SecretFile.h"

#include <QLocale>

namespace okno {

namespace {

using Step = BackupProgress::Step;

const char *stepSource(Step step)
{
    switch (step) {
    case Step::Copying:
        return QT_TRANSLATE_NOOP("cli", "Copying the database");
    case Step::Checking:
        return QT_TRANSLATE_NOOP("cli", "Opening every record");
    case Step::Writing:
        return QT_TRANSLATE_NOOP("cli", "Writing the backup");
    case Step::ReadingBack:
        return QT_TRANSLATE_NOOP("cli", "Reading it back");
    case Step::Unpacking:
        return QT_TRANSLATE_NOOP("cli", "Unpacking the backup");
    }
    return "";
}

QString sizeText(const Output &out, qint64 size)
{
    return QLocale(out.texts().language())
        .formattedDataSize(size, 1, QLocale::DataSizeTraditionalFormat);
}

// A line when a step begins, with what it has before it; --json has its stderr quiet.
BackupWatch::Tell stepLines(Output &out)
{
    return [&out, last = std::optional<Step>()](const BackupProgress &progress) mutable {
        if (last == progress.step || out.isJson())
            return;
        last = progress.step;
        QString line = out.say(stepSource(progress.step));
        if (progress.total > 0)
            line += QStringLiteral(": ") + sizeText(out, progress.total);
        out.progress(line);
    };
}

Result<SecretBytes> ask(const QString &question)
{
    auto typed = promptForSecret(question);
    return typed ? std::move(typed)
                 : fail(FailureCode::UsageWrong, QStringLiteral("--passphrase-file"));
}

// From the file, or typed; a new one twice.
Result<SecretBytes> backupPassphrase(Session &session, bool isNew)
{
    const QString file = session.options().passphraseFile;
    if (!file.isEmpty())
        return readSecretFile(absolutePath(file), Exposure::Refuse);
    const Output &out = session.out();
    auto first = ask(out.say(QT_TRANSLATE_NOOP("cli", "Passphrase of the backup")));
    if (!first || !isNew)
        return first;
    const auto second = ask(out.say(QT_TRANSLATE_NOOP("cli", "Passphrase of the backup, again")));
    if (!second)
        return fail(second.error());
    return first->equals(*second)
               ? std::move(first)
               : fail(FailureCode::ValueInvalid, QStringLiteral("passphrase"),
                      out.say(QT_TRANSLATE_NOOP("cli", "the two are not the same")));
}

// Records that do not open were broken before; the backup is as good as the workspace.
ExitCode reportBroken(Output &out, const QString &workspace, const QStringList &broken)
{
    out.set(QStringLiteral("broken"), QJsonArray::fromStringList(broken));
    if (broken.isEmpty())
        return ExitCode::Done;
    for (const QString &place : broken)
        out.line(QStringLiteral("  ") + place);
    return out.failed({FailureCode::WorkspaceDamaged, workspace, broken.first()});
}

} // namespace

ExitCode backUpWorkspace(Session &session, const Arguments &arguments)
{
    Output &out = session.out();
    const QString file = absolutePath(arguments.positional().at(1));
    const auto passphrase = backupPassphrase(session, true);
    if (!passphrase)
        return out.failed(passphrase.error());
    GlobalOptions own = session.options();
    own.passphraseFile = arguments.value("workspace-passphrase-file");
    Session opened(own, out, session.wiring());
    if (const auto workspace = opened.workspace(); !workspace)
        return out.failed(workspace.error());
    BackupWatch watch(stepLines(out));
    const Interrupt interrupt(watch.stopFlag());
    const auto made = session.wiring().backUp(file, *passphrase, watch);
    if (!made)
        return out.failed(made.error());
    out.set(QStringLiteral("workspace"), own.workspace);
    out.set(QStringLiteral("file"), file);
    out.set(QStringLiteral("size"), made->size);
    out.set(QStringLiteral("at"), timeJson(made->at));
    out.set(QStringLiteral("records"), made->records);
    out.line(out.say(QT_TRANSLATE_NOOP("cli", "Backup written and read back: %1 (%2), %3 records. "
                                              "Keep its passphrase apart from it."),
                     {file, sizeText(out, made->size), QString::number(made->records)}));
    return reportBroken(out, own.workspace, made->broken);
}

ExitCode restoreWorkspace(Session &session, const Arguments &arguments, const QString &newKeyFile)
{
    Output &out = session.out();
    const QString file = absolutePath(arguments.positional().at(1));
    auto passphrase = backupPassphrase(session, false);
    if (!passphrase)
        return out.failed(passphrase.error());
    const QString folder = session.options().workspace;
    BackupWatch watch(stepLines(out));
    const Interrupt interrupt(watch.stopFlag());
    const auto restored = session.wiring().restoreWorkspace(
        {file,
         std::make_shared<const SecretBytes>(std::move(*passphrase)),
         folder,
         {nullptr, newKeyFile}},
        watch);
    if (!restored)
        return out.failed(restored.error());
    out.set(QStringLiteral("workspace"), folder);
    out.set(QStringLiteral("file"), file);
    out.set(QStringLiteral("made"), timeJson(restored->made));
    out.set(QStringLiteral("records"), restored->records);
    out.set(QStringLiteral("keyStore"),
            newKeyFile.isEmpty() ? QStringLiteral("keychain") : QStringLiteral("passphrase-file"));
    out.line(out.say(QT_TRANSLATE_NOOP("cli", "Workspace restored: %1, %2 records"),
                     {folder, QString::number(restored->records)}));
    return reportBroken(out, folder, restored->broken);
}

} // namespace okno
