#pragma once

#include "models/ports/SignatureVerifier.h"
#include "signing/openssl/Handles.h"

namespace okno {

// The way from a certificate to an anchor, as far as it was found, and why it is not good; None
// when it is. RFC 5280 path validation without revocation, and our own demands on keys and digests.
struct ChainVerdict {
    SubIndication subIndication = SubIndication::None;
    QString detail;
    CertificatesHandle certificates; // leaf first
};

// untrusted: certificates that came with the signature. Anchors and intermediates that are no
// certificates are passed over.
ChainVerdict buildChain(X509 *leaf, STACK_OF(X509) * untrusted, const TrustPolicy &policy,
                        const QDateTime &at);

} // namespace okno
