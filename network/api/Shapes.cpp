#include "network/api/Shapes.h"

#include "models/base/StrictJson.h"
#include "network/api/JsonFields.h"
#include "network/api/StateJson.h"

#include <QJsonDocument>

namespace okno::api {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

// Leaves out what is empty: an absent member and an empty one mean the same in every shape.
void put(QJsonObject &json, QLatin1String name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(name, text);
}

QJsonArray base64List(const QList<QByteArray> &list)
{
    QJsonArray array;
    for (const QByteArray &bytes : list)
        array.append(base64Text(bytes));
    return array;
}

} // namespace

QJsonObject FileState::toJson() const
{
    QJsonObject json{{"sha256"_L1, hexText(sha256)}, {"state"_L1, state}};
    put(json, "reason"_L1, reason);
    return json;
}

Result<FileState> FileState::parse(const QJsonObject &json, const QString &pointer)
{
    JsonFields fields(json, pointer);
    FileState file;
    file.sha256 = fields.digest("sha256"_L1);
    file.state = fields.text("state"_L1);
    file.reason = fields.optionalText("reason"_L1);
    if (!fields.isGood())
        return fields.failure();
    return file;
}

QJsonObject SubmissionView::toJson() const
{
    QJsonArray states;
    for (const FileState &file : files)
        states.append(file.toJson());
    const QString self = "/v1/submissions/"_L1 + id;
    QJsonObject links{{"self"_L1, self}};
    if (hasReceipt)
        links.insert("receipt"_L1, QString(self + "/receipt"_L1));
    return {{"id"_L1, id},
            {"clientId"_L1, clientId.toString()},
            {"manifestSha256"_L1, hexText(manifestSha256)},
            {"windowInstance"_L1, registration.windowInstance},
            {"seq"_L1, static_cast<qint64>(registration.seq)},
            {"state"_L1, stateJson(registration)},
            {"files"_L1, states},
            {"links"_L1, links}};
}

Result<SubmissionView> SubmissionView::parse(const QJsonObject &json)
{
    JsonFields fields(json);
    SubmissionView view;
    view.id = fields.text("id"_L1);
    view.clientId = fields.act("clientId"_L1);
    view.manifestSha256 = fields.digest("manifestSha256"_L1);
    view.registration.submissionId = view.id;
    view.registration.windowInstance = fields.text("windowInstance"_L1);
    view.registration.seq = fields.number("seq"_L1);
    JsonFields state(fields.object("state"_L1), fields.pointer("state"_L1));
    readState(state, view.registration);
    const QList<QJsonObject> files = fields.objects("files"_L1);
    for (qsizetype i = 0; i < files.size(); ++i) {
        auto file = FileState::parse(files[i], "/files/"_L1 + QString::number(i));
        if (file)
            view.files.append(*file);
        else
            fields.reject(file.error());
    }
    view.hasReceipt = fields.object("links"_L1).contains("receipt"_L1);
    if (view.id.isEmpty())
        fields.reject("id"_L1);
    if (!fields.isGood())
        return fields.failure();
    if (!state.isGood())
        return state.failure();
    return view;
}

QByteArray Problem::toBytes() const
{
    QJsonObject json{{"type"_L1, QString("urn:okno:problem:"_L1 + code)},
                     {"status"_L1, status},
                     {"code"_L1, code},
                     {"title"_L1, title},
                     {"correlationId"_L1, correlationId},
                     {"retryable"_L1, retryable}};
    put(json, "detail"_L1, detail);
    QJsonArray list;
    for (const ProblemError &error : errors) {
        QJsonObject member{{"code"_L1, error.code}, {"severity"_L1, error.severity}};
        put(member, "pointer"_L1, error.pointer);
        put(member, "box"_L1, error.box);
        if (error.goodsItem > 0)
            member.insert("goodsItem"_L1, error.goodsItem);
        put(member, "message"_L1, error.message);
        put(member, "cure"_L1, error.cure);
        put(member, "norm"_L1, error.norm);
        list.append(member);
    }
    if (!list.isEmpty())
        json.insert("errors"_L1, list);
    return bytesOf(json);
}

namespace {

Result<ProblemError> parseError(const QJsonObject &json, const QString &pointer)
{
    JsonFields fields(json, pointer);
    ProblemError error;
    error.code = fields.text("code"_L1);
    error.severity = fields.optionalText("severity"_L1);
    error.pointer = fields.optionalText("pointer"_L1);
    error.box = fields.optionalText("box"_L1);
    const quint64 item = fields.optionalNumber("goodsItem"_L1);
    if (item > 999) // a declaration has at most 999 goods items
        fields.reject("goodsItem"_L1);
    error.goodsItem = static_cast<int>(item);
    error.message = fields.optionalText("message"_L1);
    error.cure = fields.optionalText("cure"_L1);
    error.norm = fields.optionalText("norm"_L1);
    if (!fields.isGood())
        return fields.failure();
    return error;
}

} // namespace

Result<Problem> Problem::parse(const QByteArray &bytes)
{
    const auto json = parseStrictObject(bytes);
    if (!json)
        return fail(json.error());
    JsonFields fields(*json);
    Problem problem;
    const quint64 status = fields.number("status"_L1);
    if (status < 400 || status > 599)
        fields.reject("status"_L1);
    problem.status = static_cast<int>(status);
    problem.code = fields.text("code"_L1);
    problem.title = fields.optionalText("title"_L1);
    problem.detail = fields.optionalText("detail"_L1);
    problem.correlationId = fields.optionalText("correlationId"_L1);
    problem.retryable = fields.optionalFlag("retryable"_L1);
    const QList<QJsonObject> errors =
        fields.has("errors"_L1) ? fields.objects("errors"_L1) : QList<QJsonObject>();
    for (qsizetype i = 0; i < errors.size(); ++i) {
        auto error = parseError(errors[i], "/errors/"_L1 + QString::number(i));
        if (error)
            problem.errors.append(*error);
        else
            fields.reject(error.error());
    }
    if (!fields.isGood())
        return fields.failure();
    return problem;
}

QByteArray ReceiptContent::toBytes() const
{
    QJsonArray digests;
    for (const QByteArray &sha256 : files)
        digests.append(QJsonObject{{"sha256"_L1, hexText(sha256)}});
    QJsonObject json{{"outcome"_L1, outcome},
                     {"actId"_L1, actId.toString()},
                     {"manifestSha256"_L1, hexText(manifestSha256)},
                     {"files"_L1, digests},
                     {"time"_L1, timeText(time)},
                     {"windowInstance"_L1, windowInstance},
                     {"correlationId"_L1, correlationId}};
    put(json, "registrationNumber"_L1, registrationNumber);
    put(json, "reasonCode"_L1, reasonCode);
    put(json, "reasonText"_L1, reasonText);
    return bytesOf(json);
}

QByteArray ServiceStatus::toBytes() const
{
    return bytesOf({{"state"_L1, state}, {"time"_L1, timeText(time)}});
}

Result<ServiceStatus> ServiceStatus::parse(const QByteArray &bytes)
{
    const auto json = parseStrictObject(bytes);
    if (!json)
        return fail(json.error());
    JsonFields fields(*json);
    ServiceStatus status;
    status.state = fields.text("state"_L1);
    status.time = fields.time("time"_L1);
    if (!fields.isGood())
        return fields.failure();
    return status;
}

QByteArray IssuedCertificate::toBytes() const
{
    return bytesOf({{"certificate"_L1, base64Text(certificate)}, {"chain"_L1, base64List(chain)}});
}

Result<IssuedCertificate> IssuedCertificate::parse(const QByteArray &bytes)
{
    const auto json = parseStrictObject(bytes);
    if (!json)
        return fail(json.error());
    JsonFields fields(*json);
    IssuedCertificate issued;
    issued.certificate = fields.binary("certificate"_L1);
    issued.chain = fields.binaries("chain"_L1);
    if (!fields.isGood())
        return fields.failure();
    return issued;
}

QByteArray WindowInfo::toBytes() const
{
    return bytesOf({{"instance"_L1, instance},
                    {"name"_L1, name},
                    {"version"_L1, version},
                    {"training"_L1, training},
                    {"anchors"_L1, base64List(anchors)}});
}

Result<WindowInfo> WindowInfo::parse(const QByteArray &bytes)
{
    const auto json = parseStrictObject(bytes);
    if (!json)
        return fail(json.error());
    JsonFields fields(*json);
    WindowInfo info;
    info.instance = fields.text("instance"_L1);
    info.name = fields.text("name"_L1);
    info.version = fields.text("version"_L1);
    info.training = fields.flag("training"_L1);
    info.anchors = fields.binaries("anchors"_L1);
    if (info.instance.isEmpty())
        fields.reject("instance"_L1);
    if (!fields.isGood())
        return fields.failure();
    return info;
}

} // namespace okno::api
