#include "tests/support/FacetBreaker.h"

#include "models/formats/FormatData.h"

#include <libxml/parser.h>
#include <libxml/tree.h>

namespace okno::test {

namespace {

QString text(const xmlChar *name)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(name));
}

// Of a type and of all that it is derived from.
QList<FormatFacet> facetsOf(const FormatData &data, int type)
{
    QList<FormatFacet> facets;
    for (; type >= 0; type = data.types[static_cast<size_t>(type)].base) {
        const FormatType &at = data.types[static_cast<size_t>(type)];
        facets += at.facets;
        if (at.kind == FormatType::Kind::BuiltIn)
            facets.append({QStringLiteral("type"), at.name});
    }
    return facets;
}

// A value that the facet forbids; for patterns most probably.
QString against(const FormatFacet &facet)
{
    const int number = facet.value.toInt();
    if (facet.name == u"maxLength" || facet.name == u"length")
        return QString(number + 1, u'7');
    if (facet.name == u"minLength")
        return QString(qMax(0, number - 1), u'7');
    if (facet.name == u"totalDigits")
        return QString(number + 1, u'7');
    if (facet.name == u"fractionDigits")
        return QStringLiteral("0.") + QString(number + 1, u'7');
    if (facet.name == u"maxInclusive")
        return QString::number(facet.value.toLongLong() + 1);
    if (facet.name == u"minInclusive")
        return QString::number(facet.value.toLongLong() - 1);
    if (facet.name == u"type" && facet.value == u"string")
        return QStringLiteral("\n"); // allowed, unless another facet forbids it
    return facet.name == u"minExclusive" || facet.name == u"maxExclusive" ? facet.value
                                                                          : QStringLiteral("1,5Ж");
}

} // namespace

FacetBreaker::FacetBreaker(const FormatSpec &format, const QByteArray &xml,
                           QRandomGenerator &random)
    : m_format(format), m_random(random),
      m_tree(xmlReadMemory(xml.constData(), static_cast<int>(xml.size()), nullptr, nullptr,
                           XML_PARSE_NONET),
             xmlFreeDoc)
{
    const FormatParticle &root = m_format.data().root;
    collect(xmlDocGetRootElement(m_tree.get()), root.type, root.name);
}

FacetBreaker::~FacetBreaker() = default;

void FacetBreaker::collect(xmlNode *element, int type, const QString &path)
{
    const FormatData &data = m_format.data();
    const FormatType &at = data.types[static_cast<size_t>(type)];
    collectAttributes(element, type, path);
    if (at.isText) {
        m_values.append({element, nullptr, type, path});
        return;
    }
    m_groups.append({element, type, path});
    for (xmlNode *child = xmlFirstElementChild(element); child;
         child = xmlNextElementSibling(child)) {
        const QString name = text(child->name);
        const QString uri = child->ns ? text(child->ns->href) : QString();
        const auto known =
            std::find_if(at.children.cbegin(), at.children.cend(), [&](const FormatChild &other) {
                return other.name == name &&
                       (other.ns < 0 ? QString() : data.namespaces[other.ns].uri) == uri;
            });
        if (known != at.children.cend())
            collect(child, known->type, path + u'/' + name);
    }
}

void FacetBreaker::collectAttributes(xmlNode *element, int type, const QString &path)
{
    const FormatType &at = m_format.data().types[static_cast<size_t>(type)];
    for (xmlAttr *attribute = element->properties; attribute; attribute = attribute->next) {
        for (const FormatAttribute &known : at.allAttributes) {
            if (known.ns < 0 && !attribute->ns && known.name == text(attribute->name))
                m_values.append({element, attribute, known.type, path + QStringLiteral("/@") + known.name});
        }
    }
}

FacetBreaker::Broken FacetBreaker::breakOne()
{
    const bool hasValues = !m_values.isEmpty();
    return hasValues && m_random.bounded(4) != 0 ? breakValue() : breakGroup();
}

FacetBreaker::Broken FacetBreaker::breakValue()
{
    const Value &value = oneOf(m_values);
    const FormatFacet facet = oneOf(facetsOf(m_format.data(), value.type));
    const QByteArray text = against(facet).toUtf8();
    const auto *content = reinterpret_cast<const xmlChar *>(text.constData());
    if (value.attribute)
        xmlSetProp(value.element, value.attribute->name, content);
    else
        xmlNodeSetContent(value.element, content);
    return done(facet.name, value.path, true);
}

FacetBreaker::Broken FacetBreaker::breakGroup()
{
    QList<Group> filled;
    for (const Group &group : std::as_const(m_groups)) {
        if (xmlFirstElementChild(group.element))
            filled.append(group);
    }
    const Group &group = oneOf(filled);
    QList<xmlNode *> children;
    for (xmlNode *child = xmlFirstElementChild(group.element); child;
         child = xmlNextElementSibling(child))
        children.append(child);
    xmlNode *child = oneOf(children);
    switch (m_random.bounded(3)) {
    case 0:
        xmlAddNextSibling(child, xmlDocCopyNode(child, m_tree.get(), 1));
        return done(QStringLiteral("number"), group.path, false);
    case 1:
        xmlAddNextSibling(children.last(), child);
        return done(QStringLiteral("order"), group.path, false);
    default:
        xmlUnlinkNode(child);
        xmlFreeNode(child);
        return done(QStringLiteral("required"), group.path, false);
    }
}

FacetBreaker::Broken FacetBreaker::done(const QString &facet, const QString &path,
                                        bool isValue) const
{
    xmlChar *bytes = nullptr;
    int size = 0;
    xmlDocDumpMemoryEnc(m_tree.get(), &bytes, &size, "UTF-8");
    const QByteArray xml(reinterpret_cast<char *>(bytes), size);
    xmlFree(bytes);
    return {xml, facet, path, isValue};
}

} // namespace okno::test
