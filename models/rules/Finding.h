#pragma once

#include "models/document/FieldPath.h"

#include <QStringList>

namespace okno {

// A user's mistake or doubt in a document. The sentence is made elsewhere from id and arguments
// (labels.<lang>.json of the kind for rules, okno_texts for the schema verdict).
struct Finding {
    enum class Severity : quint8 { Advice, Warning, Error }; // Error blocks signing
    QString id; // stable: "dt.totals.goods", "schema.pattern"
    Severity severity = Severity::Error;
    FieldPath path;
    QString box;       // "35", "B"; empty where no box is meant
    int goodsItem = 0; // counted from 1; 0: the whole document
    QStringList arguments;
    QString norm; // the act and point behind the rule
    bool operator==(const Finding &) const = default;
};

} // namespace okno
