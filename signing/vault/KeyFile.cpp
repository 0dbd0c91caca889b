#include "signing/vault/KeyFile.h"

#include "models/base/DurableFile.h"
#include "signing/vault/AesSealer.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace okno {

namespace {

constexpr qint64 maxKeyFile = 64 * 1024;

QByteArray wrapPlace(const QString &workspace, QByteArrayView use)
{
    return "okno key wrap 1|" + workspace.toLatin1() + '|' + use.toByteArray();
}

// The members of the current version; nothing when one is missing or out of bounds.
std::optional<KeyFile> fromJson(const QJsonObject &json)
{
    KeyFile file;
    file.workspace = json[QStringLiteral("workspace")].toString();
    file.check = QByteArray::fromHex(json[QStringLiteral("check")].toString().toLatin1());
    const QString mode = json[QStringLiteral("mode")].toString();
    file.mode = mode == u"key-store" ? KeyFile::Mode::KeyStore : KeyFile::Mode::PassphraseFile;
    const QJsonObject store = json[QStringLiteral("keyStore")].toObject();
    file.storeName = store[QStringLiteral("name")].toString();
    file.entry = store[QStringLiteral("entry")].toString();
    const QJsonObject passphrase = json[QStringLiteral("passphrase")].toObject();
    file.passphrase = KeyWrap::fromJson(passphrase);
    file.passphraseFile = passphrase[QStringLiteral("file")].toString();
    const auto recovery = KeyWrap::fromJson(json[QStringLiteral("recovery")].toObject());
    const bool reachable = file.mode == KeyFile::Mode::KeyStore
                               ? mode == u"key-store" && !file.entry.isEmpty()
                               : mode == u"passphrase-file" && file.passphrase.has_value();
    if (file.workspace.isEmpty() || file.check.isEmpty() || !recovery || !reachable)
        return std::nullopt;
    file.recovery = *recovery;
    return file;
}

} // namespace

Result<KeyWrap> KeyWrap::wrap(const SecretBytes &key, const SecretBytes &passphrase,
                              const QString &workspace, QByteArrayView use)
{
    KeyWrap wrap;
    wrap.scrypt = ScryptParameters::withRandomSalt();
    const auto wrappingKey = okno::scrypt(passphrase, wrap.scrypt);
    if (!wrappingKey)
        return fail(wrappingKey.error());
    const auto sealer = AesSealer::create(*wrappingKey);
    if (!sealer)
        return fail(sealer.error());
    const auto sealed = (*sealer)->seal(key.view(), wrapPlace(workspace, use));
    if (!sealed)
        return fail(sealed.error());
    wrap.wrapped = *sealed;
    return wrap;
}

Result<SecretBytes> KeyWrap::unwrap(const SecretBytes &passphrase, const QString &workspace,
                                    QByteArrayView use) const
{
    const auto wrappingKey = okno::scrypt(passphrase, scrypt);
    if (!wrappingKey)
        return fail(wrappingKey.error());
    const auto sealer = AesSealer::create(*wrappingKey);
    if (!sealer)
        return fail(sealer.error());
    auto key = (*sealer)->openSecret(wrapped, wrapPlace(workspace, use));
    if (!key && key.error().code == FailureCode::SealBroken)
        return fail(FailureCode::PassphraseWrong);
    return key;
}

QJsonObject KeyWrap::toJson() const
{
    return {{QStringLiteral("kdf"), QStringLiteral("scrypt")},
            {QStringLiteral("n"), static_cast<qint64>(scrypt.n)},
            {QStringLiteral("r"), static_cast<qint64>(scrypt.r)},
            {QStringLiteral("p"), static_cast<qint64>(scrypt.p)},
            {QStringLiteral("salt"), QString::fromLatin1(scrypt.salt.toBase64())},
            {QStringLiteral("key"), QString::fromLatin1(wrapped.toBase64())}};
}

std::optional<KeyWrap> KeyWrap::fromJson(const QJsonObject &json)
{
    KeyWrap wrap;
    wrap.scrypt.n = static_cast<quint64>(json[QStringLiteral("n")].toInteger());
    wrap.scrypt.r = static_cast<quint32>(json[QStringLiteral("r")].toInteger());
    wrap.scrypt.p = static_cast<quint32>(json[QStringLiteral("p")].toInteger());
    wrap.scrypt.salt = QByteArray::fromBase64(json[QStringLiteral("salt")].toString().toLatin1());
    wrap.wrapped = QByteArray::fromBase64(json[QStringLiteral("key")].toString().toLatin1());
    const bool known = json[QStringLiteral("kdf")].toString() == u"scrypt";
    return known && wrap.scrypt.isSane() && !wrap.wrapped.isEmpty() ? std::optional(wrap)
                                                                    : std::nullopt;
}

QString KeyFile::pathIn(const QString &folder)
{
    return QDir(folder).absoluteFilePath(QStringLiteral("key.json"));
}

Result<KeyFile> KeyFile::read(const QString &folder)
{
    const QString path = pathIn(folder);
    QFile file(path);
    if (!file.exists())
        return fail(FailureCode::WorkspaceMissing, folder);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::FileUnreadable, path);
    const QJsonObject json = QJsonDocument::fromJson(file.read(maxKeyFile)).object();
    const int version = json[QStringLiteral("format")].toInt();
    if (version > currentVersion)
        return fail(FailureCode::WorkspaceNewer, path, QString::number(version));
    const auto facts = version == currentVersion ? fromJson(json) : std::nullopt;
    if (!facts)
        return fail(FailureCode::WorkspaceDamaged, path);
    return *facts;
}

Result<void> KeyFile::write(const QString &folder) const
{
    QJsonObject json{{QStringLiteral("format"), currentVersion},
                     {QStringLiteral("workspace"), workspace},
                     {QStringLiteral("check"), QString::fromLatin1(check.toHex())},
                     {QStringLiteral("recovery"), recovery.toJson()}};
    if (mode == Mode::KeyStore) {
        json.insert(QStringLiteral("mode"), QStringLiteral("key-store"));
        json.insert(QStringLiteral("keyStore"), QJsonObject{{QStringLiteral("name"), storeName},
                                                            {QStringLiteral("entry"), entry}});
    } else {
        QJsonObject wrap = passphrase->toJson();
        wrap.insert(QStringLiteral("file"), passphraseFile);
        json.insert(QStringLiteral("mode"), QStringLiteral("passphrase-file"));
        json.insert(QStringLiteral("passphrase"), wrap);
    }
    return durableReplace(pathIn(folder), QJsonDocument(json).toJson());
}

Result<QByteArray> KeyFile::checkOf(const SecretBytes &key)
{
    const auto derived = hkdf(key, "okno key check 1", 16);
    if (!derived)
        return fail(derived.error());
    return derived->view().toByteArray();
}

} // namespace okno
