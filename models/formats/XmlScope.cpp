#include "models/formats/XmlScope.h"

namespace okno {

QByteArray XmlScope::uriOf(QByteArrayView prefix) const
{
    if (prefix == "xml")
        return QByteArrayLiteral("http://www.w3.org/XML/1998/namespace");
    for (auto it = m_declarations.rbegin(); it != m_declarations.rend(); ++it) {
        if (it->prefix == prefix)
            return it->uri;
    }
    return {};
}

std::optional<QByteArray> XmlScope::prefixOf(QByteArrayView uri, bool needsPrefix) const
{
    if (uri.isEmpty())
        return uriOf({}).isEmpty() ? std::optional(QByteArray()) : std::nullopt;
    for (auto it = m_declarations.rbegin(); it != m_declarations.rend(); ++it) {
        if (it->uri == uri && !(needsPrefix && it->prefix.isEmpty()) && uriOf(it->prefix) == uri)
            return it->prefix;
    }
    return std::nullopt;
}

} // namespace okno
