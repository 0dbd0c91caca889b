#pragma once

#include "models/base/Result.h"
#include "signing/openssl/Handles.h"

namespace okno {

// Adds up the iterations that opening a file will cost, and finds encryptions that we cannot undo,
// before any password is tried.
class Pkcs12Limits
{
public:
    // InputTooLarge above 10 million iterations in all; KeyFileForeign (detail: OID) for
    // CryptoPro's own encryption; CryptoUnavailable (detail: OID) for GOST without the engine.
    Result<void> addEncryption(const X509_ALGOR *algorithm);
    Result<void> addMac(const PKCS12 *file);
    // All encryptions that are seen from outside.
    Result<void> addSafes(const PKCS12 *file);

private:
    Result<void> addIterations(const ASN1_INTEGER *count);
    Result<void> addShrouded(PKCS7 *safe);
    Result<void> addDerivation(const X509_ALGOR *derivation);
    quint64 m_iterations = 0;
};

// The failure for an algorithm that cannot be used here: CryptoUnavailable when it is GOST and the
// engine is absent, KeyFileForeign otherwise.
tl::unexpected<Failure> failUnusable(const ASN1_OBJECT *algorithm);

} // namespace okno
