#include "network/client/HttpClient.h"

#include "network/client/Coroutine.h"
#include "network/client/HttpExchange.h"

#include <QSslConfiguration>
#include <QUuid>

namespace okno {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 DecompressedWithoutDoubt = 1024 * 1024; // bytes; beyond it Qt looks at the ratio

std::shared_ptr<QNetworkAccessManager> freshManager()
{
    // Replies are children of their manager, and a slot of one may drop the last reference.
    std::shared_ptr<QNetworkAccessManager> manager(
        new QNetworkAccessManager, [](QNetworkAccessManager *old) { old->deleteLater(); });
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setAutoDeleteReplies(false);
    return manager;
}

bool isSameOrigin(const QUrl &one, const QUrl &other)
{
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == "https"_L1 ? 443 : 80);
    };
    return one.scheme() == other.scheme() && one.host() == other.host() && port(one) == port(other);
}

} // namespace

QByteArray HttpReply::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

HttpClient::HttpClient(QUrl base, QString language, HttpLimits limits, QObject *parent)
    : QObject(parent), m_base(std::move(base)), m_language(std::move(language)), m_limits(limits),
      m_manager(freshManager())
{
}

QFuture<Result<HttpReply>> HttpClient::send(HttpCall call)
{
    // One wait more than needed, so that the caller's thread never touches the manager.
    co_return co_await exchange(std::move(call));
}

void HttpClient::stopCalls()
{
    const QObjectList running = children();
    for (QObject *call : running) {
        if (auto *exchange = dynamic_cast<HttpExchange *>(call))
            delete exchange;
    }
}

QFuture<Result<HttpReply>> HttpClient::exchange(HttpCall call)
{
    const auto url = address(call.path);
    if (!url)
        return readyFuture<HttpReply>(fail(url.error()));
    if (call.withSession && !m_token)
        return readyFuture<HttpReply>(fail(FailureCode::NotSignedIn));
    call.idleMs = call.idleMs > 0 ? call.idleMs : m_limits.idleMs;
    call.totalMs = call.totalMs > 0 ? call.totalMs : m_limits.totalMs;
    const QNetworkRequest prepared = request(*url, call);
    auto manager = managerFor(call);
    // A manager whose connection broke may stay broken after the computer slept: take a new one.
    const auto ended = [this, used = manager.get()](bool connectionFailed) {
        if (connectionFailed && m_manager.get() == used)
            m_manager = freshManager();
    };
    return HttpExchange::start(std::move(manager), prepared, std::move(call), this, ended);
}

// An act gets a connection of its own: on a kept one that the window has just closed, a body that
// was never read would look like an unknown outcome.
std::shared_ptr<QNetworkAccessManager> HttpClient::managerFor(const HttpCall &call)
{
    return call.effect == HttpCall::Effect::Act ? freshManager() : m_manager;
}

Result<QUrl> HttpClient::address(const QString &path) const
{
    const QUrl url = m_base.resolved(QUrl(path));
    if (!url.isValid() || !isSameOrigin(url, m_base) || !url.userInfo().isEmpty())
        return fail(FailureCode::ReplyMalformed, url.toString(QUrl::RemoveUserInfo));
    return url;
}

QNetworkRequest HttpClient::request(const QUrl &url, const HttpCall &call) const
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    // The proof that a one-shot body leaves once is for HTTP/1.1.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setTransferTimeout(call.idleMs);
    request.setDecompressedSafetyCheckThreshold(DecompressedWithoutDoubt);
    if (url.scheme() == "https"_L1) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        request.setSslConfiguration(tls);
    }
    addHeaders(request, call);
    return request;
}

void HttpClient::addHeaders(QNetworkRequest &request, const HttpCall &call) const
{
    const QString id = call.trace && !call.trace->requestId.isEmpty()
                           ? call.trace->requestId
                           : QUuid::createUuid().toString(QUuid::WithoutBraces);
    request.setRawHeader("X-Request-Id", id.toLatin1());
    request.setRawHeader("User-Agent", "Okno/" OKNO_VERSION);
    request.setRawHeader("Accept-Language", m_language.toLatin1());
    const QByteArray accepted =
        call.expectedType.isEmpty() ? QByteArray() : call.expectedType + ", ";
    request.setRawHeader("Accept", accepted + "application/problem+json");
    if (call.verb != "GET" && call.verb != "HEAD" && call.verb != "DELETE") {
        request.setHeader(QNetworkRequest::ContentTypeHeader, call.contentType);
        request.setHeader(QNetworkRequest::ContentLengthHeader, call.body.size());
    }
    for (const auto &[name, value] : call.headers)
        request.setRawHeader(name, value);
    if (call.withSession)
        request.setRawHeader("Authorization", "Bearer " + m_token->view().toByteArray());
}

} // namespace okno
