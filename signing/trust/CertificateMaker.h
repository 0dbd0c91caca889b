#pragma once

#include "models/base/Result.h"
#include "signing/openssl/Handles.h"

#include <QDateTime>

namespace okno {

// What an authority of ours puts into a certificate it makes.
struct CertificateTemplate {
    const X509_NAME *subject = nullptr;
    QDateTime from;
    QDateTime until;
    bool isAuthority = false;
    QByteArray keyUsage;          // OpenSSL's spelling: "critical,digitalSignature,nonRepudiation"
    QByteArray extendedUsage;     // empty: none
    const char *policy = nullptr; // OID of a certificate policy, or none
};

// An X.509 v3 certificate with a random 127-bit serial number, signed with the digest that belongs
// to the issuer's key. A null issuer makes it self-signed.
Result<CertificateHandle> makeCertificate(const CertificateTemplate &wanted, EVP_PKEY *subjectKey,
                                          X509 *issuer, EVP_PKEY *issuerKey);

} // namespace okno
