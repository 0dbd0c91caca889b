#include "models/document/Manifest.h"

#include "models/base/StrictJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace okno {

namespace {

tl::unexpected<Failure> malformed(const QString &member)
{
    return fail(FailureCode::ReplyMalformed, member);
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject toJson(const FileEntry &file)
{
    return {{QStringLiteral("sha256"), QLatin1String(file.sha256.toHex())},
            {QStringLiteral("size"), file.size},
            {QStringLiteral("name"), file.name},
            {QStringLiteral("contentType"), file.contentType},
            {QStringLiteral("role"), file.role}};
}

FileEntry fileFrom(const QJsonObject &json)
{
    return {QByteArray::fromHex(json[u"sha256"].toString().toLatin1()), json[u"size"].toInteger(-1),
            json[u"name"].toString(), json[u"contentType"].toString(), json[u"role"].toString()};
}

Result<QByteArray> decodeBase64(const QJsonValue &value, const QString &member)
{
    const auto decoded = QByteArray::fromBase64Encoding(value.toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty())
        return malformed(member);
    return *decoded;
}

constexpr qsizetype sha256Size = 32;

} // namespace

QByteArray Manifest::toBytes() const
{
    QJsonArray entries;
    for (const FileEntry &file : files)
        entries.append(toJson(file));
    // QJsonObject sorts its members, so the same manifest always gives the same bytes.
    const QJsonObject json{{QStringLiteral("act"), act.toString()},
                           {QStringLiteral("type"), type},
                           {QStringLiteral("kind"), kind},
                           {QStringLiteral("format"), format},
                           {QStringLiteral("principal"),
                            QJsonObject{{QStringLiteral("name"), principalName},
                                        {QStringLiteral("country"), principalCountry},
                                        {QStringLiteral("taxNumber"), principalTaxNumber}}},
                           {QStringLiteral("authority"), QJsonArray::fromStringList(authority)},
                           {QStringLiteral("senderReference"), senderReference},
                           {QStringLiteral("replaces"), replaces},
                           {QStringLiteral("basedOn"), basedOn},
                           {QStringLiteral("files"), entries},
                           {QStringLiteral("createdAt"), timeText(createdAt)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<Manifest> Manifest::parse(const QByteArray &bytes)
{
    const Result<QJsonObject> json = parseStrictObject(bytes);
    if (!json)
        return fail(json.error());
    Manifest manifest;
    const std::optional<ActId> act = ActId::parse((*json)[u"act"].toString());
    if (!act)
        return malformed(QStringLiteral("/act"));
    manifest.act = *act;
    manifest.type = (*json)[u"type"].toString();
    manifest.kind = (*json)[u"kind"].toString();
    manifest.format = (*json)[u"format"].toString();
    const QJsonObject principal = (*json)[u"principal"].toObject();
    manifest.principalName = principal[u"name"].toString();
    manifest.principalCountry = principal[u"country"].toString();
    manifest.principalTaxNumber = principal[u"taxNumber"].toString();
    for (const QJsonValue link : (*json)[u"authority"].toArray())
        manifest.authority.append(link.toString());
    manifest.senderReference = (*json)[u"senderReference"].toString();
    manifest.replaces = (*json)[u"replaces"].toString();
    manifest.basedOn = (*json)[u"basedOn"].toString();
    manifest.createdAt = QDateTime::fromString((*json)[u"createdAt"].toString(), Qt::ISODateWithMs);
    if (manifest.type.isEmpty() || !manifest.createdAt.isValid())
        return malformed(manifest.type.isEmpty() ? QStringLiteral("/type")
                                                 : QStringLiteral("/createdAt"));
    for (const QJsonValue file : (*json)[u"files"].toArray()) {
        manifest.files.append(fileFrom(file.toObject()));
        if (manifest.files.last().sha256.size() != sha256Size || manifest.files.last().size < 0)
            return malformed(QStringLiteral("/files/%1").arg(manifest.files.size() - 1));
    }
    return manifest;
}

QByteArray SubmissionRequest::toBytes() const
{
    QJsonArray entries;
    for (const FileSignature &file : files)
        entries.append(
            QJsonObject{{QStringLiteral("sha256"), QLatin1String(file.sha256.toHex())},
                        {QStringLiteral("signature"), QLatin1String(file.signature.toBase64())}});
    const QJsonObject json{{QStringLiteral("manifest"), QLatin1String(manifest.toBase64())},
                           {QStringLiteral("signature"), QLatin1String(signature.toBase64())},
                           {QStringLiteral("files"), entries}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<SubmissionRequest> SubmissionRequest::parse(const QByteArray &bytes)
{
    const Result<QJsonObject> json = parseStrictObject(bytes);
    if (!json)
        return fail(json.error());
    const Result<QByteArray> manifest =
        decodeBase64((*json)[u"manifest"], QStringLiteral("/manifest"));
    const Result<QByteArray> signature =
        decodeBase64((*json)[u"signature"], QStringLiteral("/signature"));
    if (!manifest || !signature)
        return fail(manifest ? signature.error() : manifest.error());
    SubmissionRequest request{*manifest, *signature, {}};
    for (const QJsonValue entry : (*json)[u"files"].toArray()) {
        const QString place = QStringLiteral("/files/%1").arg(request.files.size());
        const QByteArray sha256 = QByteArray::fromHex(entry[u"sha256"].toString().toLatin1());
        const Result<QByteArray> bytesOfSignature = decodeBase64(entry[u"signature"], place);
        if (!bytesOfSignature || sha256.size() != sha256Size)
            return malformed(place);
        request.files.append({sha256, *bytesOfSignature});
    }
    return request;
}

} // namespace okno
