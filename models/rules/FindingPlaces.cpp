#include "models/rules/FindingPlaces.h"

#include <algorithm>

namespace okno {

FindingPlaces::FindingPlaces(const KindSpec &kind)
{
    m_places.append(Place());
    m_places.first().order = 0;
    const QString goods = kind.role(u"goods");
    if (!goods.isEmpty())
        m_goods = placeOf(goods);
    int order = 0;
    for (const FieldSpec &field : kind.fields()) {
        Place &place = m_places[placeOf(field.key)];
        place.order = order;
        place.box = field.box;
        if (field.key == goods)
            m_firstGoodsPlace = order;
        if (field.key.startsWith(goods))
            m_lastGoodsPlace = order;
        ++order;
    }
}

qsizetype FindingPlaces::placeOf(const QString &key)
{
    qsizetype at = 0;
    for (const QString &field : key.split(u'/')) {
        const qsizetype next = m_places.at(at).children.value(field, -1);
        if (next < 0) {
            m_places[at].children.insert(field, m_places.size());
            at = m_places.size();
            m_places.append(Place());
        } else {
            at = next;
        }
    }
    return at;
}

PlacedFinding FindingPlaces::place(const Finding &finding) const
{
    PlacedFinding placed{finding};
    const Place *known = &m_places.first();
    const Place *at = known;
    bool isKnown = true;
    for (const FieldStep &step : finding.path.steps()) {
        const auto next = at->children.constFind(step.field);
        isKnown = next != at->children.constEnd();
        if (!isKnown)
            break;
        if (*next == m_goods)
            placed.goods = step.row;
        at = &m_places.at(*next);
        if (at->order >= 0)
            known = at;
    }
    placed.order = known->order;
    if (placed.order >= m_firstGoodsPlace)
        placed.part = placed.order <= m_lastGoodsPlace ? 1 : 2;
    if (isKnown && finding.box.isEmpty())
        placed.finding.box = at->box;
    return placed;
}

void FindingPlaces::sort(QList<PlacedFinding> &findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const PlacedFinding &one, const PlacedFinding &other) {
                         return one.order < other.order;
                     });
}

} // namespace okno
