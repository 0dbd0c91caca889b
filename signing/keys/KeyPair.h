#pragma once

#include "models/base/Result.h"
#include "signing/keys/KeyRequest.h"
#include "signing/openssl/Handles.h"

namespace okno {

// A fresh key pair. CryptoUnavailable for GOST without the engine.
Result<KeyHandle> generateKey(KeyAlgorithm algorithm);

// The subject as a certificate holds it: numbers as NumericString, country as PrintableString, the
// rest UTF8String. Kazakh numbers stand where Kazakhstan's National Certification Authority puts
// them (serialNumber IIN…, OU BIN…). ValueInvalid, place: the field.
Result<NameHandle> subjectName(const KeySubject &subject);

} // namespace okno
