#pragma once

#include "models/document/Act.h"
#include "models/ports/KeyRing.h"
#include "models/ports/SignatureVerifier.h"

namespace okno {

// The only maker of SignedDocument: a document and its act's manifest, both signed by the
// certificate they were stamped for, both verified again by a path of its own before anything is
// kept.
class Signer
{
public:
    struct Signatures {
        QByteArray document; // detached CAdES, DER
        QByteArray manifest;
    };

    Signer(SignatureVerifier &verifier, TrustPolicy policy)
        : m_verifier(verifier), m_policy(std::move(policy))
    {
    }

    // With a key of ours. SignerMismatch when the key's certificate is not the stamped one.
    QFuture<Result<SignedDocument>> sign(const CheckedDocument &checked,
                                         std::shared_ptr<KeySession> key, const QDateTime &now);
    // With signatures that another program made. SignatureInvalid or SignerMismatch, with
    // "document" or "manifest" as place and the verdict as detail.
    QFuture<Result<SignedDocument>> accept(const CheckedDocument &checked,
                                           const Signatures &signatures, const QDateTime &now);

private:
    SignatureVerifier &m_verifier;
    TrustPolicy m_policy;
};

} // namespace okno
