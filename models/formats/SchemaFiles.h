#pragma once

#include "models/base/Result.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <libxml/tree.h>

#include <functional>
#include <memory>

namespace okno {

// The parsed files of an XSD set and their global definitions, for SchemaImporter.
class SchemaFiles
{
public:
    struct Name { // a qualified name
        QString ns;
        QString local;
        bool operator==(const Name &) const = default;
        friend size_t qHash(const Name &name, size_t seed = 0)
        {
            return qHashMulti(seed, name.ns, name.local);
        }
    };
    struct File {
        std::unique_ptr<xmlDoc, void (*)(xmlDoc *)> document;
        QString name;
        QString targetNamespace;
        bool qualifiesElements = false;
        bool qualifiesAttributes = false;
    };
    struct Definition {
        const xmlNode *node = nullptr;
        const File *file = nullptr;
    };

    // The bytes of a file of the set by its name; FileUnreadable.
    using Bytes = std::function<Result<QByteArray>(const QString &name)>;

    // Reads the root file and all that it imports or includes, each once. Nobody vouches for the
    // files: no DTD, no entity, no depth beyond XmlLimits, no more files than a real set has.
    // XmlMalformed, XmlForbidden, InputTooLarge (place: the file and where in it).
    Result<void> load(const QString &rootName, const Bytes &bytes);
    const File &rootFile() const { return *m_files.front(); }
    const QHash<Name, Definition> &types() const { return m_types; }
    const QHash<Name, Definition> &elements() const { return m_elements; }
    const QHash<Name, Definition> &attributes() const { return m_attributes; }
    // The first global element of the root file.
    Definition rootElement() const { return m_rootElement; }
    // Namespaces and the prefixes that the files use for them, in order of appearance; unique.
    const QList<std::pair<QString, QString>> &prefixes() const { return m_prefixes; }

    // Resolves "prefix:name" as written at a node.
    static Result<Name> resolve(const xmlNode *node, const QString &qname, const File &file);
    static Failure unsupported(const xmlNode *node, const File &file);

private:
    Result<void> loadFile(const QString &name, const QString &includedInto);
    Result<void> readGlobals(File &file);
    Result<void> readGlobal(const xmlNode *node, const File &file);
    void notePrefixes(const xmlNode *node);

    Bytes m_bytes;
    std::vector<std::unique_ptr<File>> m_files;
    QSet<QString> m_names;
    QHash<Name, Definition> m_types;
    QHash<Name, Definition> m_elements;
    QHash<Name, Definition> m_attributes;
    Definition m_rootElement;
    QList<std::pair<QString, QString>> m_prefixes;
};

// Attribute of a schema node; null when it is not there.
QString schemaAttribute(const xmlNode *node, const char *name);
// Local name of an XML Schema element; empty for everything else.
QString schemaElement(const xmlNode *node);
// Its children that are XML Schema elements, annotations left out.
QList<const xmlNode *> schemaChildren(const xmlNode *node);

} // namespace okno
