#include "network/window/TrainingTrust.h"

#include "models/base/SecretFile.h"

#include <QDir>
#include <QFile>

namespace okno::window {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 LargestCertificate = 64 * 1024;

Result<TrainingAuthority> openAuthority(const QString &folder, const QDateTime &now)
{
    const QString path = folder + u"/authority.key"_s;
    if (QFile::exists(path)) {
        const auto stored = readSecretFile(path, Exposure::Refuse);
        return stored ? TrainingAuthority::load(*stored) : fail(stored.error());
    }
    auto authority = TrainingAuthority::create(u"Okno training authority"_s, now);
    if (!authority)
        return authority;
    const SecretBytes secret = authority->store();
    const auto written = createSecretFile(path, secret.view());
    return written ? std::move(authority) : fail(written.error());
}

Result<QByteArray> readAnchor(const QString &path, const SignatureVerifier &verifier)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestCertificate)
        return fail(FailureCode::FileUnreadable, path);
    const auto certificate = verifier.readCertificate(file.readAll());
    if (!certificate)
        return fail(FailureCode::ValueInvalid, path, u"certificate"_s);
    return certificate->der;
}

} // namespace

Result<TrainingTrust> TrainingTrust::open(const QString &dataFolder, const QString &trustFolder,
                                          const SignatureVerifier &verifier, const QDateTime &now)
{
    auto authority = openAuthority(dataFolder, now);
    if (!authority)
        return fail(authority.error());
    QList<QByteArray> others;
    const QDir folder(trustFolder);
    if (!trustFolder.isEmpty() && !folder.exists())
        return fail(FailureCode::FileUnreadable, trustFolder);
    const QStringList names =
        trustFolder.isEmpty()
            ? QStringList()
            : folder.entryList({u"*.crt"_s, u"*.cer"_s, u"*.pem"_s, u"*.der"_s}, QDir::Files);
    for (const QString &name : names) {
        auto anchor = readAnchor(folder.filePath(name), verifier);
        if (!anchor)
            return fail(anchor.error());
        others.append(*anchor);
    }
    return TrainingTrust(std::move(*authority), std::move(others));
}

TrustPolicy TrainingTrust::policy(const QDateTime &at) const
{
    TrustPolicy policy;
    policy.anchors = QList<QByteArray>{m_authority.anchor()} + m_others;
    policy.at = at;
    return policy;
}

} // namespace okno::window
