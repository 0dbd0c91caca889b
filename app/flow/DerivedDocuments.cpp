#include "app/flow/DocumentFlow.h"

#include "app/flow/Await.h"
#include "models/corrections/CorrectionMaker.h"
#include "models/valuation/CustomsValueMaker.h"

namespace okno {

// Drafts that are made of a document of another kind.

Result<DocumentSummary> DocumentFlow::makeFrom(const DocumentId &from, const QString &kind)
{
    const auto source = await(m_workspace.documents().summary(from));
    if (!source)
        return fail(source.error());
    const bool isDerived = source->kind != kind;
    if (isDerived && kind == QLatin1String("customs-value-declaration"))
        return valueDeclaration(from, {});
    if (isDerived && kind == QLatin1String("correction"))
        return correction(from, {});
    return copy(from, kind);
}

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

Result<DocumentSummary> DocumentFlow::correction(const DocumentId &from,
                                                 const QString &registrationNumber)
{
    const QString kindId = QStringLiteral("correction");
    const KindSpec *kind = m_definitions.kinds().kind(kindId);
    const FormatSpec *format =
        kind ? m_definitions.formats().format(kind->defaultFormat()) : nullptr;
    if (!format)
        return fail(FailureCode::KindUnknown, kindId);
    const Result<StoredDocument> source = await(m_workspace.documents().load(from));
    if (!source)
        return fail(source.error());
    const auto summary = await(m_workspace.documents().summary(from));
    if (!summary)
        return fail(summary.error());
    CorrectionMaker::Subject subject{registrationNumber};
    if (registrationNumber.isEmpty() && summary->status)
        subject.registrationNumber = summary->status->registration.registrationNumber;
    Result<Document> made = CorrectionMaker::make(source->document, subject, *format);
    if (!made)
        return fail(made.error());
    return store(std::move(*made), source->summary.principal, QStringLiteral("new"));
}

} // namespace okno
