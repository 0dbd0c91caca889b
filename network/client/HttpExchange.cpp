#include "network/client/HttpExchange.h"

#include "models/base/Log.h"

namespace okno {

QFuture<Result<HttpReply>> HttpExchange::start(Manager manager, const QNetworkRequest &request,
                                               HttpCall call, QObject *owner, Ended ended)
{
    auto *exchange = new HttpExchange(std::move(manager), std::move(call), owner, std::move(ended));
    exchange->send(request);
    return exchange->m_promise.future();
}

HttpExchange::HttpExchange(Manager manager, HttpCall call, QObject *owner, Ended ended)
    : QObject(owner), m_manager(std::move(manager)), m_call(std::move(call)),
      m_ended(std::move(ended))
{
    m_promise.start();
    m_total.setSingleShot(true);
    connect(&m_total, &QTimer::timeout, this, [this] {
        m_isLate = true;
        finish();
    });
}

HttpExchange::~HttpExchange()
{
    if (m_reply && !m_isDone) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    if (m_reply)
        m_reply->deleteLater();
    if (!m_isDone) {
        m_promise.addResult(fail(FailureCode::Cancelled));
        m_promise.finish();
    }
}

void HttpExchange::send(const QNetworkRequest &request)
{
    if (m_call.verb == "GET" || m_call.verb == "HEAD" || m_call.verb == "DELETE") {
        m_reply = m_manager->sendCustomRequest(request, m_call.verb);
    } else {
        m_body = new OneShotBody(m_call.body, this);
        m_reply = m_manager->sendCustomRequest(request, m_call.verb, m_body);
        m_body->setParent(m_reply); // the reply reads from it to its own end
    }
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::take);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finish);
    m_total.start(m_call.totalMs);
}

void HttpExchange::take()
{
    if (m_isDone)
        return;
    m_received += m_reply->read(m_call.replyLimit + 1 - m_received.size());
    if (m_received.size() <= m_call.replyLimit)
        return;
    m_isTooLarge = true;
    finish(); // what is still to come goes with the reply
}

void HttpExchange::collect(ExchangeFacts &facts) const
{
    facts.effect = m_call.effect;
    facts.hasBegun = m_body && m_body->hasBegun();
    facts.isTooLarge = m_isTooLarge;
    facts.isLate = m_isLate;
    facts.error = m_reply->error();
    facts.reply.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    facts.reply.body = m_received;
    facts.reply.headers = m_reply->rawHeaderPairs();
}

void HttpExchange::finish()
{
    if (m_isDone)
        return;
    if (!m_isTooLarge && !m_isLate && m_reply->isOpen())
        take();
    if (m_isDone) // take() found too much and ended it
        return;
    m_isDone = true;
    m_total.stop();
    ExchangeFacts facts;
    collect(facts);
    if (m_call.trace)
        m_call.trace->httpStatus = facts.reply.status;
    auto failure = judge(m_call, facts);
    qCDebug(logNetwork) << m_call.verb << facts.reply.status
                        << (failure ? failureKey(failure->code) : QString());
    m_ended(facts.reply.status == 0);
    m_promise.addResult(failure ? Result<HttpReply>(fail(std::move(*failure)))
                                : Result<HttpReply>(std::move(facts.reply)));
    m_promise.finish();
    deleteLater();
}

} // namespace okno
