#pragma once

#include "models/classifiers/Measures.h"
#include "models/rules/Finding.h"
#include "models/rules/GoodsDeclarationView.h"

namespace okno {

// What imported packs of measures expect in box 44 of each goods item, and is not there. Findings
// "measure.missing" with the field's key, the kinds of documents of which one will do, the
// commodity code, the measure's name in ru, kk and en, the kinds that free of it; the norm is the
// pack's. Warnings: who imports a pack knows of more exceptions than the pack does.
struct GoodsMeasures {
    static void checkItem(const GoodsHeader &header, const GoodsView &item,
                          const Measures &measures, const QDate &date, QList<Finding> &findings);
};

} // namespace okno
