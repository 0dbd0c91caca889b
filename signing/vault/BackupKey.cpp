#include "signing/vault/BackupKey.h"

#include "signing/vault/WorkspaceKey.h"

namespace okno {

namespace {

constexpr QByteArrayView use = "backup";

} // namespace

Result<BackupKey> BackupKey::make(const KeyFile &facts, const SecretBytes &key,
                                  const SecretBytes &passphrase)
{
    if (passphrase.size() < WorkspaceKey::minPassphraseSize)
        return fail(FailureCode::ValueInvalid, QStringLiteral("passphrase"),
                    QString::number(WorkspaceKey::minPassphraseSize));
    const auto wrap = KeyWrap::wrap(key, passphrase, facts.workspace, use);
    if (!wrap)
        return fail(wrap.error());
    return BackupKey{facts.workspace, facts.check, *wrap, facts.recovery};
}

QJsonObject BackupKey::toJson() const
{
    return {{QStringLiteral("workspace"), workspace},
            {QStringLiteral("check"), QString::fromLatin1(check.toHex())},
            {QStringLiteral("backup"), backup.toJson()},
            {QStringLiteral("recovery"), recovery.toJson()}};
}

Result<BackupKey> BackupKey::fromJson(const QJsonObject &json)
{
    const auto backup = KeyWrap::fromJson(json[QStringLiteral("backup")].toObject());
    const auto recovery = KeyWrap::fromJson(json[QStringLiteral("recovery")].toObject());
    const QString workspace = json[QStringLiteral("workspace")].toString();
    const QByteArray check =
        QByteArray::fromHex(json[QStringLiteral("check")].toString().toLatin1());
    if (!backup || !recovery || workspace.isEmpty() || check.isEmpty())
        return fail(FailureCode::BackupDamaged, {}, QStringLiteral("key"));
    return BackupKey{workspace, check, *backup, *recovery};
}

Result<SecretBytes> BackupKey::open(const SecretBytes &passphrase) const
{
    auto key = backup.unwrap(passphrase, workspace, use);
    if (!key && key.error().code == FailureCode::PassphraseWrong)
        return fail(FailureCode::BackupPassphraseWrong);
    if (!key)
        return key;
    const auto found = KeyFile::checkOf(*key);
    if (!found)
        return fail(found.error());
    if (key->size() != AesSealer::masterKeySize || *found != check)
        return fail(FailureCode::BackupDamaged, {}, QStringLiteral("key"));
    return key;
}

KeyFile BackupKey::origin() const
{
    KeyFile facts;
    facts.workspace = workspace;
    facts.check = check;
    facts.recovery = recovery;
    return facts;
}

} // namespace okno
