#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace okno {

// The namespace declarations that are in force at one place of a file. Reader and writer share it:
// an element's prefix is kept in the document only where it is not the one that prefixOf() names.
class XmlScope
{
public:
    std::size_t mark() const { return m_declarations.size(); }
    void reset(std::size_t mark) { m_declarations.resize(mark); }
    void declare(QByteArray prefix, QByteArray uri)
    {
        m_declarations.push_back({std::move(prefix), std::move(uri)});
    }
    // The latest declared prefix that stands for the namespace here; empty: the default namespace.
    // "" as uri is "no namespace". Nothing where no prefix stands for it.
    std::optional<QByteArray> prefixOf(QByteArrayView uri, bool needsPrefix = false) const;
    // The namespace that the prefix stands for; "" for none and for an undeclared prefix.
    QByteArray uriOf(QByteArrayView prefix) const;

private:
    struct Declaration {
        QByteArray prefix;
        QByteArray uri;
    };
    std::vector<Declaration> m_declarations;
};

} // namespace okno
