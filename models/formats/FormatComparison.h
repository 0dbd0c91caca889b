#pragma once

#include "models/formats/FormatSpec.h"

namespace okno {

// One thing that a newer version of a format does otherwise. What happens at many places of the
// document for one reason (a type used all over it) is one change.
struct FormatChange {
    enum class What { Namespace, Added, Removed, Occurrence, Text };
    What what = What::Added;
    QString name;   // "ESADout_CUGoodsType/GrossWeightQuantity", "…/@DocumentModeID", a prefix
    QString before; // "0..1"; "string maxLength=250"; a namespace; empty for what was not there
    QString after;
    QStringList paths; // wire paths in the newer format; in the older one for what is removed

    static QString key(What what); // "added": the spelling in JSON
};

// In the order: namespaces, removed, added, occurrence, text (type and facets); each by the order
// of the wire. InputTooLarge when one of them has more paths than any form could show.
Result<QList<FormatChange>> compareFormats(const FormatSpec &before, const FormatSpec &after);

} // namespace okno
