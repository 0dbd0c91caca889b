#pragma once

#include "models/base/Result.h"
#include "models/document/Certificate.h"
#include "signing/openssl/Handles.h"

namespace okno {

// Turns X.509 (RFC 5280) into the plain value that the rest of the program sees.
class CertificateReader
{
public:
    // DER or PEM, one certificate of at most 64 KiB and nothing after it. ValueInvalid otherwise.
    static Result<CertificateHandle> parse(const QByteArray &bytes);
    static Result<Certificate> read(const QByteArray &bytes);
    // Never fails: a field that cannot be read is empty. Control characters become U+FFFD, so that
    // a NUL in a name hides nothing.
    static Certificate describe(X509 *certificate);
};

// Times of X.509; invalid when absent or malformed.
QDateTime fromAsn1(const ASN1_TIME *time);

// Why a certificate may not sign at that moment: "expired", "not-yet-valid", "key-usage",
// "private-key-usage-period", "malformed-extensions"; empty when it may.
QString signingObjection(X509 *certificate, const QDateTime &at);
// The parts of it that do not depend on the certificate's own validity.
QString usageObjection(X509 *certificate);
bool isOutsideKeyPeriod(X509 *certificate, const QDateTime &at);

} // namespace okno
