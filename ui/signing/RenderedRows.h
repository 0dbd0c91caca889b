#pragma once

#include "models/formats/FormatSpec.h"
#include "models/kinds/KindSpec.h"

namespace okno {

// One line of a document as it is read: a heading, a value, or something that the format does not
// know and that is signed all the same.
struct RenderedRow {
    enum class Kind : quint8 { Heading, Value, Foreign };
    Kind kind = Kind::Value;
    quint8 depth = 0; // of headings
    bool isStamped = false;
    QString box;
    QString label;
    QString value;
};
using RenderedRows = QList<RenderedRow>;

// Everything that the bytes hold, in their own order, with the words of the kind. Failures: those
// of FormatReader. Pure and thread safe.
Result<RenderedRows> renderRows(const QByteArray &bytes, const FormatCatalogue &formats,
                                const KindCatalogue &kinds, const QString &language);

} // namespace okno
