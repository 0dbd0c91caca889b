#pragma once

#include "models/ports/SignatureVerifier.h"

#include <QFuture>
#include <memory>
#include <optional>

namespace okno::window {

struct SignedPart {
    QString pointer; // of the signature in the body, for the problem
    QByteArray content;
    QByteArray signature;
};

struct SignerVerdict {
    // Empty: everything verified. Otherwise "signature-invalid" or "signer-untrusted" and where.
    QLatin1String code;
    QString pointer;
    QString detail;     // the indication in DSS words
    Certificate signer; // the one signer of all parts
};

// Verifies the parts of one act one after another: each must have exactly one valid signer whose
// chain ends at the window's anchors, and it must be the same signer in all of them.
class SignerCheck
{
public:
    // A failure means that nothing could be judged. Nothing is called any more once context is
    // gone.
    static QFuture<Result<SignerVerdict>> run(QObject &context, SignatureVerifier &verifier,
                                              const TrustPolicy &policy, QList<SignedPart> parts);
};

} // namespace okno::window
