#include "models/formats/FormatWriter.h"

#include "models/formats/ForeignContent.h"
#include "models/formats/FormatData.h"
#include "models/formats/XmlScope.h"
#include "models/formats/XmlText.h"

#include <algorithm>

namespace okno {
namespace {

bool isDeclaration(const Node &node)
{
    return node.isForeign() && node.field.startsWith(foreign::xmlns());
}

// Stands between the tags of its element, not in the start tag.
bool isForeignContent(const Node &node)
{
    return node.isForeign() && (node.field == foreign::text() || node.field == foreign::element() ||
                                node.field == foreign::instruction());
}

bool isWritten(const Node &node)
{
    if (!node.text.isEmpty())
        return true;
    return std::any_of(node.children.cbegin(), node.children.cend(), [](const Node &child) {
        if (!child.isForeign())
            return isWritten(child);
        return child.field != foreign::prefix() && !isDeclaration(child);
    });
}

const Node *foreignChild(const Node &node, const QString &field)
{
    for (const Node &child : node.children) {
        if (child.field == field)
            return &child;
    }
    return nullptr;
}

QByteArray joined(const QByteArray &prefix, const QByteArray &local)
{
    return prefix.isEmpty() ? local : prefix + ':' + local;
}

std::pair<QByteArray, QByteArray> splitName(const QString &name)
{
    const qsizetype colon = name.indexOf(u':');
    return {colon < 0 ? QByteArray() : name.left(colon).toUtf8(), name.mid(colon + 1).toUtf8()};
}

QByteArray escapedAttribute(const QByteArray &value)
{
    QByteArray escaped;
    appendXmlText(escaped, QString::fromUtf8(value), XmlTextPlace::Attribute);
    return escaped;
}

// Writes the tree top down. Namespaces of the format that no declaration of the document covers are
// declared at the root element, in its tag, once the whole tree is written and they are known.
class TreeWriter
{
public:
    TreeWriter(const Document &document, const FormatSpec &format)
        : m_root(document.root()), m_data(format.data())
    {
    }
    Result<QByteArray> run();

private:
    struct Declaration {
        QByteArray prefix;
        QByteArray uri;
    };
    struct Entry { // a child between the tags, and its place in the schema's order
        const Node *node;
        int child; // -1: foreign
        int order;
    };

    void refuse(FailureCode code, const QString &detail = {});
    const FormatType &type(int index) const
    {
        return m_data.types[static_cast<std::size_t>(index)];
    }

    void declare(const Node &node);
    void resetScope(std::size_t mark);
    bool isTaken(const QByteArray &prefix) const;
    QByteArray freePrefix(const QByteArray &wanted) const;
    QByteArray declareHere(const QByteArray &wanted, const QByteArray &uri);
    const QByteArray &prefixOf(int ns);
    QByteArray findPrefix(int ns);
    QByteArray keptPrefix(const QByteArray &wanted, const QByteArray &uri, bool isAttribute);

    void instructions(const QString &field);
    void rootElement();
    void element(const Node &node, const FormatChild &known);
    void foreignElement(const Node &node);
    void startTag(const QByteArray &tag, const Node &node, const FormatType *type,
                  const FormatConstants &constants = {});
    void attributes(const Node &node, const FormatType *type, const FormatConstants &constants);
    void knownAttribute(const Node *node, const FormatAttribute &attribute);
    void foreignAttribute(const Node &node);
    void attribute(const QByteArray &name, const QString &value);
    void between(const QByteArray &tag, const Node &node, const FormatType *type);
    bool textContent(const Node &node);
    bool foreignContent(const Node &node);
    bool groupContent(const Node &node, const FormatType &type);
    QList<Entry> entries(const Node &node, const FormatType &type);
    void foreignNode(const Node &node);
    void text(QStringView text, XmlTextPlace place = XmlTextPlace::Element);
    void newLine();

    const Node &m_root;
    const FormatData &m_data;
    QByteArray m_out;
    XmlScope m_scope;
    std::vector<std::optional<QByteArray>> m_prefixes; // by namespace, for the scope as it is
    QList<Declaration> m_atRoot;                       // to be added to the root's tag
    QList<Declaration> m_pending;                      // to be added to the tag being written
    QList<const Node *> m_open;
    std::optional<Failure> m_failure;
};

void TreeWriter::refuse(FailureCode code, const QString &detail)
{
    if (m_failure)
        return;
    QList<FieldStep> steps;
    for (qsizetype i = 1; i < m_open.size(); ++i) // the root element is no step of a path
        steps.append({m_open[i]->field, m_open[i]->row});
    m_failure = Failure{code, FieldPath(std::move(steps)).toString(), detail};
}

void TreeWriter::declare(const Node &node)
{
    const std::size_t mark = m_scope.mark();
    for (const Node &child : node.children) {
        if (isDeclaration(child))
            m_scope.declare(child.field.mid(foreign::xmlns().size() + 1).toUtf8(),
                            child.text.toUtf8());
    }
    if (m_scope.mark() != mark)
        m_prefixes.assign(m_prefixes.size(), std::nullopt);
}

void TreeWriter::resetScope(std::size_t mark)
{
    if (m_scope.mark() == mark)
        return;
    m_scope.reset(mark);
    m_prefixes.assign(m_prefixes.size(), std::nullopt);
}

bool TreeWriter::isTaken(const QByteArray &prefix) const
{
    return prefix.isEmpty() || prefix == "xml" || prefix == "xmlns" ||
           !m_scope.uriOf(prefix).isEmpty() ||
           std::any_of(m_atRoot.cbegin(), m_atRoot.cend(),
                       [&](const Declaration &known) { return known.prefix == prefix; });
}

QByteArray TreeWriter::freePrefix(const QByteArray &wanted) const
{
    const QByteArray stem = wanted.isEmpty() ? QByteArrayLiteral("ns") : wanted;
    QByteArray prefix = stem;
    for (int i = 1; isTaken(prefix); ++i)
        prefix = stem + QByteArray::number(i);
    return prefix;
}

QByteArray TreeWriter::declareHere(const QByteArray &wanted, const QByteArray &uri)
{
    const QByteArray prefix = uri.isEmpty() ? QByteArray() : freePrefix(wanted);
    m_scope.declare(prefix, uri);
    m_prefixes.assign(m_prefixes.size(), std::nullopt);
    m_pending.append({prefix, uri});
    return prefix;
}

const QByteArray &TreeWriter::prefixOf(int ns)
{
    const auto at = static_cast<std::size_t>(ns);
    if (!m_prefixes[at]) {
        const QByteArray found = findPrefix(ns);
        m_prefixes[at] = found;
    }
    return *m_prefixes[at];
}

QByteArray TreeWriter::findPrefix(int ns)
{
    const FormatNamespace &space = m_data.namespaces[ns];
    if (const std::optional<QByteArray> found = m_scope.prefixOf(space.uriUtf8))
        return *found;
    for (const Declaration &known : std::as_const(m_atRoot)) {
        if (known.uri == space.uriUtf8 && m_scope.uriOf(known.prefix).isEmpty())
            return known.prefix;
    }
    const QByteArray own = space.prefix.toUtf8();
    if (space.uri.isEmpty() || isTaken(own))
        return declareHere(own, space.uriUtf8);
    m_atRoot.append({own, space.uriUtf8});
    return own;
}

// The prefix that the name was read with, as long as it still means the same.
QByteArray TreeWriter::keptPrefix(const QByteArray &wanted, const QByteArray &uri, bool isAttribute)
{
    if (!(isAttribute && wanted.isEmpty()) && m_scope.uriOf(wanted) == uri)
        return wanted;
    if (const std::optional<QByteArray> found = m_scope.prefixOf(uri, isAttribute))
        return *found;
    return declareHere(wanted, uri);
}

void TreeWriter::text(QStringView text, XmlTextPlace place)
{
    if (!appendXmlText(m_out, text, place))
        refuse(FailureCode::ValueInvalid, QStringLiteral("xml-character"));
}

void TreeWriter::newLine()
{
    m_out += '\n';
    m_out.append(m_open.size(), ' ');
}

void TreeWriter::attribute(const QByteArray &name, const QString &value)
{
    m_out += ' ';
    m_out += name;
    m_out += "=\"";
    text(value, XmlTextPlace::Attribute);
    m_out += '"';
}

void TreeWriter::knownAttribute(const Node *node, const FormatAttribute &known)
{
    const QString value = node ? node->text : *known.fixedValue;
    if (known.ns < 0)
        return attribute(known.nameUtf8, value);
    const FormatNamespace &space = m_data.namespaces[known.ns];
    const Node *kept = node ? foreignChild(*node, foreign::prefix()) : nullptr;
    const QByteArray wanted = kept ? kept->text.toUtf8() : space.prefix.toUtf8();
    attribute(joined(keptPrefix(wanted, space.uriUtf8, true), known.nameUtf8), value);
}

void TreeWriter::foreignAttribute(const Node &node)
{
    const auto [prefix, local] = splitName(node.field.mid(foreign::attribute().size()));
    const Node *uri = foreignChild(node, foreign::uri());
    attribute(uri ? joined(keptPrefix(prefix, uri->text.toUtf8(), true), local) : local, node.text);
}

void TreeWriter::attributes(const Node &node, const FormatType *type,
                            const FormatConstants &constants)
{
    for (const Node &child : node.children) {
        if (isDeclaration(child))
            attribute(child.field.mid(1).toUtf8(), child.text);
        else if (child.isForeign() && child.field.startsWith(foreign::attribute()))
            foreignAttribute(child);
    }
    if (!type)
        return;
    for (const FormatAttribute &known : type->allAttributes) {
        const Node *child = foreignChild(node, known.field);
        if (child || (known.isRequired && known.fixedValue))
            knownAttribute(child, known);
        else if (known.isRequired && constants.contains(known.name))
            attribute(known.nameUtf8, constants.value(known.name));
    }
}

void TreeWriter::startTag(const QByteArray &tag, const Node &node, const FormatType *type,
                          const FormatConstants &constants)
{
    m_out += '<';
    m_out += tag;
    if (!node.children.isEmpty() || (type && !type->allAttributes.empty()))
        attributes(node, type, constants);
    for (const Declaration &added : std::as_const(m_pending))
        attribute(added.prefix.isEmpty() ? QByteArrayLiteral("xmlns") : "xmlns:" + added.prefix,
                  QString::fromUtf8(added.uri));
    m_pending.clear();
}

void TreeWriter::between(const QByteArray &tag, const Node &node, const FormatType *type)
{
    m_out += '>';
    bool isEmpty = true;
    if (!type)
        isEmpty = !foreignContent(node);
    else if (type->isText)
        isEmpty = !textContent(node);
    else
        isEmpty = !groupContent(node, *type);
    if (isEmpty) {
        m_out.back() = '/';
        m_out += '>';
        return;
    }
    m_out += "</";
    m_out += tag;
    m_out += '>';
}

void TreeWriter::element(const Node &node, const FormatChild &known)
{
    const FormatType &type = this->type(known.type);
    const std::size_t mark = m_scope.mark();
    declare(node);
    const Node *kept = node.children.isEmpty() ? nullptr : foreignChild(node, foreign::prefix());
    const QByteArray tag =
        joined(kept ? keptPrefix(kept->text.toUtf8(), m_data.namespaces[known.ns].uriUtf8, false)
                    : prefixOf(known.ns),
               known.nameUtf8);
    startTag(tag, node, &type, known.constants);
    between(tag, node, &type);
    resetScope(mark);
}

void TreeWriter::foreignElement(const Node &node)
{
    const std::size_t mark = m_scope.mark();
    declare(node);
    const auto [prefix, local] = splitName(node.text);
    const Node *uri = foreignChild(node, foreign::uri());
    const QByteArray tag =
        joined(keptPrefix(prefix, uri ? uri->text.toUtf8() : QByteArray(), false), local);
    startTag(tag, node, nullptr);
    between(tag, node, nullptr);
    resetScope(mark);
}

void TreeWriter::foreignNode(const Node &node)
{
    if (node.field == foreign::text())
        return text(node.text);
    if (node.field == foreign::instruction()) {
        m_out += "<?" + node.text.toUtf8() + "?>";
        return;
    }
    m_open.append(&node);
    foreignElement(node);
    m_open.removeLast();
}

bool TreeWriter::foreignContent(const Node &node)
{
    const qsizetype before = m_out.size();
    for (const Node &child : node.children) {
        if (isForeignContent(child))
            foreignNode(child);
    }
    return m_out.size() != before;
}

// A text, with what stood inside it put back where it stood.
bool TreeWriter::textContent(const Node &node)
{
    const qsizetype before = m_out.size();
    qsizetype written = 0;
    for (const Node &child : node.children) {
        if (!isForeignContent(child))
            continue;
        const Node *at = foreignChild(child, foreign::at());
        const qsizetype place =
            qBound(written, at ? at->text.toLongLong() : written, node.text.size());
        text(QStringView(node.text).mid(written, place - written));
        foreignNode(child);
        written = place;
    }
    text(QStringView(node.text).mid(written));
    return m_out.size() != before;
}

// Foreign children stay behind the element that they followed.
QList<TreeWriter::Entry> TreeWriter::entries(const Node &node, const FormatType &type)
{
    QList<Entry> found;
    found.reserve(node.children.size());
    int cursor = 0;
    int order = -1;
    for (const Node &child : node.children) {
        if (child.isForeign()) {
            if (isForeignContent(child))
                found.append({&child, -1, order});
            continue;
        }
        const int index = childByField(type, child.field, cursor);
        if (index >= 0) {
            cursor = index;
            order = type.children[static_cast<std::size_t>(index)].order;
            found.append({&child, index, order});
        } else if (isWritten(child) &&
                   std::none_of(type.allAttributes.cbegin(), type.allAttributes.cend(),
                                [&](const FormatAttribute &a) { return a.field == child.field; })) {
            m_open.append(&child);
            refuse(FailureCode::FieldUnknown);
            m_open.removeLast();
        }
    }
    const auto byOrder = [](const Entry &a, const Entry &b) { return a.order < b.order; };
    if (!std::is_sorted(found.cbegin(), found.cend(), byOrder))
        std::stable_sort(found.begin(), found.end(), byOrder);
    return found;
}

bool TreeWriter::groupContent(const Node &node, const FormatType &type)
{
    if (!node.text.isEmpty())
        refuse(FailureCode::ValueInvalid, QStringLiteral("group"));
    const qsizetype before = m_out.size();
    const QList<Entry> children = entries(node, type);
    const bool hasText = std::any_of(children.cbegin(), children.cend(), [](const Entry &entry) {
        return entry.node->field == foreign::text();
    });
    for (const Entry &entry : children) {
        if (m_failure)
            return true;
        if (entry.child >= 0 && !isWritten(*entry.node))
            continue;
        if (!hasText)
            newLine();
        if (entry.child < 0) {
            foreignNode(*entry.node);
            continue;
        }
        const FormatChild &known = type.children[static_cast<std::size_t>(entry.child)];
        m_open.append(entry.node);
        element(*entry.node, known);
        m_open.removeLast();
    }
    const bool isEmpty = m_out.size() == before;
    if (!isEmpty && !hasText)
        m_out += '\n' + QByteArray(qMax<qsizetype>(m_open.size() - 1, 0), ' ');
    return !isEmpty;
}

void TreeWriter::instructions(const QString &field)
{
    for (const Node &child : m_root.children) {
        if (child.field == field)
            m_out += "<?" + child.text.toUtf8() + "?>\n";
    }
}

void TreeWriter::rootElement()
{
    const FormatNamespace &space = m_data.namespaces[m_data.root.ns];
    declare(m_root);
    // A document of our own takes the root's namespace as default unless some name has none at all.
    const bool hasBareNames =
        std::any_of(m_data.namespaces.cbegin(), m_data.namespaces.cend(),
                    [](const FormatNamespace &other) { return other.uri.isEmpty(); });
    if (!hasBareNames && !m_scope.prefixOf(space.uriUtf8) && m_scope.uriOf({}).isEmpty()) {
        m_scope.declare({}, space.uriUtf8);
        m_pending.append({{}, space.uriUtf8});
    }
    const Node *kept = foreignChild(m_root, foreign::prefix());
    const QByteArray tag = joined(kept ? keptPrefix(kept->text.toUtf8(), space.uriUtf8, false)
                                       : prefixOf(m_data.root.ns),
                                  m_data.root.name.toUtf8());
    const FormatType &rootType = type(m_data.root.type);
    startTag(tag, m_root, &rootType);
    const qsizetype tagEnd = m_out.size();
    m_open.append(&m_root);
    between(tag, m_root, &rootType);
    m_open.removeLast();
    QByteArray added;
    for (const Declaration &late : std::as_const(m_atRoot))
        added += " xmlns:" + late.prefix + "=\"" + escapedAttribute(late.uri) + '"';
    m_out.insert(tagEnd, added);
}

Result<QByteArray> TreeWriter::run()
{
    m_prefixes.resize(static_cast<std::size_t>(m_data.namespaces.size()));
    m_out = QByteArrayLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    instructions(foreign::instructionBefore());
    rootElement();
    m_out += '\n';
    instructions(foreign::instructionAfter());
    if (m_failure)
        return fail(*m_failure);
    return std::move(m_out);
}

} // namespace

Result<QByteArray> FormatWriter::write(const Document &document, const FormatSpec &format)
{
    return TreeWriter(document, format).run();
}

} // namespace okno
