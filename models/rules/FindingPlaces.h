#pragma once

#include "models/kinds/KindSpec.h"
#include "models/rules/Finding.h"

namespace okno {

// A finding and where it stands on the form.
struct PlacedFinding {
    Finding finding;
    int part = 0; // before, within, after the goods
    RowId goods = 0;
    int order = 0; // of its field on the form
};

// Where findings stand on the form of a kind. Immutable.
class FindingPlaces
{
public:
    explicit FindingPlaces(const KindSpec &kind);
    // The box of its field is filled in where the rule names none. A field that the kind does not
    // know stands where its group stands.
    PlacedFinding place(const Finding &finding) const;
    // As the form runs within one part or one goods item; what stands at one place stays as it is.
    static void sort(QList<PlacedFinding> &findings);

private:
    // A field of the kind, or a group above one.
    struct Place {
        QHash<QString, qsizetype> children; // field → place in m_places
        int order = -1;                     // on the form; -1: the kind does not name it
        QString box;
    };
    qsizetype placeOf(const QString &key);

    QList<Place> m_places;
    qsizetype m_goods = -1; // the place of the goods list; -1: none
    int m_firstGoodsPlace = 0;
    int m_lastGoodsPlace = 0;
};

} // namespace okno
