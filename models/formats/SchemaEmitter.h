#pragma once

#include "models/formats/FormatData.h"

#include <QHash>

namespace okno {

// The XSD set that a format stands for, one document per namespace, for libxml2 only: the same
// types, derivations, facets and order as in the official set.
struct EmittedSchema {
    QByteArray rootFile;                 // name of the document to compile
    QHash<QByteArray, QByteArray> files; // name → document
};
EmittedSchema emitSchema(const FormatData &data);

} // namespace okno
