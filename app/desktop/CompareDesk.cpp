#include "app/desktop/CompareDesk.h"

#include "app/desktop/WhenDone.h"
#include "app/flow/Await.h"

namespace okno {

CompareDesk::CompareDesk(Work &work, DifferencePage &page, QObject *parent)
    : QObject(parent), m_work(work), m_page(page)
{
}

void CompareDesk::show(const DocumentId &later)
{
    whenDone(this, m_work.steps.run([this, later] { return view(later); }),
             [this](const Result<DifferencePage::View> &made) {
                 if (!made)
                     return void(Q_EMIT failed(made.error()));
                 m_page.show(*made);
                 Q_EMIT shown();
             });
}

QString CompareDesk::title(const Document &document) const
{
    const QString kind =
        m_work.definitions.kinds().labels(document.kind(), m_work.texts.language()).kindName;
    const QString number = m_work.flow.summaryOf(document).number;
    return number.isEmpty() ? kind : QStringLiteral("%1 · %2").arg(kind, number);
}

// Waits: worker threads only. What it was made of stands in where its values are from.
Result<DifferencePage::View> CompareDesk::view(const DocumentId &later)
{
    DocumentStore &documents = m_work.workspace.documents();
    const auto stored = await(documents.load(later));
    if (!stored)
        return fail(stored.error());
    const Document &document = stored->document;
    DifferencePage::View view;
    view.later = later;
    view.laterTitle = title(document);
    const Provenance &from = document.defaultProvenance();
    const auto id = from.origin == Provenance::Origin::Copied ? DocumentId::parse(from.source)
                                                              : std::optional<DocumentId>();
    const auto earlier =
        id ? await(documents.load(*id)) : Result<StoredDocument>(fail(FailureCode::NotFound));
    const KindCatalogue &kinds = m_work.definitions.kinds();
    const KindSpec *kind = kinds.kind(document.kind());
    const KindSpec *earlierKind = earlier ? kinds.kind(earlier->document.kind()) : nullptr;
    if (!kind || !earlierKind)
        return view;
    view.earlier = *id;
    view.earlierTitle = title(earlier->document);
    const KindLabels labels = kinds.labels(kind->id(), m_work.texts.language());
    for (const FieldDifference &one :
         DocumentDifference::between(earlier->document, *earlierKind, document, *kind))
        view.rows.append({one, labels.fields.value(one.path.fieldKey(), one.path.fieldKey())});
    return view;
}

} // namespace okno
