#include "models/formats/FormatJson.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace okno {
namespace {

constexpr int fileVersion = 1;
constexpr int maxDepth = 16;
const QString unbounded = QStringLiteral("unbounded");

bool holdsContainers(const QJsonValue &value)
{
    const auto isContainer = [](const QJsonValue &v) { return v.isObject() || v.isArray(); };
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), isContainer);
    }
    const QJsonObject object = value.toObject();
    return std::any_of(object.begin(), object.end(), isContainer);
}

QByteArray compact(const QJsonValue &value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

// What holds no further objects takes one line, so that a difference of two formats reads well.
void print(const QJsonValue &value, const QByteArray &indent, QByteArray &out)
{
    if (!holdsContainers(value)) {
        out += compact(value);
        return;
    }
    const QByteArray inner = indent + ' ';
    const bool isArray = value.isArray();
    out += isArray ? '[' : '{';
    bool first = true;
    const auto next = [&] {
        out += first ? "\n" : ",\n";
        out += inner;
        first = false;
    };
    if (isArray) {
        for (const QJsonValue member : value.toArray()) {
            next();
            print(member, inner, out);
        }
    } else {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            next();
            out += compact(it.key()) + ':';
            print(it.value(), inner, out);
        }
    }
    out += '\n' + indent + (isArray ? ']' : '}');
}

class JsonWriter
{
public:
    explicit JsonWriter(const FormatData &data) : m_data(data) {}
    QJsonObject run() const;

private:
    QString qualified(int ns, const QString &name) const
    {
        return ns < 0 ? name : m_data.namespaces[ns].prefix + u':' + name;
    }
    QString typeName(int type) const;
    QJsonObject particle(const FormatParticle &particle) const;
    QJsonObject attribute(const FormatAttribute &attribute) const;
    QJsonObject type(const FormatType &type) const;
    const FormatData &m_data;
};

QString JsonWriter::typeName(int type) const
{
    const FormatType &named = m_data.types[static_cast<std::size_t>(type)];
    if (named.kind == FormatType::Kind::BuiltIn)
        return QStringLiteral("xs:") + named.name;
    return qualified(named.ns, named.name);
}

QJsonObject JsonWriter::particle(const FormatParticle &particle) const
{
    QJsonObject json;
    if (particle.min != 1)
        json[QStringLiteral("min")] = particle.min;
    if (particle.max != 1)
        json[QStringLiteral("max")] =
            particle.max < 0 ? QJsonValue(unbounded) : QJsonValue(particle.max);
    if (particle.kind == FormatParticle::Kind::Element) {
        json[QStringLiteral("element")] = qualified(particle.ns, particle.name);
        json[QStringLiteral("type")] = typeName(particle.type);
        if (!particle.field.isEmpty())
            json[QStringLiteral("field")] = particle.field;
        if (particle.isReference)
            json[QStringLiteral("reference")] = true;
        if (particle.isNillable)
            json[QStringLiteral("nillable")] = true;
        QJsonObject constants;
        for (auto it = particle.constants.cbegin(); it != particle.constants.cend(); ++it)
            constants[it.key()] = it.value();
        if (!constants.isEmpty())
            json[QStringLiteral("constants")] = constants;
        return json;
    }
    QJsonArray members;
    for (const FormatParticle &member : particle.members)
        members.append(this->particle(member));
    const bool isChoice = particle.kind == FormatParticle::Kind::Choice;
    json[isChoice ? QStringLiteral("choice") : QStringLiteral("sequence")] = members;
    return json;
}

QJsonObject JsonWriter::attribute(const FormatAttribute &attribute) const
{
    QJsonObject json{{QStringLiteral("attribute"), qualified(attribute.ns, attribute.name)},
                     {QStringLiteral("type"), typeName(attribute.type)},
                     {QStringLiteral("field"), attribute.field}};
    if (attribute.isRequired)
        json[QStringLiteral("required")] = true;
    if (attribute.fixedValue)
        json[QStringLiteral("fixed")] = *attribute.fixedValue;
    if (attribute.defaultValue)
        json[QStringLiteral("default")] = *attribute.defaultValue;
    return json;
}

QJsonObject JsonWriter::type(const FormatType &type) const
{
    QJsonObject json{{QStringLiteral("name"), qualified(type.ns, type.name)}};
    if (type.base >= 0)
        json[QStringLiteral("base")] = typeName(type.base);
    if (type.kind == FormatType::Kind::Complex && type.base >= 0)
        json[QStringLiteral("derivation")] = type.derivation == FormatType::Derivation::Extension
                                                 ? QStringLiteral("extension")
                                                 : QStringLiteral("restriction");
    if (type.isAbstract)
        json[QStringLiteral("abstract")] = true;
    QJsonArray facets;
    for (const FormatFacet &facet : type.facets)
        facets.append(QJsonObject{{facet.name, facet.value}});
    if (!facets.isEmpty())
        json[QStringLiteral("facets")] = facets;
    if (type.content)
        json[QStringLiteral("content")] = particle(*type.content);
    QJsonArray attributes;
    for (const FormatAttribute &one : type.attributes)
        attributes.append(attribute(one));
    if (!attributes.isEmpty())
        json[QStringLiteral("attributes")] = attributes;
    return json;
}

QJsonObject JsonWriter::run() const
{
    QJsonArray namespaces;
    for (const FormatNamespace &space : m_data.namespaces)
        namespaces.append(QJsonObject{{QStringLiteral("prefix"), space.prefix},
                                      {QStringLiteral("uri"), space.uri}});
    QMap<QString, QJsonObject> simpleTypes; // by name, so that two imports give the same file
    QMap<QString, QJsonObject> complexTypes;
    for (const FormatType &one : m_data.types) {
        if (one.kind == FormatType::Kind::Simple)
            simpleTypes.insert(qualified(one.ns, one.name), type(one));
        else if (one.kind == FormatType::Kind::Complex)
            complexTypes.insert(qualified(one.ns, one.name), type(one));
    }
    QJsonArray simple;
    for (const QJsonObject &one : std::as_const(simpleTypes))
        simple.append(one);
    QJsonArray complex;
    for (const QJsonObject &one : std::as_const(complexTypes))
        complex.append(one);
    return {
        {QStringLiteral("version"), fileVersion},        {QStringLiteral("id"), m_data.id},
        {QStringLiteral("kind"), m_data.kind},           {QStringLiteral("namespaces"), namespaces},
        {QStringLiteral("root"), particle(m_data.root)}, {QStringLiteral("simpleTypes"), simple},
        {QStringLiteral("complexTypes"), complex}};
}

class JsonReader
{
public:
    Result<FormatData> run(const QJsonObject &json);

private:
    void broken(const QString &place)
    {
        if (!m_failure)
            m_failure = Failure{FailureCode::FormatBroken, place, {}};
    }
    void readNamespaces(const QJsonArray &json);
    void declareTypes(const QJsonArray &json, FormatType::Kind kind);
    void readType(const QJsonObject &json);
    int typeIndex(const QString &name);
    // Splits "prefix:name"; -1 as namespace where there is no prefix.
    std::pair<int, QString> split(const QString &name);
    FormatParticle particle(const QJsonObject &json, int depth);
    FormatAttribute attribute(const QJsonObject &json);

    FormatData m_data;
    QHash<QString, int> m_prefixes;
    QHash<QString, int> m_types;
    std::optional<Failure> m_failure;
};

void JsonReader::readNamespaces(const QJsonArray &json)
{
    for (const QJsonValue value : json) {
        const QString prefix = value[QLatin1String("prefix")].toString();
        if (prefix.isEmpty() || m_prefixes.contains(prefix))
            return broken(QStringLiteral("namespaces/") + prefix);
        m_prefixes.insert(prefix, static_cast<int>(m_data.namespaces.size()));
        m_data.namespaces.append({value[QLatin1String("uri")].toString(), prefix, {}});
    }
}

std::pair<int, QString> JsonReader::split(const QString &name)
{
    const qsizetype colon = name.indexOf(u':');
    if (colon < 0)
        return {-1, name};
    const auto found = m_prefixes.constFind(name.left(colon));
    if (found == m_prefixes.constEnd() || colon + 1 == name.size())
        broken(name);
    return {found == m_prefixes.constEnd() ? -1 : *found, name.mid(colon + 1)};
}

void JsonReader::declareTypes(const QJsonArray &json, FormatType::Kind kind)
{
    for (const QJsonValue value : json) {
        const QString name = value[QLatin1String("name")].toString();
        FormatType type;
        type.kind = kind;
        std::tie(type.ns, type.name) = split(name);
        if (type.ns < 0 || m_types.contains(name))
            return broken(name);
        m_types.insert(name, static_cast<int>(m_data.types.size()));
        m_data.types.push_back(std::move(type));
    }
}

int JsonReader::typeIndex(const QString &name)
{
    const auto found = m_types.constFind(name);
    if (found != m_types.constEnd())
        return *found;
    if (!name.startsWith(QLatin1String("xs:"))) {
        broken(name);
        return -1;
    }
    FormatType type;
    type.kind = FormatType::Kind::BuiltIn;
    type.name = name.mid(3);
    const int index = static_cast<int>(m_data.types.size());
    m_data.types.push_back(std::move(type));
    m_types.insert(name, index);
    return index;
}

FormatParticle JsonReader::particle(const QJsonObject &json, int depth)
{
    FormatParticle made;
    made.min = json[QLatin1String("min")].toInt(1);
    const QJsonValue max = json[QLatin1String("max")];
    made.max = max == QJsonValue(unbounded) ? -1 : max.toInt(1);
    if (made.min < 0 || (made.max >= 0 && made.max < made.min) || depth > maxDepth)
        broken(QStringLiteral("min"));
    if (json.contains(QLatin1String("element"))) {
        made.kind = FormatParticle::Kind::Element;
        std::tie(made.ns, made.name) = split(json[QLatin1String("element")].toString());
        made.type = typeIndex(json[QLatin1String("type")].toString());
        made.field = json[QLatin1String("field")].toString();
        made.isReference = json[QLatin1String("reference")].toBool();
        made.isNillable = json[QLatin1String("nillable")].toBool();
        const QJsonObject constants = json[QLatin1String("constants")].toObject();
        for (auto it = constants.begin(); it != constants.end(); ++it)
            made.constants.insert(it.key(), it.value().toString());
        return made;
    }
    const bool isChoice = json.contains(QLatin1String("choice"));
    made.kind = isChoice ? FormatParticle::Kind::Choice : FormatParticle::Kind::Sequence;
    const QJsonValue members = json[isChoice ? QLatin1String("choice") : QLatin1String("sequence")];
    if (!members.isArray())
        broken(QStringLiteral("content"));
    for (const QJsonValue member : members.toArray()) {
        if (m_failure)
            break;
        made.members.append(particle(member.toObject(), depth + 1));
    }
    return made;
}

FormatAttribute JsonReader::attribute(const QJsonObject &json)
{
    FormatAttribute made;
    std::tie(made.ns, made.name) = split(json[QLatin1String("attribute")].toString());
    made.type = typeIndex(json[QLatin1String("type")].toString());
    made.field = json[QLatin1String("field")].toString();
    made.isRequired = json[QLatin1String("required")].toBool();
    if (json.contains(QLatin1String("fixed")))
        made.fixedValue = json[QLatin1String("fixed")].toString();
    if (json.contains(QLatin1String("default")))
        made.defaultValue = json[QLatin1String("default")].toString();
    return made;
}

void JsonReader::readType(const QJsonObject &json)
{
    const auto index =
        static_cast<std::size_t>(m_types.value(json[QLatin1String("name")].toString()));
    FormatType type = m_data.types[index];
    if (json.contains(QLatin1String("base")))
        type.base = typeIndex(json[QLatin1String("base")].toString());
    const QString derivation = json[QLatin1String("derivation")].toString();
    if (derivation == QLatin1String("extension"))
        type.derivation = FormatType::Derivation::Extension;
    else if (derivation == QLatin1String("restriction"))
        type.derivation = FormatType::Derivation::Restriction;
    type.isAbstract = json[QLatin1String("abstract")].toBool();
    for (const QJsonValue value : json[QLatin1String("facets")].toArray()) {
        const QJsonObject facet = value.toObject();
        if (facet.size() != 1 || !facet.begin().value().isString())
            return broken(type.name);
        type.facets.append({facet.begin().key(), facet.begin().value().toString()});
    }
    if (json.contains(QLatin1String("content")))
        type.content = particle(json[QLatin1String("content")].toObject(), 0);
    for (const QJsonValue value : json[QLatin1String("attributes")].toArray())
        type.attributes.append(attribute(value.toObject()));
    m_data.types[index] = std::move(type);
}

Result<FormatData> JsonReader::run(const QJsonObject &json)
{
    if (json[QLatin1String("version")].toInt() != fileVersion)
        return fail(FailureCode::FormatBroken, QStringLiteral("version"));
    m_data.id = json[QLatin1String("id")].toString();
    m_data.kind = json[QLatin1String("kind")].toString();
    if (m_data.id.isEmpty() || m_data.kind.isEmpty())
        broken(QStringLiteral("id"));
    readNamespaces(json[QLatin1String("namespaces")].toArray());
    const QJsonArray simple = json[QLatin1String("simpleTypes")].toArray();
    const QJsonArray complex = json[QLatin1String("complexTypes")].toArray();
    declareTypes(simple, FormatType::Kind::Simple);
    declareTypes(complex, FormatType::Kind::Complex);
    for (const QJsonArray *types : {&simple, &complex}) {
        for (const QJsonValue value : *types) {
            if (!m_failure)
                readType(value.toObject());
        }
    }
    if (!m_failure)
        m_data.root = particle(json[QLatin1String("root")].toObject(), 0);
    if (!m_failure && m_data.root.kind != FormatParticle::Kind::Element)
        broken(QStringLiteral("root"));
    if (!m_failure)
        m_failure = completeFormat(m_data);
    if (m_failure)
        return fail(*m_failure);
    return std::move(m_data);
}

} // namespace

QByteArray formatToJson(const FormatData &data)
{
    QByteArray out;
    print(JsonWriter(data).run(), {}, out);
    out += '\n';
    return out;
}

Result<FormatData> formatFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return fail(FailureCode::FormatBroken, QString::number(error.offset), error.errorString());
    return JsonReader().run(document.object());
}

} // namespace okno
