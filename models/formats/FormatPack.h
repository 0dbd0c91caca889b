#pragma once

#include "models/formats/FormatComparison.h"
#include "models/formats/SchemaSet.h"

namespace okno {

// A version of a document's format, read from an official schema set at run time.
struct PackedFormat {
    FormatSpec format;
    QByteArray json;             // the format file, as the build would have it
    QString comparedWith;        // id of the format that it was compared with
    QList<FormatChange> changes; // none: the same as that one
    bool isNew = true;           // no known format has its namespace
    // Another content under a known namespace: nobody could say which of both a file follows, so
    // such a one is told of and not used.
    bool isAmbiguous() const { return !isNew && !changes.isEmpty(); }
};

// Finds in the set every version of the documents that the program knows (by their root elements,
// whatever the version in the namespace) and makes formats of them, with the field ids of the known
// one; what is new gets its element's name. Sorted by id. PackUnusable: place: the file and line,
// detail: why; also when nothing in it is a known document.
Result<QList<PackedFormat>> readFormatPack(const SchemaSet &set, const FormatCatalogue &known);

} // namespace okno
