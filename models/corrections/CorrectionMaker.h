#pragma once

#include "models/base/Result.h"
#include "models/document/Document.h"
#include "models/formats/FormatSpec.h"

namespace okno {

// Makes the correction of a registered goods declaration: all that both kinds know, with its rows,
// under the declaration's registration number. What will change keeps its former value beside it
// (customs values, payments of box В). The change codes of box 45а stay empty: they say why.
class CorrectionMaker
{
public:
    struct Subject {
        QString registrationNumber; // "10702070/201126/0000001"
        int ordinal = 1;            // of this correction among the declaration's
    };
    // of: kind goods-declaration; format: of the correction.
    // Failures: KindUnknown; ValueInvalid, place: registrationNumber, and what was given, when it
    // is none.
    static Result<Document> make(const Document &of, const Subject &subject,
                                 const FormatSpec &format);
};

} // namespace okno
