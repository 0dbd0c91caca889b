#include "models/kinds/KindSpec.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace okno {
namespace {

const QStringList fieldTypes = {QStringLiteral("text"),      QStringLiteral("decimal"),
                                QStringLiteral("integer"),   QStringLiteral("date"),
                                QStringLiteral("date-time"), QStringLiteral("boolean"),
                                QStringLiteral("code"),      QStringLiteral("group")};

tl::unexpected<Failure> broken(const QString &place, const QString &detail)
{
    return fail(FailureCode::FormatBroken, QStringLiteral("kind.json:") + place, detail);
}

Result<FieldSpec> readField(const QJsonObject &json)
{
    FieldSpec field;
    field.key = json.value(u"key").toString();
    field.type = json.value(u"type").toString(QStringLiteral("text"));
    field.box = json.value(u"box").toString();
    field.classifier = json.value(u"classifier").toString();
    field.check = json.value(u"check").toString();
    field.stamp = json.value(u"stamp").toString();
    field.isList = json.value(u"list").toBool();
    if (field.key.isEmpty())
        return broken(QStringLiteral("fields"), QStringLiteral("a field without key"));
    if (!fieldTypes.contains(field.type))
        return broken(field.key, QStringLiteral("type ") + field.type);
    return field;
}

AboutSpec readAbout(const QJsonObject &json)
{
    AboutSpec about{json.value(u"kind").toString(),
                    json.value(u"registration").toString(),
                    json.value(u"today").toString(),
                    {}};
    const QJsonObject values = json.value(u"values").toObject();
    for (auto value = values.begin(); value != values.end(); ++value) {
        QStringList sources;
        for (const QJsonValue &source : value.value().toArray())
            sources.append(source.toString());
        about.values.append({value.key(), sources});
    }
    return about;
}

constexpr int lastRank = 1000; // a kind that does not say so

} // namespace

Result<KindSpec> KindSpec::fromJson(const QByteArray &kindJson)
{
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(kindJson, &error).object();
    if (error.error != QJsonParseError::NoError)
        return broken(QString::number(error.offset), QStringLiteral("not JSON"));
    KindSpec kind;
    kind.m_id = json.value(u"id").toString();
    kind.m_defaultFormat = json.value(u"defaultFormat").toString();
    kind.m_rulesVersion = json.value(u"rulesVersion").toString();
    kind.m_rank = json.value(u"rank").toInt(lastRank);
    if (kind.m_id.isEmpty() || kind.m_defaultFormat.isEmpty() || kind.m_rulesVersion.isEmpty())
        return broken(QStringLiteral("id"), QStringLiteral("id, defaultFormat or rulesVersion"));
    const QString origin = json.value(u"origin").toString();
    if (!origin.isEmpty() && origin != u"customs")
        return broken(QStringLiteral("origin"), origin);
    kind.m_isFromCustoms = !origin.isEmpty();
    const QJsonArray fields = json.value(u"fields").toArray();
    for (const QJsonValue &value : fields) {
        const Result<FieldSpec> field = readField(value.toObject());
        if (!field)
            return fail(field.error());
        if (kind.m_byKey.contains(field->key))
            return broken(field->key, QStringLiteral("twice"));
        kind.addField(*field);
    }
    kind.m_about = readAbout(json.value(u"about").toObject());
    for (const auto &[key, sources] : kind.m_about.values) {
        if (!kind.m_byKey.contains(key) || sources.isEmpty())
            return broken(QStringLiteral("about/") + key, QStringLiteral("no field or source"));
    }
    const QJsonObject roles = json.value(u"roles").toObject();
    for (auto role = roles.begin(); role != roles.end(); ++role) {
        const QString key = role.value().toString();
        if (!kind.m_byKey.contains(key))
            return broken(QStringLiteral("roles/") + role.key(), QStringLiteral("no field ") + key);
        kind.m_roles.insert(role.key(), key);
    }
    return kind;
}

void KindSpec::addField(const FieldSpec &field)
{
    m_byKey.insert(field.key, m_fields.size());
    m_fields.append(field);
}

const FieldSpec *KindSpec::field(QStringView key) const
{
    const auto found = m_byKey.constFind(key.toString());
    return found == m_byKey.constEnd() ? nullptr : &m_fields.at(*found);
}

} // namespace okno
