#pragma once

#include "models/document/Document.h"
#include "models/formats/FormatSpec.h"

namespace okno {

// Writes the wire bytes of a Document: UTF-8, elements in the order of the format, nothing empty
// that was not read empty, required fixed attributes supplied. The same document gives the same
// bytes. FieldUnknown when the document holds a field that the format has no element for.
class FormatWriter
{
public:
    static Result<QByteArray> write(const Document &document, const FormatSpec &format);
};

} // namespace okno
