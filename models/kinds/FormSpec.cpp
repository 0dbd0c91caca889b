#include "models/kinds/FormSpec.h"

#include "models/kinds/KindSpec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace okno {
namespace {

tl::unexpected<Failure> broken(const QString &place, const QString &detail)
{
    return fail(FailureCode::FormatBroken, QStringLiteral("form.json:") + place, detail);
}

Result<QStringList> readKeys(const QJsonObject &json, const QString &section, QStringView member)
{
    QStringList keys;
    const QJsonArray array = json.value(member).toArray();
    for (const QJsonValue &value : array) {
        const QString key = value.toString();
        if (key.isEmpty())
            return broken(section, member.toString() + QStringLiteral(" without a key"));
        if (keys.contains(key))
            return broken(key, QStringLiteral("twice"));
        keys.append(key);
    }
    return keys;
}

Result<FormSpec::Section> readSection(const QJsonObject &json)
{
    FormSpec::Section section;
    section.id = json.value(u"id").toString();
    section.list = json.value(u"list").toString();
    if (section.id.isEmpty())
        return broken(QStringLiteral("sections"), QStringLiteral("a section without id"));
    const std::pair<QStringView, QStringList *> members[] = {{u"columns", &section.columns},
                                                             {u"fields", &section.fields},
                                                             {u"wide", &section.wide},
                                                             {u"tall", &section.tall}};
    for (const auto &[member, keys] : members) {
        const Result<QStringList> read = readKeys(json, section.id, member);
        if (!read)
            return fail(read.error());
        *keys = *read;
    }
    if (section.fields.isEmpty())
        return broken(section.id, QStringLiteral("no fields"));
    for (const QString &key : section.wide + section.tall) {
        if (!section.fields.contains(key))
            return broken(key, QStringLiteral("wide or tall, but not among the fields"));
    }
    return section;
}

Result<void> checkKey(const KindSpec &kind, const FormSpec::Section &section, const QString &key)
{
    if (!kind.field(key))
        return broken(key, QStringLiteral("no such field"));
    if (!section.list.isEmpty() && !key.startsWith(section.list + u'/'))
        return broken(key, QStringLiteral("not below ") + section.list);
    return {};
}

Result<void> checkSection(const KindSpec &kind, const FormSpec::Section &section)
{
    const FieldSpec *list = kind.field(section.list);
    if (!section.list.isEmpty() && (!list || !list->isList))
        return broken(section.list, QStringLiteral("not a list"));
    if (section.list.isEmpty() != section.columns.isEmpty())
        return broken(section.id, QStringLiteral("a list has columns, and only a list"));
    for (const QString &key : section.columns + section.fields) {
        if (const Result<void> checked = checkKey(kind, section, key); !checked)
            return checked;
    }
    for (const QString &key : section.columns) {
        if (kind.field(key)->type == u"group")
            return broken(key, QStringLiteral("a group as a column"));
    }
    return {};
}

} // namespace

Result<FormSpec> FormSpec::fromJson(const QByteArray &formJson)
{
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(formJson, &error).object();
    if (error.error != QJsonParseError::NoError)
        return broken(QString::number(error.offset), QStringLiteral("not JSON"));
    FormSpec form;
    QSet<QString> ids;
    QSet<QString> keys;
    const QJsonArray sections = json.value(u"sections").toArray();
    for (const QJsonValue &value : sections) {
        const Result<Section> section = readSection(value.toObject());
        if (!section)
            return fail(section.error());
        if (ids.contains(section->id))
            return broken(section->id, QStringLiteral("twice"));
        ids.insert(section->id);
        for (const QString &key : section->fields) {
            // The cursor has one place for each field.
            if (keys.contains(key))
                return broken(key, QStringLiteral("twice"));
            keys.insert(key);
        }
        form.sections.append(*section);
    }
    if (form.sections.isEmpty())
        return broken(QStringLiteral("sections"), QStringLiteral("none"));
    return form;
}

void FormSpec::keepOnly(const std::function<bool(const QString &key)> &isKept)
{
    const auto isLeftOut = [&isKept](const QString &key) { return !isKept(key); };
    for (Section &section : sections) {
        for (QStringList *keys : {&section.columns, &section.fields, &section.wide, &section.tall})
            keys->removeIf(isLeftOut);
    }
    sections.removeIf([&isKept](const Section &section) {
        const bool isGone =
            !section.list.isEmpty() && (!isKept(section.list) || section.columns.isEmpty());
        return section.fields.isEmpty() || isGone;
    });
}

void FormSpec::add(const FieldSpec &field, const KindSpec &kind, const QString &sectionId)
{
    // Its group, then the group around that, as long as it is more than the document.
    const QString group = field.key.left(qMax<qsizetype>(0, field.key.lastIndexOf(u'/')));
    for (Section &section : sections) {
        qsizetype last = -1;
        for (qsizetype i = 0; i < section.fields.size() && !group.isEmpty(); ++i) {
            const QString &key = section.fields.at(i);
            if (key == group || key.startsWith(group + u'/'))
                last = i;
        }
        if (last < 0 || group == section.list)
            continue;
        const FieldSpec *list = kind.field(group);
        const bool hasAllColumns = list && list->isList && section.fields.at(last) == group;
        if (hasAllColumns) // and so this one too
            return;
        section.fields.insert(last + 1, field.key);
        return;
    }
    Section *home = nullptr;
    for (Section &section : sections) {
        const bool isInside =
            section.id == sectionId ||
            (!section.list.isEmpty() && field.key.startsWith(section.list + u'/'));
        if (isInside && (!home || section.list.size() >= home->list.size()))
            home = &section;
    }
    if (!home) {
        sections.append(Section{sectionId, {}, {}, {}, {}, {}});
        home = &sections.last();
    }
    home->fields.append(field.key);
}

Result<void> FormSpec::agreesWith(const KindSpec &kind) const
{
    for (const Section &section : sections) {
        if (const Result<void> checked = checkSection(kind, section); !checked)
            return checked;
    }
    return {};
}

} // namespace okno
