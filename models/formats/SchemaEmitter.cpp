#include "models/formats/SchemaEmitter.h"

#include "models/formats/XmlText.h"

#include <QMap>

#include <algorithm>

namespace okno {
namespace {

QByteArray attribute(const char *name, const QString &value)
{
    QByteArray out = QByteArray(" ") + name + "=\"";
    appendXmlText(out, value, XmlTextPlace::Attribute);
    return out + '"';
}

QByteArray fileName(int ns)
{
    return "okno-" + QByteArray::number(ns) + ".xsd";
}

class Emitter
{
public:
    explicit Emitter(const FormatData &data) : m_data(data) { collectGlobals(m_data.root); }
    EmittedSchema run();

private:
    const FormatType &type(int index) const
    {
        return m_data.types[static_cast<std::size_t>(index)];
    }
    QString reference(int ns, const QString &name) const;
    QString typeReference(int index) const;
    void collectGlobals(const FormatParticle &particle);
    QByteArray document(int ns) const;
    QByteArray imports(int ns) const;
    QByteArray simpleType(const FormatType &type) const;
    QByteArray complexType(const FormatType &type) const;
    QByteArray facets(const FormatType &type) const;
    QByteArray attributes(const FormatType &type) const;
    QByteArray occurs(const FormatParticle &particle) const;
    QByteArray particle(const FormatParticle &particle) const;
    QByteArray globalElement(const FormatParticle &element) const;

    const FormatData &m_data;
    QMap<std::pair<int, QString>, FormatParticle> m_globals;
};

QString Emitter::reference(int ns, const QString &name) const
{
    const FormatNamespace &space = m_data.namespaces[ns];
    return space.uri.isEmpty() ? name : space.prefix + u':' + name;
}

QString Emitter::typeReference(int index) const
{
    const FormatType &named = type(index);
    return named.kind == FormatType::Kind::BuiltIn ? QLatin1String("xs:") + named.name
                                                   : reference(named.ns, named.name);
}

// The root and the elements that others refer to.
void Emitter::collectGlobals(const FormatParticle &particle)
{
    m_globals.insert({particle.ns, particle.name}, particle);
    const auto walk = [this](const auto &self, const FormatParticle &inner) -> void {
        if (inner.isReference)
            m_globals.insert({inner.ns, inner.name}, inner);
        for (const FormatParticle &member : inner.members)
            self(self, member);
    };
    for (const FormatType &one : m_data.types) {
        if (one.content)
            walk(walk, *one.content);
    }
}

QByteArray Emitter::facets(const FormatType &type) const
{
    QByteArray out;
    for (const FormatFacet &facet : type.facets)
        out += "<xs:" + facet.name.toLatin1() + attribute("value", facet.value) + "/>";
    return out;
}

QByteArray Emitter::simpleType(const FormatType &type) const
{
    return "<xs:simpleType" + attribute("name", type.name) + "><xs:restriction" +
           attribute("base", typeReference(type.base)) + '>' + facets(type) +
           "</xs:restriction></xs:simpleType>\n";
}

QByteArray Emitter::attributes(const FormatType &type) const
{
    QByteArray out;
    for (const FormatAttribute &one : type.attributes) {
        out += "<xs:attribute" + attribute("name", one.name) +
               attribute("type", typeReference(one.type));
        if (one.ns >= 0)
            out += " form=\"qualified\"";
        if (one.isRequired)
            out += " use=\"required\"";
        if (one.fixedValue)
            out += attribute("fixed", *one.fixedValue);
        if (one.defaultValue)
            out += attribute("default", *one.defaultValue);
        out += "/>";
    }
    return out;
}

QByteArray Emitter::occurs(const FormatParticle &particle) const
{
    QByteArray out;
    if (particle.min != 1)
        out += attribute("minOccurs", QString::number(particle.min));
    if (particle.max != 1)
        out += attribute("maxOccurs", particle.max < 0 ? QStringLiteral("unbounded")
                                                       : QString::number(particle.max));
    return out;
}

QByteArray Emitter::particle(const FormatParticle &particle) const
{
    if (particle.kind == FormatParticle::Kind::Element) {
        if (particle.isReference)
            return "<xs:element" + attribute("ref", reference(particle.ns, particle.name)) +
                   occurs(particle) + "/>";
        QByteArray out = "<xs:element" + attribute("name", particle.name) +
                         attribute("type", typeReference(particle.type)) + occurs(particle);
        if (particle.isNillable)
            out += " nillable=\"true\"";
        out += m_data.namespaces[particle.ns].uri.isEmpty() ? " form=\"unqualified\"/>"
                                                            : " form=\"qualified\"/>";
        return out;
    }
    const QByteArray tag =
        particle.kind == FormatParticle::Kind::Choice ? "xs:choice" : "xs:sequence";
    QByteArray out = '<' + tag + occurs(particle) + '>';
    for (const FormatParticle &member : particle.members)
        out += this->particle(member);
    return out + "</" + tag + '>';
}

QByteArray Emitter::complexType(const FormatType &type) const
{
    QByteArray out = "<xs:complexType" + attribute("name", type.name);
    if (type.isAbstract)
        out += " abstract=\"true\"";
    out += '>';
    const QByteArray parts =
        facets(type) + (type.content ? particle(*type.content) : QByteArray()) + attributes(type);
    if (type.base < 0)
        return out + parts + "</xs:complexType>\n";
    const QByteArray content = type.isText ? "xs:simpleContent" : "xs:complexContent";
    const QByteArray how =
        type.derivation == FormatType::Derivation::Extension ? "xs:extension" : "xs:restriction";
    return out + '<' + content + "><" + how + attribute("base", typeReference(type.base)) + '>' +
           parts + "</" + how + "></" + content + "></xs:complexType>\n";
}

QByteArray Emitter::globalElement(const FormatParticle &element) const
{
    return "<xs:element" + attribute("name", element.name) +
           attribute("type", typeReference(element.type)) +
           (element.isNillable ? " nillable=\"true\"/>\n" : "/>\n");
}

QByteArray Emitter::imports(int ns) const
{
    QByteArray out;
    for (int other = 0; other < m_data.namespaces.size(); ++other) {
        if (other == ns)
            continue;
        out += "<xs:import";
        if (const QString &uri = m_data.namespaces[other].uri; !uri.isEmpty())
            out += attribute("namespace", uri);
        out += attribute("schemaLocation", QString::fromLatin1(fileName(other))) + "/>\n";
    }
    return out;
}

QByteArray Emitter::document(int ns) const
{
    QByteArray out = "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"";
    for (const FormatNamespace &space : m_data.namespaces) {
        if (!space.uri.isEmpty())
            out += attribute(("xmlns:" + space.prefix.toUtf8()).constData(), space.uri);
    }
    if (const QString &uri = m_data.namespaces[ns].uri; !uri.isEmpty())
        out += attribute("targetNamespace", uri);
    out += ">\n" + imports(ns);
    for (const FormatType &one : m_data.types) {
        if (one.ns == ns)
            out += one.kind == FormatType::Kind::Complex ? complexType(one) : simpleType(one);
    }
    for (const FormatParticle &element : m_globals) {
        if (element.ns == ns)
            out += globalElement(element);
    }
    return out + "</xs:schema>\n";
}

EmittedSchema Emitter::run()
{
    EmittedSchema schema;
    schema.rootFile = fileName(m_data.root.ns);
    for (int ns = 0; ns < m_data.namespaces.size(); ++ns)
        schema.files.insert(fileName(ns), document(ns));
    return schema;
}

} // namespace

EmittedSchema emitSchema(const FormatData &data)
{
    return Emitter(data).run();
}

} // namespace okno
