#include "models/valuation/NodeBuilder.h"

namespace okno {

void NodeBuilder::leaf(Node &parent, const char16_t *field, const QString &text)
{
    if (!text.isEmpty())
        parent.children.append(Node{QString::fromUtf16(field), text, {}, 0});
}

Node NodeBuilder::copy(const Node &from, const char16_t *field)
{
    Node made{QString::fromUtf16(field), from.text, {}, from.row ? m_next++ : 0};
    for (const Node &child : from.children) {
        const std::u16string name = child.field.toStdU16String();
        if (!child.isForeign())
            made.children.append(copy(child, name.c_str()));
    }
    return made;
}

} // namespace okno
