#include "network/client/WindowClient.h"

#include "models/base/StrictJson.h"
#include "models/document/Manifest.h"
#include "network/client/Coroutine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace okno {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Gone = 410;
constexpr int NotFound = 404;
constexpr qint64 ReceiptLimit = 1024 * 1024;  // bytes: a CMS with its chain has a few KiB
constexpr qint64 PageLimit = 4 * 1024 * 1024; // bytes: 100 events have about 100 KiB
constexpr int PollMarginMs = 5'000;           // beyond the seconds that a long poll may wait

using Headers = QList<std::pair<QByteArray, QByteArray>>;

Result<Headers> accountOf(const Act &act)
{
    const auto manifest = Manifest::parse(act.manifest);
    if (!manifest)
        return fail(FailureCode::BytesChanged, act.id.toString(), manifest.error().place);
    Headers headers{{"Okno-Principal", manifest->principalCountry.toUtf8() + '/' +
                                           manifest->principalTaxNumber.toUtf8()}};
    QByteArrayList numbers;
    for (const QString &number : manifest->authority)
        numbers << QUrl::toPercentEncoding(number);
    if (!numbers.isEmpty())
        headers.append({"Okno-Authority", numbers.join(',')});
    return headers;
}

// Without these two echoes nothing counts as handed over (window-api.md).
Result<Registration> handedOver(const QJsonObject &json, const Act &act)
{
    const auto view = api::SubmissionView::parse(json);
    if (!view)
        return fail(view.error());
    if (view->clientId != act.id)
        return fail(FailureCode::ReplyMalformed, u"/clientId"_s);
    if (view->manifestSha256 != act.manifestSha256)
        return fail(FailureCode::ReplyMalformed, u"/manifestSha256"_s);
    return view->registration;
}

Result<std::optional<Registration>> onlySubmission(const QByteArray &body, const Act &act)
{
    const auto json = parseStrictObject(body);
    if (!json)
        return fail(json.error());
    const QJsonValue list = json->value("submissions"_L1);
    // "Never seen" must be said, not guessed from a shape that we do not understand.
    if (!list.isArray() || list.toArray().size() > 1)
        return fail(FailureCode::ReplyMalformed, u"/submissions"_s);
    if (list.toArray().isEmpty())
        return std::optional<Registration>();
    const auto registration = handedOver(list.toArray().at(0).toObject(), act);
    if (!registration)
        return fail(registration.error());
    return std::optional(*registration);
}

HttpCall adminCall(const QString &path, const QJsonObject &body)
{
    HttpCall call;
    call.verb = "POST";
    call.path = path;
    call.effect = HttpCall::Effect::Repeatable;
    call.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    call.withSession = false;
    return call;
}

} // namespace

WindowClient::WindowClient(HttpClient &http, qint64 largestFile, QObject *parent)
    : QObject(parent), m_http(http), m_upload(http, largestFile, this)
{
}

QFuture<Result<Registration>> WindowClient::deliver(const Parcel &parcel, CallTracePtr trace)
{
    return deliverParcel(parcel, std::move(trace));
}

QFuture<Result<Registration>> WindowClient::deliverParcel(Parcel parcel, CallTracePtr trace)
{
    const auto account = accountOf(parcel.act);
    if (!account)
        co_return fail(account.error());
    for (const Parcel::File &file : parcel.files) {
        const auto brought = co_await m_upload.bring(file, *account, trace);
        if (!brought)
            co_return fail(brought.error());
    }
    co_return co_await submit(std::move(parcel), *account, trace);
}

QFuture<Result<Registration>> WindowClient::submit(Parcel parcel, Headers account,
                                                   CallTracePtr trace)
{
    trace->step = u"submit"_s;
    trace->httpStatus = 0;
    HttpCall call;
    call.verb = "POST";
    call.path = u"/v1/submissions"_s;
    call.effect = HttpCall::Effect::Act;
    call.body = parcel.requestBody;
    call.headers = std::move(account);
    call.headers.append({"Idempotency-Key", parcel.act.id.toString().toLatin1()});
    call.expectedStatus = {200, 202};
    call.trace = trace;
    const auto reply = co_await m_http.send(std::move(call));
    if (!reply)
        co_return fail(reply.error());
    const auto json = parseStrictObject(reply->body);
    const auto registration =
        json ? handedOver(*json, parcel.act) : Result<Registration>(fail(json.error()));
    // The window took the body and said something else than agreed.
    if (!registration)
        co_return fail(FailureCode::OutcomeUnknown, registration.error().place,
                       failureKey(registration.error().code));
    co_return *registration;
}

QFuture<Result<std::optional<Registration>>> WindowClient::lookUp(const Act &act,
                                                                  CallTracePtr trace)
{
    return lookUpAct(act, std::move(trace));
}

QFuture<Result<std::optional<Registration>>> WindowClient::lookUpAct(Act act, CallTracePtr trace)
{
    trace->step = u"look-up"_s;
    HttpCall call;
    call.path = u"/v1/submissions?clientId="_s + act.id.toString();
    call.trace = trace;
    const auto reply = co_await m_http.send(std::move(call));
    if (!reply)
        co_return fail(reply.error());
    co_return onlySubmission(reply->body, act);
}

QFuture<Result<QByteArray>> WindowClient::receipt(const QString &submissionId, CallTracePtr trace)
{
    return fetchReceipt(submissionId, std::move(trace));
}

QFuture<Result<QByteArray>> WindowClient::fetchReceipt(QString submissionId, CallTracePtr trace)
{
    trace->step = u"receipt"_s;
    HttpCall call;
    call.path = u"/v1/submissions/%1/receipt"_s.arg(
        QString::fromLatin1(QUrl::toPercentEncoding(submissionId)));
    call.expectedType = "application/pkcs7-mime";
    call.judgedStatus = {NotFound};
    call.replyLimit = ReceiptLimit;
    call.trace = trace;
    const auto reply = co_await m_http.send(std::move(call));
    if (!reply)
        co_return fail(reply.error());
    if (reply->status == NotFound)
        co_return fail(FailureCode::NotFound, submissionId, reply->problem.code);
    co_return reply->body;
}

QFuture<Result<api::WindowInfo>> WindowClient::info(CallTracePtr trace)
{
    HttpCall call;
    call.path = u"/v1/window"_s;
    call.withSession = false;
    call.trace = std::move(trace);
    const auto reply = co_await m_http.send(std::move(call));
    if (!reply)
        co_return fail(reply.error());
    co_return api::WindowInfo::parse(reply->body);
}

QFuture<Result<api::EventPage>> WindowClient::events(QString after, int limit, int waitSeconds)
{
    QUrlQuery query{{u"limit"_s, QString::number(limit)},
                    {u"wait"_s, QString::number(waitSeconds)}};
    if (!after.isEmpty())
        query.addQueryItem(u"after"_s, QString::fromLatin1(QUrl::toPercentEncoding(after)));
    HttpCall call;
    call.path = u"/v1/events?"_s + query.toString(QUrl::FullyEncoded);
    call.judgedStatus = {Gone};
    call.replyLimit = PageLimit;
    call.idleMs = waitSeconds * 1000 + PollMarginMs;
    call.totalMs = call.idleMs;
    const auto reply = co_await m_http.send(std::move(call));
    if (!reply)
        co_return fail(reply.error());
    if (reply->status == Gone)
        co_return fail(FailureCode::NotFound, after, reply->problem.code);
    co_return api::EventPage::parse(reply->body);
}

QFuture<Result<api::IssuedCertificate>>
WindowClient::requestTrainingCertificate(QByteArray requestDer)
{
    HttpCall call;
    call.verb = "POST";
    call.path = u"/training/certificates"_s;
    call.effect = HttpCall::Effect::Repeatable;
    call.body = std::move(requestDer);
    call.contentType = "application/pkcs10";
    call.expectedStatus = {201};
    call.withSession = false;
    const auto reply = co_await m_http.send(std::move(call));
    if (!reply)
        co_return fail(reply.error());
    co_return api::IssuedCertificate::parse(reply->body);
}

QFuture<Result<void>> WindowClient::setFault(QString name, int count, int seconds, QString target)
{
    QJsonObject body{{"name"_L1, name}, {"count"_L1, count}};
    if (seconds > 0)
        body.insert("seconds"_L1, seconds);
    if (!target.isEmpty())
        body.insert("target"_L1, target);
    HttpCall call = adminCall(u"/admin/faults"_s, body);
    call.expectedType.clear();
    call.expectedStatus = {204};
    const auto reply = co_await m_http.send(std::move(call));
    if (!reply)
        co_return fail(reply.error());
    co_return {};
}

QFuture<Result<void>> WindowClient::clearFaults()
{
    HttpCall call;
    call.verb = "DELETE";
    call.path = u"/admin/faults"_s;
    call.effect = HttpCall::Effect::Repeatable;
    call.expectedType.clear();
    call.expectedStatus = {204};
    call.withSession = false;
    const auto reply = co_await m_http.send(std::move(call));
    if (!reply)
        co_return fail(reply.error());
    co_return {};
}

QFuture<Result<api::ServiceStatus>> WindowClient::advanceClock(qint64 milliseconds)
{
    HttpCall call = adminCall(u"/admin/clock"_s, {{"advanceMs"_L1, milliseconds}});
    const auto reply = co_await m_http.send(std::move(call));
    if (!reply)
        co_return fail(reply.error());
    co_return api::ServiceStatus::parse(reply->body);
}

QFuture<Result<QJsonObject>> WindowClient::ledger()
{
    HttpCall call;
    call.path = u"/admin/ledger"_s;
    call.withSession = false;
    call.replyLimit = 64 * 1024 * 1024;
    const auto reply = co_await m_http.send(std::move(call));
    if (!reply)
        co_return fail(reply.error());
    co_return parseStrictObject(reply->body);
}

} // namespace okno
