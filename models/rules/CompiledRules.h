#pragma once

#include "models/kinds/KindSpec.h"
#include "models/rules/CodeLists.h"
#include "models/rules/FindingPlaces.h"
#include "models/rules/KindArithmetic.h"
#include "models/rules/Rule.h"
#include "models/rules/ValueTree.h"

namespace okno {

// Rules that are judged together, and the fields on which their answer depends.
struct Judgement {
    RuleScope scope;
    // Judged goods item by goods item, each by its own content and the fields outside it that are
    // read; else once for the document.
    bool isOfGoods = false;
    QStringList reads;   // field keys; of goods only those outside them
    qsizetype place = 0; // among those of its sort
};

// The rules of a kind, ready to judge. Immutable.
struct CompiledRules {
    CompiledRules(const KindSpec &spec, const QList<RuleScope> &scopes);

    KindSpec kind;
    QString version;
    QSet<QString> off; // of the arithmetic; other rules that are switched off are not there
    QList<Judgement> judgements;
    qsizetype ofGoodsCount = 0;
    qsizetype ofDocumentCount = 0;
    ValueTree values;
    CodeLists codes;
    std::unique_ptr<KindArithmetic> arithmetic;
    FindingPlaces places;
    QString goodsKey;
    QStringList goodsSteps; // from the root to the goods list
};

} // namespace okno
