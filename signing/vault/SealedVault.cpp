#include "signing/vault/SealedVault.h"

namespace okno {

namespace {

QString recordName(const QString &name)
{
    return QStringLiteral("secret/") + name;
}

QByteArray place(const QString &name)
{
    return "okno secret 1|" + name.toUtf8();
}

} // namespace

SealedVault::SealedVault(std::shared_ptr<const AesSealer> sealer, Records records)
    : m_sealer(std::move(sealer)), m_records(std::move(records))
{
}

QFuture<Result<SecretVault::Secret>> SealedVault::read(const QString &name)
{
    return m_records.read(recordName(name))
        .then([sealer = m_sealer,
               name](const Result<std::optional<QByteArray>> &record) -> Result<Secret> {
            if (!record)
                return fail(record.error());
            if (!record->has_value())
                return fail(FailureCode::NotFound, name);
            auto secret = sealer->openSecret(**record, place(name));
            if (!secret)
                return fail(secret.error());
            return std::make_shared<const SecretBytes>(std::move(*secret));
        });
}

QFuture<Result<void>> SealedVault::write(const QString &name, Secret secret)
{
    const auto sealed = m_sealer->seal(secret->view(), place(name));
    if (!sealed)
        return QtFuture::makeReadyFuture(Result<void>(fail(sealed.error())));
    return m_records.write(recordName(name), *sealed);
}

QFuture<Result<void>> SealedVault::remove(const QString &name)
{
    return m_records.remove(recordName(name));
}

} // namespace okno
