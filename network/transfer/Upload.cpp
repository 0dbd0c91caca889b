#include "network/transfer/Upload.h"

#include "models/base/StrictJson.h"
#include "network/client/Coroutine.h"

#include <QCryptographicHash>

namespace okno {

using namespace Qt::Literals::StringLiterals;

namespace {

const std::pair<QByteArray, QByteArray> tusVersion{"Tus-Resumable", "1.0.0"};
constexpr int NotFound = 404;

QByteArray metadata(const Parcel::File &file)
{
    return "sha256 " + file.sha256.toHex().toBase64() + ",filename " +
           file.name.toUtf8().toBase64() + ",filetype " + file.contentType.toUtf8().toBase64();
}

bool mayHaveArrived(FailureCode code)
{
    return code == FailureCode::NoConnection || code == FailureCode::Timeout;
}

} // namespace

QFuture<Result<void>> Upload::bring(Parcel::File file,
                                    QList<std::pair<QByteArray, QByteArray>> account,
                                    CallTracePtr trace)
{
    trace->step = u"upload"_s;
    if (file.bytes.size() > m_largest)
        co_return fail(FailureCode::InputTooLarge, file.name);
    const auto known = co_await isKnown(file.sha256, trace);
    if (!known)
        co_return fail(known.error());
    if (*known)
        co_return {};
    const auto location = co_await create(file, std::move(account), trace);
    if (!location)
        co_return fail(location.error());
    const auto sent = co_await sendFrom(*location, file.bytes, 0, trace);
    if (sent || !mayHaveArrived(sent.error().code))
        co_return sent;
    const auto reached = co_await offset(*location, trace);
    if (!reached || *reached > file.bytes.size())
        co_return sent;
    co_return co_await sendFrom(*location, file.bytes, *reached, trace);
}

QFuture<Result<bool>> Upload::isKnown(QByteArray sha256, CallTracePtr trace)
{
    HttpCall call;
    call.path = u"/v1/files/"_s + QString::fromLatin1(sha256.toHex());
    call.judgedStatus = {NotFound};
    call.trace = trace;
    const auto reply = co_await m_http.send(std::move(call));
    if (!reply)
        co_return fail(reply.error());
    if (reply->status == NotFound)
        co_return false;
    const auto json = parseStrictObject(reply->body);
    if (!json)
        co_return fail(json.error());
    const auto state = api::FileState::parse(*json);
    if (!state)
        co_return fail(state.error());
    if (state->sha256 != sha256)
        co_return fail(FailureCode::ReplyMalformed, u"/sha256"_s);
    co_return state->state != "rejected"_L1;
}

QFuture<Result<QString>> Upload::create(Parcel::File file,
                                        QList<std::pair<QByteArray, QByteArray>> account,
                                        CallTracePtr trace)
{
    HttpCall call;
    call.verb = "POST";
    call.path = u"/v1/uploads"_s;
    call.effect = HttpCall::Effect::Repeatable;
    call.headers = std::move(account);
    call.headers << tusVersion;
    call.headers.append({"Upload-Length", QByteArray::number(file.bytes.size())});
    call.headers.append({"Upload-Metadata", metadata(file)});
    call.contentType = "application/offset+octet-stream";
    call.expectedType.clear();
    call.expectedStatus = {201};
    call.trace = trace;
    const auto reply = co_await m_http.send(std::move(call));
    if (!reply)
        co_return fail(reply.error());
    const QString location = QString::fromLatin1(reply->header("location"));
    if (location.isEmpty())
        co_return fail(FailureCode::ReplyMalformed, u"Location"_s);
    co_return location;
}

QFuture<Result<void>> Upload::sendFrom(QString location, QByteArray bytes, qint64 offset,
                                       CallTracePtr trace)
{
    if (offset == bytes.size())
        co_return {};
    HttpCall call;
    call.verb = "PATCH";
    call.path = location;
    call.effect = HttpCall::Effect::Repeatable;
    call.body = bytes.mid(offset);
    call.contentType = "application/offset+octet-stream";
    const QByteArray digest = QCryptographicHash::hash(call.body, QCryptographicHash::Sha256);
    call.headers << tusVersion;
    call.headers.append({"Upload-Offset", QByteArray::number(offset)});
    call.headers.append({"Upload-Checksum", "sha256 " + digest.toBase64()});
    call.expectedType.clear();
    call.expectedStatus = {204};
    call.trace = trace;
    const auto reply = co_await m_http.send(std::move(call));
    if (!reply)
        co_return fail(reply.error());
    if (reply->header("upload-offset") != QByteArray::number(bytes.size()))
        co_return fail(FailureCode::ReplyMalformed, u"Upload-Offset"_s);
    co_return {};
}

QFuture<Result<qint64>> Upload::offset(QString location, CallTracePtr trace)
{
    HttpCall call;
    call.verb = "HEAD";
    call.path = location;
    call.headers << tusVersion;
    call.expectedType.clear();
    call.trace = trace;
    const auto reply = co_await m_http.send(std::move(call));
    if (!reply)
        co_return fail(reply.error());
    bool isNumber = false;
    const qint64 value = reply->header("upload-offset").toLongLong(&isNumber);
    if (!isNumber || value < 0)
        co_return fail(FailureCode::ReplyMalformed, u"Upload-Offset"_s);
    co_return value;
}

} // namespace okno
