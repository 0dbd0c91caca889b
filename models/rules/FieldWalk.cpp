#include "models/rules/FieldWalk.h"

namespace okno {

FieldPath pathOf(const Trail &trail)
{
    return pathOf(trail, {});
}

FieldPath pathOf(const Trail &trail, const QStringList &missing)
{
    QList<FieldStep> steps;
    steps.reserve(trail.size() + missing.size());
    for (const Node *node : trail)
        steps.append({node->field, node->row});
    for (const QString &field : missing)
        steps.append({field, 0});
    return FieldPath(std::move(steps));
}

const Node *firstMatch(const Node &from, const QStringList &steps, qsizetype index)
{
    if (index == steps.size())
        return &from;
    const QString &step = steps.at(index);
    for (const Node &child : from.children) {
        if (child.field != step)
            continue;
        if (const Node *found = firstMatch(child, steps, index + 1))
            return found;
    }
    return nullptr;
}

} // namespace okno
