#include "app/desktop/Intake.h"

#include "app/Files.h"
#include "app/flow/Await.h"

#include <QFileDialog>

namespace okno {

namespace {

struct Imported {
    QList<DocumentId> documents;
    QList<Failure> failures;
};

Imported importAll(DocumentFlow &flow, const QStringList &files)
{
    Imported result;
    for (const QString &file : files) {
        const auto bytes = readFile(file);
        const auto made = bytes ? flow.importFile(*bytes, QFileInfo(file).fileName(), {})
                                : Result<DocumentSummary>(fail(bytes.error()));
        if (made) {
            result.documents.append(made->id);
            continue;
        }
        Failure failure = made.error();
        if (failure.place.isEmpty())
            failure.place = file;
        result.failures.append(failure);
    }
    return result;
}

} // namespace

Intake::Intake(Work &work, QObject *parent) : QObject(parent), m_work(work)
{
}

void Intake::tell(const Result<DocumentSummary> &result)
{
    result ? Q_EMIT made(result->id) : Q_EMIT failed(result.error(), 0);
}

void Intake::makeNew(const PrincipalId &principal)
{
    const QString kind = m_work.definitions.kinds().ids().value(0);
    m_work.steps
        .run([this, kind, principal]() -> Result<DocumentSummary> {
            const auto all = await(m_work.workspace.principals().list());
            const bool isOnly = all && all->size() == 1;
            return m_work.flow.create(kind, isOnly ? all->first().id : principal);
        })
        .then(this, [this](const Result<DocumentSummary> &result) { tell(result); });
}

void Intake::copy(const DocumentId &document)
{
    m_work.steps
        .run([this, document]() -> Result<DocumentSummary> {
            const auto source = await(m_work.workspace.documents().summary(document));
            return source ? m_work.flow.copy(document, source->kind) : fail(source.error());
        })
        .then(this, [this](const Result<DocumentSummary> &result) { tell(result); });
}

void Intake::chooseFiles(QWidget *window)
{
    auto *dialog = new QFileDialog(window, tr("Import official files"), {},
                                   tr("Official XML (*.xml);;All files (*)"));
    dialog->setObjectName(QStringLiteral("importDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &Intake::import);
    dialog->open();
}

void Intake::import(const QStringList &files)
{
    if (files.isEmpty())
        return;
    m_work.steps.run([this, files] { return importAll(m_work.flow, files); })
        .then(this, [this](const Imported &result) {
            if (result.documents.size() == 1)
                Q_EMIT made(result.documents.first());
            else if (!result.documents.isEmpty())
                Q_EMIT imported(static_cast<int>(result.documents.size()));
            if (!result.failures.isEmpty())
                Q_EMIT failed(result.failures.first(),
                              static_cast<int>(result.failures.size()) - 1);
        });
}

} // namespace okno
