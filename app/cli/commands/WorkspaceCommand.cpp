#include "app/cli/SecretPrompt.h"
#include "app/cli/commands/BackupCommand.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Describe.h"
#include "app/flow/Await.h"
#include "models/base/SecretFile.h"

#include <QDir>
#include <QFileInfo>

namespace okno {

namespace {

// "passphrase-file FILE" or "keychain"; empty means the key store.
Result<QString> passphraseFile(const Arguments &arguments, const QString &given)
{
    const QString store = arguments.value("key-store");
    if (store == QLatin1String("passphrase-file"))
        return given.isEmpty()
                   ? Result<QString>(fail(FailureCode::UsageWrong, QStringLiteral("--key-store")))
                   : absolutePath(given);
    if (store.isEmpty() || store == QLatin1String("keychain"))
        return QString();
    return fail(FailureCode::UsageWrong, QStringLiteral("--key-store"), store);
}

// Said before anything is made: a workspace whose phrase finds no place would have none at all.
Result<void> isFree(const QString &recoveryFile)
{
    const QFileInfo file(recoveryFile);
    if (recoveryFile.isEmpty() || (!file.exists() && file.dir().exists()))
        return {};
    return fail(FailureCode::FileUnwritable, recoveryFile,
                file.exists() ? QStringLiteral("exists") : QString());
}

void showPhrase(Output &out, const SecretBytes &secret)
{
    const QString phrase = QString::fromLatin1(secret.view());
    out.set(QStringLiteral("recoveryPhrase"), phrase);
    out.line(out.say(
        QT_TRANSLATE_NOOP(
            "cli",
            "Recovery phrase, shown only now. Write it down and keep it in a safe:\n\n    %1\n"),
        {phrase}));
}

ExitCode init(Session &session, const Arguments &arguments)
{
    Output &out = session.out();
    const auto file = passphraseFile(arguments, arguments.positional().value(1));
    if (!file)
        return out.failed(file.error());
    const QString recoveryFile = arguments.isSet("recovery-file")
                                     ? absolutePath(arguments.value("recovery-file"))
                                     : QString();
    if (const auto free = isFree(recoveryFile); !free)
        return out.failed(free.error());
    const auto made = session.wiring().makeWorkspace(session.options().workspace, {nullptr, *file});
    if (!made)
        return out.failed(made.error());
    out.set(QStringLiteral("workspace"), session.options().workspace);
    out.set(QStringLiteral("keyStore"),
            file->isEmpty() ? QStringLiteral("keychain") : QStringLiteral("passphrase-file"));
    out.line(
        out.say(QT_TRANSLATE_NOOP("cli", "Workspace created: %1"), {session.options().workspace}));
    if (recoveryFile.isEmpty()) {
        showPhrase(out, *made->recoveryPhrase);
        return ExitCode::Done;
    }
    if (const auto written = createSecretFile(recoveryFile, made->recoveryPhrase->view());
        !written) {
        showPhrase(out, *made->recoveryPhrase);
        return out.failed(written.error());
    }
    out.set(QStringLiteral("recoveryFile"), recoveryFile);
    out.line(out.say(
        QT_TRANSLATE_NOOP(
            "cli", "The recovery phrase is in %1. Print it, keep it in a safe, delete the file."),
        {recoveryFile}));
    return ExitCode::Done;
}

// The phrase opens a workspace whose key store was lost or changed, and gives its key a new home.
ExitCode recover(Session &session, const Arguments &arguments)
{
    Output &out = session.out();
    const auto file = passphraseFile(arguments, arguments.positional().value(1));
    if (!file)
        return out.failed(file.error());
    auto phrase =
        arguments.isSet("recovery-file")
            ? readSecretFile(absolutePath(arguments.value("recovery-file")), Exposure::Tolerate)
            : promptForSecret(out.say(QT_TRANSLATE_NOOP("cli", "Recovery phrase")));
    if (!phrase)
        return out.failed(phrase.error());
    const auto opened = session.wiring().recoverWorkspace(
        session.options().workspace, std::make_shared<const SecretBytes>(std::move(*phrase)),
        {nullptr, *file});
    if (!opened)
        return out.failed(opened.error());
    out.set(QStringLiteral("workspace"), session.options().workspace);
    out.line(out.say(QT_TRANSLATE_NOOP("cli", "The workspace opens again: %1"),
                     {session.options().workspace}));
    return ExitCode::Done;
}

ExitCode check(Session &session)
{
    Output &out = session.out();
    const auto workspace = session.workspace();
    if (!workspace)
        return out.failed(workspace.error());
    const auto checked = await((*workspace)->check());
    if (!checked)
        return out.failed(checked.error());
    const bool isWhole =
        checked->databaseSound && checked->broken.isEmpty() && checked->journal.firstBroken == 0;
    out.set(QStringLiteral("databaseSound"), checked->databaseSound);
    out.set(QStringLiteral("records"), checked->recordsOpened);
    out.set(QStringLiteral("broken"), QJsonArray::fromStringList(checked->broken));
    out.set(QStringLiteral("journalEntries"), checked->journal.entries);
    out.set(QStringLiteral("journalFirstBroken"), checked->journal.firstBroken);
    out.set(QStringLiteral("whole"), isWhole);
    out.line(
        out.say(QT_TRANSLATE_NOOP("cli", "Records opened: %1, broken: %2; journal: %3 entries"),
                {QString::number(checked->recordsOpened), QString::number(checked->broken.size()),
                 QString::number(checked->journal.entries)}));
    for (const QString &place : checked->broken)
        out.line(QStringLiteral("  ") + place);
    if (isWhole) {
        out.line(out.say(QT_TRANSLATE_NOOP("cli", "The workspace is whole.")));
        return ExitCode::Done;
    }
    return out.failed({FailureCode::WorkspaceDamaged, session.options().workspace,
                       checked->journal.firstBroken == 0
                           ? QString()
                           : QString::number(checked->journal.firstBroken)});
}

ExitCode restore(Session &session, const Arguments &arguments)
{
    const auto file = passphraseFile(arguments, arguments.positional().value(2));
    return file ? restoreWorkspace(session, arguments, *file) : session.out().failed(file.error());
}

// A verb and how many words may follow it.
struct Verb {
    const char *name;
    int fewest;
    int most;
    ExitCode (*run)(Session &, const Arguments &);
};

constexpr Verb verbs[] = {
    {"init", 0, 1, init},
    {"recover", 0, 1, recover},
    {"backup", 1, 1, backUpWorkspace},
    {"restore", 1, 2, restore},
    {"check", 0, 0, [](Session &session, const Arguments &) { return check(session); }},
};

ExitCode run(Session &session, const Arguments &arguments)
{
    const QString name = arguments.positional().first();
    const qsizetype words = arguments.positional().size() - 1;
    for (const Verb &verb : verbs) {
        if (name == QLatin1String(verb.name) && words >= verb.fewest && words <= verb.most)
            return verb.run(session, arguments);
    }
    return session.out().failed({FailureCode::UsageWrong, QStringLiteral("workspace ") + name, {}});
}

} // namespace

Command workspaceCommand()
{
    return {"workspace",
            "init|recover [--key-store keychain | --key-store passphrase-file FILE] "
            "[--recovery-file FILE] | backup FILE [--workspace-passphrase-file FILE] | "
            "restore FILE [--key-store keychain | --key-store passphrase-file FILE] | check",
            QT_TRANSLATE_NOOP("cli", "Makes the sealed store, opens it by its recovery phrase, "
                                     "writes or restores a backup (under the passphrase in "
                                     "--passphrase-file), or checks every record of it"),
            1,
            3,
            {valueOption("key-store", "WHERE"), valueOption("recovery-file", "FILE"),
             valueOption("workspace-passphrase-file", "FILE")},
            run};
}

} // namespace okno
