#include "network/window/UploadDesk.h"

#include <QCryptographicHash>

namespace okno::window {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ChecksumMismatch = 460; // tus 1.0.0, checksum extension

bool speaksTus(const Call &call)
{
    return call.header("tus-resumable") == "1.0.0";
}

Answer wrongVersion(const Call &call)
{
    Answer answer = problem(call, 412, "bad-request"_L1, u"Tus-Resumable"_s);
    answer.headers.append({"Tus-Version"_ba, "1.0.0"_ba});
    return answer;
}

std::optional<qint64> wholeNumber(const QByteArray &text)
{
    bool good = false;
    const qint64 number = text.toLongLong(&good);
    return good && number >= 0 ? std::optional(number) : std::nullopt;
}

std::optional<QByteArray> digestFromHex(const QByteArray &text)
{
    const QByteArray digest = QByteArray::fromHex(text);
    return digest.size() == 32 && digest.toHex() == text ? std::optional(digest) : std::nullopt;
}

// "sha256 BASE64,filename BASE64": the value of one key, decoded.
QByteArray metadata(const QByteArray &header, const QByteArray &key)
{
    const QList<QByteArray> pairs = header.split(',');
    for (const QByteArray &pair : pairs) {
        const QList<QByteArray> parts = pair.trimmed().split(' ');
        if (parts.size() == 2 && parts[0] == key)
            return QByteArray::fromBase64(parts[1]);
    }
    return {};
}

void addOffset(Answer &answer, const Upload &upload)
{
    answer.headers.append({"Upload-Offset"_ba, QByteArray::number(upload.received)});
}

} // namespace

void UploadDesk::add(RouteTable &routes, const char *method, const char *pattern, Work work)
{
    routes.add(method, pattern, Access::SignedIn, [this, work](const Call &call) {
        Answer answer = (this->*work)(call);
        answer.headers.append({"Tus-Resumable"_ba, "1.0.0"_ba});
        return ready(answer);
    });
}

void UploadDesk::addRoutes(RouteTable &routes)
{
    add(routes, "POST", "/v1/uploads", &UploadDesk::create);
    add(routes, "HEAD", "/v1/uploads/{id}", &UploadDesk::offset);
    add(routes, "PATCH", "/v1/uploads/{id}", &UploadDesk::append);
    routes.add("GET", "/v1/files/{sha256}", Access::SignedIn,
               [this](const Call &call) { return ready(state(call)); });
}

Answer UploadDesk::create(const Call &call)
{
    if (!speaksTus(call))
        return wrongVersion(call);
    const auto size = wholeNumber(call.header("upload-length"));
    if (!size || *size == 0)
        return problem(call, 400, "bad-request"_L1, u"Upload-Length"_s);
    if (*size > largestFile)
        return problem(call, 413, "too-large"_L1);
    const auto sha256 = digestFromHex(metadata(call.header("upload-metadata"), "sha256"));
    if (!sha256)
        return problem(call, 400, "bad-request"_L1, u"Upload-Metadata"_s);
    const auto upload = m_files.create(call.session.account(), *sha256, *size);
    if (!upload)
        return failed(call, upload.error());
    Answer answer{201, {}, {}, {}};
    answer.headers.append({"Location"_ba, "/v1/uploads/" + upload->id.toLatin1()});
    addOffset(answer, *upload);
    return answer;
}

Answer UploadDesk::offset(const Call &call)
{
    if (!speaksTus(call))
        return wrongVersion(call);
    const auto upload = m_files.upload(call.session.account(), call.arguments.first());
    if (!upload)
        return failed(call, upload.error());
    if (!*upload)
        return problem(call, 404, "not-found"_L1);
    Answer answer{200, {}, {}, {}};
    addOffset(answer, **upload);
    answer.headers.append({"Upload-Length"_ba, QByteArray::number((*upload)->size)});
    answer.headers.append({"Cache-Control"_ba, "no-store"_ba});
    return answer;
}

Answer UploadDesk::append(const Call &call)
{
    if (!speaksTus(call))
        return wrongVersion(call);
    if (call.header("content-type") != "application/offset+octet-stream")
        return problem(call, 415, "bad-request"_L1, u"Content-Type"_s);
    auto upload = m_files.upload(call.session.account(), call.arguments.first());
    if (!upload)
        return failed(call, upload.error());
    if (!*upload)
        return problem(call, 404, "not-found"_L1);
    if (wholeNumber(call.header("upload-offset")) != (*upload)->received) {
        Answer answer = problem(call, 409, "offset-mismatch"_L1);
        addOffset(answer, **upload);
        return answer;
    }
    if (call.body.size() > largestPart || call.body.size() > (*upload)->size - (*upload)->received)
        return problem(call, 413, "too-large"_L1);
    const QList<QByteArray> checksum = call.header("upload-checksum").split(' ');
    if (checksum.size() != 2 || checksum[0] != "sha256")
        return problem(call, 400, "bad-request"_L1, u"Upload-Checksum"_s);
    if (QByteArray::fromBase64(checksum[1]) !=
        QCryptographicHash::hash(call.body, QCryptographicHash::Sha256))
        return problem(call, ChecksumMismatch, "checksum-mismatch"_L1);
    const auto appended = m_files.append(call.session.account(), **upload, call.body);
    if (!appended)
        return failed(call, appended.error());
    Answer answer = *appended ? noContent() : problem(call, ChecksumMismatch, "digest-mismatch"_L1);
    addOffset(answer, **upload);
    return answer;
}

Answer UploadDesk::state(const Call &call)
{
    const auto sha256 = digestFromHex(call.arguments.first().toLatin1());
    if (!sha256)
        return problem(call, 400, "bad-request"_L1, u"sha256"_s);
    const auto file = m_files.state(call.session.account(), *sha256);
    if (!file)
        return failed(call, file.error());
    return *file ? json(200, (*file)->toJson()) : problem(call, 404, "not-found"_L1);
}

} // namespace okno::window
