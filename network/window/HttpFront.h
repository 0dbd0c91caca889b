#pragma once

#include "network/window/Faults.h"
#include "network/window/GuardedTcpServer.h"
#include "network/window/RouteTable.h"
#include "network/window/Sessions.h"

#include <QHttpServer>

namespace okno::window {

// Between HTTP and the desks: who may call at all, which route, whose session, which fault, and the
// headers that every answer carries.
class HttpFront : public QObject
{
    Q_OBJECT

public:
    HttpFront(const RouteTable &routes, Sessions &sessions, Faults &faults);
    // 127.0.0.1 only; NoConnection with the reason.
    Result<void> listen(quint16 port);
    quint16 port() const { return m_listener ? m_listener->serverPort() : quint16(0); }

private:
    QFuture<QHttpServerResponse> handle(const QHttpServerRequest &request);
    QFuture<Answer> dispatch(Call &call);
    QFuture<Answer> admit(Call &call, const Route &route);
    // Nothing when the call may go on to its handler.
    std::optional<Answer> turnAway(const Call &call) const;
    std::optional<Answer> identify(Call &call);
    std::optional<Answer> playBefore(const Call &call, const Route &route);
    QFuture<Answer> playAfter(const Call &call, const QByteArray &route, QFuture<Answer> work);
    QFuture<Answer> disturbed(const Fault &fault, Answer answer, QPointer<QTcpSocket> connection);
    QFuture<Answer> later(int seconds, Answer answer);
    QFuture<Answer> never(int seconds, QPointer<QTcpSocket> connection);

    const RouteTable &m_routes;
    Sessions &m_sessions;
    Faults &m_faults;
    QHttpServer m_http;
    GuardedTcpServer *m_listener = nullptr; // owned by m_http once bound
};

} // namespace okno::window
