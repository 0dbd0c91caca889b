#include "network/window/SignerCheck.h"

#include "network/window/Later.h"

#include <QPromise>

namespace okno::window {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isTrustMatter(SubIndication sub)
{
    switch (sub) {
    case SubIndication::NoCertificateChainFound:
    case SubIndication::CertificateChainGeneralFailure:
    case SubIndication::ChainConstraintsFailure:
    case SubIndication::Expired:
    case SubIndication::NotYetValid:
    case SubIndication::Revoked:
        return true;
    default:
        return false;
    }
}

SignerVerdict judge(const SignedPart &part, const SignatureReport &report)
{
    SignerVerdict verdict;
    verdict.pointer = part.pointer;
    if (report.signers.size() == 1)
        verdict.signer = report.signers.first().certificate;
    if (!report.isValid())
        verdict.code =
            isTrustMatter(report.subIndication) ? "signer-untrusted"_L1 : "signature-invalid"_L1;
    else if (report.signers.size() != 1)
        verdict.code = "signature-invalid"_L1;
    verdict.detail =
        indicationText(report.indication) + u' ' + subIndicationText(report.subIndication);
    return verdict;
}

// One run over the parts; it lives in the continuations until the last part is judged.
class Run : public std::enable_shared_from_this<Run>
{
public:
    Run(QObject &context, SignatureVerifier &verifier, TrustPolicy policy, QList<SignedPart> parts)
        : m_context(context), m_verifier(verifier), m_policy(std::move(policy)),
          m_parts(std::move(parts))
    {
        m_promise.start();
    }
    QFuture<Result<SignerVerdict>> future() { return m_promise.future(); }

    void next()
    {
        if (m_at == m_parts.size()) {
            finish(m_verdict);
            return;
        }
        const SignedPart &part = m_parts[m_at];
        whenDone(&m_context, m_verifier.verifyDetached(part.content, part.signature, m_policy),
                 [self = shared_from_this()](const Result<SignatureReport> &report) {
                     self->take(report);
                 });
    }

private:
    void take(const Result<SignatureReport> &report)
    {
        if (!report) {
            finish(fail(report.error()));
            return;
        }
        const SignerVerdict verdict = judge(m_parts[m_at], *report);
        const bool other = m_at > 0 && verdict.signer.sha256 != m_verdict.signer.sha256;
        m_verdict = verdict;
        if (verdict.code.isEmpty() && other) {
            m_verdict.code = "signature-invalid"_L1;
            m_verdict.detail = u"another signer"_s;
        }
        if (m_verdict.code.isEmpty()) {
            ++m_at;
            next();
        } else {
            finish(m_verdict);
        }
    }

    void finish(Result<SignerVerdict> verdict)
    {
        m_promise.addResult(std::move(verdict));
        m_promise.finish();
    }

    QObject &m_context;
    SignatureVerifier &m_verifier;
    TrustPolicy m_policy;
    QList<SignedPart> m_parts;
    QPromise<Result<SignerVerdict>> m_promise;
    SignerVerdict m_verdict;
    qsizetype m_at = 0;
};

} // namespace

QFuture<Result<SignerVerdict>> SignerCheck::run(QObject &context, SignatureVerifier &verifier,
                                                const TrustPolicy &policy, QList<SignedPart> parts)
{
    const auto check = std::make_shared<Run>(context, verifier, policy, std::move(parts));
    auto future = check->future();
    check->next();
    return future;
}

} // namespace okno::window
