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

bool DocumentFlow::converts(const QString &format, const QString &kind) const
{
    const FormatCatalogue &formats = m_definitions.formats();
    const Result<QString> wanted = m_definitions.formatFor(kind, today());
    const FormatSpec *from = formats.format(format);
    const FormatSpec *to = wanted ? formats.format(*wanted) : nullptr;
    return from && to &&
           DocumentConversion::between(*from, *to, formats, m_definitions.conversions());
}

Result<DocumentFlow::ConvertedDraft> DocumentFlow::convertTo(const DocumentId &from,
                                                             const QString &kind)
{
    const Result<StoredDocument> source = await(m_workspace.documents().load(from));
    if (!source)
        return fail(source.error());
    const Result<QString> format = m_definitions.formatFor(kind, today());
    if (!format)
        return fail(format.error());
    Result<DocumentConversion::Converted> made = converted(source->document, *format);
    if (!made)
        return fail(made.error());
    made->document.setDefaultProvenance({Provenance::Origin::Copied, from.toString()});
    const Result<DocumentSummary> stored =
        store(std::move(made->document), source->summary.principal, QStringLiteral("new"));
    if (!stored)
        return fail(stored.error());
    return ConvertedDraft{*stored, source->document, made->left};
}

Result<DocumentConversion::Converted> DocumentFlow::converted(const Document &document,
                                                              const QString &format) const
{
    const FormatCatalogue &formats = m_definitions.formats();
    const FormatSpec *from = formats.format(document.format());
    const FormatSpec *to = formats.format(format);
    const auto conversion =
        from && to ? DocumentConversion::between(*from, *to, formats, m_definitions.conversions())
                   : std::nullopt;
    if (!conversion)
        return fail(FailureCode::FormatUnknown, format);
    const auto checker = m_definitions.checker(to->kind(), to->id(), today());
    if (!checker)
        return fail(checker.error());
    return conversion->convert(document, (*checker)->schema);
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
