#include "app/ForeignSigning.h"

#include "app/Files.h"
#include "app/flow/Await.h"
#include "models/base/DurableFile.h"
#include "signing/cades/CadesVerifier.h"

#include <QDir>

namespace okno {

Result<CheckedDocument> ForeignSigning::freeze(const DocumentId &document,
                                               const QString &certificateFile,
                                               const QString &senderReference) const
{
    const auto bytes = readFile(certificateFile, largestSignature);
    if (!bytes)
        return fail(bytes.error());
    const auto certificate = m_verifier.readCertificate(*bytes);
    if (!certificate)
        return fail(certificate.error());
    const QDateTime now = m_clock.nowUtc();
    if (now < certificate->notBefore || now > certificate->notAfter)
        return fail(FailureCode::CertificateUnsuitable, certificate->serial,
                    now > certificate->notAfter ? QStringLiteral("expired")
                                                : QStringLiteral("not-yet-valid"));
    return m_flow.freeze(document, *certificate, senderReference);
}

Result<void> ForeignSigning::save(const QString &folder, const CheckedDocument &checked)
{
    if (!QDir().mkpath(folder))
        return fail(FailureCode::FileUnwritable, folder);
    const auto document = durableReplace(folder + u'/' + documentName(), checked.bytes());
    return document ? durableReplace(folder + u'/' + manifestName(), checked.facts().manifest)
                    : document;
}

Result<ActId> ForeignSigning::accept(const DocumentId &document,
                                     const QList<QByteArray> &signatures) const
{
    const auto checked = m_flow.frozen(document);
    if (!checked)
        return fail(checked.error());
    Signer::Signatures sorted;
    for (const QByteArray &signature : signatures) {
        // Which of the two was signed shows by the digest; the verdict itself is Signer's.
        const QByteArray cms = normalisedCms(signature);
        const auto report = await(m_verifier.verifyDetached(checked->facts().manifest, cms, {}));
        const bool isManifest =
            report && !report->signers.isEmpty() && report->indication != Indication::TotalFailed;
        (isManifest ? sorted.manifest : sorted.document) = cms;
    }
    return m_flow.acceptSignatures(document, sorted, m_verifier);
}

Result<ActId> ForeignSigning::take(const DocumentId &document, const QStringList &files) const
{
    if (files.size() != 2)
        return fail(FailureCode::UsageWrong, QStringLiteral("--with-signature"));
    QList<QByteArray> signatures;
    for (const QString &file : files) {
        const auto bytes = readFile(file, largestSignature);
        if (!bytes)
            return fail(bytes.error());
        signatures.append(*bytes);
    }
    return accept(document, signatures);
}

} // namespace okno
