#include "models/formats/FormatSpec.h"
#include "models/kinds/KindSpec.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

// Resources of a static library have to be named once; the function must lie outside a namespace.
static void registerKindResources()
{
    Q_INIT_RESOURCE(okno_kinds);
}

namespace okno {
namespace {

Result<QByteArray> contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::FileUnreadable, path);
    return file.readAll();
}

QHash<QString, QString> texts(const QJsonObject &json, QStringView member)
{
    QHash<QString, QString> result;
    const QJsonObject object = json.value(member).toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        result.insert(entry.key(), entry.value().toString());
    return result;
}

} // namespace

Result<KindCatalogue> KindCatalogue::builtIn()
{
    registerKindResources();
    KindCatalogue catalogue;
    const QDir root(QStringLiteral(":/okno/kinds"));
    for (const QString &name : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const Result<void> added = catalogue.addFolder(root.filePath(name));
        if (!added)
            return fail(added.error());
    }
    return catalogue;
}

Result<void> KindCatalogue::addFolder(const QString &path)
{
    const Result<QByteArray> json = contents(path + QStringLiteral("/kind.json"));
    if (!json)
        return fail(json.error());
    const Result<KindSpec> kind = KindSpec::fromJson(*json);
    if (!kind)
        return fail(FailureCode::FormatBroken, path + u'/' + kind.error().place,
                    kind.error().detail);
    if (m_kinds.contains(kind->id()))
        return fail(FailureCode::FormatBroken, path + QStringLiteral("/kind.json"),
                    QStringLiteral("id ") + kind->id() + QStringLiteral(": twice"));
    m_kinds.insert(kind->id(), *kind);
    m_folders.insert(kind->id(), path);
    return {};
}

void KindCatalogue::addFields(const QString &kindId, const QList<AddedField> &fields)
{
    const auto kind = m_kinds.find(kindId);
    for (const AddedField &field : fields) {
        if (kind == m_kinds.end() || kind->field(field.spec.key))
            continue;
        kind->addField(field.spec);
        m_added[kindId].append(field);
    }
}

void KindCatalogue::addTexts(const QString &kindId, const QString &language,
                             const KindLabels &texts)
{
    KindLabels &all = m_texts[kindId][language];
    all.findings.insert(texts.findings);
    all.cures.insert(texts.cures);
}

const KindSpec *KindCatalogue::kind(QStringView id) const
{
    const auto found = m_kinds.constFind(id.toString());
    return found == m_kinds.constEnd() ? nullptr : &*found;
}

QStringList KindCatalogue::ids() const
{
    QStringList list = m_kinds.keys();
    std::sort(list.begin(), list.end(), [this](const QString &left, const QString &right) {
        return std::pair(m_kinds[left].rank(), left) < std::pair(m_kinds[right].rank(), right);
    });
    return list;
}

KindLabels KindCatalogue::labels(QStringView kindId, QStringView language) const
{
    const QString folder = m_folders.value(kindId.toString());
    const QString name = folder + QStringLiteral("/labels.%1.json");
    Result<QByteArray> json = contents(name.arg(language));
    if (!json)
        json = contents(name.arg(u"ru"));
    if (!json)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(*json).object();
    KindLabels labels{object.value(u"kindName").toString(), texts(object, u"fields"),
                      texts(object, u"findings"), texts(object, u"cures")};
    const KindLabels further = m_texts.value(kindId.toString()).value(language.toString());
    labels.findings.insert(further.findings);
    labels.cures.insert(further.cures);
    for (const AddedField &field : m_added.value(kindId.toString())) {
        if (!labels.fields.contains(field.spec.key))
            labels.fields.insert(field.spec.key, field.name);
    }
    return labels;
}

QByteArray KindCatalogue::rulesJson(QStringView kindId) const
{
    const QString folder = m_folders.value(kindId.toString());
    if (folder.isEmpty())
        return {};
    return contents(folder + QStringLiteral("/rules.json")).value_or(QByteArray());
}

QByteArray KindCatalogue::printJson(QStringView kindId) const
{
    const QString folder = m_folders.value(kindId.toString());
    if (folder.isEmpty())
        return {};
    return contents(folder + QStringLiteral("/print.json")).value_or(QByteArray());
}

Result<FormSpec> KindCatalogue::form(QStringView kindId) const
{
    const KindSpec *spec = kind(kindId);
    if (!spec)
        return fail(FailureCode::KindUnknown, kindId.toString());
    const QString folder = m_folders.value(spec->id());
    const auto inFolder = [&folder](const Failure &failure) {
        return fail(failure.code, folder + u'/' + failure.place, failure.detail);
    };
    const Result<QByteArray> json = contents(folder + QStringLiteral("/form.json"));
    if (!json)
        return fail(json.error());
    Result<FormSpec> form = FormSpec::fromJson(*json);
    if (!form)
        return inFolder(form.error());
    if (const Result<void> checked = form->agreesWith(*spec); !checked)
        return inFolder(checked.error());
    return form;
}

Result<FormSpec> KindCatalogue::form(QStringView kindId, const FormatSpec &format) const
{
    Result<FormSpec> made = form(kindId);
    if (!made || kind(kindId)->defaultFormat() == format.id())
        return made;
    const auto has = [&format](const QString &key) { return !format.wirePath(key).isEmpty(); };
    made->keepOnly(has);
    for (const AddedField &field : m_added.value(kindId.toString())) {
        if (has(field.spec.key))
            made->add(field.spec, *kind(kindId), format.id());
    }
    return made;
}

} // namespace okno
