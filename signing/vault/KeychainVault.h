#pragma once

#include "models/ports/SecretVault.h"

#include <QString>

namespace okno {

// The desktop's key store: Secret Service, KWallet or macOS keychain through QtKeychain, never its
// plain-text fallback; on Windows the Credential Manager (at most 2,560 bytes a secret). It may be
// asked on any thread. QtKeychain works on the main one; where the store asks the person to unlock
// it, the answer comes after that or after the time-out.
class KeychainVault final : public SecretVault
{
public:
    explicit KeychainVault(QString service = QStringLiteral("Okno"), int timeoutMs = 60'000);

    // The desktop's own name of the session, kept in key.json: a changed store is told by it.
    static QString storeName();

    // Besides the port's failures KeyStoreUnavailable with detail "timeout".
    QFuture<Result<Secret>> read(const QString &name) override;
    QFuture<Result<void>> write(const QString &name, Secret secret) override;
    // Removing what is not there is no failure.
    QFuture<Result<void>> remove(const QString &name) override;

private:
    QString m_service;
    int m_timeoutMs;
};

} // namespace okno
