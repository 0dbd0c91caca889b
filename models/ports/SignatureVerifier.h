#pragma once

#include "models/base/Result.h"
#include "models/document/Certificate.h"

#include <QFuture>
#include <QList>
#include <QStringList>

namespace okno {

// The verdict vocabulary of ETSI EN 319 102-1, as DSS words it.
enum class Indication { TotalPassed, TotalFailed, Indeterminate, NoSignatureFound };
enum class SubIndication {
    None, FormatFailure, HashFailure, SigCryptoFailure, Revoked, Expired, NotYetValid,
    SigConstraintsFailure, ChainConstraintsFailure, CertificateChainGeneralFailure,
    CryptoConstraintsFailure, NoSigningCertificateFound, NoCertificateChainFound,
    TryLater, SignedDataNotFound,
};
QString indicationText(Indication indication);          // "TOTAL_PASSED"
QString subIndicationText(SubIndication subIndication); // "HASH_FAILURE"; empty for None

struct SignerReport {
    Indication indication = Indication::Indeterminate;
    SubIndication subIndication = SubIndication::None;
    Certificate certificate;
    QList<Certificate> chain;      // signer first, anchor last; as far as it was built
    QDateTime claimedSigningTime;  // the signer's own claim; invalid when absent
    QDateTime checkedAt;           // the moment for which validity was judged
    QString timeRule;              // "2b": 63-FZ art. 11: no proof of the time, so the day of checking
    QString digestAlgorithm;
    QStringList notChecked;        // "revocation", "time-stamp": named, never silently passed
    QString detail;                // OpenSSL's or our own reason, for the details pane
};

struct SignatureReport {
    Indication indication = Indication::NoSignatureFound; // the worst of the signers
    SubIndication subIndication = SubIndication::None;
    QList<SignerReport> signers;
    QByteArray content; // of an attached signature
    bool isValid() const { return indication == Indication::TotalPassed; }
};

// What a verification is judged by.
struct TrustPolicy {
    QList<QByteArray> anchors;       // DER certificates trusted as roots
    QList<QByteArray> intermediates; // DER, used to build chains, not trusted
    QDateTime at;                    // moment of validity; invalid: now by the clock
};

class SignatureVerifier
{
public:
    virtual ~SignatureVerifier() = default;
    // A failure means that nothing could be judged (no memory, no engine); a bad or malformed
    // signature is a report, never a failure.
    virtual QFuture<Result<SignatureReport>> verifyDetached(const QByteArray &content,
                                                            const QByteArray &signature,
                                                            const TrustPolicy &policy) = 0;
    virtual QFuture<Result<SignatureReport>> verifyAttached(const QByteArray &cms,
                                                            const TrustPolicy &policy) = 0;
    // ValueInvalid when the bytes are no certificate (DER or PEM).
    virtual Result<Certificate> readCertificate(const QByteArray &bytes) const = 0;
};

} // namespace okno
