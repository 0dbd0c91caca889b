#pragma once

#include "models/base/Result.h"
#include "models/formats/FormatData.h"

namespace okno {

// The format file: JSON, one particle or facet list a line. Types are named "prefix:Name" with the
// prefixes of its own "namespaces" list; "xs:" is XML Schema.
QByteArray formatToJson(const FormatData &data);
// Failure: FormatBroken with the place inside the file.
Result<FormatData> formatFromJson(const QByteArray &json);

} // namespace okno
