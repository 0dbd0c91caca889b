#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Describe.h"
#include "app/flow/Await.h"
#include "models/base/DurableFile.h"

#include <QCryptographicHash>

namespace okno {

namespace {

QJsonObject toJson(const Attempt &attempt)
{
    return {{QStringLiteral("at"), timeJson(attempt.at)},
            {QStringLiteral("step"), attempt.step},
            {QStringLiteral("requestId"), attempt.requestId},
            {QStringLiteral("httpStatus"), attempt.httpStatus},
            {QStringLiteral("code"), attempt.code},
            {QStringLiteral("detail"), attempt.detail}};
}

QJsonObject toJson(const WindowEvent &event)
{
    return {{QStringLiteral("id"), event.id},
            {QStringLiteral("seq"), QString::number(event.seq)},
            {QStringLiteral("at"), timeJson(event.occurredAt)},
            {QStringLiteral("gate"), gateKey(event.registration.gate)},
            {QStringLiteral("phase"), phaseKey(event.registration.phase)},
            {QStringLiteral("code"), event.registration.code}};
}

void addHistory(Session &session, OutboxStore &outbox, const ActId &act)
{
    Output &out = session.out();
    QJsonArray attempts;
    for (const Attempt &attempt : await(outbox.attempts(act)).value_or(QList<Attempt>())) {
        attempts.append(toJson(attempt));
        out.line(QStringLiteral("    %1  %2  %3 %4")
                     .arg(attempt.at.toLocalTime().toString(Qt::ISODate), attempt.step,
                          attempt.httpStatus > 0 ? QString::number(attempt.httpStatus) : QString(),
                          attempt.code));
    }
    QJsonArray events;
    for (const WindowEvent &event : await(outbox.events(act)).value_or(QList<WindowEvent>())) {
        events.append(toJson(event));
        out.line(QStringLiteral("    %1  %2")
                     .arg(event.occurredAt.toLocalTime().toString(Qt::ISODate),
                          event.registration.code));
    }
    out.set(QStringLiteral("attempts"), attempts);
    out.set(QStringLiteral("events"), events);
}

// What was refused is refused; that nothing was sent yet is no failure of `status`.
ExitCode statusCode(const ActRecord &record)
{
    const ExitCode code = exitCodeOf(record);
    return code == ExitCode::Failed ? ExitCode::Done : code;
}

ExitCode runStatus(Session &session, const Arguments &arguments)
{
    Output &out = session.out();
    const auto workspace = session.workspace();
    if (!workspace)
        return out.failed(workspace.error());
    const auto id = session.document(arguments.positional().first());
    if (!id)
        return out.failed(id.error());
    const auto summary = await((*workspace)->documents().summary(*id));
    if (!summary)
        return out.failed(summary.error());
    out.set(QStringLiteral("document"), id->toString());
    out.set(QStringLiteral("documentState"), documentStateKey(summary->state));
    const auto record = await((*workspace)->outbox().actOf(*id));
    if (!record)
        return out.failed(record.error());
    if (!*record) {
        out.line(QStringLiteral("%1  %2").arg(id->toString(),
                                              out.texts().documentState(summary->state)));
        return ExitCode::Done;
    }
    const QJsonObject json = toJson(**record);
    out.setAll(json);
    out.line(QStringLiteral("%1  %2").arg(id->toString(), stateText(**record, out.texts())));
    addHistory(session, (*workspace)->outbox(), (*record)->act.id);
    return statusCode(**record);
}

ExitCode runReceipt(Session &session, const Arguments &arguments)
{
    Output &out = session.out();
    const auto flow = session.flow();
    if (!flow)
        return out.failed(flow.error());
    const auto id = session.document(arguments.positional().first());
    if (!id)
        return out.failed(id.error());
    const auto record = (*flow)->actOf(*id);
    if (!record)
        return out.failed(record.error());
    const auto bytes = await((*session.workspace())->receipts().bytes(record->act.id));
    if (!bytes)
        return out.failed(bytes.error());
    if (!*bytes)
        return out.failed({FailureCode::NotFound, QStringLiteral("receipt"), id->toString()});
    if (!arguments.isSet("out"))
        return out.failed({FailureCode::UsageWrong, QStringLiteral("--out"), {}});
    const QString file = absolutePath(arguments.value("out"));
    if (const auto written = durableReplace(file, **bytes); !written)
        return out.failed(written.error());
    out.set(QStringLiteral("out"), file);
    out.set(QStringLiteral("registrationNumber"), record->registration.registrationNumber);
    out.set(QStringLiteral("sha256"),
            QLatin1String(QCryptographicHash::hash(**bytes, QCryptographicHash::Sha256).toHex()));
    out.line(out.say(QT_TRANSLATE_NOOP("cli", "Receipt saved: %1 (registration number %2)"),
                     {file, record->registration.registrationNumber}));
    return ExitCode::Done;
}

} // namespace

Command statusCommand()
{
    return {"status",
            "ID",
            QT_TRANSLATE_NOOP("cli", "Where a document stands, with attempts and events"),
            1,
            1,
            {},
            runStatus};
}

Command receiptCommand()
{
    return {"receipt",
            "ID --out FILE",
            QT_TRANSLATE_NOOP("cli", "Saves the verified receipt, byte for byte"),
            1,
            1,
            {valueOption("out", "FILE")},
            runReceipt};
}

} // namespace okno
