#include "app/desktop/PrintDesk.h"

#include "app/Printing.h"
#include "app/desktop/LongWork.h"
#include "ui/print/DocumentPrinter.h"

#include <QFileDialog>
#include <QFileInfo>

namespace okno {

namespace {

// Numbers of documents have strokes and colons, which no system wants in a file's name.
QString fileName(QString title)
{
    static const QRegularExpression forbidden(QStringLiteral(R"([\\/:*?"<>|\x00-\x1f])"));
    return title.replace(forbidden, QStringLiteral("-")) + QStringLiteral(".pdf");
}

} // namespace

PrintDesk::PrintDesk(Work &work, MainWindow &window, QObject *parent)
    : QObject(parent), m_work(work), m_window(window)
{
}

void PrintDesk::save(const DocumentId &document)
{
    const bool isTraining = m_work.profile == QLatin1String("training");
    m_work.steps
        .run([this, document, isTraining] {
            return printRequest(m_work.workspace, document, m_work.texts.language(), isTraining);
        })
        .then(this, [this](const Result<PrintRequest> &request) {
            request ? askWhere(*request) : Q_EMIT failed(request.error());
        });
}

void PrintDesk::askWhere(const PrintRequest &request)
{
    auto *dialog = new QFileDialog(&m_window, tr("Save as PDF"), {}, tr("PDF (*.pdf)"));
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(fileName(DocumentPrinter(m_work.definitions.kinds()).title(request)));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, request](const QString &file) { print(request, file); });
    dialog->open();
}

void PrintDesk::print(const PrintRequest &request, const QString &file)
{
    startLongWork<PrintReport>(
        m_window, this, tr("Printing %1").arg(QFileInfo(file).fileName()),
        [request, file,
         printer = DocumentPrinter(m_work.definitions.kinds())](const WorkTold &told) mutable {
            PrintRequest watched = request;
            watched.told = told;
            return printer.printToFile(watched, file);
        },
        [this, file](const Result<PrintReport> &printed) {
            printed ? Q_EMIT saved(file) : Q_EMIT failed(printed.error());
        });
}

} // namespace okno
