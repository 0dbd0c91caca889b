#pragma once

#include "models/document/Document.h"
#include "models/formats/FormatSpec.h"

namespace okno {

// Reads a wire file into a Document in one SAX pass (libxml2). Refuses DTDs and entities, depth
// over 64, over 64 attributes, names over 256 bytes, a text over 1 MiB, a file over 64 MiB. Keeps
// what the format does not know: elements, attributes, prefixes, processing instructions. Failures:
// XmlMalformed, XmlForbidden, InputTooLarge (place line:column), FormatUnknown.
class FormatReader
{
public:
    // The format is chosen by the root element.
    static Result<Document> read(const QByteArray &xml, const FormatCatalogue &formats);
    static Result<Document> read(const QByteArray &xml, const FormatSpec &format);
};

} // namespace okno
