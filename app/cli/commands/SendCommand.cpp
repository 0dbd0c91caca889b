#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Describe.h"
#include "app/flow/Await.h"

namespace okno {

namespace {

// What there is to say about an act whose sending stopped, for people and for scripts.
ExitCode tell(Session &session, const ActRecord &record, QJsonArray &list)
{
    Output &out = session.out();
    list.append(toJson(record));
    out.line(out.say(QT_TRANSLATE_NOOP("cli", "Act %1: %2"),
                     {record.act.id.toString(), stateText(record, out.texts())}));
    return exitCodeOf(record);
}

// Another process sends for this workspace: its result is ours.
Result<SenderTurn::Lock> takeTurn(Session &session, const ActId &act)
{
    return await(session.wiring().senderTurn().wait(act, session.timeoutMs()));
}

Result<ActRecord> attempt(Session &session, const Submission &submission,
                          const Principal &principal)
{
    const auto turn = takeTurn(session, submission.act().id);
    if (!turn)
        return fail(turn.error());
    OutboxStore &outbox = (*session.workspace())->outbox();
    if (!*turn)
        return await(outbox.act(submission.act().id));
    const auto connection = session.connection(principal);
    if (!connection)
        return fail(connection.error());
    if (!(*connection)->sender)
        return fail(FailureCode::NotSignedIn, principal.taxNumber);
    return await((*connection)->sender->sendNow(submission.act().id));
}

ExitCode sendOne(Session &session, const QString &text, QJsonArray &list)
{
    Output &out = session.out();
    const auto flow = session.flow();
    if (!flow)
        return out.failed(flow.error());
    const auto id = session.document(text);
    if (!id)
        return out.failed(id.error());
    const auto submission = (*flow)->queue(*id);
    if (!submission)
        return out.failed(submission.error());
    const auto principal =
        await((*session.workspace())->principals().principal(submission->act().principal));
    if (!principal)
        return out.failed(principal.error());
    const auto sent = attempt(session, *submission, *principal);
    if (sent)
        return tell(session, *sent, list);
    ExitCode code = out.failed(sent.error());
    if (const auto record = (*flow)->actOf(*id); record) {
        code = worse(code, tell(session, *record, list));
        if (record->state == ActState::Queued && code == ExitCode::Failed)
            out.progress(
                out.say(QT_TRANSLATE_NOOP("cli", "The act is queued; \"oknoctl sync\" sends it.")));
    }
    return code;
}

ExitCode runSend(Session &session, const Arguments &arguments)
{
    QJsonArray list;
    ExitCode code = ExitCode::Done;
    for (const QString &text : arguments.positional())
        code = worse(code, sendOne(session, text, list));
    session.out().set(QStringLiteral("submissions"), list);
    return code;
}

// Every principal's acts go under that principal's own session.
ExitCode syncFor(Session &session, const Principal &principal, const QString &newInstance,
                 QJsonArray &reports)
{
    Output &out = session.out();
    const auto connection = session.connection(principal);
    if (!connection)
        return out.failed(connection.error());
    if (!(*connection)->sender)
        return out.failed({FailureCode::NotSignedIn, principal.taxNumber, {}});
    if (!newInstance.isEmpty()) {
        const auto accepted = await((*connection)->feed->acceptInstance(newInstance));
        if (!accepted)
            return out.failed(accepted.error());
    }
    const auto report = await((*connection)->sender->sync(session.timeoutMs()));
    if (!report)
        return out.failed(report.error());
    reports.append(QJsonObject{{QStringLiteral("principal"), principal.id.toString()},
                               {QStringLiteral("delivered"), report->delivered},
                               {QStringLiteral("events"), report->events},
                               {QStringLiteral("pending"), report->pending},
                               {QStringLiteral("inFlight"), report->inFlight},
                               {QStringLiteral("timedOut"), report->isTimedOut}});
    ExitCode code = report->isTimedOut && report->pending > 0 ? ExitCode::Failed : ExitCode::Done;
    if (report->stopped)
        code = worse(code, out.failed(*report->stopped));
    for (const auto &[act, failure] : report->failed) {
        out.progress(act.toString());
        code = worse(code, out.failed(failure));
    }
    return code;
}

// The acts that this sync was about, as they stand now.
ExitCode tellAll(Session &session, const QList<ActId> &acts, QJsonArray &list)
{
    ExitCode code = ExitCode::Done;
    for (const ActId &act : acts) {
        const auto record = await((*session.workspace())->outbox().act(act));
        if (!record)
            return session.out().failed(record.error());
        code = worse(code, tell(session, *record, list));
    }
    return code;
}

// Classifiers, and rules where the user has named who may sign them.
QList<Result<ReferenceUpdate::Report>> takeReference(Session &session)
{
    QList<Result<ReferenceUpdate::Report>> reports;
    const auto connection = session.bareConnection();
    const auto definitions = session.definitions();
    if (!connection || !definitions)
        return {fail(connection ? definitions.error() : connection.error())};
    ReferenceClient &window = *(*connection)->reference;
    ClassifierStore store(session.options().workspace);
    reports.append(ReferenceUpdate::classifiers(window, store, {}));
    RuleSets sets((*session.workspace())->settings(), session.wiring().verifier());
    const auto trusted = sets.trusted();
    if (!trusted)
        reports.append(fail(trusted.error()));
    else if (!trusted->isEmpty())
        reports.append(ReferenceUpdate::rules(window, sets, (*definitions)->kinds()));
    return reports;
}

// Once a day, where somebody wants the window's reference data at all. What fails is told and does
// not make the sending fail: the last good data stay, and it is due once more.
void updateReference(Session &session)
{
    Output &out = session.out();
    SettingsStore &settings = (*session.workspace())->settings();
    const QDateTime now = session.wiring().clock().nowUtc();
    const auto last = ReferenceUpdate::last(settings);
    if (!last || !ReferenceUpdate::isDue(*last, now))
        return;
    QJsonArray names;
    QList<Failure> failed;
    for (const auto &report : takeReference(session)) {
        if (!report) {
            failed.append(report.error());
            continue;
        }
        failed += report->failed;
        for (const ReferenceUpdate::Taken &taken : report->taken) {
            if (taken.changed > 0)
                names.append(taken.name);
        }
    }
    for (const Failure &failure : std::as_const(failed))
        out.progress(out.texts().sentence(failure));
    out.set(QStringLiteral("updated"), names);
    if (failed.isEmpty())
        (void)ReferenceUpdate::remember(settings, now);
}

ExitCode runSync(Session &session, const Arguments &arguments)
{
    Output &out = session.out();
    const auto workspace = session.workspace();
    if (!workspace)
        return out.failed(workspace.error());
    const auto turn = takeTurn(session, {});
    if (!turn)
        return out.failed(turn.error());
    const auto pending = await((*workspace)->outbox().pending());
    const auto inFlight = await((*workspace)->outbox().inFlight());
    if (!pending || !inFlight)
        return out.failed(pending ? inFlight.error() : pending.error());
    QList<ActId> acts;
    QList<PrincipalId> principals;
    for (const ActRecord &record : *pending + *inFlight) {
        acts.append(record.act.id);
        if (!principals.contains(record.act.principal))
            principals.append(record.act.principal);
    }
    QJsonArray reports;
    ExitCode code = ExitCode::Done;
    for (const PrincipalId &id : principals) {
        const auto principal = await((*workspace)->principals().principal(id));
        code = worse(code, principal ? syncFor(session, *principal,
                                               arguments.value("accept-instance"), reports)
                                     : out.failed(principal.error()));
    }
    QJsonArray list;
    code = worse(code, tellAll(session, acts, list));
    updateReference(session);
    if (acts.isEmpty())
        out.line(out.say(QT_TRANSLATE_NOOP("cli", "Nothing is on its way.")));
    out.set(QStringLiteral("principals"), reports);
    out.set(QStringLiteral("submissions"), list);
    return code;
}

} // namespace

Command sendCommand()
{
    return {
        "send",
        "ID…",
        QT_TRANSLATE_NOOP("cli", "Queues signed documents and makes one attempt to deliver each"),
        1,
        -1,
        {},
        runSend};
}

Command syncCommand()
{
    return {"sync",
            "[--accept-instance ID]",
            QT_TRANSLATE_NOOP(
                "cli", "Resolves unknown outcomes, sends what is queued, follows the window"),
            0,
            0,
            {valueOption("accept-instance", "ID")},
            runSync};
}

} // namespace okno
