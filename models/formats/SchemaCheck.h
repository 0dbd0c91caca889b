#pragma once

#include "models/document/Document.h"
#include "models/formats/FormatSpec.h"
#include "models/rules/Finding.h"

#include <memory>

namespace okno {

// The schema verdict: libxml2's, on the XSD emitted from the format. Compiled once per format;
// check may be called from any thread, one at a time per object.
class SchemaCheck
{
public:
    static Result<SchemaCheck> compile(const FormatSpec &format);
    // Findings "schema.*" with the path of the field in the document that the bytes were written
    // from (or read into). Arguments: element name, value, libxml2's expectation. At most 200
    // findings.
    Result<QList<Finding>> check(const QByteArray &xml, const Document &document) const;
    // Only the verdict.
    Result<bool> isValid(const QByteArray &xml) const;
    // The line of the first error; 0 when the bytes are valid.
    Result<int> firstErrorLine(const QByteArray &xml) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace okno
