#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Describe.h"
#include "app/flow/Await.h"
#include "models/base/DurableFile.h"
#include "signing/cades/CadesVerifier.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace okno {

namespace {

// Every certificate file of a folder; each is trusted as a root.
Result<QList<QByteArray>> anchorsIn(Session &session, const QString &folder)
{
    QList<QByteArray> anchors;
    const QStringList patterns{QStringLiteral("*.crt"), QStringLiteral("*.cer"),
                               QStringLiteral("*.der"), QStringLiteral("*.pem")};
    const QDir directory(absolutePath(folder));
    if (!directory.exists())
        return fail(FailureCode::FileUnreadable, directory.path());
    for (const QString &name : directory.entryList(patterns, QDir::Files)) {
        const auto bytes = readFile(directory.filePath(name));
        if (!bytes)
            return fail(bytes.error());
        const auto certificate = session.wiring().verifier().readCertificate(*bytes);
        if (!certificate)
            return fail(certificate.error().code, directory.filePath(name));
        anchors.append(certificate->der);
    }
    return anchors;
}

// The anchors that this workspace has pinned; they are the profile's, whoever signed in first.
Result<QList<QByteArray>> pinnedAnchors(Session &session)
{
    if (!QFileInfo::exists(session.options().workspace))
        return QList<QByteArray>();
    const auto workspace = session.workspace();
    if (!workspace)
        return fail(workspace.error());
    const auto principals = await((*workspace)->principals().list());
    if (!principals)
        return fail(principals.error());
    if (principals->isEmpty())
        return QList<QByteArray>();
    const auto connection = session.connection(principals->first());
    if (!connection)
        return fail(connection.error());
    const auto anchors = await((*connection)->signIn->anchors());
    return anchors || anchors.error().code != FailureCode::NotFound ? anchors : QList<QByteArray>();
}

void print(Session &session, const SignatureReport &report)
{
    Output &out = session.out();
    for (const SignerReport &signer : report.signers) {
        out.line(
            QStringLiteral("%1 %2")
                .arg(indicationText(signer.indication), subIndicationText(signer.subIndication))
                .trimmed());
        out.line(QStringLiteral("    ") + certificateText(signer.certificate));
        if (!signer.certificate.organisationTaxNumber.isEmpty())
            out.line(out.say(
                QT_TRANSLATE_NOOP("cli", "    tax number of the organisation %1, of the person %2"),
                {signer.certificate.organisationTaxNumber, signer.certificate.personTaxNumber}));
        out.line(out.say(QT_TRANSLATE_NOOP("cli", "    judged for %1, rule %2; not checked: %3"),
                         {signer.checkedAt.toLocalTime().toString(Qt::ISODate), signer.timeRule,
                          signer.notChecked.join(QStringLiteral(", "))}));
        if (!signer.detail.isEmpty())
            out.line(QStringLiteral("    ") + signer.detail);
    }
    out.line(QStringLiteral("%1 %2")
                 .arg(indicationText(report.indication), subIndicationText(report.subIndication))
                 .trimmed());
    out.line(out.say(QT_TRANSLATE_NOOP(
        "cli", "Checked without a certified means of cryptographic protection.")));
}

ExitCode runVerify(Session &session, const Arguments &arguments)
{
    Output &out = session.out();
    const QString file = absolutePath(arguments.positional().at(0));
    const auto content = readFile(file);
    if (!content)
        return out.failed(content.error());
    const QString beside = file + QStringLiteral(".p7s");
    const QString signatureFile = arguments.positional().size() > 1
                                      ? absolutePath(arguments.positional().at(1))
                                  : QFileInfo::exists(beside) ? beside
                                                              : QString();
    const auto anchors = arguments.isSet("trust") ? anchorsIn(session, arguments.value("trust"))
                                                  : pinnedAnchors(session);
    if (!anchors)
        return out.failed(anchors.error());
    TrustPolicy policy{*anchors, {}, {}};
    if (arguments.isSet("at")) {
        policy.at = QDateTime::fromString(arguments.value("at"), Qt::ISODate);
        if (!policy.at.isValid())
            return out.failed({FailureCode::UsageWrong, QStringLiteral("--at"),
                               QStringLiteral("YYYY-MM-DDTHH:MM:SSZ")});
    }
    SignatureVerifier &verifier = session.wiring().verifier();
    Result<SignatureReport> report = fail(FailureCode::Internal);
    if (signatureFile.isEmpty()) {
        report = await(verifier.verifyAttached(normalisedCms(*content), policy));
    } else {
        const auto signature = readFile(signatureFile);
        if (!signature)
            return out.failed(signature.error());
        report = await(verifier.verifyDetached(*content, normalisedCms(*signature), policy));
    }
    if (!report)
        return out.failed(report.error());
    const QJsonObject json = toJson(*report);
    out.setAll(json);
    if (arguments.isSet("report")) {
        const auto written =
            durableReplace(absolutePath(arguments.value("report")), QJsonDocument(json).toJson());
        if (!written)
            return out.failed(written.error());
    }
    print(session, *report);
    return report->isValid() ? ExitCode::Done : ExitCode::Findings;
}

} // namespace

Command verifyCommand()
{
    return {"verify",
            "FILE [SIGNATURE] [--at TIME] [--trust DIR] [--report FILE]",
            QT_TRANSLATE_NOOP("cli", "Verifies a signature, detached or attached"),
            1,
            2,
            {valueOption("at", "TIME"), valueOption("trust", "DIR"), valueOption("report", "FILE")},
            runVerify};
}

} // namespace okno
