#include "models/formats/FormatReader.h"

#include "models/formats/ForeignContent.h"
#include "models/formats/FormatData.h"
#include "models/formats/XmlInput.h"
#include "models/formats/XmlScope.h"

#include <string>
#include <vector>

namespace okno {
namespace {

const char *chars(const xmlChar *text)
{
    return reinterpret_cast<const char *>(text);
}

QString string(const xmlChar *text)
{
    return QString::fromUtf8(chars(text));
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

// Builds the document's tree while libxml2 reads. Nodes of open elements lie in m_open; the
// finished children of all of them lie one behind the other in m_done, so that each list is made
// once and in its size.
class TreeBuilder
{
public:
    TreeBuilder(XmlInput &input, const FormatSpec *format, const FormatCatalogue *formats)
        : m_input(input), m_format(format), m_formats(formats)
    {
    }
    static xmlSAXHandler handlers();
    Document document() &&;

private:
    struct Open {
        Node node;
        const FormatType *type = nullptr; // nullptr: a foreign element
        std::size_t firstChild = 0;       // in m_done
        std::size_t firstText = 0;        // in m_text
        std::size_t scope = 0;
        int cursor = -1; // the child matched last
        bool hasElements = false;
        bool isText() const { return type && type->isText; }
    };
    struct Attribute { // as libxml2 passes them
        const xmlChar *name;
        const xmlChar *prefix;
        const xmlChar *uri;
        const xmlChar *begin;
        const xmlChar *end;
        QString value() const { return QString::fromUtf8(chars(begin), end - begin); }
    };

    void start(const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
               const xmlChar **namespaceList, int attributes, const xmlChar **attributeList);
    void end();
    void text(const xmlChar *text, int size);
    void instruction(const xmlChar *target, const xmlChar *data);

    bool isAllowed(const xmlChar *name, int attributes);
    bool chooseFormat(const xmlChar *name, const xmlChar *uri);
    void open(Open &opened, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri);
    QString pendingText(const Open &open) const
    {
        return QString::fromUtf8(m_text.data() + open.firstText,
                                 static_cast<qsizetype>(m_text.size() - open.firstText));
    }
    bool isEmpty(const Open &open) const;
    void close(Open &closing);
    void openKnown(Open &opened, Open &parent, int child);
    void openForeign(Open &opened, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri);
    int matchChild(Open &parent, const xmlChar *name, const xmlChar *uri);
    bool stoodBefore(const Open &parent, const QString &field) const;
    void addDeclarations(int count, const xmlChar **list);
    void addPrefix(const xmlChar *prefix, int ns);
    void addAttribute(const Attribute &attribute, const FormatType *type);
    void addForeign(const QString &field, const QString &text)
    {
        m_done.push_back({field, text, {}, 0});
    }
    void addPlaced(Node node);
    void flushText(Open &open);
    void dropSpace(Open &open);
    int namespaceIndex(const xmlChar *uri);
    int nameId(const xmlChar *name);
    void refreshRules();

    XmlInput &m_input;
    const FormatSpec *m_format;
    const FormatCatalogue *m_formats;
    const FormatData *m_data = nullptr;
    std::vector<Open> m_open;
    std::vector<Node> m_done;
    std::string m_text;
    XmlScope m_scope;
    std::vector<QByteArray> m_rules; // prefix in force by namespace of the format
    // libxml2 keeps each name once, so that its address stands for it.
    QHash<const xmlChar *, int> m_nameIds;
    std::vector<std::pair<const xmlChar *, int>> m_namespaces;
    std::vector<Node> m_outside;
    Node m_root;
    bool m_isRootDone = false;
    RowId m_nextRow = 1;
};

xmlSAXHandler TreeBuilder::handlers()
{
    xmlSAXHandler handler{};
    handler.internalSubset = [](void *builder, const xmlChar *, const xmlChar *, const xmlChar *) {
        static_cast<TreeBuilder *>(builder)->m_input.refuseDoctype();
    };
    handler.startElementNs = [](void *builder, const xmlChar *name, const xmlChar *prefix,
                                const xmlChar *uri, int namespaces, const xmlChar **namespaceList,
                                int attributes, int, const xmlChar **attributeList) {
        static_cast<TreeBuilder *>(builder)->start(name, prefix, uri, namespaces, namespaceList,
                                                   attributes, attributeList);
    };
    handler.endElementNs = [](void *builder, const xmlChar *, const xmlChar *, const xmlChar *) {
        static_cast<TreeBuilder *>(builder)->end();
    };
    handler.characters = [](void *builder, const xmlChar *text, int size) {
        static_cast<TreeBuilder *>(builder)->text(text, size);
    };
    handler.ignorableWhitespace = handler.characters;
    handler.cdataBlock = handler.characters;
    handler.processingInstruction = [](void *builder, const xmlChar *target, const xmlChar *data) {
        static_cast<TreeBuilder *>(builder)->instruction(target, data);
    };
    handler.comment = [](void *builder, const xmlChar *) {
        static_cast<TreeBuilder *>(builder)->m_input.event();
    };
    return handler;
}

bool TreeBuilder::isAllowed(const xmlChar *name, int attributes)
{
    const char *reason = nullptr;
    if (m_open.size() >= static_cast<std::size_t>(XmlLimits::depth))
        reason = "depth";
    else if (attributes > XmlLimits::attributes)
        reason = "attributes";
    else if (std::char_traits<char>::length(chars(name)) > XmlLimits::nameBytes)
        reason = "name-size";
    if (reason)
        m_input.stop(FailureCode::XmlForbidden, QString::fromLatin1(reason));
    return !reason;
}

bool TreeBuilder::chooseFormat(const xmlChar *name, const xmlChar *uri)
{
    const QString local = string(name);
    const QString space = string(uri);
    if (m_formats)
        m_format = m_formats->byRoot(space, local);
    if (m_format && m_format->rootName() == local && m_format->rootNamespace() == space) {
        m_data = &m_format->data();
        m_rules.resize(static_cast<std::size_t>(m_data->namespaces.size()));
        // By its bytes too: as a QString it has lost a byte order mark.
        if (namespaceIndex(uri) >= 0)
            return true;
    }
    m_input.stop(Failure{FailureCode::FormatUnknown, u'{' + space + u'}' + local, {}});
    return false;
}

int TreeBuilder::namespaceIndex(const xmlChar *uri)
{
    for (const auto &[known, index] : m_namespaces) {
        if (known == uri)
            return index;
    }
    int index = -1;
    const QByteArrayView bytes(uri ? chars(uri) : "");
    for (int i = 0; i < m_data->namespaces.size() && index < 0; ++i) {
        if (m_data->namespaces[i].uriUtf8 == bytes)
            index = i;
    }
    m_namespaces.emplace_back(uri, index);
    return index;
}

int TreeBuilder::nameId(const xmlChar *name)
{
    const auto known = m_nameIds.constFind(name);
    if (known != m_nameIds.constEnd())
        return *known;
    const int id =
        m_data->nameIds.value(QByteArray::fromRawData(chars(name), qstrlen(chars(name))), -1);
    m_nameIds.insert(name, id);
    return id;
}

int TreeBuilder::matchChild(Open &parent, const xmlChar *name, const xmlChar *uri)
{
    const int id = nameId(name);
    const int ns = namespaceIndex(uri);
    if (id < 0 || ns < 0 || !parent.type)
        return -1;
    const quint32 key = formatKey(id, ns);
    const auto &children = parent.type->children;
    const int count = static_cast<int>(children.size());
    int index = qMax(parent.cursor, 0);
    for (int step = 0; step < count; ++step, ++index) {
        if (index == count)
            index = 0;
        if (children[static_cast<std::size_t>(index)].key == key)
            return index;
    }
    return -1;
}

bool TreeBuilder::stoodBefore(const Open &parent, const QString &field) const
{
    return std::any_of(m_done.begin() + static_cast<std::ptrdiff_t>(parent.firstChild),
                       m_done.end(), [&](const Node &node) { return node.field == field; });
}

void TreeBuilder::openKnown(Open &opened, Open &parent, int child)
{
    const FormatChild &known = parent.type->children[static_cast<std::size_t>(child)];
    opened.node.field = known.field;
    opened.type = &m_data->types[static_cast<std::size_t>(known.type)];
    // An element that may stand once but stands twice needs a row id too: paths must tell them
    // apart.
    if (known.isList || (child <= parent.cursor && stoodBefore(parent, known.field)))
        opened.node.row = m_nextRow++;
    parent.cursor = child;
}

void TreeBuilder::openForeign(Open &opened, const xmlChar *name, const xmlChar *prefix,
                              const xmlChar *uri)
{
    opened.node.field = foreign::element();
    opened.node.text = prefix ? string(prefix) + u':' + string(name) : string(name);
    if (uri)
        addForeign(foreign::uri(), string(uri));
}

void TreeBuilder::start(const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                        int namespaces, const xmlChar **namespaceList, int attributes,
                        const xmlChar **attributeList)
{
    m_input.event();
    if (!isAllowed(name, namespaces + attributes))
        return;
    if (m_open.empty() && (!m_input.isTagComplete() || !chooseFormat(name, uri)))
        return;
    if (!m_open.empty())
        flushText(m_open.back());
    const qsizetype place =
        m_open.empty() || !m_open.back().isText() ? -1 : pendingText(m_open.back()).size();
    Open opened;
    opened.firstChild = m_done.size();
    opened.firstText = m_text.size();
    opened.scope = m_scope.mark();
    open(opened, name, prefix, uri);
    if (place >= 0)
        addForeign(foreign::at(), QString::number(place));
    addDeclarations(namespaces, namespaceList);
    if (opened.type)
        addPrefix(prefix, namespaceIndex(uri));
    const auto *list = reinterpret_cast<const Attribute *>(attributeList);
    for (int i = 0; i < attributes; ++i)
        addAttribute(list[i], opened.type);
    m_open.push_back(std::move(opened));
}

void TreeBuilder::open(Open &opened, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
    if (m_open.empty()) {
        opened.type = &m_data->types[static_cast<std::size_t>(m_data->root.type)];
        return;
    }
    Open &parent = m_open.back();
    parent.hasElements = true;
    const int child = matchChild(parent, name, uri);
    if (child >= 0)
        openKnown(opened, parent, child);
    else
        openForeign(opened, name, prefix, uri);
}

void TreeBuilder::refreshRules()
{
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        const FormatNamespace &space = m_data->namespaces[static_cast<qsizetype>(i)];
        m_rules[i] = m_scope.prefixOf(space.uriUtf8).value_or(QByteArrayLiteral("?"));
    }
}

void TreeBuilder::addDeclarations(int count, const xmlChar **list)
{
    for (int i = 0; i < count; ++i) {
        const QByteArray prefix(list[2 * i] ? chars(list[2 * i]) : "");
        const QByteArray uri(list[2 * i + 1] ? chars(list[2 * i + 1]) : "");
        addForeign(prefix.isEmpty() ? foreign::xmlns()
                                    : foreign::xmlns() + u':' + QString::fromUtf8(prefix),
                   QString::fromUtf8(uri));
        m_scope.declare(prefix, uri);
    }
    if (count > 0)
        refreshRules();
}

void TreeBuilder::addPrefix(const xmlChar *prefix, int ns)
{
    const QByteArray &rule = m_rules[static_cast<std::size_t>(ns)];
    if (rule != (prefix ? chars(prefix) : ""))
        addForeign(foreign::prefix(), string(prefix));
}

void TreeBuilder::addAttribute(const Attribute &attribute, const FormatType *type)
{
    if (attribute.end - attribute.begin > XmlLimits::textBytes)
        return m_input.stop(FailureCode::XmlForbidden, QStringLiteral("text-size"));
    const int ns = attribute.uri ? namespaceIndex(attribute.uri) : -1;
    const bool mayBeKnown = type && !(attribute.uri && ns < 0);
    if (mayBeKnown) {
        for (const FormatAttribute &known : type->allAttributes) {
            if (known.ns != ns || known.nameUtf8 != chars(attribute.name))
                continue;
            Node node{known.field, attribute.value(), {}, 0};
            if (ns >= 0)
                node.children.append({foreign::prefix(), string(attribute.prefix), {}, 0});
            m_done.push_back(std::move(node));
            return;
        }
    }
    const QString name = string(attribute.name);
    Node node{attribute.prefix ? foreign::attribute() + string(attribute.prefix) + u':' + name
                               : foreign::attribute() + name,
              attribute.value(),
              {},
              0};
    if (attribute.uri)
        node.children.append({foreign::uri(), string(attribute.uri), {}, 0});
    m_done.push_back(std::move(node));
}

void TreeBuilder::text(const xmlChar *text, int size)
{
    m_input.event();
    if (m_open.empty())
        return;
    m_text.append(chars(text), static_cast<std::size_t>(size));
    if (m_text.size() - m_open.back().firstText > static_cast<std::size_t>(XmlLimits::textBytes))
        m_input.stop(FailureCode::XmlForbidden, QStringLiteral("text-size"));
}

// Where the format has only elements, text between them is layout (dropped) or foreign (kept).
void TreeBuilder::flushText(Open &open)
{
    if (open.isText() || m_text.size() == open.firstText)
        return;
    const char *begin = m_text.data() + open.firstText;
    const std::size_t size = m_text.size() - open.firstText;
    if (!open.type || !std::all_of(begin, begin + size, isSpace))
        addForeign(foreign::text(), QString::fromUtf8(begin, static_cast<qsizetype>(size)));
    m_text.resize(open.firstText);
}

// In an unknown element white space is layout only when elements stand beside it.
void TreeBuilder::dropSpace(Open &open)
{
    const auto first = m_done.begin() + static_cast<std::ptrdiff_t>(open.firstChild);
    m_done.erase(std::remove_if(first, m_done.end(),
                                [](const Node &node) {
                                    return node.field == foreign::text() &&
                                           node.text.trimmed().isEmpty();
                                }),
                 m_done.end());
}

// Nothing in it that an element without content would not have too.
bool TreeBuilder::isEmpty(const Open &open) const
{
    return open.node.text.isEmpty() &&
           std::all_of(m_done.begin() + static_cast<std::ptrdiff_t>(open.firstChild), m_done.end(),
                       [](const Node &node) {
                           return node.field == foreign::prefix() ||
                                  node.field.startsWith(foreign::xmlns());
                       });
}

void TreeBuilder::close(Open &closing)
{
    if (closing.isText()) {
        closing.node.text = pendingText(closing);
        m_text.resize(closing.firstText);
    } else {
        flushText(closing);
        if (!closing.type && closing.hasElements)
            dropSpace(closing);
    }
    if (isEmpty(closing) && closing.type)
        addForeign(foreign::empty(), {});
    const std::size_t count = m_done.size() - closing.firstChild;
    if (count == 0)
        return;
    closing.node.children.reserve(static_cast<qsizetype>(count));
    for (std::size_t i = closing.firstChild; i < m_done.size(); ++i)
        closing.node.children.append(std::move(m_done[i]));
    m_done.resize(closing.firstChild);
}

void TreeBuilder::end()
{
    m_input.event();
    if (m_input.isStopped() || m_open.empty())
        return;
    close(m_open.back());
    if (m_scope.mark() != m_open.back().scope) {
        m_scope.reset(m_open.back().scope);
        refreshRules();
    }
    Node node = std::move(m_open.back().node);
    m_open.pop_back();
    m_isRootDone = m_open.empty();
    if (m_isRootDone)
        m_root = std::move(node);
    else
        m_done.push_back(std::move(node));
}

void TreeBuilder::addPlaced(Node node)
{
    const Open &open = m_open.back();
    if (open.isText())
        node.children.append({foreign::at(), QString::number(pendingText(open).size()), {}, 0});
    m_done.push_back(std::move(node));
}

void TreeBuilder::instruction(const xmlChar *target, const xmlChar *data)
{
    m_input.event();
    const QString text = data ? string(target) + u' ' + string(data) : string(target);
    if (m_open.empty()) {
        m_outside.push_back(
            {m_isRootDone ? foreign::instructionAfter() : foreign::instructionBefore(),
             text,
             {},
             0});
        return;
    }
    flushText(m_open.back());
    addPlaced({foreign::instruction(), text, {}, 0});
}

Document TreeBuilder::document() &&
{
    for (Node &node : m_outside)
        m_root.children.append(std::move(node));
    return Document(DocumentId::create(), m_format->kind(), m_format->id(), std::move(m_root),
                    m_nextRow);
}

Result<Document> readWith(const QByteArray &xml, const FormatSpec *format,
                          const FormatCatalogue *formats)
{
    XmlInput input(xml);
    TreeBuilder builder(input, format, formats);
    const Result<void> parsed = input.parse(TreeBuilder::handlers(), &builder);
    if (!parsed)
        return fail(parsed.error());
    return std::move(builder).document();
}

} // namespace

Result<Document> FormatReader::read(const QByteArray &xml, const FormatCatalogue &formats)
{
    return readWith(xml, nullptr, &formats);
}

Result<Document> FormatReader::read(const QByteArray &xml, const FormatSpec &format)
{
    return readWith(xml, &format, nullptr);
}

} // namespace okno
