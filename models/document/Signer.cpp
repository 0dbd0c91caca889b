#include "models/document/Signer.h"

#include <QCryptographicHash>

namespace okno {

namespace {

// A chain that ends at no anchor known here is the window's to judge; everything else must be
// right.
bool isAcceptable(const SignatureReport &report)
{
    const bool chainUnknown =
        report.indication == Indication::Indeterminate &&
        (report.subIndication == SubIndication::NoCertificateChainFound ||
         report.subIndication == SubIndication::CertificateChainGeneralFailure);
    return report.signers.size() == 1 && (report.isValid() || chainUnknown);
}

Result<void> judge(const Result<SignatureReport> &report, const Certificate &expected,
                   const QString &place)
{
    if (!report)
        return fail(report.error());
    if (!isAcceptable(*report))
        return fail(FailureCode::SignatureInvalid, place,
                    indicationText(report->indication) + u' ' +
                        subIndicationText(report->subIndication));
    if (report->signers.first().certificate.sha256 != expected.sha256)
        return fail(FailureCode::SignerMismatch, place, report->signers.first().certificate.serial);
    return {};
}

Act actOf(const FrozenFacts &facts, const QByteArray &manifestSignature, const QDateTime &now)
{
    return {facts.act,
            QStringLiteral("submit"),
            facts.document,
            facts.principal,
            facts.senderReference,
            facts.manifest,
            QCryptographicHash::hash(facts.manifest, QCryptographicHash::Sha256),
            manifestSignature,
            now};
}

template <class T>
QFuture<Result<T>> failed(const Failure &failure)
{
    return QtFuture::makeReadyFuture(Result<T>(fail(failure)));
}

} // namespace

QFuture<Result<SignedDocument>> Signer::accept(const CheckedDocument &checked,
                                               const Signatures &signatures, const QDateTime &now)
{
    const FrozenFacts facts = checked.facts();
    TrustPolicy policy = m_policy;
    policy.at = now;
    SignatureVerifier *verifier = &m_verifier;
    return verifier->verifyDetached(facts.bytes, signatures.document, policy)
        .then([=](const Result<SignatureReport> &document) {
            if (auto right = judge(document, facts.certificate, QStringLiteral("document")); !right)
                return failed<SignedDocument>(right.error());
            return verifier->verifyDetached(facts.manifest, signatures.manifest, policy)
                .then([=](const Result<SignatureReport> &manifest) -> Result<SignedDocument> {
                    if (auto right = judge(manifest, facts.certificate, QStringLiteral("manifest"));
                        !right)
                        return fail(right.error());
                    return SignedDocument(checked, signatures.document,
                                          actOf(facts, signatures.manifest, now));
                });
        })
        .unwrap();
}

QFuture<Result<SignedDocument>> Signer::sign(const CheckedDocument &checked,
                                             std::shared_ptr<KeySession> key, const QDateTime &now)
{
    if (key->certificate().sha256 != checked.facts().certificate.sha256)
        return failed<SignedDocument>(
            {FailureCode::SignerMismatch, QStringLiteral("key"), key->certificate().serial});
    return key->signDetached(checked.bytes(), now)
        .then([this, checked, key, now](const Result<QByteArray> &document) {
            if (!document)
                return failed<SignedDocument>(document.error());
            return key->signDetached(checked.facts().manifest, now)
                .then(
                    [this, checked, now, document = *document](const Result<QByteArray> &manifest) {
                        if (!manifest)
                            return failed<SignedDocument>(manifest.error());
                        return accept(checked, {document, *manifest}, now);
                    })
                .unwrap();
        })
        .unwrap();
}

} // namespace okno
