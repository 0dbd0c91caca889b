#include "signing/cades/SignerCheck.h"

#include "signing/openssl/Algorithms.h"
#include "signing/openssl/CertificateReader.h"
#include "signing/openssl/CryptoLibrary.h"
#include "signing/openssl/OpenSslError.h"
#include "signing/trust/ChainBuilder.h"

namespace okno {
namespace {

Objection objection(SubIndication subIndication, const QString &detail)
{
    return {subIndication, detail};
}

QString digestName(int nid)
{
    switch (nid) {
    case NID_id_GostR3411_2012_256:
        return QStringLiteral("GOST R 34.11-2012 256");
    case NID_id_GostR3411_2012_512:
        return QStringLiteral("GOST R 34.11-2012 512");
    case NID_sha256:
        return QStringLiteral("SHA-256");
    case NID_sha384:
        return QStringLiteral("SHA-384");
    case NID_sha512:
        return QStringLiteral("SHA-512");
    default:
        return QString::fromLatin1(OBJ_nid2sn(nid));
    }
}

bool isTotalFailure(SubIndication subIndication)
{
    return subIndication == SubIndication::FormatFailure ||
           subIndication == SubIndication::HashFailure ||
           subIndication == SubIndication::SigCryptoFailure;
}

QStringList notCheckedFor(CMS_SignerInfo *signer)
{
    QStringList names{QStringLiteral("revocation")};
    if (CMS_unsigned_get_attr_by_NID(signer, NID_id_smime_aa_timeStampToken, -1) >= 0)
        names += QStringLiteral("time-stamp");
    if (CMS_unsigned_get_attr_by_NID(signer, NID_pkcs9_countersignature, -1) >= 0)
        names += QStringLiteral("counter-signature");
    return names;
}

} // namespace

SignerCheck::SignerCheck(const ParsedCms &cms, const QByteArray &content, const TrustPolicy &policy,
                         const QDateTime &at)
    : m_cms(cms), m_content(content), m_policy(policy), m_at(at)
{
}

Result<SignerReport> SignerCheck::judge(CMS_SignerInfo *signer)
{
    SignerReport report;
    report.checkedAt = m_at;
    // No proof of the time of signing is evaluated, so the day of checking counts (63-FZ, article
    // 11).
    report.timeRule = QStringLiteral("2b");
    report.notChecked = notCheckedFor(signer);
    report.digestAlgorithm = digestName(algorithmsOf(signer).digest);
    const Objection verdict = judgeInto(report, signer);
    takeOpenSslErrors();
    if (m_lacksEngine)
        return fail(FailureCode::CryptoUnavailable, {}, report.certificate.algorithm);
    report.subIndication = verdict.subIndication;
    report.detail = verdict.detail;
    if (verdict.subIndication == SubIndication::None)
        report.indication = Indication::TotalPassed;
    else if (isTotalFailure(verdict.subIndication))
        report.indication = Indication::TotalFailed;
    return report;
}

// What is certainly wrong comes first, what only lacks information or trust after it.
Objection SignerCheck::judgeInto(SignerReport &report, CMS_SignerInfo *signer)
{
    const auto attributes = readSignedAttributes(m_cms, signer);
    if (!attributes)
        return attributes.error();
    report.claimedSigningTime = attributes->signingTime;
    const Algorithms algorithms = algorithmsOf(signer);
    if (!isDigestAcceptable(algorithms.digest) ||
        !isDigestAcceptable(attributes->certificateDigestNid))
        return objection(SubIndication::CryptoConstraintsFailure, report.digestAlgorithm);
    const CertificateHandle certificate = signingCertificate(signer, *attributes);
    if (certificate) {
        report.certificate = CertificateReader::describe(certificate.get());
        m_lacksEngine = needsAbsentEngine(X509_get_X509_PUBKEY(certificate.get()));
    }
    Objection found = contentObjection(*attributes, algorithms.digest);
    if (m_lacksEngine || found.subIndication != SubIndication::None)
        return found;
    if (!certificate)
        return objection(SubIndication::NoSigningCertificateFound,
                         QStringLiteral("no certificate with the digest that was signed"));
    found = signatureObjection(signer, certificate.get(), algorithms);
    if (found.subIndication != SubIndication::None)
        return found;
    return certificateObjection(certificate.get(), *attributes, report);
}

SignerCheck::Algorithms SignerCheck::algorithmsOf(CMS_SignerInfo *signer)
{
    X509_ALGOR *digest = nullptr;
    X509_ALGOR *signature = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, &digest, &signature);
    const ASN1_OBJECT *object = nullptr;
    Algorithms algorithms;
    X509_ALGOR_get0(&object, nullptr, nullptr, digest);
    algorithms.digest = OBJ_obj2nid(object);
    X509_ALGOR_get0(&object, nullptr, nullptr, signature);
    algorithms.signature = OBJ_obj2nid(object);
    return algorithms;
}

CertificateHandle SignerCheck::signingCertificate(CMS_SignerInfo *signer,
                                                  const SignedAttributes &attributes) const
{
    const EVP_MD *digest = EVP_get_digestbynid(attributes.certificateDigestNid);
    const auto isIt = [&](X509 *candidate) {
        if (CMS_SignerInfo_cert_cmp(signer, candidate) != 0)
            return false;
        const auto value = digestOf(digest, derOf(candidate, i2d_X509));
        return value && *value == attributes.certificateDigest;
    };
    for (int i = 0; i < sk_X509_num(m_cms.certificates.get()); ++i) {
        X509 *candidate = sk_X509_value(m_cms.certificates.get(), i);
        if (isIt(candidate)) {
            X509_up_ref(candidate);
            return CertificateHandle(candidate);
        }
    }
    for (const QByteArray &der : m_policy.intermediates)
        if (auto candidate = CertificateReader::parse(der); candidate && isIt(candidate->get()))
            return std::move(*candidate);
    return {};
}

Objection SignerCheck::contentObjection(const SignedAttributes &attributes, int digestNid)
{
    if (!m_digests.contains(digestNid)) {
        const auto value = digestOf(EVP_get_digestbynid(digestNid), m_content);
        if (!value) {
            m_lacksEngine = !CryptoLibrary::load().hasGost;
            return objection(SubIndication::CryptoConstraintsFailure, value.error().detail);
        }
        m_digests.insert(digestNid, *value);
    }
    if (m_digests.value(digestNid) != attributes.messageDigest)
        return objection(SubIndication::HashFailure, QStringLiteral("messageDigest"));
    return {};
}

Objection SignerCheck::signatureObjection(CMS_SignerInfo *signer, X509 *certificate,
                                          Algorithms algorithms) const
{
    const QString weak = keyObjection(X509_get_X509_PUBKEY(certificate));
    const EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (!weak.isEmpty() || !key)
        return objection(SubIndication::CryptoConstraintsFailure,
                         weak.isEmpty() ? takeOpenSslErrors() : weak);
    if (!isSignatureAlgorithmConsistent(key, algorithms.digest, algorithms.signature))
        return objection(SubIndication::CryptoConstraintsFailure,
                         QStringLiteral("signatureAlgorithm"));
    CMS_SignerInfo_set1_signer_cert(signer, certificate);
    if (CMS_SignerInfo_verify(signer) != 1)
        return objection(SubIndication::SigCryptoFailure, takeOpenSslErrors());
    return {};
}

Objection SignerCheck::certificateObjection(X509 *certificate, const SignedAttributes &attributes,
                                            SignerReport &report) const
{
    const ChainVerdict chain = buildChain(certificate, m_cms.certificates.get(), m_policy, m_at);
    for (int i = 0; i < sk_X509_num(chain.certificates.get()); ++i)
        report.chain += CertificateReader::describe(sk_X509_value(chain.certificates.get(), i));
    if (chain.subIndication != SubIndication::None)
        return objection(chain.subIndication, chain.detail);
    using EssHandle = OpenSslHandle<ESS_SIGNING_CERT_V2, ESS_SIGNING_CERT_V2_free>;
    const auto ess = fromDer<EssHandle>(attributes.signingCertificate, d2i_ESS_SIGNING_CERT_V2);
    // Issuer and serial of the first entry, and any further entries, which must lie on the chain.
    if (!ess || OSSL_ESS_check_signing_certs(nullptr, ess.get(), chain.certificates.get(), 1) != 1)
        return objection(SubIndication::SigConstraintsFailure, takeOpenSslErrors());
    const QString usage = usageObjection(certificate);
    if (!usage.isEmpty())
        return objection(SubIndication::ChainConstraintsFailure, usage);
    if (isOutsideKeyPeriod(certificate, m_at))
        return objection(SubIndication::SigConstraintsFailure,
                         QStringLiteral("private-key-usage-period"));
    return {};
}

} // namespace okno
