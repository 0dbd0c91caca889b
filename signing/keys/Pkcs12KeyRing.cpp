#include "signing/keys/Pkcs12KeyRing.h"

#include "signing/cades/CadesBuilder.h"
#include "signing/keys/KeyPairSigner.h"
#include "signing/keys/Pkcs12File.h"
#include "signing/keys/SigningThread.h"
#include "signing/openssl/CertificateReader.h"
#include "signing/openssl/CryptoLibrary.h"

#include <QFile>
#include <QUrl>

namespace okno {
namespace {

constexpr qint64 largestFile = 1024 * 1024;
constexpr QLatin1String scheme("file:");
constexpr int sha256Digits = 64;

struct FileUri {
    QString path;
    QByteArray certificateSha256; // empty: the only key of the file
};

Result<FileUri> parseUri(const KeyUri &uri)
{
    if (!uri.startsWith(scheme))
        return fail(FailureCode::ValueInvalid, uri, QStringLiteral("file:PATH"));
    FileUri file;
    QString rest = uri.mid(scheme.size());
    const qsizetype hash = rest.size() - sha256Digits - 1;
    if (hash > 0 && rest.at(hash) == u'#') {
        file.certificateSha256 = QByteArray::fromHex(rest.mid(hash + 1).toLatin1());
        rest.truncate(hash);
    }
    file.path = rest.startsWith(QLatin1String("//")) ? QUrl(scheme + rest).toLocalFile() : rest;
    if (file.path.isEmpty())
        return fail(FailureCode::ValueInvalid, uri, QStringLiteral("file:PATH"));
    return file;
}

// Failures name the file as the person wrote it.
Result<Pkcs12Content> readFile(const FileUri &uri, const SecretBytes *pin)
{
    QFile file(uri.path);
    if (!file.exists())
        return fail(FailureCode::KeyNotFound, uri.path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::KeyFileUnreadable, uri.path, QStringLiteral("open"));
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return fail(FailureCode::InputTooLarge, uri.path);
    auto content = readPkcs12(bytes, pin);
    if (!content)
        return fail(content.error().code, uri.path, content.error().detail);
    if (content->keys.isEmpty())
        return fail(FailureCode::KeyNotFound, uri.path);
    return content;
}

Result<Pkcs12Key> chosenKey(const Pkcs12Content &content, const FileUri &uri)
{
    if (uri.certificateSha256.isEmpty()) {
        if (content.keys.size() > 1)
            return fail(FailureCode::KeyNotFound, uri.path,
                        QStringLiteral("%1 keys").arg(content.keys.size()));
        return content.keys.first();
    }
    for (const Pkcs12Key &key : content.keys)
        if (const auto certificate = CertificateReader::read(key.certificate);
            certificate && certificate->sha256 == uri.certificateSha256)
            return key;
    return fail(FailureCode::KeyNotFound, uri.path,
                QString::fromLatin1(uri.certificateSha256.toHex()));
}

Result<void> checkSuitable(const QByteArray &certificate, const QDateTime &at)
{
    const auto x509 = CertificateReader::parse(certificate);
    if (!x509)
        return fail(x509.error());
    const QString objection = signingObjection(x509->get(), at);
    if (!objection.isEmpty())
        return fail(FailureCode::CertificateUnsuitable, {}, objection);
    return {};
}

class FileKeySession final : public KeySession
{
public:
    FileKeySession(Certificate certificate, CadesBuilder builder, std::shared_ptr<EVP_PKEY> key,
                   const Clock &clock, std::shared_ptr<SigningThread> thread)
        : m_certificate(std::move(certificate)), m_clock(clock), m_thread(std::move(thread)),
          m_material(std::make_shared<const Material>(
              Material{std::move(builder), KeyPairSigner(std::move(key))}))
    {
    }

    Certificate certificate() const override { return m_certificate; }

    QFuture<Result<QByteArray>> signDetached(const QByteArray &content,
                                             const QDateTime &signingTime) override
    {
        // A session may stay open for a working day; the certificate may not last as long.
        const bool isExpired = m_clock.nowUtc() > m_certificate.notAfter;
        return m_thread->run<Result<QByteArray>>(
            [=, material = m_material]() -> Result<QByteArray> {
                if (isExpired)
                    return fail(FailureCode::CertificateUnsuitable, {}, QStringLiteral("expired"));
                return material->builder.sign(content, signingTime, CadesBuilder::Content::Detached,
                                              material->signer);
            });
    }

private:
    struct Material {
        CadesBuilder builder;
        KeyPairSigner signer;
    };
    Certificate m_certificate;
    const Clock &m_clock;
    std::shared_ptr<SigningThread> m_thread;
    std::shared_ptr<const Material> m_material; // shared with signatures on their way
};

} // namespace

Pkcs12KeyRing::Pkcs12KeyRing(const Clock &clock)
    : m_clock(clock), m_thread(std::make_shared<SigningThread>())
{
    CryptoLibrary::load();
}

Pkcs12KeyRing::~Pkcs12KeyRing() = default;

QFuture<Result<QList<KeyInfo>>> Pkcs12KeyRing::list(const KeyUri &uri,
                                                    std::shared_ptr<const SecretBytes> pin)
{
    return m_thread->run<Result<QList<KeyInfo>>>([=]() -> Result<QList<KeyInfo>> {
        const auto file = parseUri(uri);
        if (!file)
            return fail(file.error());
        const auto content = readFile(*file, pin.get());
        if (!content)
            return fail(content.error());
        QList<KeyInfo> keys;
        for (const Pkcs12Key &key : content->keys) {
            const auto certificate = CertificateReader::read(key.certificate);
            if (!certificate)
                return fail(certificate.error());
            const QString plain = scheme + file->path;
            const QString hash = QString::fromLatin1(certificate->sha256.toHex());
            keys += {content->keys.size() > 1 ? plain + u'#' + hash : plain, *certificate,
                     key.friendlyName};
        }
        return keys;
    });
}

QFuture<Result<Unlocked>> Pkcs12KeyRing::unlock(const KeyUri &uri,
                                                std::shared_ptr<const SecretBytes> pin)
{
    const QDateTime now = m_clock.nowUtc();
    const Clock &clock = m_clock;
    // The job must not keep the thread alive: it would be dropped, and awaited, on itself.
    const std::weak_ptr<SigningThread> ring = m_thread;
    return m_thread->run<Result<Unlocked>>([=, &clock]() -> Result<Unlocked> {
        const auto file = parseUri(uri);
        if (!file)
            return fail(file.error());
        const auto content = readFile(*file, pin.get());
        if (!content && !pin && content.error().code == FailureCode::KeyPasswordWrong)
            return Unlocked(PinRequired{});
        if (!content)
            return fail(content.error());
        const auto key = chosenKey(*content, *file);
        if (!key)
            return fail(key.error());
        if (const auto suitable = checkSuitable(key->certificate, now); !suitable)
            return fail(suitable.error().code, file->path, suitable.error().detail);
        const auto certificate = CertificateReader::read(key->certificate);
        auto builder = CadesBuilder::create(key->certificate, content->others);
        const auto thread = ring.lock();
        if (!builder || !certificate)
            return fail(builder ? certificate.error() : builder.error());
        if (!thread)
            return fail(FailureCode::Cancelled, file->path);
        return Unlocked(std::make_shared<FileKeySession>(*certificate, std::move(*builder),
                                                         key->key, clock, thread));
    });
}

} // namespace okno
