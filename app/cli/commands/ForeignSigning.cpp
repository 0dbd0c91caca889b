#include "app/cli/commands/ForeignSigning.h"

#include "app/flow/Await.h"
#include "models/base/DurableFile.h"
#include "signing/cades/CadesVerifier.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

namespace okno {

namespace {

constexpr qint64 largestSignature = 16 * 1024 * 1024;
const QString documentName = QStringLiteral("document.xml");
const QString manifestName = QStringLiteral("manifest.json");

Result<void> save(const QString &folder, const CheckedDocument &checked)
{
    if (!QDir().mkpath(folder))
        return fail(FailureCode::FileUnwritable, folder);
    const auto document = durableReplace(folder + u'/' + documentName, checked.bytes());
    return document ? durableReplace(folder + u'/' + manifestName, checked.facts().manifest)
                    : document;
}

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
    return readFile(output, largestSignature);
}

} // namespace

Result<CheckedDocument> ForeignSigning::freeze(const Arguments &arguments) const
{
    if (!arguments.isSet("certificate"))
        return fail(FailureCode::UsageWrong, QStringLiteral("--certificate"));
    const auto bytes = readFile(absolutePath(arguments.value("certificate")), largestSignature);
    if (!bytes)
        return fail(bytes.error());
    const auto certificate = m_session.wiring().verifier().readCertificate(*bytes);
    if (!certificate)
        return fail(certificate.error());
    const QDateTime now = m_session.wiring().clock().nowUtc();
    if (now < certificate->notBefore || now > certificate->notAfter)
        return fail(FailureCode::CertificateUnsuitable, certificate->serial,
                    now > certificate->notAfter ? QStringLiteral("expired")
                                                : QStringLiteral("not-yet-valid"));
    return (*m_session.flow())->freeze(m_document, *certificate, arguments.value("reference"));
}

Result<ActId> ForeignSigning::hand(const QString &folder, const Arguments &arguments) const
{
    const auto checked = freeze(arguments);
    if (!checked)
        return fail(checked.error());
    const QString target = absolutePath(folder);
    if (const auto saved = save(target, *checked); !saved)
        return fail(saved.error());
    Output &out = m_session.out();
    out.set(QStringLiteral("document"), target + u'/' + documentName);
    out.set(QStringLiteral("manifest"), target + u'/' + manifestName);
    out.line(out.say(
        QT_TRANSLATE_NOOP(
            "cli",
            "Sign both files with your program (detached signature, CAdES-BES), then pass the two "
            "signatures with --with-signature:\n  %1\n  %2"),
        {target + u'/' + documentName, target + u'/' + manifestName}));
    return ActId();
}

Result<ActId> ForeignSigning::accept(const QList<QByteArray> &signatures) const
{
    const auto checked = (*m_session.flow())->frozen(m_document);
    if (!checked)
        return fail(checked.error());
    Signer::Signatures sorted;
    for (const QByteArray &signature : signatures) {
        // Which of the two was signed shows by the digest; the verdict itself is Signer's.
        const QByteArray cms = normalisedCms(signature);
        const auto report =
            await(m_session.wiring().verifier().verifyDetached(checked->facts().manifest, cms, {}));
        const bool isManifest =
            report && !report->signers.isEmpty() && report->indication != Indication::TotalFailed;
        (isManifest ? sorted.manifest : sorted.document) = cms;
    }
    return (*m_session.flow())->acceptSignatures(m_document, sorted, m_session.wiring().verifier());
}

Result<ActId> ForeignSigning::take(const QStringList &files) const
{
    if (files.size() != 2)
        return fail(FailureCode::UsageWrong, QStringLiteral("--with-signature"));
    QList<QByteArray> signatures;
    for (const QString &file : files) {
        const auto bytes = readFile(absolutePath(file), largestSignature);
        if (!bytes)
            return fail(bytes.error());
        signatures.append(*bytes);
    }
    return accept(signatures);
}

Result<ActId> ForeignSigning::command(const QString &commandLine, const Arguments &arguments) const
{
    const auto checked = freeze(arguments);
    if (!checked)
        return fail(checked.error());
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(FailureCode::FileUnwritable, folder.path(), folder.errorString());
    if (const auto saved = save(folder.path(), *checked); !saved)
        return fail(saved.error());
    QList<QByteArray> signatures;
    for (const QString &name : {documentName, manifestName}) {
        const auto signature = runProgram(commandLine, folder.filePath(name));
        if (!signature)
            return fail(signature.error());
        signatures.append(*signature);
    }
    return accept(signatures);
}

} // namespace okno
