#include "signing/cades/CadesVerifier.h"

#include "signing/cades/SignerCheck.h"
#include "signing/openssl/CertificateReader.h"
#include "signing/openssl/CryptoLibrary.h"

#include <QtConcurrentRun>

namespace okno {
namespace {

SignatureReport formatFailure(const QString &detail)
{
    SignatureReport report;
    report.indication = Indication::TotalFailed;
    report.subIndication = SubIndication::FormatFailure;
    SignerReport signer;
    signer.indication = report.indication;
    signer.subIndication = report.subIndication;
    signer.detail = detail;
    report.signers += signer;
    return report;
}

int severity(Indication indication)
{
    switch (indication) {
    case Indication::TotalPassed:
        return 0;
    case Indication::Indeterminate:
        return 1;
    case Indication::NoSignatureFound:
        return 2;
    case Indication::TotalFailed:
        return 3;
    }
    return 3;
}

Result<SignatureReport> judgeAll(const ParsedCms &cms, const QByteArray &content,
                                 const TrustPolicy &policy, const QDateTime &at)
{
    SignatureReport report;
    SignerCheck check(cms, content, policy, at);
    for (CMS_SignerInfo *info : cms.signers) {
        auto signer = check.judge(info);
        if (!signer)
            return fail(signer.error());
        const bool isWorst =
            report.signers.isEmpty() || severity(signer->indication) > severity(report.indication);
        if (isWorst) {
            report.indication = signer->indication;
            report.subIndication = signer->subIndication;
        }
        report.signers += std::move(*signer);
    }
    return report;
}

Result<SignatureReport> detached(const QByteArray &content, const QByteArray &signature,
                                 const TrustPolicy &policy, const QDateTime &at)
{
    const auto cms = parseCms(signature);
    if (!cms)
        return formatFailure(cms.error());
    if (cms->hasContent)
        return formatFailure(QStringLiteral("the signature carries content of its own"));
    return judgeAll(*cms, content, policy, at);
}

Result<SignatureReport> attached(const QByteArray &bytes, const TrustPolicy &policy,
                                 const QDateTime &at)
{
    const auto cms = parseCms(bytes);
    if (!cms)
        return formatFailure(cms.error());
    if (!cms->hasContent) {
        SignatureReport report;
        report.indication = Indication::Indeterminate;
        report.subIndication = SubIndication::SignedDataNotFound;
        return report;
    }
    auto report = judgeAll(*cms, cms->content, policy, at);
    if (report)
        report->content = cms->content;
    return report;
}

} // namespace

CadesVerifier::CadesVerifier(const Clock &clock) : m_clock(clock)
{
    CryptoLibrary::load();
}

CadesVerifier::~CadesVerifier() = default;

QFuture<Result<SignatureReport>> CadesVerifier::verifyDetached(const QByteArray &content,
                                                               const QByteArray &signature,
                                                               const TrustPolicy &policy)
{
    const QDateTime at = policy.at.isValid() ? policy.at : m_clock.nowUtc();
    return QtConcurrent::run([=] { return detached(content, signature, policy, at); });
}

QFuture<Result<SignatureReport>> CadesVerifier::verifyAttached(const QByteArray &cms,
                                                               const TrustPolicy &policy)
{
    const QDateTime at = policy.at.isValid() ? policy.at : m_clock.nowUtc();
    return QtConcurrent::run([=] { return attached(cms, policy, at); });
}

Result<Certificate> CadesVerifier::readCertificate(const QByteArray &bytes) const
{
    return CertificateReader::read(bytes);
}

} // namespace okno
