#pragma once

#include "models/document/Node.h"

#include <QStringList>
#include <QVarLengthArray>

namespace okno {

// The nodes passed from the root (not counted) to a place; a path is made of them only when a
// finding needs one, because most rules are kept.
using Trail = QVarLengthArray<const Node *, 12>;

FieldPath pathOf(const Trail &trail);
// The path of a field that may not be there: the steps not found follow without rows.
FieldPath pathOf(const Trail &trail, const QStringList &missing);

// A field with a text, or a group with anything in it.
inline bool isFilled(const Node &node)
{
    return !node.text.isEmpty() || !node.children.isEmpty();
}

// Calls visit(node, trail) for each node that the steps lead to, through all rows of lists on the
// way; stops when visit says false. The trail is as before afterwards. False: it was stopped.
template <class Visit>
bool eachMatch(const Node &from, const QStringList &steps, qsizetype index, Trail &trail,
               Visit &&visit)
{
    if (index == steps.size())
        return visit(from, trail);
    const QString &step = steps.at(index);
    for (const Node &child : from.children) {
        if (child.field != step)
            continue;
        trail.append(&child);
        const bool goOn = eachMatch(child, steps, index + 1, trail, visit);
        trail.removeLast();
        if (!goOn)
            return false;
    }
    return true;
}

// The first node that the steps lead to, or null.
const Node *firstMatch(const Node &from, const QStringList &steps, qsizetype index = 0);

} // namespace okno
