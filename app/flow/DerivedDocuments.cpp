#include "app/flow/DocumentFlow.h"

#include "app/flow/Await.h"
#include "models/valuation/CustomsValueMaker.h"

namespace okno {

// Drafts that are made of a document of another kind.

Result<DocumentSummary> DocumentFlow::valueDeclaration(const DocumentId &from, ValueCosts costs)
{
    const QString kindId = QStringLiteral("customs-value-declaration");
    const KindSpec *kind = m_definitions.kinds().kind(kindId);
    if (!kind)
        return fail(FailureCode::KindUnknown, kindId);
    const Result<StoredDocument> source = await(m_workspace.documents().load(from));
    if (!source)
        return fail(source.error());
    const auto summary = await(m_workspace.documents().summary(from));
    if (!summary)
        return fail(summary.error());
    if (summary->status)
        costs.registrationNumber = summary->status->registration.registrationNumber;
    Result<Document> made =
        CustomsValueMaker::make(source->document, costs, kind->id(), kind->defaultFormat());
    if (!made)
        return fail(made.error());
    return store(std::move(*made), source->summary.principal, QStringLiteral("new"));
}

} // namespace okno
