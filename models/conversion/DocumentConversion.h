#pragma once

#include "models/conversion/ConversionTable.h"
#include "models/document/Document.h"
#include "models/formats/SchemaCheck.h"

namespace okno {

// A document in the other format of a pair. What the other one has is carried; what it has not, or
// its schema refuses there, is named: nothing is dropped silently. What is missing in the result is
// for its own check to say.
class DocumentConversion
{
public:
    // A value of the source that is not in the result.
    struct Left {
        FieldPath path;
        QString value;
        bool operator==(const Left &) const = default;
    };
    struct Converted {
        Document document; // a new one
        QList<Left> left;  // in the order of the source
    };

    // Null: these two formats do not correspond, in whatever versions.
    static std::optional<DocumentConversion> between(const FormatSpec &from, const FormatSpec &to,
                                                     const FormatCatalogue &formats,
                                                     const QList<ConversionTable> &tables);
    // check: of the format that is converted to.
    Result<Converted> convert(const Document &source, const SchemaCheck &check) const;

private:
    DocumentConversion(FormatSpec from, FormatSpec to, ConversionTable table, int side)
        : m_from(std::move(from)), m_to(std::move(to)), m_table(std::move(table)), m_side(side)
    {
    }
    FormatSpec m_from;
    FormatSpec m_to;
    ConversionTable m_table;
    int m_side; // of the format converted from, in the table
};

} // namespace okno
