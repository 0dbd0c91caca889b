#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>

#include <optional>

class QTcpSocket;

namespace okno::test {

// What happens on the wire to one HTTP request that the plan matches.
struct WireFault {
    enum class Kind {
        ResetRequest,       // after `bytes` of the request (head and body) the connection is gone
        ResetReply,         // the window has done its work; after `bytes` of the reply it is gone
        StallRequest,       // after `bytes` of the request nothing moves any more, nothing closes
        StallReply,         // the same with the reply
        Swallow,            // everything is accepted, the window sees nothing, no answer ever comes
        CloseWithoutAnswer, // the whole request is read, the window sees nothing, then it closes
    };
    Kind kind = Kind::Swallow;
    qint64 bytes = 0;
    QByteArray method; // empty: any
    QByteArray path;   // of the request, without its query; empty: any
    int count = 1;     // that many matching requests
};

// A TCP proxy on loopback in front of a window. It understands just enough of HTTP/1.1 (head,
// Content-Length) to aim a fault at one request and to count what really crossed the wire, which is
// how a silent re-send by a library becomes visible.
class FaultProxy : public QObject
{
    Q_OBJECT

public:
    struct Seen {
        QByteArray method;
        QByteArray path;
        qint64 bodyBytes = 0;
        bool operator==(const Seen &) const = default;
    };

    explicit FaultProxy(quint16 upstreamPort, QObject *parent = nullptr);
    ~FaultProxy() override;
    // False when no port could be had.
    bool listen();
    quint16 port() const { return m_server.serverPort(); }
    void setUpstreamPort(quint16 port) { m_upstreamPort = port; }
    // While down, connections are refused: nobody listens.
    void setDown(bool down);

    void arm(const WireFault &fault) { m_faults.append(fault); }
    void disarm() { m_faults.clear(); }
    // Closes what is stalled or swallowed.
    void dropConnections();

    // Requests whose body arrived here whole, in order of arrival.
    const QList<Seen> &seen() const { return m_seen; }
    int bodiesSeen(const QByteArray &method, const QByteArray &path) const;
    int faultsPlayed() const { return m_played; }

Q_SIGNALS:
    void requestSeen();
    void faultPlayed();

private:
    class Connection;
    std::optional<WireFault> take(const QByteArray &method, const QByteArray &path);
    void note(const Seen &seen);
    void notePlayed();
    void accept();

    QTcpServer m_server;
    quint16 m_upstreamPort;
    quint16 m_port = 0;
    QList<WireFault> m_faults;
    QList<Seen> m_seen;
    int m_played = 0;
};

} // namespace okno::test
