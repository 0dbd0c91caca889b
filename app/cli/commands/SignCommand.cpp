#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Describe.h"
#include "app/cli/commands/ForeignCommand.h"
#include "app/flow/Await.h"
#include "models/base/DurableFile.h"

#include <QDir>
#include <QFileInfo>

namespace okno {

namespace {

// A file on disk gets its detached signature beside it.
ExitCode signFile(Session &session, const QString &file, const std::shared_ptr<KeySession> &key,
                  QJsonArray &files)
{
    Output &out = session.out();
    const auto bytes = readFile(file);
    if (!bytes)
        return out.failed(bytes.error());
    const auto signature = await(key->signDetached(*bytes, session.wiring().clock().nowUtc()));
    if (!signature)
        return out.failed(signature.error());
    const QString target = file + QStringLiteral(".p7s");
    if (const auto written = durableReplace(target, *signature); !written)
        return out.failed(written.error());
    files.append(
        QJsonObject{{QStringLiteral("file"), file}, {QStringLiteral("signature"), target}});
    out.line(out.say(QT_TRANSLATE_NOOP("cli", "Signature written: %1"), {target}));
    return ExitCode::Done;
}

Result<ActId> signDocument(Session &session, const DocumentId &id, const Arguments &arguments,
                           const std::shared_ptr<KeySession> &key)
{
    DocumentFlow &flow = **session.flow();
    const auto checked = flow.freeze(id, key->certificate(), arguments.value("reference"));
    if (!checked)
        return fail(checked.error());
    session.out().progress(
        session.out().say(QT_TRANSLATE_NOOP("cli", "Frozen: %1 bytes, SHA-256 %2"),
                          {QString::number(checked->bytes().size()),
                           QLatin1String(checked->facts().sha256.toHex())}));
    showAccepted(session, checked->facts());
    return flow.sign(id, key, session.wiring().verifier());
}

void describe(Session &session, const DocumentId &id, const ActId &act, const FrozenFacts &facts,
              QJsonArray &list)
{
    Output &out = session.out();
    const Certificate &certificate = facts.certificate;
    QJsonArray accepted;
    for (const AcceptedWarning &warning : facts.acceptedWarnings)
        accepted.append(toJson(warning));
    list.append(QJsonObject{{QStringLiteral("id"), id.toString()},
                            {QStringLiteral("act"), act.toString()},
                            {QStringLiteral("certificate"), toJson(certificate)},
                            {QStringLiteral("acceptedWarnings"), accepted}});
    out.line(
        out.say(QT_TRANSLATE_NOOP("cli", "Signed: %1 by %2 (%3), act %4"),
                {id.toString(), certificate.commonName, certificate.algorithm, act.toString()}));
}

ExitCode failedSigning(Session &session, const DocumentId &id, const Failure &failure)
{
    if (failure.code == FailureCode::BlockingFindings) {
        const auto findings = (*session.flow())->check(id);
        const auto stored = await((*session.workspace())->documents().load(id));
        QJsonArray subjects;
        if (findings && stored)
            report(session, id.toString(), *findings,
                   Acceptances(stored->document, (*session.flow())->today()),
                   stored->document.kind(), subjects);
        session.out().set(QStringLiteral("checked"), subjects);
    }
    return session.out().failed(failure);
}

// Signed before means done before: the same act is named again.
ExitCode signOne(Session &session, const QString &text, const Arguments &arguments,
                 const std::shared_ptr<KeySession> &key, QJsonArray &list)
{
    const auto flow = session.flow();
    if (!flow)
        return session.out().failed(flow.error());
    const auto id = session.document(text);
    if (!id)
        return session.out().failed(id.error());
    const auto known = (*flow)->actOf(*id);
    const auto act =
        known ? Result<ActId>(known->act.id) : signDocument(session, *id, arguments, key);
    if (!act)
        return failedSigning(session, *id, act.error());
    const auto frozen = (*flow)->frozen(*id);
    if (!frozen)
        return session.out().failed(frozen.error());
    describe(session, *id, *act, frozen->facts(), list);
    return ExitCode::Done;
}

ExitCode runForeign(Session &session, const Arguments &arguments)
{
    Output &out = session.out();
    const QStringList signatures =
        arguments.values("with-signature") +
        (arguments.isSet("with-signature") ? arguments.positional().mid(1) : QStringList());
    if (arguments.positional().size() != 1 && signatures.isEmpty())
        return out.failed({FailureCode::UsageWrong, QStringLiteral("sign ID"), {}});
    const auto flow = session.flow();
    if (!flow)
        return out.failed(flow.error());
    const auto id = session.document(arguments.positional().first());
    if (!id)
        return out.failed(id.error());
    const ForeignCommand foreign(session, *id);
    const auto act = arguments.isSet("frozen") ? foreign.hand(arguments.value("frozen"), arguments)
                     : arguments.isSet("command")
                         ? foreign.command(arguments.value("command"), arguments)
                         : foreign.take(signatures);
    if (!act)
        return failedSigning(session, *id, act.error());
    if (act->isNull())
        return ExitCode::Done;
    QJsonArray list;
    const auto frozen = (*flow)->frozen(*id);
    describe(session, *id, *act, frozen ? frozen->facts() : FrozenFacts(), list);
    out.set(QStringLiteral("documents"), list);
    return ExitCode::Done;
}

ExitCode runSign(Session &session, const Arguments &arguments)
{
    if (arguments.isSet("frozen") || arguments.isSet("with-signature") ||
        arguments.isSet("command"))
        return runForeign(session, arguments);
    Output &out = session.out();
    const auto key = session.key(arguments);
    if (!key)
        return out.failed(key.error());
    QJsonArray list;
    QJsonArray files;
    ExitCode code = ExitCode::Done;
    for (const QString &subject : arguments.positional()) {
        const bool isFile = QFileInfo(subject).isFile();
        code = worse(code, isFile ? signFile(session, absolutePath(subject), *key, files)
                                  : signOne(session, subject, arguments, *key, list));
    }
    out.set(QStringLiteral("documents"), list);
    out.set(QStringLiteral("files"), files);
    return code;
}

} // namespace

Command signCommand()
{
    return {"sign",
            "ID…|FILE… --key URI [--pin-file FILE] [--reference TEXT] | ID --frozen DIR "
            "--certificate FILE | "
            "ID --with-signature FILE FILE | ID --command 'PROGRAM …' "
            "--certificate FILE",
            QT_TRANSLATE_NOOP("cli", "Signs with a key of ours or with another signing program"),
            1,
            -1,
            {valueOption("key", "URI"), valueOption("pin-file", "FILE"),
             valueOption("reference", "TEXT"), valueOption("frozen", "DIR"),
             valueOption("certificate", "FILE"), valueOption("with-signature", "FILE"),
             valueOption("command", "PROGRAM")},
            runSign};
}

} // namespace okno
