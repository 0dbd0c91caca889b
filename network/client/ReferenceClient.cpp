#include "network/client/ReferenceClient.h"

#include "models/base/StrictJson.h"
#include "network/client/Coroutine.h"

#include <QCryptographicHash>

namespace okno {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int NotModified = 304;
constexpr qint64 ClassifierLimit = 32 * 1024 * 1024; // bytes: 13,292 HS codes have 5 MiB
constexpr qint64 RuleSetLimit = 8 * 1024 * 1024;
constexpr int TotalMs = 300'000;
constexpr qsizetype MostOffered = 2'000;

HttpCall publicCall(const QString &path)
{
    HttpCall call;
    call.path = path;
    call.withSession = false;
    return call;
}

QString encoded(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

Result<QJsonArray> listIn(const QByteArray &body, const QString &member)
{
    const auto json = parseStrictObject(body);
    if (!json)
        return fail(json.error());
    const QJsonArray list = json->value(member).toArray();
    if (!json->value(member).isArray() || list.size() > MostOffered)
        return fail(FailureCode::ReplyMalformed, u'/' + member);
    return list;
}

} // namespace

QFuture<Result<QStringList>> ReferenceClient::classifiers()
{
    const auto reply = co_await m_http.send(publicCall(u"/v1/classifiers"_s));
    if (!reply)
        co_return fail(reply.error());
    const auto list = listIn(reply->body, u"classifiers"_s);
    if (!list)
        co_return fail(list.error());
    QStringList ids;
    for (const QJsonValue one : *list) {
        if (one["id"_L1].toString().isEmpty())
            co_return fail(FailureCode::ReplyMalformed, u"/classifiers/id"_s);
        ids.append(one["id"_L1].toString());
    }
    co_return ids;
}

QFuture<Result<std::optional<PackDelta>>> ReferenceClient::classifier(QString id, QByteArray since)
{
    HttpCall call = publicCall(u"/v1/classifiers/"_s + encoded(id));
    call.expectedStatus = {200, NotModified};
    call.replyLimit = ClassifierLimit;
    call.totalMs = TotalMs;
    if (!since.isEmpty()) {
        call.path += u"?since="_s + QString::fromLatin1(since.toHex());
        call.headers.append({"If-None-Match", '"' + since.toHex() + '"'});
    }
    const auto reply = co_await m_http.send(std::move(call));
    if (!reply)
        co_return fail(reply.error());
    if (reply->status == NotModified)
        co_return std::optional<PackDelta>();
    auto delta = PackDelta::parse(reply->body);
    if (!delta)
        co_return fail(delta.error().code, id + u' ' + delta.error().place, delta.error().detail);
    if (delta->classifier != id)
        co_return fail(FailureCode::UpdateRefused, id, delta->classifier);
    co_return std::optional(std::move(*delta));
}

QFuture<Result<QList<ReferenceClient::OfferedRules>>> ReferenceClient::ruleSets()
{
    const auto reply = co_await m_http.send(publicCall(u"/v1/rule-sets"_s));
    if (!reply)
        co_return fail(reply.error());
    const auto list = listIn(reply->body, u"ruleSets"_s);
    if (!list)
        co_return fail(list.error());
    QList<OfferedRules> offered;
    for (const QJsonValue one : *list)
        offered.append({one["name"_L1].toString(),
                        QByteArray::fromHex(one["digest"_L1].toString().toLatin1())});
    co_return offered;
}

QFuture<Result<QByteArray>> ReferenceClient::ruleSet(OfferedRules offered)
{
    HttpCall call = publicCall(u"/v1/rule-sets/"_s + encoded(offered.name));
    call.expectedType = "application/pkcs7-mime";
    call.replyLimit = RuleSetLimit;
    const auto reply = co_await m_http.send(std::move(call));
    if (!reply)
        co_return fail(reply.error());
    if (QCryptographicHash::hash(reply->body, QCryptographicHash::Sha256) != offered.digest)
        co_return fail(FailureCode::UpdateRefused, offered.name, u"digest"_s);
    co_return reply->body;
}

} // namespace okno
