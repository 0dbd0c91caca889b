#pragma once

#include "models/base/Clock.h"
#include "models/document/Manifest.h"
#include "network/api/Shapes.h"
#include "network/window/WindowServer.h"
#include "signing/cades/CadesVerifier.h"
#include "signing/keys/KeyRequest.h"
#include "signing/keys/Pkcs12KeyRing.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace okno::test {

struct Reply {
    int status = 0; // 0: no HTTP answer at all
    QByteArray body;
    QByteArray contentType;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QHash<QByteArray, QByteArray> headers; // lower case
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QString code() const { return json().value(QLatin1String("code")).toString(); }
};

using Headers = QList<QPair<QByteArray, QByteArray>>;

inline QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

// A running window on a folder of its own, a participant with a training key, and plain HTTP.
class WindowFixture
{
public:
    WindowFixture() : verifier(clock), ring(clock) {}

    void start(window::WindowClock::Mode mode = window::WindowClock::Mode::Manual)
    {
        window::WindowOptions options;
        options.dataFolder = folder.filePath(QStringLiteral("window"));
        options.trustFolder = trustFolder;
        options.clock = mode;
        auto started = window::WindowServer::start(options, verifier);
        if (!started)
            qFatal("window: %s %s", qPrintable(failureKey(started.error().code)),
                   qPrintable(started.error().place));
        server = std::move(*started);
    }
    void stop() { server.reset(); }

    Reply call(const QByteArray &method, const QString &path, const QByteArray &body = {},
               const Headers &headers = {})
    {
        return finished(begin(method, path, body, headers));
    }
    QNetworkReply *begin(const QByteArray &method, const QString &path, const QByteArray &body = {},
                         const Headers &headers = {})
    {
        QNetworkRequest request(QUrl(server->url().toString() + path));
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::ManualRedirectPolicy);
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        if (!body.isEmpty())
            request.setRawHeader("Content-Type", "application/json");
        for (const auto &header : headers)
            request.setRawHeader(header.first, header.second);
        return network.sendCustomRequest(request, method, body);
    }
    static Reply finished(QNetworkReply *reply)
    {
        QSignalSpy spy(reply, &QNetworkReply::finished);
        if (!reply->isFinished())
            spy.wait(20000);
        Reply result;
        result.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        result.body = reply->readAll();
        result.contentType = reply->rawHeader("Content-Type");
        result.error = reply->error();
        const auto pairs = reply->rawHeaderPairs();
        for (const auto &pair : pairs)
            result.headers.insert(pair.first.toLower(), pair.second);
        reply->deleteLater();
        return result;
    }

    std::shared_ptr<KeySession> newKey(const QString &organisation,
                                       KeyAlgorithm algorithm = KeyAlgorithm::EcdsaP256)
    {
        KeySubject subject;
        subject.commonName = QStringLiteral("ООО Проба");
        subject.organisation = subject.commonName;
        subject.country = QStringLiteral("RU");
        subject.organisationTaxNumber = organisation;
        const auto request = KeyRequest::generate(algorithm, subject);
        if (!request)
            return {};
        const Reply reply = call("POST", QStringLiteral("/training/certificates"),
                                 request->request(), {{"Content-Type", "application/pkcs10"}});
        const auto issued = api::IssuedCertificate::parse(reply.body);
        if (reply.status != 201 || !issued)
            return {};
        return unlocked(*request, *issued);
    }

    QByteArray sign(const QByteArray &content, const std::shared_ptr<KeySession> &with = {})
    {
        const auto signature = wait((with ? with : key)->signDetached(content, clock.nowUtc()));
        return signature ? *signature : QByteArray();
    }

    api::SignInText signInText()
    {
        const Reply nonce = call("POST", QStringLiteral("/v1/sessions/nonce"));
        api::SignInText text;
        text.purpose = QStringLiteral("okno-sign-in");
        text.window = server->url().toString();
        text.principalCountry = QStringLiteral("RU");
        text.principalTaxNumber = taxNumber;
        text.nonce = nonce.json().value(QLatin1String("nonce")).toString();
        text.time = clock.nowUtc();
        return text;
    }
    Reply signIn(const QByteArray &text, const std::shared_ptr<KeySession> &with = {})
    {
        token.clear();
        const api::SignInRequest request{text, sign(text, with)};
        const Reply reply = call("POST", QStringLiteral("/v1/sessions"), request.toBytes());
        if (const auto given = api::Token::parse(reply.body); reply.status == 201 && given)
            token = given->accessToken;
        return reply;
    }
    // A window with a participant who is signed in.
    void open(window::WindowClock::Mode mode = window::WindowClock::Mode::Manual)
    {
        start(mode);
        key = newKey(taxNumber);
        QVERIFY(key);
        QCOMPARE(signIn(signInText().toBytes()).status, 201);
    }

    static QByteArray declaration()
    {
        QFile file(
            QStringLiteral(OKNO_SOURCE_DIR "/models/kinds/goods-declaration/samples/sample.xml"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString createUpload(const QByteArray &bytes)
    {
        const Reply reply =
            call("POST", QStringLiteral("/v1/uploads"), {},
                 {{"Tus-Resumable", "1.0.0"},
                  {"Upload-Length", QByteArray::number(bytes.size())},
                  {"Upload-Metadata", "sha256 " + sha256(bytes).toHex().toBase64()}});
        return QString::fromLatin1(reply.headers.value("location"));
    }
    Reply patch(const QString &location, const QByteArray &bytes, qint64 offset = 0,
                const QByteArray &checksumOf = {})
    {
        return call("PATCH", location, bytes,
                    {{"Tus-Resumable", "1.0.0"},
                     {"Content-Type", "application/offset+octet-stream"},
                     {"Upload-Offset", QByteArray::number(offset)},
                     {"Upload-Checksum",
                      "sha256 " + sha256(checksumOf.isEmpty() ? bytes : checksumOf).toBase64()}});
    }
    void upload(const QByteArray &bytes)
    {
        QCOMPARE(patch(createUpload(bytes), bytes).status, 204);
    }

    Manifest manifest(const QByteArray &document, const QString &reference = QStringLiteral("A-1"))
    {
        Manifest manifest;
        manifest.act = ActId::create();
        manifest.type = QStringLiteral("submit");
        manifest.kind = QStringLiteral("goods-declaration");
        manifest.format = QStringLiteral("esadout-5.23.0");
        manifest.principalName = QStringLiteral("ООО Проба");
        manifest.principalCountry = QStringLiteral("RU");
        manifest.principalTaxNumber = taxNumber;
        manifest.senderReference = reference;
        manifest.files = {{sha256(document), document.size(), QStringLiteral("dt.xml"),
                           QStringLiteral("application/xml"), QStringLiteral("document")}};
        manifest.createdAt = clock.nowUtc();
        return manifest;
    }
    QByteArray request(const Manifest &manifest, const QByteArray &document,
                       const std::shared_ptr<KeySession> &with = {})
    {
        const QByteArray bytes = manifest.toBytes();
        return SubmissionRequest{
            bytes, sign(bytes, with), {{sha256(document), sign(document, with)}}}
            .toBytes();
    }
    Headers actHeaders(const ActId &act) const
    {
        return {{"Idempotency-Key", act.toString().toLatin1()},
                {"Okno-Principal", "RU/" + taxNumber.toLatin1()}};
    }
    Reply submit(const ActId &act, const QByteArray &body)
    {
        return call("POST", QStringLiteral("/v1/submissions"), body, actHeaders(act));
    }
    void advance(qint64 ms)
    {
        const QJsonObject body{{QStringLiteral("advanceMs"), ms}};
        QCOMPARE(call("POST", QStringLiteral("/admin/clock"), QJsonDocument(body).toJson()).status,
                 200);
    }
    void arm(const QJsonObject &fault)
    {
        QCOMPARE(
            call("POST", QStringLiteral("/admin/faults"), QJsonDocument(fault).toJson()).status,
            204);
    }
    QJsonObject ledger() { return call("GET", QStringLiteral("/admin/ledger")).json(); }
    QList<api::Event> events()
    {
        const auto page =
            api::EventPage::parse(call("GET", QStringLiteral("/v1/events?limit=500")).body);
        return page ? page->events : QList<api::Event>();
    }

    template <class T>
    static T wait(QFuture<T> future)
    {
        QFutureWatcher<T> watcher;
        QSignalSpy spy(&watcher, &QFutureWatcher<T>::finished);
        watcher.setFuture(future);
        if (!future.isFinished())
            spy.wait(20000);
        return future.result();
    }

    QTemporaryDir folder;
    QString trustFolder;
    SystemClock clock;
    CadesVerifier verifier;
    Pkcs12KeyRing ring;
    QNetworkAccessManager network;
    std::unique_ptr<window::WindowServer> server;
    std::shared_ptr<KeySession> key;
    QByteArray token;
    QString taxNumber = QStringLiteral("7707083893");

private:
    std::shared_ptr<KeySession> unlocked(const KeyRequest &request,
                                         const api::IssuedCertificate &issued)
    {
        const auto pin = std::make_shared<SecretBytes>(QByteArrayView("training"));
        const auto file =
            request.pkcs12(issued.certificate, issued.chain, *pin, QStringLiteral("key"));
        const QString path = folder.filePath(QStringLiteral("key%1.p12").arg(++m_keys));
        QFile out(path);
        if (!file || !out.open(QIODevice::WriteOnly) || out.write(*file) != file->size())
            return {};
        out.close();
        const auto unlocked = wait(ring.unlock(QStringLiteral("file:") + path, pin));
        const auto *session =
            unlocked ? std::get_if<std::shared_ptr<KeySession>>(&*unlocked) : nullptr;
        return session ? *session : std::shared_ptr<KeySession>();
    }
    int m_keys = 0;
};

} // namespace okno::test
