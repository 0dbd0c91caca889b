#pragma once

#include "models/base/Result.h"

#include <QJsonObject>

namespace okno {

// Reads one JSON object (RFC 8259) from a foreign party: duplicate keys, nesting over 32, lone
// surrogates, NUL, whole numbers over 64 bits and trailing bytes are refused. ReplyMalformed with
// the offset as place.
Result<QJsonObject> parseStrictObject(const QByteArray &bytes);

} // namespace okno
