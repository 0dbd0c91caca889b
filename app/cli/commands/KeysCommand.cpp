#include "app/TrainingKey.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Describe.h"
#include "app/flow/Await.h"
#include "models/base/DurableFile.h"
#include "models/base/SecretFile.h"

#include <QFileInfo>

namespace okno {

namespace {

Result<KeyAlgorithm> algorithmOf(const QString &name)
{
    const QHash<QString, KeyAlgorithm> known{
        {QString(), KeyAlgorithm::Gost256CryptoProA},
        {QStringLiteral("gost-256"), KeyAlgorithm::Gost256CryptoProA},
        {QStringLiteral("gost-256-tc26"), KeyAlgorithm::Gost256Tc26A},
        {QStringLiteral("gost-512"), KeyAlgorithm::Gost512},
        {QStringLiteral("rsa"), KeyAlgorithm::Rsa3072},
        {QStringLiteral("ecdsa"), KeyAlgorithm::EcdsaP256}};
    if (!known.contains(name))
        return fail(FailureCode::UsageWrong, QStringLiteral("--algorithm"), name);
    return known.value(name);
}

Result<KeySubject> subjectOf(Session &session, const Principal &principal)
{
    const auto authorities = await((*session.workspace())->principals().authorities(principal.id));
    if (!authorities)
        return fail(authorities.error());
    return trainingSubject(principal, *authorities,
                           session.out().say(QT_TRANSLATE_NOOP("cli", "General director")),
                           session.wiring().clock().nowUtc().toLocalTime().date());
}

Result<QByteArray> trainingKey(Session &session, const KeySubject &subject,
                               const Arguments &arguments)
{
    const auto algorithm = algorithmOf(arguments.value("algorithm"));
    if (!algorithm)
        return fail(algorithm.error());
    const auto pin = session.pin(arguments);
    if (!pin)
        return fail(pin.error());
    const auto connection = session.bareConnection();
    if (!connection)
        return fail(connection.error());
    return makeTrainingKey(**connection, *algorithm, subject, **pin);
}

ExitCode makeKey(Session &session, const Arguments &arguments)
{
    Output &out = session.out();
    if (!arguments.isSet("training") || arguments.value("out").isEmpty())
        return out.failed({FailureCode::UsageWrong, QStringLiteral("--training --out"), {}});
    const QString file = absolutePath(arguments.value("out"));
    if (QFileInfo::exists(file))
        return out.failed({FailureCode::FileUnwritable, file, QStringLiteral("exists")});
    const auto workspace = session.workspace();
    if (!workspace)
        return out.failed(workspace.error());
    const auto principal = session.principal(arguments.value("for"));
    if (!principal)
        return out.failed(principal.error());
    const auto subject = subjectOf(session, *principal);
    if (!subject)
        return out.failed(subject.error());
    const auto bytes = trainingKey(session, *subject, arguments);
    if (!bytes)
        return out.failed(bytes.error());
    if (const auto written = createSecretFile(file, *bytes); !written)
        return out.failed(written.error());
    out.set(QStringLiteral("key"), QStringLiteral("file:") + file);
    out.line(out.say(QT_TRANSLATE_NOOP("cli", "Training key of %1 saved: %2"),
                     {subject->commonName, file}));
    return ExitCode::Done;
}

ExitCode listKeys(Session &session, const Arguments &arguments)
{
    Output &out = session.out();
    const auto pin = session.pin(arguments);
    if (!pin)
        return out.failed(pin.error());
    QJsonArray list;
    for (const QString &file : arguments.positional()) {
        const QString uri =
            file.contains(u':') ? file : QStringLiteral("file:") + absolutePath(file);
        const auto keys = await(session.wiring().keys().list(uri, *pin));
        if (!keys)
            return out.failed(keys.error());
        for (const KeyInfo &key : *keys) {
            QJsonObject json = toJson(key.certificate);
            json.insert(QStringLiteral("uri"), key.uri);
            json.insert(QStringLiteral("friendlyName"), key.friendlyName);
            list.append(json);
            out.line(key.uri + QStringLiteral("\n    ") + certificateText(key.certificate));
        }
    }
    out.set(QStringLiteral("keys"), list);
    return ExitCode::Done;
}

ExitCode runKeys(Session &session, const Arguments &arguments)
{
    return arguments.positional().first() == QLatin1String("new") ? makeKey(session, arguments)
                                                                  : listKeys(session, arguments);
}

} // namespace

Command keysCommand()
{
    return {"keys",
            "FILE.p12… [--pin-file FILE] | new --training [--for PRINCIPAL] --out FILE.p12 "
            "[--algorithm "
            "gost-256|gost-256-tc26|gost-512|rsa|ecdsa] [--pin-file FILE]",
            QT_TRANSLATE_NOOP("cli", "Signing keys in files; makes a key for training"),
            1,
            -1,
            {flagOption("training"), valueOption("for", "PRINCIPAL"), valueOption("out", "FILE"),
             valueOption("algorithm", "NAME"), valueOption("pin-file", "FILE")},
            runKeys};
}

} // namespace okno
