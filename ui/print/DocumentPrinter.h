#pragma once

#include "models/kinds/KindSpec.h"
#include "ui/print/PrintRequest.h"

class QIODevice;

namespace okno {

// Makes the PDF of a document: the paper form where its kind has one, else the form's sections.
// Needs a QGuiApplication (for the fonts; offscreen will do) and may be called on any thread.
class DocumentPrinter
{
public:
    explicit DocumentPrinter(KindCatalogue kinds) : m_kinds(std::move(kinds)) {}

    // KindUnknown, FormatBroken (print.json, form.json), Cancelled, Unsupported without fonts.
    Result<PrintReport> print(const PrintRequest &request, QIODevice &device) const;
    // All of it or nothing (DurableFile): FileUnwritable, DiskFull, FileBusy leave what was there.
    Result<PrintReport> printToFile(const PrintRequest &request, const QString &path) const;
    // What the PDF is called: kind and number.
    QString title(const PrintRequest &request) const;

private:
    Result<PrintReport> printSections(const PrintRequest &request, const QStringList &languages,
                                      int pageCount, QIODevice &device) const;
    const KindCatalogue m_kinds;
};

} // namespace okno
