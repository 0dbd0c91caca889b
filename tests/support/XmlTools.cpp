#include "tests/support/XmlTools.h"

#include <QFile>

#include <libxml/c14n.h>
#include <libxml/globals.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlschemas.h>

namespace okno::test {
namespace {

// The program refuses to load anything from outside; the official set lies in files. Taken before
// main(), when libxml2's own loader is still in place.
const xmlExternalEntityLoader fromFiles = xmlGetExternalEntityLoader();

using Tree = std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)>;

Tree parse(const QByteArray &xml)
{
    return {xmlReadMemory(xml.constData(), static_cast<int>(xml.size()), nullptr, nullptr,
                          XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_NOCDATA |
                              XML_PARSE_NOERROR | XML_PARSE_NOWARNING),
            xmlFreeDoc};
}

QString nameOf(const xmlNode *node)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(node->name));
}

void dropLayout(xmlNode *node, const QString &path, const QSet<QString> &groups)
{
    bool isGroup = groups.contains(path);
    for (xmlNode *child = node->children; child; child = child->next)
        isGroup = isGroup || child->type == XML_ELEMENT_NODE;
    xmlNode *next = nullptr;
    for (xmlNode *child = node->children; child; child = next) {
        next = child->next;
        if (child->type == XML_ELEMENT_NODE) {
            dropLayout(child, path + u'/' + nameOf(child), groups);
        } else if (isGroup && xmlIsBlankNode(child)) {
            xmlUnlinkNode(child);
            xmlFreeNode(child);
        }
    }
}

struct FirstError {
    int line = 0;
};

void keepFirst(void *data, xmlError *error)
{
    auto *first = static_cast<FirstError *>(data);
    if (first->line == 0)
        first->line = error->line;
}

void keepQuiet(void *, xmlError *)
{
}

} // namespace

QSet<QString> groupPaths(const FormatSpec &format)
{
    QSet<QString> groups;
    const QStringList paths = format.wirePaths();
    for (const QString &path : paths) {
        const qsizetype slash = path.lastIndexOf(u'/');
        if (slash > 0 && path[slash + 1] != u'@')
            groups.insert(path.left(slash));
    }
    return groups;
}

QByteArray canonical(const QByteArray &xml, const QSet<QString> &groups)
{
    const Tree tree = parse(xml);
    xmlNode *root = tree ? xmlDocGetRootElement(tree.get()) : nullptr;
    if (!root)
        return {};
    dropLayout(root, nameOf(root), groups);
    xmlChar *bytes = nullptr;
    const int size = xmlC14NDocDumpMemory(tree.get(), nullptr, XML_C14N_1_0, nullptr, 0, &bytes);
    const QByteArray out(reinterpret_cast<const char *>(bytes), qMax(size, 0));
    xmlFree(bytes);
    return out;
}

struct OfficialSchema::Data {
    xmlSchema *schema = nullptr;
};

OfficialSchema::~OfficialSchema()
{
    xmlSchemaFree(m_data->schema);
}

QString officialRootFile(const FormatSpec &format)
{
    const bool isUnions = format.rootNamespace().startsWith(u"urn:EEC:");
    return (isUnions ? QStringLiteral("EEC_") : QString()) + format.rootName() +
           QStringLiteral(".xsd");
}

std::unique_ptr<OfficialSchema> OfficialSchema::load(const QString &rootFile)
{
    xmlInitParser();
    if (!QFile::exists(rootFile))
        return nullptr;
    const xmlExternalEntityLoader before = xmlGetExternalEntityLoader();
    xmlSetExternalEntityLoader(fromFiles);
    xmlSchemaParserCtxt *parser = xmlSchemaNewParserCtxt(rootFile.toLocal8Bit().constData());
    xmlSchemaSetParserStructuredErrors(parser, keepQuiet, nullptr);
    std::unique_ptr<OfficialSchema> official(new OfficialSchema);
    official->m_data = std::make_unique<Data>();
    official->m_data->schema = xmlSchemaParse(parser);
    xmlSchemaFreeParserCtxt(parser);
    xmlSetExternalEntityLoader(before);
    return official->m_data->schema ? std::move(official) : nullptr;
}

int OfficialSchema::firstErrorLine(const QByteArray &xml) const
{
    const Tree tree = parse(xml);
    if (!tree)
        return -1;
    FirstError first;
    xmlSchemaValidCtxt *validation = xmlSchemaNewValidCtxt(m_data->schema);
    xmlSchemaSetValidStructuredErrors(validation, keepFirst, &first);
    const int result = xmlSchemaValidateDoc(validation, tree.get());
    xmlSchemaFreeValidCtxt(validation);
    return result == 0 ? 0 : qMax(first.line, 1);
}

} // namespace okno::test
