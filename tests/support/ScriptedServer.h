#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <utility>

namespace okno::test {

// A TCP server on loopback that answers HTTP/1.1 requests with exactly the bytes that a test wrote,
// and counts what really arrived. It knows heads and Content-Length, nothing else.
class ScriptedServer : public QObject
{
    Q_OBJECT
public:
    struct Request {
        QByteArray method;
        QByteArray target;                     // path and query
        QHash<QByteArray, QByteArray> headers; // names in lower case
        QByteArray body;
    };
    struct Answer {
        enum class Then : quint8 { KeepOpen, Close, Reset, Stall };
        QByteArray bytes; // sent as they are
        Then then = Then::KeepOpen;
    };
    using Script = std::function<Answer(const Request &)>;

    explicit ScriptedServer(Script script, QObject *parent = nullptr);
    ~ScriptedServer() override;
    QByteArray origin() const; // "http://127.0.0.1:port"
    quint16 port() const { return m_server.serverPort(); }
    void setScript(Script script) { m_script = std::move(script); }
    // While it is deaf, connections are refused.
    void setDeaf(bool isDeaf);
    // Resets each connection after that many bytes of requests, heads included; -1: never.
    void resetAfter(qint64 bytes) { m_resetAfter = bytes; }

    const QList<Request> &requests() const { return m_requests; } // whole ones only
    int count(const QByteArray &method, const QByteArray &path) const;
    void forget() { m_requests.clear(); }

    static Answer answer(int status, const QByteArray &type, const QByteArray &body,
                         const QByteArray &moreHeaders = {});
    static Answer json(const QByteArray &body, int status = 200);
    static Answer problem(int status, const QByteArray &code, const QByteArray &moreHeaders = {});

private:
    void accept();
    void read(QTcpSocket *socket);
    bool takeRequest(QByteArray &buffer, Request &request) const;
    void reply(QTcpSocket *socket, const Answer &answer);

    Script m_script;
    QTcpServer m_server;
    quint16 m_port = 0;
    qint64 m_resetAfter = -1;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<Request> m_requests;
};

} // namespace okno::test
