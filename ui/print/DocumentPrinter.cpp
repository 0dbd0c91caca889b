#include "ui/print/DocumentPrinter.h"

#include "models/base/DurableFile.h"
#include "ui/print/BoxedForm.h"
#include "ui/print/SectionForm.h"

#include <QBuffer>
#include <QGuiApplication>

namespace okno {

namespace {

Result<PrintLayout> layoutOf(const KindCatalogue &kinds, const KindSpec &kind)
{
    const QByteArray json = kinds.printJson(kind.id());
    return json.isEmpty() ? PrintLayout() : PrintLayout::fromJson(json, kind);
}

} // namespace

Result<PrintReport> DocumentPrinter::print(const PrintRequest &request, QIODevice &device) const
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return fail(FailureCode::Unsupported, QStringLiteral("fonts"));
    const KindSpec *kind = m_kinds.kind(request.document.kind());
    if (!kind)
        return fail(FailureCode::KindUnknown, request.document.kind());
    const Result<PrintLayout> layout = layoutOf(m_kinds, *kind);
    if (!layout)
        return fail(layout.error().code, kind->id() + u'/' + layout.error().place,
                    layout.error().detail);
    if (layout->hasBoxes()) {
        PdfPage page(device, title(request));
        if (!page.isActive())
            return fail(FailureCode::FileUnwritable);
        return BoxedForm(page, *layout, request, Texts(request.language)).draw();
    }
    const QStringList languages =
        layout->languages.isEmpty() ? QStringList{request.language} : layout->languages;
    QBuffer counted;
    counted.open(QIODevice::WriteOnly);
    const Result<PrintReport> once = printSections(request, languages, 0, counted);
    return once ? printSections(request, languages, once->pages, device) : once;
}

Result<PrintReport> DocumentPrinter::printSections(const PrintRequest &request,
                                                   const QStringList &languages, int pageCount,
                                                   QIODevice &device) const
{
    const QString &kindId = request.document.kind();
    const Result<FormSpec> form = m_kinds.form(kindId);
    if (!form)
        return fail(form.error());
    QList<SectionForm::Language> spoken;
    for (const QString &language : languages)
        spoken.append({m_kinds.labels(kindId, language), Texts(language)});
    PdfPage page(device, title(request));
    if (!page.isActive())
        return fail(FailureCode::FileUnwritable);
    return SectionForm(page, *m_kinds.kind(kindId), *form, request, spoken, pageCount).draw();
}

Result<PrintReport> DocumentPrinter::printToFile(const PrintRequest &request,
                                                 const QString &path) const
{
    QBuffer made;
    made.open(QIODevice::WriteOnly);
    const Result<PrintReport> printed = print(request, made);
    if (!printed)
        return printed;
    if (const Result<void> kept = durableReplace(path, made.data()); !kept)
        return fail(kept.error());
    return printed;
}

QString DocumentPrinter::title(const PrintRequest &request) const
{
    const QString name = m_kinds.labels(request.document.kind(), request.language).kindName;
    const QString &registered = request.registration.registrationNumber;
    return QStringLiteral("%1 %2")
        .arg(name, registered.isEmpty() ? request.number : registered)
        .trimmed();
}

} // namespace okno
