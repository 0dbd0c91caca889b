#include "models/classifiers/PackDelta.h"

#include "models/base/StrictJson.h"
#include "models/classifiers/Measures.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace okno {

namespace {

constexpr qsizetype mostRows = 500'000;
constexpr qsizetype longestCode = 64;

tl::unexpected<Failure> refused(const QString &place, const QString &detail)
{
    return fail(FailureCode::UpdateRefused, place, detail);
}

QString text(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

void put(QJsonObject &json, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        json.insert(name, value);
}

QJsonObject object(const QMap<QString, QString> &map)
{
    QJsonObject json;
    for (auto each = map.begin(); each != map.end(); ++each)
        json.insert(each.key(), each.value());
    return json;
}

QJsonObject toJson(const ClassifierEntry &entry)
{
    QJsonObject json;
    put(json, QStringLiteral("parent"), entry.parent);
    put(json, QStringLiteral("from"), text(entry.from));
    put(json, QStringLiteral("to"), text(entry.to));
    if (!entry.names.isEmpty())
        json.insert(u"names", object(entry.names));
    if (!entry.facts.isEmpty())
        json.insert(u"facts", object(entry.facts));
    if (!entry.countries.isEmpty())
        json.insert(u"countries", QJsonArray::fromStringList(entry.countries));
    return json;
}

QByteArray line(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

using Codes = QMap<QString, QList<ClassifierEntry>>;

Codes byCode(const ClassifierPack &pack)
{
    Codes codes;
    for (const ClassifierEntry &entry : pack.entries)
        codes[entry.code].append(entry);
    return codes;
}

// Reads members of the right type and remembers the first that is not.
class Reader
{
public:
    explicit Reader(QJsonObject json) : m_json(std::move(json)) {}
    QString wrong() const { return m_wrong; }
    QString string(const QString &name)
    {
        const QJsonValue value = m_json.value(name);
        if (!value.isUndefined() && !value.isString())
            reject(name);
        return value.toString();
    }
    QDate date(const QString &name)
    {
        const QString written = string(name);
        const QDate date = QDate::fromString(written, Qt::ISODate);
        if (!written.isEmpty() && !date.isValid())
            reject(name);
        return date;
    }
    QByteArray digest(const QString &name)
    {
        constexpr qsizetype bytes = 32;
        const QByteArray written = string(name).toLatin1();
        const QByteArray read = QByteArray::fromHex(written);
        if (!written.isEmpty() && (read.size() != bytes || written.size() != 2 * bytes))
            reject(name);
        return read;
    }
    QMap<QString, QString> map(const QString &name)
    {
        QMap<QString, QString> read;
        const QJsonObject object = m_json.value(name).toObject();
        for (auto each = object.begin(); each != object.end(); ++each) {
            if (!each->isString())
                reject(name);
            read.insert(each.key(), each->toString());
        }
        return read;
    }
    QStringList strings(const QString &name)
    {
        QStringList read;
        for (const QJsonValue each : m_json.value(name).toArray()) {
            if (!each.isString())
                reject(name);
            read.append(each.toString());
        }
        return read;
    }
    void reject(const QString &name)
    {
        if (m_wrong.isEmpty())
            m_wrong = name;
    }

private:
    QJsonObject m_json;
    QString m_wrong;
};

Result<ClassifierEntry> readEntry(const QString &code, const QJsonValue &json)
{
    Reader reader(json.toObject());
    ClassifierEntry entry;
    entry.code = code;
    entry.parent = reader.string(QStringLiteral("parent"));
    entry.names = reader.map(QStringLiteral("names"));
    entry.facts = reader.map(QStringLiteral("facts"));
    entry.countries = reader.strings(QStringLiteral("countries"));
    entry.from = reader.date(QStringLiteral("from"));
    entry.to = reader.date(QStringLiteral("to"));
    return reader.wrong().isEmpty() ? Result<ClassifierEntry>(entry)
                                    : refused(code, reader.wrong());
}

Result<PackDelta::Row> readRow(const QJsonValue &json)
{
    PackDelta::Row row;
    row.code = json[u"code"].toString();
    const QJsonValue entries = json[u"entries"];
    if (row.code.isEmpty() || row.code.size() > longestCode || !entries.isArray())
        return refused(row.code.left(longestCode), QStringLiteral("code, entries"));
    for (const QJsonValue one : entries.toArray()) {
        const auto entry = readEntry(row.code, one);
        if (!entry)
            return fail(entry.error());
        row.entries.append(*entry);
    }
    return row;
}

} // namespace

QByteArray packDigest(const ClassifierPack &pack)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(line({{QStringLiteral("classifier"), pack.classifier},
                       {QStringLiteral("version"), pack.version},
                       {QStringLiteral("from"), text(pack.from)},
                       {QStringLiteral("to"), text(pack.to)}}));
    const Codes codes = byCode(pack);
    for (auto code = codes.begin(); code != codes.end(); ++code) {
        for (const ClassifierEntry &entry : *code) {
            QJsonObject json = toJson(entry);
            json.insert(u"code", code.key());
            hash.addData(line(json));
        }
    }
    return hash.result();
}

PackDelta PackDelta::between(const ClassifierPack *before, const ClassifierPack &after)
{
    PackDelta delta{after.classifier,
                    after.version,
                    after.from,
                    after.to,
                    packDigest(after),
                    before ? packDigest(*before) : QByteArray(),
                    {}};
    Codes old = before ? byCode(*before) : Codes();
    const Codes now = byCode(after);
    for (auto code = now.begin(); code != now.end(); ++code) {
        const auto known = old.constFind(code.key());
        if (known == old.constEnd() || *known != *code)
            delta.rows.append({code.key(), *code});
        old.remove(code.key());
    }
    for (auto gone = old.begin(); gone != old.end(); ++gone)
        delta.rows.append({gone.key(), {}});
    return delta;
}

Result<ClassifierPack> PackDelta::applyTo(const ClassifierPack *before) const
{
    const bool isRightBase = since.isEmpty() || (before && packDigest(*before) == since);
    if (!isRightBase)
        return refused(classifier, QStringLiteral("since"));
    Codes codes = before && !since.isEmpty() ? byCode(*before) : Codes();
    for (const Row &row : rows) {
        if (row.entries.isEmpty())
            codes.remove(row.code);
        else
            codes.insert(row.code, row.entries);
    }
    ClassifierPack pack{classifier, version, from, to, {}};
    for (const QList<ClassifierEntry> &entries : std::as_const(codes))
        pack.entries += entries;
    if (packDigest(pack) != digest)
        return refused(classifier, QStringLiteral("digest"));
    if (Measures::isPack(classifier)) {
        if (const auto measures = Measures::fromPack(pack); !measures)
            return refused(classifier + u' ' + measures.error().place, measures.error().detail);
    }
    return pack;
}

QByteArray PackDelta::toBytes() const
{
    QJsonArray list;
    for (const Row &row : rows) {
        QJsonArray entries;
        for (const ClassifierEntry &entry : row.entries)
            entries.append(toJson(entry));
        list.append(
            QJsonObject{{QStringLiteral("code"), row.code}, {QStringLiteral("entries"), entries}});
    }
    QJsonObject json{{QStringLiteral("id"), classifier},
                     {QStringLiteral("version"), version},
                     {QStringLiteral("from"), text(from)},
                     {QStringLiteral("digest"), QString::fromLatin1(digest.toHex())},
                     {QStringLiteral("rows"), list}};
    put(json, QStringLiteral("to"), text(to));
    put(json, QStringLiteral("since"), QString::fromLatin1(since.toHex()));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<PackDelta> PackDelta::parse(const QByteArray &json)
{
    const auto root = parseStrictObject(json);
    if (!root)
        return fail(root.error());
    Reader reader(*root);
    PackDelta delta;
    delta.classifier = reader.string(QStringLiteral("id"));
    delta.version = reader.string(QStringLiteral("version"));
    delta.from = reader.date(QStringLiteral("from"));
    delta.to = reader.date(QStringLiteral("to"));
    delta.digest = reader.digest(QStringLiteral("digest"));
    delta.since = reader.digest(QStringLiteral("since"));
    const QJsonArray rows = root->value(u"rows").toArray();
    if (!root->value(u"rows").isArray() || rows.size() > mostRows)
        reader.reject(QStringLiteral("rows"));
    if (delta.classifier.isEmpty() || delta.version.isEmpty() || !delta.from.isValid() ||
        delta.digest.isEmpty())
        reader.reject(QStringLiteral("id, version, from, digest"));
    if (!reader.wrong().isEmpty())
        return refused(delta.classifier.left(longestCode), reader.wrong());
    delta.rows.reserve(rows.size());
    for (const QJsonValue each : rows) {
        const auto row = readRow(each);
        if (!row)
            return fail(row.error());
        delta.rows.append(*row);
    }
    return delta;
}

} // namespace okno
