#include "models/formats/SchemaFiles.h"

#include "models/formats/XmlInput.h"

#include <QFileInfo>

#include <libxml/parser.h>

namespace okno {
namespace {

constexpr char schemaUri[] = "http://www.w3.org/2001/XMLSchema";

QString text(const xmlChar *bytes)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(bytes));
}

// The largest official document reaches nine.
constexpr std::size_t mostFiles = 512;

// What a schema file must be before libxml2 makes a tree of it.
class Sieve
{
public:
    explicit Sieve(const QByteArray &xml) : m_input(xml) {}
    Result<void> pass();

private:
    void open(int attributes);

    XmlInput m_input;
    int m_depth = 0;
};

void Sieve::open(int attributes)
{
    m_input.event();
    if (++m_depth > XmlLimits::depth)
        m_input.stop(FailureCode::XmlForbidden, QStringLiteral("depth"));
    else if (attributes > XmlLimits::attributes)
        m_input.stop(FailureCode::XmlForbidden, QStringLiteral("attributes"));
}

Result<void> Sieve::pass()
{
    xmlSAXHandler handler = {};
    handler.internalSubset = [](void *self, const xmlChar *, const xmlChar *, const xmlChar *) {
        static_cast<Sieve *>(self)->m_input.refuseDoctype();
    };
    handler.startElementNs = [](void *self, const xmlChar *, const xmlChar *, const xmlChar *,
                                int namespaces, const xmlChar **, int attributes, int,
                                const xmlChar **) {
        static_cast<Sieve *>(self)->open(attributes + namespaces);
    };
    handler.endElementNs = [](void *self, const xmlChar *, const xmlChar *, const xmlChar *) {
        auto *sieve = static_cast<Sieve *>(self);
        sieve->m_input.event();
        --sieve->m_depth;
    };
    handler.characters = [](void *self, const xmlChar *, int) {
        static_cast<Sieve *>(self)->m_input.event();
    };
    handler.cdataBlock = handler.characters;
    handler.comment = [](void *self, const xmlChar *) {
        static_cast<Sieve *>(self)->m_input.event();
    };
    return m_input.parse(handler, this);
}

} // namespace

QString schemaAttribute(const xmlNode *node, const char *name)
{
    for (const xmlAttr *attribute = node->properties; attribute; attribute = attribute->next) {
        if (attribute->ns || qstrcmp(reinterpret_cast<const char *>(attribute->name), name) != 0)
            continue;
        const xmlNode *value = attribute->children;
        return value ? text(value->content) : QStringLiteral("");
    }
    return {};
}

QString schemaElement(const xmlNode *node)
{
    const bool isSchema = node->type == XML_ELEMENT_NODE && node->ns &&
                          qstrcmp(reinterpret_cast<const char *>(node->ns->href), schemaUri) == 0;
    return isSchema ? text(node->name) : QString();
}

QList<const xmlNode *> schemaChildren(const xmlNode *node)
{
    QList<const xmlNode *> children;
    for (const xmlNode *child = node->children; child; child = child->next) {
        const QString name = schemaElement(child);
        if (!name.isEmpty() && name != QLatin1String("annotation"))
            children.append(child);
    }
    return children;
}

Failure SchemaFiles::unsupported(const xmlNode *node, const File &file)
{
    return {FailureCode::Unsupported,
            QStringLiteral("%1:%2").arg(file.name).arg(xmlGetLineNo(node)), text(node->name)};
}

Result<SchemaFiles::Name> SchemaFiles::resolve(const xmlNode *node, const QString &qname,
                                               const File &file)
{
    const qsizetype colon = qname.indexOf(u':');
    const QByteArray prefix = qname.left(qMax<qsizetype>(colon, 0)).toUtf8();
    for (const xmlNode *at = node; at && at->type == XML_ELEMENT_NODE; at = at->parent) {
        for (const xmlNs *ns = at->nsDef; ns; ns = ns->next) {
            if (QByteArrayView(reinterpret_cast<const char *>(ns->prefix)) == prefix)
                return Name{text(ns->href), qname.mid(colon + 1)};
        }
    }
    if (colon < 0) // without a default namespace: an include takes on the including file's
        return Name{file.targetNamespace, qname};
    return fail(FailureCode::FormatBroken,
                QStringLiteral("%1:%2").arg(file.name).arg(xmlGetLineNo(node)), qname);
}

void SchemaFiles::notePrefixes(const xmlNode *node)
{
    for (const xmlNs *ns = node->nsDef; ns; ns = ns->next) {
        const QString uri = text(ns->href);
        const QString prefix = text(ns->prefix);
        const bool isKnown =
            std::any_of(m_prefixes.cbegin(), m_prefixes.cend(), [&](const auto &known) {
                return known.first == uri || known.second == prefix;
            });
        if (!isKnown && !prefix.isEmpty() && uri != QLatin1String(schemaUri))
            m_prefixes.append({uri, prefix});
    }
}

Result<void> SchemaFiles::readGlobal(const xmlNode *node, const File &file)
{
    const QString kind = schemaElement(node);
    const Name name{file.targetNamespace, schemaAttribute(node, "name")};
    const Definition definition{node, &file};
    if (kind == QLatin1String("import") || kind == QLatin1String("include")) {
        const QString location = schemaAttribute(node, "schemaLocation");
        // Names of files only: what an XSD set names lies beside it.
        const QString beside = QFileInfo(location).fileName();
        const bool isInclude = kind == QLatin1String("include");
        return location.isEmpty() ? Result<void>()
                                  : loadFile(beside, isInclude ? file.targetNamespace : QString());
    }
    if (kind == QLatin1String("element")) {
        m_elements.insert(name, definition);
        if (!m_rootElement.node && &file == m_files.front().get())
            m_rootElement = definition;
    } else if (kind == QLatin1String("complexType") || kind == QLatin1String("simpleType")) {
        m_types.insert(name, definition);
    } else if (kind == QLatin1String("attribute")) {
        m_attributes.insert(name, definition);
    } else if (kind == QLatin1String("redefine")) {
        return fail(unsupported(node, file));
    } // groups and notations are refused where something refers to them
    return {};
}

Result<void> SchemaFiles::readGlobals(File &file)
{
    const xmlNode *root = xmlDocGetRootElement(file.document.get());
    if (!root || schemaElement(root) != QLatin1String("schema"))
        return fail(FailureCode::FormatUnknown, file.name);
    notePrefixes(root);
    if (file.targetNamespace.isEmpty())
        file.targetNamespace = schemaAttribute(root, "targetNamespace");
    const QString qualified = QStringLiteral("qualified");
    file.qualifiesElements = schemaAttribute(root, "elementFormDefault") == qualified;
    file.qualifiesAttributes = schemaAttribute(root, "attributeFormDefault") == qualified;
    for (const xmlNode *child : schemaChildren(root)) {
        if (Result<void> read = readGlobal(child, file); !read)
            return read;
    }
    return {};
}

Result<void> SchemaFiles::loadFile(const QString &name, const QString &includedInto)
{
    if (m_names.contains(name))
        return {};
    m_names.insert(name);
    if (m_files.size() >= mostFiles)
        return fail(FailureCode::InputTooLarge, name, QStringLiteral("%1 files").arg(mostFiles));
    const Result<QByteArray> bytes = m_bytes(name);
    if (!bytes)
        return fail(bytes.error());
    if (const Result<void> passed = Sieve(*bytes).pass(); !passed)
        return fail(passed.error().code, name + u':' + passed.error().place, passed.error().detail);
    auto file = std::make_unique<File>(File{{nullptr, xmlFreeDoc}, name, includedInto});
    file->document.reset(xmlReadMemory(
        bytes->constData(), static_cast<int>(bytes->size()), nullptr, nullptr,
        XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA));
    if (!file->document)
        return fail(FailureCode::XmlMalformed, name);
    m_files.push_back(std::move(file));
    return readGlobals(*m_files.back());
}

Result<void> SchemaFiles::load(const QString &rootName, const Bytes &bytes)
{
    m_bytes = bytes;
    if (Result<void> loaded = loadFile(rootName, {}); !loaded)
        return loaded;
    if (!m_rootElement.node)
        return fail(FailureCode::FormatBroken, rootName, QStringLiteral("no global element"));
    return {};
}

} // namespace okno
