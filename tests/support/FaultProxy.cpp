#include "tests/support/FaultProxy.h"

#include <QTcpSocket>

#include <algorithm>

namespace okno::test {

using Kind = WireFault::Kind;

// One client connection with its twin to the window. Requests are cut out of the stream, so that a
// fault can begin with the first byte of the request it is meant for.
class FaultProxy::Connection : public QObject
{
public:
    Connection(FaultProxy &proxy, QTcpSocket *client)
        : QObject(&proxy), m_proxy(proxy), m_client(client)
    {
        m_client->setParent(this);
        m_window.connectToHost(QHostAddress(QHostAddress::LocalHost), proxy.m_upstreamPort);
        connect(m_client, &QTcpSocket::readyRead, this, &Connection::readClient);
        connect(&m_window, &QTcpSocket::readyRead, this, &Connection::readWindow);
        connect(m_client, &QTcpSocket::disconnected, this, &Connection::end);
        connect(&m_window, &QTcpSocket::disconnected, this, &Connection::windowLeft);
        connect(&m_window, &QTcpSocket::errorOccurred, this, &Connection::windowLeft);
        readClient();
    }
    // Closing the sockets must not call back into what is being destroyed.
    ~Connection() override
    {
        m_client->disconnect(this);
        m_window.disconnect(this);
    }

private:
    struct Request {
        Seen seen;
        qint64 headBytes = 0;
        qint64 expected = 0; // of the body
        qint64 consumed = 0; // head and body read so far
        std::optional<WireFault> fault;
        bool played = false;
    };

    bool is(Kind kind) const { return m_request.fault && m_request.fault->kind == kind; }

    void readClient()
    {
        m_buffer += m_client->readAll();
        while (!m_dead && !m_buffer.isEmpty()) {
            if (!m_inRequest && !beginRequest())
                return;
            consume();
        }
    }

    bool beginRequest()
    {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        const QList<QByteArray> lines = m_buffer.left(end).split('\n');
        const QList<QByteArray> start = lines.first().trimmed().split(' ');
        m_request = {};
        m_request.seen.method = start.value(0);
        m_request.seen.path = start.value(1).split('?').first();
        for (const QByteArray &line : lines) {
            if (line.toLower().startsWith("content-length:"))
                m_request.expected = line.mid(15).trimmed().toLongLong();
        }
        m_request.headBytes = end + 4;
        m_request.fault = m_proxy.take(m_request.seen.method, m_request.seen.path);
        m_inRequest = true;
        m_replyFault = m_request.fault;
        m_replied = 0;
        m_replyFaultPlayed = false;
        return true;
    }

    // Takes what belongs to the current request from the buffer and passes on what the fault lets.
    void consume()
    {
        const qint64 total = m_request.headBytes + m_request.expected;
        const QByteArray part = m_buffer.left(total - m_request.consumed);
        m_buffer.remove(0, part.size());
        const qint64 before = m_request.consumed;
        m_request.consumed += part.size();
        m_window.write(part.left(allowed(before, part.size())));
        if (m_request.consumed == total) {
            m_request.seen.bodyBytes = m_request.expected;
            m_inRequest = false;
            m_proxy.note(m_request.seen);
            if (is(Kind::CloseWithoutAnswer) || is(Kind::Swallow))
                m_proxy.notePlayed();
            if (is(Kind::CloseWithoutAnswer))
                hangUp();
        }
        playRequestFault();
    }

    qint64 allowed(qint64 before, qint64 size) const
    {
        if (is(Kind::Swallow) || is(Kind::CloseWithoutAnswer))
            return 0;
        if (is(Kind::ResetRequest) || is(Kind::StallRequest))
            return qBound(qint64(0), m_request.fault->bytes - before, size);
        return size;
    }

    void playRequestFault()
    {
        const bool reached = m_request.fault && m_request.consumed >= m_request.fault->bytes;
        if (!reached || m_request.played)
            return;
        if (is(Kind::ResetRequest)) {
            m_request.played = true;
            m_window.flush();
            m_proxy.notePlayed();
            reset();
        } else if (is(Kind::StallRequest)) {
            m_request.played = true;
            m_proxy.notePlayed();
        }
    }

    void readWindow()
    {
        const QByteArray part = m_window.readAll();
        const bool cut = m_replyFault && (m_replyFault->kind == Kind::ResetReply ||
                                          m_replyFault->kind == Kind::StallReply);
        if (!cut) {
            m_client->write(part);
            return;
        }
        const qint64 left = qBound(qint64(0), m_replyFault->bytes - m_replied, qint64(part.size()));
        m_client->write(part.left(left));
        m_replied += left;
        if (m_replied < m_replyFault->bytes || m_replyFaultPlayed)
            return;
        m_replyFaultPlayed = true;
        m_client->flush();
        m_proxy.notePlayed();
        if (m_replyFault->kind == Kind::ResetReply)
            reset();
    }

    void windowLeft()
    {
        if (!m_dead)
            readWindow(); // what came with the close
        if (!m_dead && !(m_request.fault && isSilent(m_request.fault->kind)))
            hangUp();
    }

    static bool isSilent(Kind kind)
    {
        return kind == Kind::Swallow || kind == Kind::StallRequest || kind == Kind::StallReply;
    }

    void hangUp()
    {
        m_dead = true;
        m_client->disconnectFromHost();
        m_window.abort();
    }

    void reset()
    {
        m_dead = true;
        m_window.abort();
        m_client->abort();
        deleteLater();
    }

    void end()
    {
        m_dead = true;
        m_window.abort();
        deleteLater();
    }

    FaultProxy &m_proxy;
    QTcpSocket *m_client;
    QTcpSocket m_window;
    QByteArray m_buffer;
    Request m_request;
    std::optional<WireFault> m_replyFault;
    qint64 m_replied = 0;
    bool m_inRequest = false;
    bool m_replyFaultPlayed = false;
    bool m_dead = false;
};

FaultProxy::FaultProxy(quint16 upstreamPort, QObject *parent)
    : QObject(parent), m_upstreamPort(upstreamPort)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FaultProxy::accept);
}

FaultProxy::~FaultProxy()
{
    m_server.close();
    dropConnections();
}

bool FaultProxy::listen()
{
    const bool listening = m_server.listen(QHostAddress(QHostAddress::LocalHost), m_port);
    m_port = m_server.serverPort();
    return listening;
}

void FaultProxy::setDown(bool down)
{
    if (down)
        m_server.close();
    else if (!m_server.isListening())
        listen();
}

void FaultProxy::dropConnections()
{
    qDeleteAll(findChildren<QObject *>(QStringLiteral("connection"), Qt::FindDirectChildrenOnly));
}

int FaultProxy::bodiesSeen(const QByteArray &method, const QByteArray &path) const
{
    return static_cast<int>(std::count_if(m_seen.begin(), m_seen.end(), [&](const Seen &seen) {
        return seen.method == method && seen.path == path;
    }));
}

std::optional<WireFault> FaultProxy::take(const QByteArray &method, const QByteArray &path)
{
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        WireFault &fault = m_faults[i];
        if ((!fault.method.isEmpty() && fault.method != method) ||
            (!fault.path.isEmpty() && fault.path != path))
            continue;
        const WireFault taken = fault;
        if (--fault.count <= 0)
            m_faults.removeAt(i);
        return taken;
    }
    return std::nullopt;
}

void FaultProxy::note(const Seen &seen)
{
    m_seen.append(seen);
    Q_EMIT requestSeen();
}

void FaultProxy::notePlayed()
{
    ++m_played;
    Q_EMIT faultPlayed();
}

void FaultProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        auto *connection = new Connection(*this, client);
        connection->setObjectName(QStringLiteral("connection"));
    }
}

} // namespace okno::test
