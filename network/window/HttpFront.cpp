#include "network/window/HttpFront.h"

#include "models/base/Log.h"
#include "network/window/Later.h"
#include "network/window/WindowTexts.h"

#include <QHostAddress>
#include <QMetaEnum>
#include <QPromise>
#include <QTimer>
#include <QUuid>

#include <algorithm>

namespace okno::window {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    const auto meta = QMetaEnum::fromType<QHttpServerRequest::Method>();
    return QByteArray(meta.valueToKey(static_cast<int>(method))).toUpper();
}

Call callOf(const QHttpServerRequest &request)
{
    Call call;
    call.method = methodName(request.method());
    call.path = request.url().path();
    call.query = request.query();
    call.body = request.body();
    const auto headers = request.headers();
    for (const auto &header : headers)
        call.headers.insert(header.first.toLower(), header.second);
    call.correlationId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    call.language = WindowTexts::language(call.header("accept-language"));
    return call;
}

QHttpServerResponse responseOf(const Call &call, Answer answer)
{
    // QHttpServer of Qt 6.4 sends a body even to HEAD; it would be read as the next answer.
    if (call.method == "HEAD")
        answer.body.clear();
    const auto status = static_cast<QHttpServerResponse::StatusCode>(answer.status);
    QHttpServerResponse response(answer.contentType, answer.body, status);
    if (answer.contentType.isEmpty())
        response.clearHeader("Content-Type"_ba);
    response.setHeader("X-Correlation-Id"_ba, call.correlationId.toLatin1());
    for (const auto &header : std::as_const(answer.headers))
        response.addHeader(header.first, header.second);
    return response;
}

bool isSafeId(const QByteArray &id)
{
    return id.size() <= 64 && std::all_of(id.begin(), id.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '-' || c == '_' || c == '.';
           });
}

} // namespace

HttpFront::HttpFront(const RouteTable &routes, Sessions &sessions, Faults &faults)
    : m_routes(routes), m_sessions(sessions), m_faults(faults)
{
    const auto all = [this](const QUrl &, const QHttpServerRequest &request) {
        return handle(request);
    };
    m_http.route(u"/<arg>"_s, QHttpServerRequest::Method::AnyKnown, all);
}

Result<void> HttpFront::listen(quint16 port)
{
    auto listener = std::make_unique<GuardedTcpServer>();
    if (!listener->listen(QHostAddress(QHostAddress::LocalHost), port))
        return fail(FailureCode::NoConnection, QString::number(port), listener->errorString());
    m_listener = listener.release();
    m_http.bind(m_listener);
    return {};
}

QFuture<QHttpServerResponse> HttpFront::handle(const QHttpServerRequest &request)
{
    const auto call = std::make_shared<Call>(callOf(request));
    // No QPromise: QHttpServer moves the response out, which in Qt 6.4 makes the future unfinished
    // again, and the promise's destructor would then finish it once more, into a crash.
    QFutureInterface<QHttpServerResponse> pending;
    pending.reportStarted();
    // A client that died has taken its socket along, and QHttpServer of Qt 6.4 would answer into
    // it.
    const QPointer<QTcpSocket> connection = m_listener->current();
    whenDone(this, dispatch(*call), [call, pending, connection](const Answer &answer) mutable {
        const QByteArray requestId = call->header("x-request-id");
        qCInfo(logWindow).noquote() << call->method << answer.status << call->correlationId
                                    << (isSafeId(requestId) ? requestId : QByteArray("-"));
        if (!connection)
            return;
        pending.reportResult(responseOf(*call, answer));
        pending.reportFinished();
    });
    return pending.future();
}

QFuture<Answer> HttpFront::dispatch(Call &call)
{
    if (auto refusal = turnAway(call))
        return ready(*refusal);
    const RouteTable::Match match = m_routes.match(call.method, call.path);
    if (match.route) {
        call.arguments = match.arguments;
        return admit(call, *match.route);
    }
    if (match.allowed.isEmpty())
        return ready(problem(call, 404, "not-found"_L1));
    Answer answer = problem(call, 405, "method-not-allowed"_L1);
    answer.headers.append({"Allow"_ba, match.allowed.join(", ")});
    return ready(answer);
}

// A web page in the user's browser can reach loopback too: it sends Origin, or, by a name that was
// rebound to 127.0.0.1, a foreign Host.
std::optional<Answer> HttpFront::turnAway(const Call &call) const
{
    const QUrl host(u"http://"_s + QString::fromLatin1(call.header("host")));
    const bool loopback = host.host() == "localhost"_L1 || QHostAddress(host.host()).isLoopback();
    if (loopback && call.header("origin").isEmpty())
        return std::nullopt;
    return problem(call, 403, "forbidden"_L1);
}

QFuture<Answer> HttpFront::admit(Call &call, const Route &route)
{
    if (auto played = playBefore(call, route))
        return ready(*played);
    if (route.access == Access::SignedIn) {
        if (auto refusal = identify(call))
            return ready(*refusal);
    }
    return playAfter(call, route.name(), route.handler(call));
}

std::optional<Answer> HttpFront::identify(Call &call)
{
    const QByteArray authorization = call.header("authorization");
    const bool bearer = authorization.left(7).toLower() == "bearer ";
    const auto session = m_sessions.find(bearer ? authorization.mid(7).trimmed() : QByteArray());
    if (!session)
        return failed(call, session.error());
    if (!*session) {
        Answer answer = problem(call, 401, "not-signed-in"_L1);
        answer.headers.append({"WWW-Authenticate"_ba, "Bearer"_ba});
        return answer;
    }
    call.session = **session;
    const QString principal = QString::fromLatin1(call.header("okno-principal"));
    if (!principal.isEmpty() && principal != call.session.account())
        return passing(call, 403, "principal-mismatch"_L1);
    return std::nullopt;
}

std::optional<Answer> HttpFront::playBefore(const Call &call, const Route &route)
{
    const auto fault = m_faults.take(Faults::beforeWork(), route.name());
    if (!fault)
        return std::nullopt;
    if (fault->name == "redirect"_L1) {
        Answer answer{307, {}, {}, {}};
        answer.headers.append({"Location"_ba, fault->target.toLatin1()});
        return answer;
    }
    if (fault->name == "429"_L1)
        return retryLater(call, 429, "rate-limited"_L1, fault->seconds);
    const bool maintenance = fault->name == "maintenance"_L1;
    return retryLater(call, 503, maintenance ? "maintenance"_L1 : "service-unavailable"_L1,
                      fault->seconds);
}

QFuture<Answer> HttpFront::playAfter(const Call &call, const QByteArray &route,
                                     QFuture<Answer> work)
{
    const auto fault = m_faults.take(Faults::afterWork(), route);
    if (!fault)
        return work;
    qCInfo(logWindow).noquote() << call.correlationId << "fault" << fault->name;
    // The connection is known only while its request is being handled, that is now.
    const QPointer<QTcpSocket> connection = m_listener->current();
    return answerWhenDone(this, work, [this, fault = *fault, connection](const Answer &answer) {
        return disturbed(fault, answer, connection);
    });
}

QFuture<Answer> HttpFront::disturbed(const Fault &fault, Answer answer,
                                     QPointer<QTcpSocket> connection)
{
    if (fault.name == "timeout-after-accept"_L1)
        return never(fault.seconds, connection);
    if (fault.name == "slow"_L1)
        return later(fault.seconds, answer);
    if (fault.name == "500-without-body"_L1)
        return ready({500, {}, {}, {}});
    if (fault.name == "garbage-reply"_L1)
        answer.body = "\x00\xff{\"id\": [}} no JSON"_ba;
    else
        answer.contentType = "text/html; charset=utf-8"_ba;
    return ready(answer);
}

QFuture<Answer> HttpFront::later(int seconds, Answer answer)
{
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QTimer::singleShot(seconds * 1000, this, [promise, answer] {
        promise->addResult(answer);
        promise->finish();
    });
    return promise->future();
}

// Everything is done, nobody is told: the connection stays open for that long and then closes.
QFuture<Answer> HttpFront::never(int seconds, QPointer<QTcpSocket> connection)
{
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QTimer::singleShot(seconds * 1000, this, [promise, connection] {
        if (connection)
            connection->abort();
    });
    return promise->future();
}

} // namespace okno::window
