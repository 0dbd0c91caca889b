#include "models/formats/FormatSpec.h"

#include "models/formats/FormatData.h"
#include "models/formats/FormatJson.h"

#include <QDir>
#include <QFile>

void oknoInitFormatResources()
{
    // Outside any namespace and in this library: a static library's resources are else left out.
    Q_INIT_RESOURCE(okno_formats);
}

namespace okno {
namespace {

const FormatType &typeOf(const FormatData &data, int type)
{
    return data.types[static_cast<std::size_t>(type)];
}

// Lists every path below a type; a type that holds itself is not entered twice.
class PathLister
{
public:
    PathLister(const FormatData &data, QStringList &out) : m_data(data), m_out(out) {}
    void list(const QString &path, int typeIndex)
    {
        m_out.append(path);
        if (m_open.contains(typeIndex))
            return;
        const FormatType &type = typeOf(m_data, typeIndex);
        for (const FormatAttribute &attribute : type.allAttributes)
            m_out.append(path + QLatin1String("/@") + attribute.name);
        m_open.append(typeIndex);
        for (const FormatChild &child : type.children)
            list(path + u'/' + child.name, child.type);
        m_open.removeLast();
    }

private:
    const FormatData &m_data;
    QStringList &m_out;
    QList<int> m_open;
};

// "urn:…:ESADout_CU:5.23.0" → "urn:…:ESADout_CU"; the Union writes "v1.0.0".
QString withoutVersion(const QString &uri)
{
    const qsizetype colon = uri.lastIndexOf(u':');
    QStringView version = QStringView(uri).mid(colon + 1);
    if (version.startsWith(u'v'))
        version = version.mid(1);
    const bool hasVersion = colon >= 0 && !version.isEmpty() && version.front().isDigit();
    return hasVersion ? uri.left(colon) : uri;
}

// "prefix:Name#7" → "Name" and "#7".
std::pair<QStringView, QStringView> splitStep(QStringView step)
{
    qsizetype end = 0;
    while (end < step.size() && step[end] != u'#' && step[end] != u'[')
        ++end;
    QStringView name = step.left(end);
    const bool isAttribute = name.startsWith(u'@');
    const qsizetype colon = name.indexOf(u':');
    if (colon >= 0 && !isAttribute)
        name = name.mid(colon + 1);
    return {name, step.mid(end)};
}

// The field of an element or attribute by local name, and the type below it (-1: an attribute).
std::optional<std::pair<QString, int>> fieldByName(const FormatType &type, QStringView name)
{
    if (name.startsWith(u'@')) {
        for (const FormatAttribute &attribute : type.allAttributes) {
            if (attribute.name == name.mid(1))
                return std::pair(attribute.field, -1);
        }
        return std::nullopt;
    }
    for (const FormatChild &child : type.children) {
        if (child.name == name)
            return std::pair(child.field, child.type);
    }
    return std::nullopt;
}

struct WireStep {
    QString name;
    int type = -1;
    bool isList = false;
};

std::optional<WireStep> stepByField(const FormatType &type, QStringView field)
{
    const int index = childByField(type, field);
    if (index >= 0) {
        const FormatChild &child = type.children[static_cast<std::size_t>(index)];
        return WireStep{child.name, child.type, child.isList};
    }
    for (const FormatAttribute &attribute : type.allAttributes) {
        if (attribute.field == field)
            return WireStep{u'@' + attribute.name, -1, false};
    }
    return std::nullopt;
}

// The steps below the root for a field key; nothing where the format lacks it.
std::optional<QList<WireStep>> wireSteps(const FormatData &data, const QString &fieldKey)
{
    QList<WireStep> steps;
    int type = data.root.type;
    const QList<QStringView> fields = QStringView(fieldKey).split(u'/', Qt::SkipEmptyParts);
    for (const QStringView field : fields) {
        if (type < 0)
            return std::nullopt;
        const std::optional<WireStep> step = stepByField(typeOf(data, type), field);
        if (!step)
            return std::nullopt;
        type = step->type;
        steps.append(*step);
    }
    return steps;
}

} // namespace

Result<FormatSpec> FormatSpec::fromJson(const QByteArray &json)
{
    Result<FormatData> data = formatFromJson(json);
    if (!data)
        return fail(data.error());
    FormatSpec spec;
    spec.m_data = std::make_shared<const FormatData>(std::move(*data));
    return spec;
}

QString FormatSpec::id() const
{
    return m_data->id;
}

QString FormatSpec::kind() const
{
    return m_data->kind;
}

QString FormatSpec::rootName() const
{
    return m_data->root.name;
}

QString FormatSpec::rootNamespace() const
{
    return m_data->namespaces[m_data->root.ns].uri;
}

QString FormatSpec::family() const
{
    return withoutVersion(rootNamespace()) + u' ' + rootName();
}

QStringList FormatSpec::wirePaths() const
{
    QStringList paths;
    PathLister(*m_data, paths).list(m_data->root.name, m_data->root.type);
    return paths;
}

Result<QString> FormatSpec::fieldPathText(const QString &wirePath) const
{
    QList<QStringView> steps = QStringView(wirePath).split(u'/', Qt::SkipEmptyParts);
    if (!steps.isEmpty() && splitStep(steps.first()).first == m_data->root.name)
        steps.removeFirst();
    QStringList fields;
    int type = m_data->root.type;
    for (const QStringView step : std::as_const(steps)) {
        const auto [name, row] = splitStep(step);
        const auto found = type < 0 ? std::nullopt : fieldByName(typeOf(*m_data, type), name);
        if (!found)
            return fail(FailureCode::FieldUnknown, wirePath);
        fields.append(found->first + row.toString());
        type = found->second;
    }
    return fields.join(u'/');
}

QString FormatSpec::wirePath(const QString &fieldKey) const
{
    const std::optional<QList<WireStep>> steps = wireSteps(*m_data, fieldKey);
    if (!steps)
        return {};
    QString path = m_data->root.name;
    for (const WireStep &step : *steps)
        path += u'/' + step.name;
    return path;
}

bool FormatSpec::isList(const QString &fieldKey) const
{
    const std::optional<QList<WireStep>> steps = wireSteps(*m_data, fieldKey);
    return steps && !steps->isEmpty() && steps->last().isList;
}

bool FormatSpec::isGroup(const QString &fieldKey) const
{
    const std::optional<QList<WireStep>> steps = wireSteps(*m_data, fieldKey);
    return steps && !steps->isEmpty() && steps->last().type >= 0 &&
           !typeOf(*m_data, steps->last().type).isText;
}

Result<FormatCatalogue> FormatCatalogue::builtIn()
{
    oknoInitFormatResources();
    FormatCatalogue catalogue;
    const QDir folder(QStringLiteral(":/okno/formats"));
    for (const QString &name :
         folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(FailureCode::FormatBroken, name);
        Result<FormatSpec> spec = FormatSpec::fromJson(file.readAll());
        if (!spec)
            return fail(FailureCode::FormatBroken, name + u':' + spec.error().place,
                        spec.error().detail);
        catalogue.add(std::move(*spec));
    }
    return catalogue;
}

const FormatSpec *FormatCatalogue::format(QStringView id) const
{
    for (const FormatSpec &spec : m_formats) {
        if (spec.id() == id)
            return &spec;
    }
    return nullptr;
}

const FormatSpec *FormatCatalogue::inForce(QStringView given, const QDate &day) const
{
    const FormatSpec *best = format(given);
    if (!best)
        return nullptr;
    const QString family = best->family();
    for (const FormatSpec &spec : m_formats) {
        const bool isLater = spec.inForce().isValid() && spec.inForce() <= day &&
                             (!best->inForce().isValid() || spec.inForce() >= best->inForce());
        if (isLater && spec.kind() == best->kind() && spec.family() == family)
            best = &spec;
    }
    return best;
}

const FormatSpec *FormatCatalogue::byRoot(QStringView rootNamespace, QStringView rootName) const
{
    for (const FormatSpec &spec : m_formats) {
        if (spec.rootName() == rootName && spec.rootNamespace() == rootNamespace)
            return &spec;
    }
    return nullptr;
}

} // namespace okno
