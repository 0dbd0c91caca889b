#pragma once

#include "network/client/Classification.h"
#include "network/client/OneShotBody.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <functional>
#include <memory>

namespace okno {

// One request on the wire, from its first byte to its verdict: bounded in bytes and time, judged
// once. It deletes itself.
class HttpExchange final : public QObject
{
public:
    using Manager = std::shared_ptr<QNetworkAccessManager>;
    // Told of the end before the future is: whether the connection itself failed.
    using Ended = std::function<void(bool connectionFailed)>;

    static QFuture<Result<HttpReply>> start(Manager manager, const QNetworkRequest &request,
                                            HttpCall call, QObject *owner, Ended ended);
    ~HttpExchange() override;

private:
    HttpExchange(Manager manager, HttpCall call, QObject *owner, Ended ended);
    void send(const QNetworkRequest &request);
    void take();
    void finish();
    void collect(ExchangeFacts &facts) const;

    Manager m_manager;
    HttpCall m_call;
    Ended m_ended;
    OneShotBody *m_body = nullptr;
    QNetworkReply *m_reply = nullptr;
    QTimer m_total;
    QByteArray m_received;
    bool m_isTooLarge = false;
    bool m_isLate = false;
    bool m_isDone = false;
    QPromise<Result<HttpReply>> m_promise;
};

} // namespace okno
