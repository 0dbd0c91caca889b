#pragma once

#include "models/document/Node.h"

namespace okno {

// Builds the nodes of a new document and counts its rows.
class NodeBuilder
{
public:
    static Node group(const char16_t *field) { return {QString::fromUtf16(field), {}, {}, 0}; }
    Node row(const char16_t *field) { return {QString::fromUtf16(field), {}, {}, m_next++}; }
    // An empty text is not written.
    static void leaf(Node &parent, const char16_t *field, const QString &text);
    // A copy under another name, its rows renumbered, without what the format does not know.
    Node copy(const Node &from, const char16_t *field);
    RowId nextRow() const { return m_next; }

private:
    RowId m_next = 1;
};

} // namespace okno
