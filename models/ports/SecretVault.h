#pragma once

#include "models/base/Result.h"
#include "models/base/SecretBytes.h"

#include <QFuture>
#include <memory>

namespace okno {

// Where secrets of this user live: the desktop's key store, or nothing but a sealed record.
class SecretVault
{
public:
    using Secret = std::shared_ptr<const SecretBytes>;
    virtual ~SecretVault() = default;
    // NotFound, KeyStoreLocked, KeyStoreUnavailable.
    virtual QFuture<Result<Secret>> read(const QString &name) = 0;
    virtual QFuture<Result<void>> write(const QString &name, Secret secret) = 0;
    virtual QFuture<Result<void>> remove(const QString &name) = 0;
};

} // namespace okno
