#include "models/document/Node.h"

#include <algorithm>

namespace okno {

const Node *Node::child(QStringView name) const
{
    const auto found = std::find_if(children.begin(), children.end(),
                                    [name](const Node &node) { return node.field == name; });
    return found == children.end() ? nullptr : &*found;
}

QString Node::childText(QStringView name) const
{
    const Node *node = child(name);
    return node ? node->text : QString();
}

} // namespace okno
