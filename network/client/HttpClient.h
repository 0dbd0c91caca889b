#pragma once

#include "models/base/SecretBytes.h"
#include "network/client/HttpCall.h"

#include <QFuture>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QObject>
#include <QUrl>

#include <memory>

namespace okno {

// The one place of the client that makes requests. No redirect is followed, no cookie kept, no body
// sent twice, nothing received without a bound, and the session's token goes to the window's own
// origin only. Lives on the main thread; send may be called from any.
class HttpClient final : public QObject
{
public:
    // base: scheme, host and port of the window. language: of texts in answers (RFC 4647, "ru").
    HttpClient(QUrl base, QString language, HttpLimits limits = {}, QObject *parent = nullptr);

    const QUrl &base() const { return m_base; }
    // Null: signed out.
    void setSession(std::shared_ptr<const SecretBytes> token) { m_token = std::move(token); }

    // Failures as in Classification.h. An address of another origin is ReplyMalformed (its place:
    // the address): only a window's own answer can have named it.
    QFuture<Result<HttpReply>> send(HttpCall call);
    // Ends every call that runs with Cancelled. Never while an act may be on the wire: what became
    // of that only a look-up could tell.
    void stopCalls();

private:
    QFuture<Result<HttpReply>> exchange(HttpCall call);
    Result<QUrl> address(const QString &path) const;
    QNetworkRequest request(const QUrl &url, const HttpCall &call) const;
    void addHeaders(QNetworkRequest &request, const HttpCall &call) const;
    std::shared_ptr<QNetworkAccessManager> managerFor(const HttpCall &call);

    QUrl m_base;
    QString m_language;
    HttpLimits m_limits;
    std::shared_ptr<const SecretBytes> m_token;
    std::shared_ptr<QNetworkAccessManager> m_manager;
};

} // namespace okno
