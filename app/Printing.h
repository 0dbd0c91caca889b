#pragma once

#include "models/store/Workspace.h"
#include "ui/print/PrintRequest.h"

namespace okno {

// A document as it is printed: with its registration when it is what was registered; a draft that
// goes on after one is not. Waits: worker threads only. DocumentUnknown and what the store says.
Result<PrintRequest> printRequest(Workspace &workspace, const DocumentId &document,
                                  const QString &language, bool isTraining);

} // namespace okno
