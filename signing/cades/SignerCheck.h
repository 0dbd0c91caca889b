#pragma once

#include "signing/cades/SignedAttributes.h"

#include <QHash>

namespace okno {

// Judges the signers of one CMS, one after the other, against one content.
class SignerCheck
{
public:
    SignerCheck(const ParsedCms &cms, const QByteArray &content, const TrustPolicy &policy,
                const QDateTime &at);
    // CryptoUnavailable when the signer's key needs the GOST engine and it is absent.
    Result<SignerReport> judge(CMS_SignerInfo *signer);

private:
    struct Algorithms {
        int digest = 0;
        int signature = 0;
    };
    static Algorithms algorithmsOf(CMS_SignerInfo *signer);
    // The certificate named by the signer's identifier whose digest the signed attribute holds.
    CertificateHandle signingCertificate(CMS_SignerInfo *signer,
                                         const SignedAttributes &attributes) const;
    Objection contentObjection(const SignedAttributes &attributes, int digestNid);
    Objection signatureObjection(CMS_SignerInfo *signer, X509 *certificate,
                                 Algorithms algorithms) const;
    Objection certificateObjection(X509 *certificate, const SignedAttributes &attributes,
                                   SignerReport &report) const;
    Objection judgeInto(SignerReport &report, CMS_SignerInfo *signer);

    const ParsedCms &m_cms;
    const QByteArray &m_content;
    const TrustPolicy &m_policy;
    QDateTime m_at;
    QHash<int, QByteArray> m_digests; // of the content
    bool m_lacksEngine = false;
};

} // namespace okno
