#pragma once

#include "models/base/Result.h"
#include "models/base/SecretBytes.h"
#include "models/document/Certificate.h"

#include <QFuture>
#include <memory>
#include <variant>

namespace okno {

// A key as a person names it: "file:/path/key.p12", or RFC 7512 "pkcs11:…".
using KeyUri = QString;

struct KeyInfo {
    KeyUri uri;
    Certificate certificate;
    QString friendlyName;
};

// An unlocked key. It signs until it is dropped; dropping it wipes or logs out.
class KeySession
{
public:
    virtual ~KeySession() = default;
    virtual Certificate certificate() const = 0;
    // A detached CAdES-BES signature (ETSI EN 319 122-1; DER CMS with signed attributes contentType,
    // messageDigest, signingTime, signingCertificateV2) over exactly these bytes. signingTime is a
    // claim and comes from the caller's clock.
    virtual QFuture<Result<QByteArray>> signDetached(const QByteArray &content, const QDateTime &signingTime) = 0;
};

struct PinRequired {
    int triesLeft = -1; // -1: not known
};

using Unlocked = std::variant<std::shared_ptr<KeySession>, PinRequired>;

// Finds keys and unlocks them. Nothing here waits for a person.
class KeyRing
{
public:
    virtual ~KeyRing() = default;
    // The keys behind one URI. Certificates of an encrypted file need its password too: PinRequired
    // is then KeyPasswordWrong with an empty secret.
    virtual QFuture<Result<QList<KeyInfo>>> list(const KeyUri &uri, std::shared_ptr<const SecretBytes> pin) = 0;
    // pin is null for a pinpad or to ask whether one is needed.
    virtual QFuture<Result<Unlocked>> unlock(const KeyUri &uri, std::shared_ptr<const SecretBytes> pin) = 0;
};

} // namespace okno
