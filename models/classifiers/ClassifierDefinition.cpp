#include "models/classifiers/ClassifierDefinition.h"

#include "models/base/StrictJson.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

namespace okno {

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &each : value.toArray())
        list.append(each.toString());
    return list;
}

// What a definition does not say itself it takes from its family's.
QJsonObject inherited(const QJsonObject &families, const QJsonObject &own)
{
    QJsonObject whole = families.value(own.value(u"family").toString()).toObject();
    for (auto member = own.begin(); member != own.end(); ++member)
        whole.insert(member.key(), member.value());
    return whole;
}

QByteArray builtInJson()
{
    QFile file(QStringLiteral(":/okno/classifiers/definitions.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ClassifierDefinition fromJson(const QJsonObject &json)
{
    const auto text = [&](QStringView member) { return json.value(member).toString(); };
    ClassifierDefinition made;
    made.id = text(u"id");
    made.file = text(u"file");
    made.title = text(u"title");
    made.rows = text(u"rows");
    made.code = text(u"code");
    made.parent = text(u"parent");
    made.parentByPrefix = json.value(u"parentByPrefix").toBool();
    made.width = json.value(u"width").toInt();
    made.mayRepeat = json.value(u"mayRepeat").toBool();
    const QJsonObject names = json.value(u"names").toObject();
    for (auto name = names.begin(); name != names.end(); ++name)
        made.names.insert(name.key(), name.value().toString());
    made.facts = strings(json.value(u"facts"));
    made.optional = strings(json.value(u"optional"));
    made.countries = text(u"countries");
    made.freeColumn = text(u"freeColumn");
    made.from = text(u"from");
    made.to = text(u"to");
    made.version = text(u"version");
    made.validFrom = text(u"validFrom");
    made.validTo = text(u"validTo");
    made.installed = text(u"installed");
    return made;
}

} // namespace

Result<QList<ClassifierDefinition>> ClassifierDefinition::read(const QByteArray &json)
{
    static const QHash<QString, Format> formats{{QStringLiteral("csv"), Format::Csv},
                                                {QStringLiteral("json"), Format::Json},
                                                {QStringLiteral("xml"), Format::Xml}};
    const Result<QJsonObject> root = parseStrictObject(json);
    if (!root)
        return fail(FailureCode::FormatBroken, root.error().place, root.error().detail);
    QList<ClassifierDefinition> all;
    for (const QJsonValue &value : root->value(u"sources").toArray()) {
        const QJsonObject whole = inherited(root->value(u"families").toObject(), value.toObject());
        ClassifierDefinition made = fromJson(whole);
        const auto format = formats.constFind(whole.value(u"format").toString());
        if (format == formats.constEnd() || made.id.isEmpty() || made.code.isEmpty())
            return fail(FailureCode::FormatBroken, made.id, QStringLiteral("id, code or format"));
        made.format = *format;
        all.append(made);
    }
    if (all.isEmpty())
        return fail(FailureCode::FormatBroken, QStringLiteral("sources"));
    return all;
}

const QList<ClassifierDefinition> &ClassifierDefinition::builtIn()
{
    static const QList<ClassifierDefinition> all =
        read(builtInJson()).value_or(QList<ClassifierDefinition>());
    return all;
}

QStringList ClassifierDefinition::ofList(const QString &list)
{
    static const QJsonObject lists =
        QJsonDocument::fromJson(builtInJson()).object().value(u"lists").toObject();
    QStringList ids;
    for (const QJsonValue &id : lists.value(list).toArray())
        ids.append(id.toString());
    return ids.isEmpty() ? QStringList{list} : ids;
}

QMap<QString, QString> ClassifierDefinition::formModes()
{
    const QJsonObject forms =
        QJsonDocument::fromJson(builtInJson()).object().value(u"forms").toObject();
    QMap<QString, QString> modes;
    for (auto form = forms.begin(); form != forms.end(); ++form)
        modes.insert(form.key(), form->toString());
    return modes;
}

QStringList ClassifierDefinition::columns() const
{
    static const QRegularExpression place(QStringLiteral("\\{([^/}][^}]*)\\}"));
    QStringList needed = names.values() + facts;
    if (!countries.isEmpty())
        needed.append(countries);
    for (const QString &text : {code, parent, from, to}) {
        auto found = place.globalMatch(text);
        while (found.hasNext())
            needed.append(found.next().captured(1));
    }
    needed.removeDuplicates();
    needed.removeIf([this](const QString &column) { return optional.contains(column); });
    return needed;
}

} // namespace okno
