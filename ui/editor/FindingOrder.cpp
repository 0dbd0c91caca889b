#include "ui/editor/FindingOrder.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace okno {
namespace {

void numberRows(const Node &node, QHash<RowId, int> &positions)
{
    QHash<QString, int> last;
    for (const Node &child : node.children) {
        if (child.row != 0)
            positions.insert(child.row, ++last[child.field]);
        numberRows(child, positions);
    }
}

// Step by step the field's place in the form and the row's place in its list.
std::vector<qsizetype> rank(const FieldPath &path, const KindSpec *kind,
                            const QHash<RowId, int> &positions)
{
    std::vector<qsizetype> rank;
    QString key;
    for (const FieldStep &step : path.steps()) {
        key += key.isEmpty() ? step.field : u'/' + step.field;
        const FieldSpec *field = kind ? kind->field(key) : nullptr;
        rank.push_back(field ? field - kind->fields().constData()
                             : std::numeric_limits<qsizetype>::max());
        rank.push_back(positions.value(step.row));
    }
    return rank;
}

} // namespace

QList<Finding> inOrder(QList<Finding> findings, const Document &document, const KindSpec *kind)
{
    QHash<RowId, int> positions;
    if (!findings.isEmpty())
        numberRows(document.root(), positions);
    struct Ranked {
        std::vector<qsizetype> rank;
        Finding finding;
    };
    std::vector<Ranked> ranked;
    for (Finding &finding : findings)
        ranked.push_back({rank(finding.path, kind, positions), std::move(finding)});
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &left, const Ranked &right) {
        if (left.finding.severity != right.finding.severity)
            return left.finding.severity > right.finding.severity;
        return left.rank < right.rank;
    });
    QList<Finding> result;
    for (Ranked &entry : ranked)
        result.append(std::move(entry.finding));
    return result;
}

} // namespace okno
