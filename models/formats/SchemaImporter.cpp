#include "models/formats/SchemaImporter.h"

#include "models/formats/FormatJson.h"
#include "models/formats/SchemaFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace okno {
namespace {

// Far above the largest official document, far below what a stack and a minute hold.
constexpr std::size_t mostTypes = 4096;
constexpr int deepestTypes = 200;

constexpr char schemaUri[] = "http://www.w3.org/2001/XMLSchema";

using File = SchemaFiles::File;
using Name = SchemaFiles::Name;

bool isFacet(const QString &name)
{
    static const QSet<QString> facets{
        QStringLiteral("length"),       QStringLiteral("minLength"),
        QStringLiteral("maxLength"),    QStringLiteral("pattern"),
        QStringLiteral("enumeration"),  QStringLiteral("whiteSpace"),
        QStringLiteral("maxInclusive"), QStringLiteral("maxExclusive"),
        QStringLiteral("minExclusive"), QStringLiteral("minInclusive"),
        QStringLiteral("totalDigits"),  QStringLiteral("fractionDigits")};
    return facets.contains(name);
}

// Walks from the root element through all that it reaches and notes it as a format. The first thing
// that it cannot note ends the walk (m_failure).
class Walk
{
public:
    Walk(const SchemaFiles &files, const SchemaImporter::Source &source)
        : m_files(files), m_source(source)
    {
        m_data.id = source.formatId;
        m_data.kind = source.kind;
    }
    Result<FormatData> run();

private:
    void stop(Failure failure)
    {
        if (!m_failure)
            m_failure = std::move(failure);
    }
    void refuse(const xmlNode *node, const File &file)
    {
        stop(SchemaFiles::unsupported(node, file));
    }
    bool readFieldMap();
    void addToFieldMap(const QString &key, const QString &value);
    void checkFieldMap();
    QString mapped(const FormatType &owner, const QString &name);
    QString field(const FormatType &owner, const QString &name);
    FormatConstants constants(const FormatType &owner, const QString &element);
    int namespaceIndex(const QString &uri);

    int namedType(const xmlNode *node, const QString &qname, const File &file);
    int declaredType(const xmlNode *node, const File &file, const QString &anonymousName);
    int builtIn(const QString &name);
    int addType(const xmlNode *node, const File &file, const QString &name);
    void addDerivedTypes();
    void checkAttributes(const xmlNode *node, const File &file, const QList<QString> &allowed);
    void simpleType(const xmlNode *node, const File &file, FormatType &type);
    void complexType(const xmlNode *node, const File &file, FormatType &type);
    void derivation(const xmlNode *content, const File &file, FormatType &type);
    void typeParts(const xmlNode *node, const File &file, FormatType &type);
    void facet(const xmlNode *node, FormatType &type);
    void attribute(const xmlNode *node, const File &file, FormatType &type);
    FormatParticle particle(const xmlNode *node, const File &file, const FormatType &owner);
    FormatParticle element(const xmlNode *node, const File &file, const FormatType &owner);
    FormatParticle globalElement(const SchemaFiles::Definition &definition, FormatParticle made);
    void readOccurs(const xmlNode *node, const File &file, FormatParticle &particle);

    const SchemaFiles &m_files;
    const SchemaImporter::Source &m_source;
    FormatData m_data;
    QHash<Name, int> m_types;
    QHash<QString, QString> m_fields;
    QSet<QString> m_constants; // attributes that have a constant value somewhere
    QSet<QString> m_usedFields;
    std::optional<Failure> m_failure;
    int m_depth = 0; // of types inside types
};

void Walk::addToFieldMap(const QString &key, const QString &value)
{
    m_fields.insert(key, value);
    // "Type/@attribute" is a field, "Type/element@attribute" a constant.
    const qsizetype at = key.indexOf(u'@');
    if (at > 0 && key[at - 1] != u'/')
        m_constants.insert(key.mid(at + 1));
}

bool Walk::readFieldMap()
{
    const QJsonDocument json = QJsonDocument::fromJson(m_source.fields);
    if (!m_source.fields.isEmpty() && !json.isObject()) {
        stop({FailureCode::FormatBroken, QStringLiteral("fields"), {}});
        return false;
    }
    const QJsonObject object = json.object();
    for (auto it = object.begin(); it != object.end(); ++it)
        addToFieldMap(it.key(), it.value().toString());
    return true;
}

void Walk::checkFieldMap()
{
    QStringList left;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        if (!m_usedFields.contains(it.key()))
            left.append(it.key());
    }
    left.sort();
    if (!m_source.isOlderMap && !left.isEmpty())
        stop({FailureCode::FormatBroken, QStringLiteral("fields"), left.join(u' ')});
}

// What the map says; null: nothing.
QString Walk::mapped(const FormatType &owner, const QString &name)
{
    const QString key = owner.name + u'/' + name;
    const QString longKey = m_data.namespaces[owner.ns].prefix + u':' + key;
    for (const QString &candidate : {longKey, key, QStringLiteral("*/") + name}) {
        if (!m_fields.contains(candidate))
            continue;
        m_usedFields.insert(candidate);
        return m_fields.value(candidate);
    }
    return {};
}

QString Walk::field(const FormatType &owner, const QString &name)
{
    const QString id = mapped(owner, name);
    return id.isNull() ? name : id;
}

FormatConstants Walk::constants(const FormatType &owner, const QString &element)
{
    FormatConstants found;
    for (const QString &attribute : std::as_const(m_constants)) {
        const QString value = mapped(owner, element + u'@' + attribute);
        if (!value.isNull())
            found.insert(attribute, value);
    }
    return found;
}

int Walk::namespaceIndex(const QString &uri)
{
    for (int i = 0; i < m_data.namespaces.size(); ++i) {
        if (m_data.namespaces[i].uri == uri)
            return i;
    }
    QString prefix = QStringLiteral("ns%1").arg(m_data.namespaces.size() + 1);
    for (const auto &[knownUri, knownPrefix] : m_files.prefixes()) {
        if (knownUri == uri)
            prefix = knownPrefix;
    }
    m_data.namespaces.append({uri, prefix, {}});
    return static_cast<int>(m_data.namespaces.size()) - 1;
}

int Walk::builtIn(const QString &name)
{
    const Name key{QString::fromLatin1(schemaUri), name};
    const auto known = m_types.constFind(key);
    if (known != m_types.constEnd())
        return *known;
    FormatType type;
    type.kind = FormatType::Kind::BuiltIn;
    type.name = name;
    m_data.types.push_back(std::move(type));
    return *m_types.insert(key, static_cast<int>(m_data.types.size()) - 1);
}

int Walk::namedType(const xmlNode *node, const QString &qname, const File &file)
{
    const Result<Name> name = SchemaFiles::resolve(node, qname, file);
    if (!name) {
        stop(name.error());
        return -1;
    }
    if (name->ns == QLatin1String(schemaUri)) {
        if (name->local == QLatin1String("anyType"))
            refuse(node, file);
        return builtIn(name->local);
    }
    const auto known = m_types.constFind(*name);
    if (known != m_types.constEnd())
        return *known;
    const auto found = m_files.types().constFind(*name);
    if (found == m_files.types().constEnd()) {
        stop({FailureCode::FormatBroken, file.name, qname});
        return -1;
    }
    return addType(found->node, *found->file, name->local);
}

// The type of an element or attribute, by name or written inside it.
int Walk::declaredType(const xmlNode *node, const File &file, const QString &anonymousName)
{
    const QString qname = schemaAttribute(node, "type");
    const QList<const xmlNode *> children = schemaChildren(node);
    if (!qname.isNull()) {
        if (!children.isEmpty())
            refuse(children.first(), file);
        return namedType(node, qname, file);
    }
    const bool hasType =
        children.size() == 1 && (schemaElement(children.first()) == QLatin1String("complexType") ||
                                 schemaElement(children.first()) == QLatin1String("simpleType"));
    if (!hasType) {
        refuse(children.isEmpty() ? node : children.last(), file);
        return -1;
    }
    return addType(children.first(), file, anonymousName);
}

int Walk::addType(const xmlNode *node, const File &file, const QString &name)
{
    const Name key{file.targetNamespace, name};
    if (m_types.contains(key) && schemaAttribute(node, "name").isNull()) {
        refuse(node, file); // two unnamed types that would share a made-up name
        return -1;
    }
    if (m_depth >= deepestTypes || m_data.types.size() >= mostTypes)
        stop({FailureCode::InputTooLarge, file.name, QStringLiteral("types")});
    if (m_failure)
        return -1;
    FormatType type;
    type.ns = namespaceIndex(file.targetNamespace);
    type.name = name;
    const bool isComplex = schemaElement(node) == QLatin1String("complexType");
    type.kind = isComplex ? FormatType::Kind::Complex : FormatType::Kind::Simple;
    const auto index = m_data.types.size();
    m_types.insert(key, static_cast<int>(index));
    m_data.types.push_back(type); // its place; types may refer to themselves
    ++m_depth;
    if (isComplex)
        complexType(node, file, type);
    else
        simpleType(node, file, type);
    --m_depth;
    m_data.types[index] = std::move(type);
    return static_cast<int>(index);
}

void Walk::checkAttributes(const xmlNode *node, const File &file, const QList<QString> &allowed)
{
    for (const xmlAttr *attribute = node->properties; attribute; attribute = attribute->next) {
        const QString name = QString::fromUtf8(reinterpret_cast<const char *>(attribute->name));
        if (!attribute->ns && !allowed.contains(name) && name != QLatin1String("id"))
            stop({FailureCode::Unsupported,
                  QStringLiteral("%1:%2").arg(file.name).arg(xmlGetLineNo(node)), u'@' + name});
    }
}

void Walk::facet(const xmlNode *node, FormatType &type)
{
    type.facets.append({schemaElement(node), schemaAttribute(node, "value")});
}

void Walk::simpleType(const xmlNode *node, const File &file, FormatType &type)
{
    const QList<const xmlNode *> children = schemaChildren(node);
    if (children.size() != 1 || schemaElement(children.first()) != QLatin1String("restriction"))
        return refuse(children.isEmpty() ? node : children.first(), file);
    const QString base = schemaAttribute(children.first(), "base");
    if (base.isNull())
        return refuse(children.first(), file);
    type.base = namedType(children.first(), base, file);
    type.derivation = FormatType::Derivation::Restriction;
    for (const xmlNode *child : schemaChildren(children.first())) {
        if (!isFacet(schemaElement(child)))
            return refuse(child, file);
        facet(child, type);
    }
}

void Walk::complexType(const xmlNode *node, const File &file, FormatType &type)
{
    checkAttributes(node, file, {QStringLiteral("name"), QStringLiteral("abstract")});
    type.isAbstract = schemaAttribute(node, "abstract") == QLatin1String("true");
    const QList<const xmlNode *> children = schemaChildren(node);
    const QString first = children.isEmpty() ? QString() : schemaElement(children.first());
    if (first == QLatin1String("complexContent") || first == QLatin1String("simpleContent"))
        derivation(children.first(), file, type);
    else
        typeParts(node, file, type);
}

void Walk::derivation(const xmlNode *content, const File &file, FormatType &type)
{
    checkAttributes(content, file, {});
    const QList<const xmlNode *> children = schemaChildren(content);
    const QString how = children.size() == 1 ? schemaElement(children.first()) : QString();
    if (how == QLatin1String("extension"))
        type.derivation = FormatType::Derivation::Extension;
    else if (how == QLatin1String("restriction"))
        type.derivation = FormatType::Derivation::Restriction;
    else
        return refuse(content, file);
    type.base = namedType(children.first(), schemaAttribute(children.first(), "base"), file);
    typeParts(children.first(), file, type);
}

// What a complex type or a derivation lists: one group, facets, attributes.
void Walk::typeParts(const xmlNode *node, const File &file, FormatType &type)
{
    for (const xmlNode *child : schemaChildren(node)) {
        const QString name = schemaElement(child);
        if (name == QLatin1String("sequence") || name == QLatin1String("choice"))
            type.content = particle(child, file, type);
        else if (name == QLatin1String("attribute"))
            attribute(child, file, type);
        else if (isFacet(name))
            facet(child, type);
        else
            refuse(child, file);
    }
}

void Walk::attribute(const xmlNode *node, const File &file, FormatType &type)
{
    checkAttributes(node, file,
                    {QStringLiteral("name"), QStringLiteral("type"), QStringLiteral("use"),
                     QStringLiteral("fixed"), QStringLiteral("default"), QStringLiteral("form")});
    const QString use = schemaAttribute(node, "use");
    if (use == QLatin1String("prohibited"))
        return refuse(node, file);
    FormatAttribute made;
    made.name = schemaAttribute(node, "name");
    const QString form = schemaAttribute(node, "form");
    if (form.isNull() ? file.qualifiesAttributes : form == QLatin1String("qualified"))
        made.ns = type.ns;
    made.type = declaredType(node, file, type.name + u'.' + made.name);
    made.field = field(type, u'@' + made.name);
    made.isRequired = use == QLatin1String("required");
    if (const QString value = schemaAttribute(node, "fixed"); !value.isNull())
        made.fixedValue = value;
    if (const QString value = schemaAttribute(node, "default"); !value.isNull())
        made.defaultValue = value;
    type.attributes.append(made);
}

void Walk::readOccurs(const xmlNode *node, const File &file, FormatParticle &particle)
{
    const QString min = schemaAttribute(node, "minOccurs");
    const QString max = schemaAttribute(node, "maxOccurs");
    bool isMinNumber = true;
    bool isMaxNumber = true;
    if (!min.isNull())
        particle.min = min.toInt(&isMinNumber);
    if (max == QLatin1String("unbounded"))
        particle.max = -1;
    else if (!max.isNull())
        particle.max = max.toInt(&isMaxNumber);
    if (!isMinNumber || !isMaxNumber || particle.max == 0)
        refuse(node, file);
}

FormatParticle Walk::particle(const xmlNode *node, const File &file, const FormatType &owner)
{
    FormatParticle made;
    const QString name = schemaElement(node);
    if (name == QLatin1String("element"))
        return element(node, file, owner);
    if (name != QLatin1String("sequence") && name != QLatin1String("choice")) {
        refuse(node, file);
        return made;
    }
    const bool isChoice = name == QLatin1String("choice");
    made.kind = isChoice ? FormatParticle::Kind::Choice : FormatParticle::Kind::Sequence;
    checkAttributes(node, file, {QStringLiteral("minOccurs"), QStringLiteral("maxOccurs")});
    readOccurs(node, file, made);
    for (const xmlNode *child : schemaChildren(node)) {
        if (!m_failure)
            made.members.append(particle(child, file, owner));
    }
    return made;
}

FormatParticle Walk::element(const xmlNode *node, const File &file, const FormatType &owner)
{
    FormatParticle made;
    made.kind = FormatParticle::Kind::Element;
    readOccurs(node, file, made);
    const QString reference = schemaAttribute(node, "ref");
    if (!reference.isNull()) {
        const Result<Name> name = SchemaFiles::resolve(node, reference, file);
        const auto found =
            name ? m_files.elements().constFind(*name) : m_files.elements().constEnd();
        if (found == m_files.elements().constEnd()) {
            stop({FailureCode::FormatBroken, file.name, reference});
            return made;
        }
        made.field = field(owner, name->local);
        made.constants = constants(owner, name->local);
        return globalElement(*found, made);
    }
    checkAttributes(node, file,
                    {QStringLiteral("name"), QStringLiteral("type"), QStringLiteral("minOccurs"),
                     QStringLiteral("maxOccurs"), QStringLiteral("nillable"),
                     QStringLiteral("form")});
    made.name = schemaAttribute(node, "name");
    made.isNillable = schemaAttribute(node, "nillable") == QLatin1String("true");
    const QString form = schemaAttribute(node, "form");
    const bool isQualified =
        form.isNull() ? file.qualifiesElements : form == QLatin1String("qualified");
    made.ns = namespaceIndex(isQualified ? file.targetNamespace : QString());
    made.type = declaredType(node, file, owner.name + u'.' + made.name);
    made.field = field(owner, made.name);
    made.constants = constants(owner, made.name);
    return made;
}

FormatParticle Walk::globalElement(const SchemaFiles::Definition &definition, FormatParticle made)
{
    const xmlNode *node = definition.node;
    checkAttributes(node, *definition.file,
                    {QStringLiteral("name"), QStringLiteral("type"), QStringLiteral("nillable")});
    made.kind = FormatParticle::Kind::Element;
    made.isReference = true;
    made.name = schemaAttribute(node, "name");
    made.isNillable = schemaAttribute(node, "nillable") == QLatin1String("true");
    made.ns = namespaceIndex(definition.file->targetNamespace);
    const Name anonymous{definition.file->targetNamespace, made.name + QLatin1String(".Type")};
    const auto known = m_types.constFind(anonymous);
    made.type = schemaAttribute(node, "type").isNull() && known != m_types.constEnd()
                    ? *known
                    : declaredType(node, *definition.file, anonymous.local);
    return made;
}

// An element may name a type derived from its own by xsi:type; such types belong to the format too.
void Walk::addDerivedTypes()
{
    QList<Name> names = m_files.types().keys();
    std::sort(names.begin(), names.end(), [](const Name &a, const Name &b) {
        return std::tie(a.ns, a.local) < std::tie(b.ns, b.local);
    });
    for (bool isGrowing = true; isGrowing && !m_failure;) {
        isGrowing = false;
        for (const Name &name : std::as_const(names)) {
            const SchemaFiles::Definition definition = m_files.types().value(name);
            const xmlNode *node = definition.node;
            for (QList<const xmlNode *> inner = schemaChildren(node); !inner.isEmpty();
                 inner = schemaChildren(inner.first())) {
                node = inner.first();
                if (!schemaAttribute(node, "base").isNull())
                    break;
            }
            const QString base = schemaAttribute(node, "base");
            const Result<Name> baseName = SchemaFiles::resolve(node, base, *definition.file);
            if (base.isNull() || m_types.contains(name) || !baseName ||
                !m_types.contains(*baseName) || baseName->ns == QLatin1String(schemaUri))
                continue;
            addType(definition.node, *definition.file, name.local);
            isGrowing = true;
        }
    }
}

Result<FormatData> Walk::run()
{
    if (!readFieldMap())
        return fail(*m_failure);
    m_data.root = globalElement(m_files.rootElement(), {});
    m_data.root.isReference = false;
    addDerivedTypes();
    checkFieldMap();
    if (!m_failure)
        m_failure = completeFormat(m_data);
    if (m_failure)
        return fail(*m_failure);
    return std::move(m_data);
}

} // namespace

Result<QByteArray> SchemaImporter::import(const Source &source)
{
    const QFileInfo root(source.rootFile);
    const auto fromFolder = [&root](const QString &name) -> Result<QByteArray> {
        QFile file(root.dir().filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(FailureCode::FileUnreadable, file.fileName(), file.errorString());
        return file.readAll();
    };
    SchemaFiles files;
    if (const Result<void> loaded =
            files.load(root.fileName(), source.bytes ? source.bytes : fromFolder);
        !loaded)
        return fail(loaded.error());
    const Result<FormatData> data = Walk(files, source).run();
    if (!data)
        return fail(data.error());
    return formatToJson(*data);
}

} // namespace okno
