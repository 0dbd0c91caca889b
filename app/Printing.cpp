#include "app/Printing.h"

#include "app/flow/Await.h"

namespace okno {

Result<PrintRequest> printRequest(Workspace &workspace, const DocumentId &document,
                                  const QString &language, bool isTraining)
{
    const auto stored = await(workspace.documents().load(document));
    if (!stored)
        return fail(stored.error());
    const auto summary = await(workspace.documents().summary(document));
    if (!summary)
        return fail(summary.error());
    PrintRequest request;
    request.document = stored->document;
    request.language = language;
    request.number = summary->number;
    request.isSigned = summary->state == DocumentState::Signed;
    request.isTraining = isTraining;
    if (request.isSigned && summary->status)
        request.registration = summary->status->registration;
    return request;
}

} // namespace okno
