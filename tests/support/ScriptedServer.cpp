#include "tests/support/ScriptedServer.h"

#include <algorithm>

namespace okno::test {

namespace {

// A hard end: the peer sees RST instead of an orderly close.
void reset(QTcpSocket *socket)
{
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->abort();
}

} // namespace

ScriptedServer::ScriptedServer(Script script, QObject *parent)
    : QObject(parent), m_script(std::move(script))
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedServer::accept);
    m_server.listen(QHostAddress::LocalHost);
    m_port = m_server.serverPort();
}

ScriptedServer::~ScriptedServer()
{
    const auto sockets = m_buffers.keys();
    for (QTcpSocket *socket : sockets)
        socket->disconnect(this);
}

QByteArray ScriptedServer::origin() const
{
    return "http://127.0.0.1:" + QByteArray::number(m_port);
}

void ScriptedServer::setDeaf(bool isDeaf)
{
    if (isDeaf) {
        m_server.close();
        const auto sockets = m_buffers.keys();
        for (QTcpSocket *socket : sockets)
            socket->abort();
    } else {
        m_server.listen(QHostAddress::LocalHost, m_port);
    }
}

int ScriptedServer::count(const QByteArray &method, const QByteArray &path) const
{
    return static_cast<int>(
        std::count_if(m_requests.begin(), m_requests.end(), [&](const Request &request) {
            return request.method == method && request.target.split('?').constFirst() == path;
        }));
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_buffers.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
    }
}

void ScriptedServer::read(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    if (m_resetAfter >= 0 && buffer.size() >= m_resetAfter) {
        reset(socket);
        return;
    }
    Request request;
    while (m_buffers.contains(socket) && takeRequest(m_buffers[socket], request)) {
        m_requests.append(request);
        reply(socket, m_script(request));
    }
}

bool ScriptedServer::takeRequest(QByteArray &buffer, Request &request) const
{
    const qsizetype head = buffer.indexOf("\r\n\r\n");
    if (head < 0)
        return false;
    const QList<QByteArray> lines = buffer.left(head).split('\n');
    const QList<QByteArray> first = lines.constFirst().trimmed().split(' ');
    request = {first.value(0), first.value(1), {}, {}};
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < head + 4 + length)
        return false;
    request.body = buffer.mid(head + 4, length);
    buffer.remove(0, head + 4 + length);
    return true;
}

void ScriptedServer::reply(QTcpSocket *socket, const Answer &answer)
{
    socket->write(answer.bytes);
    socket->flush();
    if (answer.then == Answer::Then::Close)
        socket->disconnectFromHost();
    if (answer.then == Answer::Then::Reset)
        reset(socket);
}

ScriptedServer::Answer ScriptedServer::answer(int status, const QByteArray &type,
                                              const QByteArray &body, const QByteArray &moreHeaders)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " X\r\n";
    if (!type.isEmpty())
        bytes += "Content-Type: " + type + "\r\n";
    if (status != 204)
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return {bytes + moreHeaders + "\r\n" + body, Answer::Then::KeepOpen};
}

ScriptedServer::Answer ScriptedServer::json(const QByteArray &body, int status)
{
    return answer(status, "application/json", body);
}

ScriptedServer::Answer ScriptedServer::problem(int status, const QByteArray &code,
                                               const QByteArray &moreHeaders)
{
    return answer(status, "application/problem+json",
                  "{\"type\":\"urn:x\",\"status\":" + QByteArray::number(status) + ",\"code\":\"" +
                      code + "\",\"title\":\"t\",\"correlationId\":\"c\",\"retryable\":false}",
                  moreHeaders);
}

} // namespace okno::test
