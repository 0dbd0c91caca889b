#pragma once

#include "models/base/Clock.h"
#include "models/ports/KeyRing.h"

#include <memory>

namespace okno {

class SigningThread;

// Keys in PKCS#12 files (RFC 7292): encrypted with AES, with GOST (RFC 9548) or in the old ways
// (RC2, triple DES). URI: "file:PATH"; where a file holds several keys,
// "file:PATH#SHA256-OF-CERTIFICATE", as list() gives it. Files of at most 1 MiB and 10 million
// iterations in all. KeyFileUnreadable: no PKCS#12, or the system does not let us read it.
// KeyFileForeign: CryptoPro's own encryption, or a key of an algorithm no open tool knows (detail:
// OID). CryptoUnavailable: GOST without the engine, never mistaken for a wrong password.
// CertificateUnsuitable (detail: expired, not-yet-valid, key-usage, private-key-usage-period,
// malformed-extensions) when unlocking. A session keeps its key in memory, signs on the ring's one
// signing thread and outlives the ring.
class Pkcs12KeyRing final : public KeyRing
{
public:
    explicit Pkcs12KeyRing(const Clock &clock);
    ~Pkcs12KeyRing() override;
    QFuture<Result<QList<KeyInfo>>> list(const KeyUri &uri,
                                         std::shared_ptr<const SecretBytes> pin) override;
    QFuture<Result<Unlocked>> unlock(const KeyUri &uri,
                                     std::shared_ptr<const SecretBytes> pin) override;

private:
    const Clock &m_clock;
    std::shared_ptr<SigningThread> m_thread;
};

} // namespace okno
