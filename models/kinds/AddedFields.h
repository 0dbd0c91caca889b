#pragma once

#include "models/formats/FormatSpec.h"
#include "models/kinds/KindSpec.h"

namespace okno {

// The fields of a format that another one of the same document lacks, in the order of the wire,
// with the types that the format gives them: what a kind has to know to show and fill them. They
// have no box, no classifier and no words of their own; the element's name stands for those.
QList<AddedField> addedFields(const FormatSpec &format, const FormatSpec &older);

} // namespace okno
