#include "models/backup/BackupFormat.h"

#include "models/base/StrictJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace okno::backup {

namespace {

constexpr qsizetype fileNameSize = 32;
const QString formatKey = QStringLiteral("format");
const QString formatName = QStringLiteral("okno-backup");
const QString versionKey = QStringLiteral("version");
const QString madeKey = QStringLiteral("made");
const QString programKey = QStringLiteral("program");
const QString keyKey = QStringLiteral("key");
const QString entriesKey = QStringLiteral("entries");
const QString brokenKey = QStringLiteral("broken");

QByteArray place(const Head &head)
{
    return "okno backup 1|" +
           QCryptographicHash::hash(head.bytes, QCryptographicHash::Sha256).toHex();
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

} // namespace

bool isKnown(const QByteArray &name)
{
    if (!name.startsWith(filesPrefix))
        return name == headName || name == databaseName || name == classifiersName ||
               name == contentsName;
    const QByteArray file = name.mid(filesPrefix.size());
    return file.size() == fileNameSize && std::all_of(file.begin(), file.end(), isHex);
}

Head Head::create(const QDateTime &made, const QString &program, const QJsonObject &key)
{
    Head head{made, program, key, {}};
    head.bytes = QJsonDocument(QJsonObject{{formatKey, formatName},
                                           {versionKey, version},
                                           {madeKey, made.toUTC().toString(Qt::ISODate)},
                                           {programKey, program},
                                           {keyKey, key}})
                     .toJson();
    return head;
}

Result<Head> Head::parse(const QByteArray &bytes)
{
    const auto json = parseStrictObject(bytes);
    if (!json || json->value(formatKey).toString() != formatName)
        return fail(FailureCode::BackupUnknown);
    const int found = json->value(versionKey).toInt();
    if (found > version)
        return fail(FailureCode::WorkspaceNewer, {},
                    QStringLiteral("%1 > %2").arg(found).arg(version));
    Head head;
    head.made = QDateTime::fromString(json->value(madeKey).toString(), Qt::ISODate);
    head.program = json->value(programKey).toString();
    head.key = json->value(keyKey).toObject();
    head.bytes = bytes;
    return head;
}

Result<QByteArray> Contents::seal(const Sealer &sealer, const Head &head) const
{
    QJsonArray list;
    for (const ZipWriter::Written &entry : entries)
        list.append(QJsonArray{QString::fromLatin1(entry.name), entry.size,
                               QString::fromLatin1(entry.sha256.toHex())});
    const QJsonObject json{{entriesKey, list}, {brokenKey, QJsonArray::fromStringList(broken)}};
    return sealer.seal(QJsonDocument(json).toJson(QJsonDocument::Compact), place(head));
}

Result<Contents> Contents::open(const Sealer &sealer, const Head &head, const QByteArray &sealed)
{
    const auto plain = sealer.open(sealed, place(head));
    if (!plain)
        return fail(FailureCode::BackupDamaged, {}, QString::fromLatin1(contentsName));
    const QJsonObject json = QJsonDocument::fromJson(*plain).object();
    Contents contents;
    const QJsonArray list = json[entriesKey].toArray();
    for (const QJsonValue &entry : list)
        contents.entries.append({entry[0].toString().toLatin1(), entry[1].toInteger(),
                                 QByteArray::fromHex(entry[2].toString().toLatin1())});
    const QJsonArray places = json[brokenKey].toArray();
    for (const QJsonValue &one : places)
        contents.broken.append(one.toString());
    return contents;
}

QStringList damageIn(const Workspace::CheckReport &report)
{
    QStringList damage = report.broken;
    if (!report.databaseSound)
        damage.append(QStringLiteral("database"));
    if (report.journal.firstBroken != 0)
        damage.append(QStringLiteral("journal/%1").arg(report.journal.firstBroken));
    damage.sort();
    return damage;
}

} // namespace okno::backup
