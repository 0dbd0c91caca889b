#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace okno::window {

// QHttpServer reads a request of any size into memory and hides its socket. This listener bounds
// what it may read: 64 KiB of head (431), 8 MiB of body and a little (413), 256 connections; and it
// knows which connection a request just came from, so that a fault can close it.
class GuardedTcpServer : public QTcpServer
{
    Q_OBJECT

public:
    static constexpr qint64 largestHead = 64 * 1024;
    static constexpr qint64 largestBody = 8 * 1024 * 1024;
    static constexpr int mostConnections = 256;

    using QTcpServer::QTcpServer;
    // The connection whose request is being handled right now; only inside a request handler.
    QPointer<QTcpSocket> current() const { return m_current; }

protected:
    void incomingConnection(qintptr handle) override;

private:
    class Socket;
    QPointer<QTcpSocket> m_current;
};

} // namespace okno::window
