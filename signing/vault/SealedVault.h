#pragma once

#include "models/ports/SecretVault.h"
#include "signing/vault/AesSealer.h"

#include <functional>
#include <optional>

namespace okno {

// Keeps secrets as sealed records of the workspace, for passphrase workspaces without a key store.
// The records' place is the caller's (SettingsStore); it never sees a secret.
class SealedVault final : public SecretVault
{
public:
    struct Records {
        std::function<QFuture<Result<std::optional<QByteArray>>>(const QString &)> read;
        std::function<QFuture<Result<void>>(const QString &, const QByteArray &)> write;
        std::function<QFuture<Result<void>>(const QString &)> remove;
    };
    SealedVault(std::shared_ptr<const AesSealer> sealer, Records records);

    // Besides the port's failures SealBroken and the records' own.
    QFuture<Result<Secret>> read(const QString &name) override;
    QFuture<Result<void>> write(const QString &name, Secret secret) override;
    QFuture<Result<void>> remove(const QString &name) override;

private:
    std::shared_ptr<const AesSealer> m_sealer;
    Records m_records;
};

} // namespace okno
