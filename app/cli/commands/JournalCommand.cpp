#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Describe.h"
#include "app/flow/Await.h"
#include "models/base/DurableFile.h"

#include <QJsonDocument>

namespace okno {

namespace {

constexpr int pageSize = 1000;

QJsonObject toJson(const JournalEntry &entry)
{
    return {{QStringLiteral("number"), entry.number},
            {QStringLiteral("at"), timeJson(entry.at)},
            {QStringLiteral("action"), entry.action},
            {QStringLiteral("subject"), entry.subject},
            {QStringLiteral("facts"), entry.facts},
            {QStringLiteral("hash"), QLatin1String(entry.hash.toHex())}};
}

Result<QList<JournalEntry>> allEntries(Journal &journal)
{
    QList<JournalEntry> all;
    for (;;) {
        const auto page =
            await(journal.entries(all.isEmpty() ? 1 : all.last().number + 1, pageSize));
        if (!page)
            return fail(page.error());
        all += *page;
        if (page->size() < pageSize)
            return all;
    }
}

ExitCode verify(Session &session, Journal &journal)
{
    Output &out = session.out();
    const auto verdict = await(journal.verify());
    if (!verdict)
        return out.failed(verdict.error());
    out.set(QStringLiteral("entries"), verdict->entries);
    out.set(QStringLiteral("firstBroken"), verdict->firstBroken);
    if (verdict->firstBroken != 0)
        return out.failed({FailureCode::WorkspaceDamaged, QStringLiteral("journal"),
                           QString::number(verdict->firstBroken)});
    out.line(out.say(QT_TRANSLATE_NOOP("cli", "The journal is whole: %1 entries."),
                     {QString::number(verdict->entries)}));
    return ExitCode::Done;
}

ExitCode runJournal(Session &session, const Arguments &arguments)
{
    Output &out = session.out();
    const auto workspace = session.workspace();
    if (!workspace)
        return out.failed(workspace.error());
    Journal &journal = (*workspace)->journal();
    if (arguments.isSet("verify"))
        return verify(session, journal);
    const auto entries = allEntries(journal);
    if (!entries)
        return out.failed(entries.error());
    QJsonArray list;
    for (const JournalEntry &entry : *entries) {
        list.append(toJson(entry));
        if (!arguments.isSet("export"))
            out.line(QStringLiteral("%1  %2  %3  %4")
                         .arg(QString::number(entry.number),
                              entry.at.toLocalTime().toString(Qt::ISODate), entry.action,
                              entry.subject));
    }
    if (!arguments.isSet("export")) {
        out.set(QStringLiteral("entries"), list);
        return ExitCode::Done;
    }
    const QString file = absolutePath(arguments.value("export"));
    if (const auto written = durableReplace(file, QJsonDocument(list).toJson()); !written)
        return out.failed(written.error());
    out.set(QStringLiteral("out"), file);
    out.line(out.say(QT_TRANSLATE_NOOP("cli", "Journal written: %1 (%2 entries)"),
                     {file, QString::number(entries->size())}));
    return ExitCode::Done;
}

} // namespace

Command journalCommand()
{
    return {"journal",
            "[--verify] [--export FILE]",
            QT_TRANSLATE_NOOP("cli", "The audit trail and its hash chain"),
            0,
            0,
            {flagOption("verify"), valueOption("export", "FILE")},
            runJournal};
}

} // namespace okno
