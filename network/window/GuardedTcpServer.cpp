#include "network/window/GuardedTcpServer.h"

namespace okno::window {

// Counts what has come since the last answer began. Its readyRead slot is connected before that of
// QHttpServer and therefore runs first; at that moment exactly the new bytes are available.
class GuardedTcpServer::Socket : public QTcpSocket
{
public:
    explicit Socket(QObject *parent) : QTcpSocket(parent) {}

    bool admits()
    {
        if (m_refused)
            return false;
        const qint64 fresh = bytesAvailable();
        m_received += fresh;
        if (!m_headDone)
            readHead(fresh);
        if (!m_headDone && m_received > largestHead)
            refuse("431 Request Header Fields Too Large");
        else if (m_received > largestHead + largestBody)
            refuse("413 Content Too Large");
        return !m_refused;
    }

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        m_received = 0;
        m_headDone = false;
        m_tail.clear();
        return QTcpSocket::writeData(data, size);
    }

private:
    void readHead(qint64 fresh)
    {
        m_tail = m_tail.right(3) + peek(qMin(fresh, largestHead + 4));
        m_headDone = m_tail.contains("\r\n\r\n");
    }

    void refuse(const char *status)
    {
        m_refused = true;
        const QByteArray code = QByteArray(status).left(3);
        const QByteArray body =
            R"({"type":"urn:okno:problem:too-large","code":"too-large","title":"","status":)" +
            code + R"(,"correlationId":"","retryable":false})";
        write(
            QByteArray("HTTP/1.1 ") + status +
            "\r\nContent-Type: application/problem+json\r\nConnection: close\r\nContent-Length: " +
            QByteArray::number(body.size()) + "\r\n\r\n" + body);
        disconnectFromHost();
    }

    qint64 m_received = 0;
    QByteArray m_tail;
    bool m_headDone = false;
    bool m_refused = false;
};

void GuardedTcpServer::incomingConnection(qintptr handle)
{
    auto *socket = new Socket(this);
    if (!socket->setSocketDescriptor(handle) ||
        findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly).size() >
            mostConnections) {
        delete socket;
        return;
    }
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
        if (socket->admits())
            m_current = socket;
        else
            socket->readAll();
    });
    addPendingConnection(socket);
}

} // namespace okno::window
