#include "models/formats/SchemaTracker.h"

#include <algorithm>

namespace okno {
namespace {

constexpr std::size_t maxValueBytes = 1024; // of a finding's argument

const char *chars(const xmlChar *text)
{
    return reinterpret_cast<const char *>(text);
}

QString findingId(int code)
{
    switch (code) {
    case XML_SCHEMAV_CVC_PATTERN_VALID:
        return QStringLiteral("schema.pattern");
    case XML_SCHEMAV_CVC_LENGTH_VALID:
    case XML_SCHEMAV_CVC_MINLENGTH_VALID:
    case XML_SCHEMAV_CVC_MAXLENGTH_VALID:
        return QStringLiteral("schema.length");
    case XML_SCHEMAV_CVC_ENUMERATION_VALID:
        return QStringLiteral("schema.enumeration");
    case XML_SCHEMAV_CVC_MININCLUSIVE_VALID:
    case XML_SCHEMAV_CVC_MAXINCLUSIVE_VALID:
    case XML_SCHEMAV_CVC_MINEXCLUSIVE_VALID:
    case XML_SCHEMAV_CVC_MAXEXCLUSIVE_VALID:
        return QStringLiteral("schema.range");
    case XML_SCHEMAV_CVC_TOTALDIGITS_VALID:
    case XML_SCHEMAV_CVC_FRACTIONDIGITS_VALID:
        return QStringLiteral("schema.digits");
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_4:
        return QStringLiteral("schema.missing");
    case XML_SCHEMAV_CVC_AU:
        return QStringLiteral("schema.fixed");
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3:
        return QStringLiteral("schema.text");
    case XML_SCHEMAV_CVC_ELT_1:
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_1:
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_2:
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1:
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_2:
    case XML_SCHEMAV_CVC_TYPE_3_1_1:
    case XML_SCHEMAV_CVC_TYPE_3_1_2:
        return QStringLiteral("schema.unexpected");
    default:
        return QStringLiteral("schema.type");
    }
}

// "{namespace}Name" → "Name", for each name between the parentheses of libxml2's expectation.
QStringList expectedNames(const QString &message)
{
    const qsizetype begin = message.lastIndexOf(QLatin1String("( "));
    const qsizetype end = message.indexOf(QLatin1String(" )"), begin);
    if (begin < 0 || end < begin + 2)
        return {};
    QStringList names = message.mid(begin + 2, end - begin - 2).split(QStringLiteral(", "));
    for (QString &name : names)
        name = name.mid(name.lastIndexOf(u'}') + 1);
    return names;
}

// libxml2 names the attribute in "Element '…', attribute 'X': …" or "… The attribute 'X' …".
QString attributeIn(const QString &message)
{
    const QString mark = QStringLiteral("attribute '");
    const qsizetype begin = message.indexOf(mark);
    if (begin < 0)
        return {};
    const qsizetype end = message.indexOf(u'\'', begin + mark.size());
    const QString name = message.mid(begin + mark.size(), end - begin - mark.size());
    return name.mid(name.lastIndexOf(u'}') + 1);
}

// What the facets of a type and its bases allow, for one kind of finding.
QString allowed(const FormatData &data, int type, const QString &findingId)
{
    static const QHash<QString, QStringList> facetsOf{
        {QStringLiteral("schema.pattern"), {QStringLiteral("pattern")}},
        {QStringLiteral("schema.length"),
         {QStringLiteral("length"), QStringLiteral("minLength"), QStringLiteral("maxLength")}},
        {QStringLiteral("schema.enumeration"), {QStringLiteral("enumeration")}},
        {QStringLiteral("schema.digits"),
         {QStringLiteral("totalDigits"), QStringLiteral("fractionDigits")}},
        {QStringLiteral("schema.range"),
         {QStringLiteral("minInclusive"), QStringLiteral("maxInclusive"),
          QStringLiteral("minExclusive"), QStringLiteral("maxExclusive")}}};
    const QStringList wanted = facetsOf.value(findingId);
    QStringList parts;
    int last = type;
    for (int at = type; at >= 0; at = data.types[static_cast<std::size_t>(at)].base) {
        last = at;
        for (const FormatFacet &facet : data.types[static_cast<std::size_t>(at)].facets) {
            if (wanted.contains(facet.name))
                parts.append(wanted.size() == 1 ? facet.value : facet.name + u'=' + facet.value);
        }
    }
    if (wanted.isEmpty() && last >= 0)
        return data.types[static_cast<std::size_t>(last)].name;
    return parts.join(u' ');
}

bool isAboutValue(const QString &id)
{
    return id == QLatin1String("schema.pattern") || id == QLatin1String("schema.length") ||
           id == QLatin1String("schema.enumeration") || id == QLatin1String("schema.range") ||
           id == QLatin1String("schema.digits") || id == QLatin1String("schema.type");
}

} // namespace

xmlSAXHandler SchemaTracker::handlers()
{
    xmlSAXHandler handler{};
    handler.internalSubset = [](void *self, const xmlChar *, const xmlChar *, const xmlChar *) {
        static_cast<SchemaTracker *>(self)->m_input.refuseDoctype();
    };
    handler.startElementNs = [](void *self, const xmlChar *name, const xmlChar *,
                                const xmlChar *uri, int, const xmlChar **, int attributes, int,
                                const xmlChar **attributeList) {
        static_cast<SchemaTracker *>(self)->start(name, uri, attributes, attributeList);
    };
    handler.endElementNs = [](void *self, const xmlChar *, const xmlChar *, const xmlChar *) {
        static_cast<SchemaTracker *>(self)->end();
    };
    handler.characters = [](void *self, const xmlChar *text, int size) {
        static_cast<SchemaTracker *>(self)->text(text, size);
    };
    handler.ignorableWhitespace = handler.characters;
    handler.cdataBlock = handler.characters;
    handler.comment = [](void *self, const xmlChar *) {
        static_cast<SchemaTracker *>(self)->m_input.event();
    };
    handler.processingInstruction = [](void *self, const xmlChar *, const xmlChar *) {
        static_cast<SchemaTracker *>(self)->m_input.event();
    };
    return handler;
}

void SchemaTracker::settle()
{
    if (m_isClosing && m_depth > 0)
        --m_depth;
    m_isClosing = false;
}

void SchemaTracker::identify(Open &opened, const xmlChar *name, const xmlChar *uri)
{
    opened.type = nullptr;
    opened.child = -1;
    opened.occurrence = 0;
    if (m_depth == 0) {
        opened.type = &m_data.types[static_cast<std::size_t>(m_data.root.type)];
        return;
    }
    Open &parent = m_open[m_depth - 1];
    const std::size_t known = parent.type ? parent.type->children.size() : 0;
    for (std::size_t i = 0; i < known; ++i) {
        const FormatChild &child = parent.type->children[i];
        if (child.nameUtf8 != chars(name) ||
            m_data.namespaces[child.ns].uriUtf8 != QByteArrayView(uri ? chars(uri) : ""))
            continue;
        opened.type = &m_data.types[static_cast<std::size_t>(child.type)];
        opened.child = static_cast<int>(i);
        opened.occurrence = parent.counts[i]++;
        return;
    }
}

void SchemaTracker::start(const xmlChar *name, const xmlChar *uri, int attributes,
                          const xmlChar **attributeList)
{
    m_input.event();
    settle();
    if (m_depth >= static_cast<std::size_t>(XmlLimits::depth))
        return m_input.stop(FailureCode::XmlForbidden, QStringLiteral("depth"));
    if (m_open.size() == m_depth)
        m_open.emplace_back();
    Open &opened = m_open[m_depth];
    identify(opened, name, uri);
    opened.line = m_input.line();
    opened.counts.assign(opened.type ? opened.type->children.size() : 0, 0);
    ++m_depth;
    m_text.clear();
    m_nameBytes = name;
    m_attributes = attributes;
    m_attributeList = attributeList;
}

void SchemaTracker::text(const xmlChar *text, int size)
{
    m_input.event();
    settle();
    if (m_text.size() < maxValueBytes)
        m_text.append(chars(text), static_cast<std::size_t>(size));
}

void SchemaTracker::end()
{
    m_input.event();
    settle();
    m_isClosing = true;
    m_attributes = 0;
}

FieldPath SchemaTracker::pathOf(std::size_t depth) const
{
    FieldPath path;
    const Node *node = m_document ? &m_document->root() : nullptr;
    for (std::size_t i = 1; i < depth; ++i) {
        if (m_open[i].child < 0 || !m_open[i - 1].type)
            break;
        const QString &field =
            m_open[i - 1].type->children[static_cast<std::size_t>(m_open[i].child)].field;
        const Node *next = nullptr;
        int left = m_open[i].occurrence;
        for (qsizetype c = 0; node && !next && c < node->children.size(); ++c) {
            if (node->children[c].field == field && left-- == 0)
                next = &node->children[c];
        }
        path = path.child(field, next ? next->row : 0);
        node = next;
    }
    return path;
}

const FormatChild *SchemaTracker::firstMissing(const Open &parent, int before) const
{
    if (!parent.type)
        return nullptr;
    for (std::size_t i = 0; i < parent.type->children.size(); ++i) {
        const FormatChild &child = parent.type->children[i];
        if (child.isRequired && parent.counts[i] == 0 && (before < 0 || child.order < before))
            return &child;
    }
    return nullptr;
}

// libxml2 reports an element that may not stand here, or the end of a parent that lacks children.
// Where a required child is absent, that is what the person has to fill in.
Finding SchemaTracker::contentFinding(const QString &message) const
{
    const QStringList expected = expectedNames(message);
    const bool isAtEnd = m_isClosing;
    const std::size_t parentDepth = isAtEnd ? m_depth : m_depth - 1;
    Finding finding;
    if (parentDepth == 0)
        return finding;
    const Open &parent = m_open[parentDepth - 1];
    const int child = isAtEnd ? -1 : current().child;
    const int order = child < 0 ? -1 : parent.type->children[static_cast<std::size_t>(child)].order;
    const bool mayMiss = isAtEnd || child >= 0;
    const FormatChild *missing = mayMiss ? firstMissing(parent, order) : nullptr;
    for (qsizetype i = 0; isAtEnd && !missing && parent.type && i < expected.size(); ++i) {
        for (const FormatChild &candidate : parent.type->children) {
            if (!missing && candidate.name == expected[i])
                missing = &candidate;
        }
    }
    finding.id =
        missing || isAtEnd ? QStringLiteral("schema.missing") : QStringLiteral("schema.unexpected");
    finding.path = missing ? pathOf(parentDepth).child(missing->field) : pathOf(m_depth);
    finding.arguments = {missing ? missing->name : QString::fromUtf8(chars(m_nameBytes)), QString(),
                         missing ? missing->name : expected.join(QStringLiteral(", "))};
    return finding;
}

QString SchemaTracker::attributeValue(const QString &name) const
{
    for (int i = 0; i < m_attributes; ++i) {
        const xmlChar **one = m_attributeList + 5 * i; // name, prefix, namespace, begin, end
        if (name == QLatin1String(chars(one[0])))
            return QString::fromUtf8(chars(one[3]), one[4] - one[3]);
    }
    return {};
}

Finding SchemaTracker::valueFinding(const QString &id, const QString &message) const
{
    Finding finding;
    finding.id = id;
    finding.path = pathOf(m_depth);
    const FormatType *type = current().type;
    int valueType = -1;
    std::optional<QString> fixedValue;
    const QString attribute = attributeIn(message);
    if (attribute.isEmpty()) {
        if (type && m_depth > 1)
            valueType =
                m_open[m_depth - 2].type->children[static_cast<std::size_t>(current().child)].type;
        finding.arguments = {QString::fromUtf8(chars(m_nameBytes)), QString::fromStdString(m_text)};
    } else {
        QString field = u'@' + attribute;
        const std::size_t count = type ? type->allAttributes.size() : 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (type->allAttributes[i].name != attribute)
                continue;
            field = type->allAttributes[i].field;
            valueType = type->allAttributes[i].type;
            fixedValue = type->allAttributes[i].fixedValue;
        }
        finding.path = finding.path.child(field);
        finding.arguments = {u'@' + attribute, attributeValue(attribute)};
    }
    if (isAboutValue(id))
        finding.arguments.append(allowed(m_data, valueType, id));
    else
        finding.arguments.append(
            fixedValue.value_or(expectedNames(message).join(QStringLiteral(", "))));
    return finding;
}

void SchemaTracker::add(const xmlError &error)
{
    const QString message = QString::fromUtf8(error.message);
    const bool isContent = error.code == XML_SCHEMAV_ELEMENT_CONTENT;
    const QString id = findingId(error.code);
    const Finding finding = isContent ? contentFinding(message) : valueFinding(id, message);
    // libxml2 says twice what a value fails: by which facet, and that it is no value of its type.
    const bool isRepeated = id == QLatin1String("schema.type") && !isContent &&
                            !m_findings.isEmpty() && m_findings.last().path == finding.path &&
                            isAboutValue(m_findings.last().id);
    if (!isRepeated)
        m_findings.append(finding);
}

void SchemaTracker::report(void *self, xmlError *error)
{
    auto *tracker = static_cast<SchemaTracker *>(self);
    if (error->level < XML_ERR_ERROR || tracker->m_depth == 0)
        return;
    if (tracker->m_errorCount++ == 0)
        tracker->m_firstLine = tracker->current().line;
    if (tracker->m_document && tracker->m_findings.size() < maxFindings)
        tracker->add(*error);
}

} // namespace okno
