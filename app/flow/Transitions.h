#pragma once

#include "models/base/Result.h"
#include "models/store/DocumentStore.h"

namespace okno {

// What may be wished for a document; from Signed on its act speaks (models/document/Submission.h).
enum class Wish : quint8 { Edit, Check, Freeze, Sign, Queue };

// The one table of a document's local states: where a wish leads, or StateForbids with
// "state → wish" as detail. Check leads to Checked only where nothing blocks; the store decides
// that.
Result<DocumentState> transition(DocumentState state, Wish wish);

} // namespace okno
