#include "app/desktop/Intake.h"

#include "app/Files.h"
#include "app/flow/Await.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

#include <utility>

namespace okno {

namespace {

// Waits: worker threads only.
Result<DocumentSummary> importFile(DocumentFlow &flow, const QString &file)
{
    const auto bytes = readFile(file);
    auto made = bytes ? flow.importFile(*bytes, QFileInfo(file).fileName(), {})
                      : Result<DocumentSummary>(fail(bytes.error()));
    if (!made && made.error().place.isEmpty())
        made.error().place = file;
    return made;
}

// At the button that the mouse stands on, otherwise below what has the focus.
QPoint besideTheHand(const QWidget &window)
{
    if (qobject_cast<QAbstractButton *>(QApplication::widgetAt(QCursor::pos())))
        return QCursor::pos();
    const QWidget *focus = QApplication::focusWidget();
    return focus ? focus->mapToGlobal(focus->rect().bottomLeft())
                 : window.mapToGlobal(window.rect().center());
}

} // namespace

Intake::Intake(Work &work, MainWindow &window, QObject *parent)
    : QObject(parent), m_work(work), m_window(window)
{
}

void Intake::tell(const Result<DocumentSummary> &result)
{
    result ? Q_EMIT made(result->id) : Q_EMIT failed(result.error(), 0);
}

void Intake::chooseKind(const PrincipalId &principal)
{
    auto *menu = new QMenu(&m_window);
    menu->setObjectName(QStringLiteral("kindMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const KindCatalogue &kinds = m_work.definitions.kinds();
    const QStringList ids = kinds.ids();
    int before = 0;
    for (const QString &id : ids) {
        if (kinds.kind(id)->isFromCustoms())
            continue; // it is imported, not made
        const int group = kinds.kind(id)->rank() / 10;
        if (group != std::exchange(before, group))
            menu->addSeparator();
        const QString name = kinds.labels(id, m_work.texts.language()).kindName;
        connect(menu->addAction(name), &QAction::triggered, this,
                [this, id, principal] { makeNew(id, principal); });
    }
    menu->setActiveAction(menu->actions().value(0)); // one more key makes the usual one
    menu->popup(besideTheHand(m_window));
}

void Intake::makeNew(const QString &kind, const PrincipalId &principal)
{
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

void Intake::chooseFiles()
{
    auto *dialog = new QFileDialog(&m_window, tr("Import official files"), {},
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
    auto import = std::make_shared<Import>();
    import->files = files;
    import->line = m_window.addProgress(
        files.size() == 1 ? tr("Importing %1").arg(QFileInfo(files.first()).fileName())
                          : tr("Importing files"));
    connect(import->line, &ProgressLine::cancelRequested, this,
            [import] { import->isStopped = true; });
    importNext(import);
}

// A step for each file, so that who works meanwhile waits for one of them at most.
void Intake::importNext(const ImportPtr &import)
{
    const auto count = static_cast<int>(import->files.size());
    import->line->setProgress(import->next, count);
    if (import->isStopped || import->next == count)
        return end(*import);
    m_work.steps
        .run(
            [this, file = import->files.at(import->next)] { return importFile(m_work.flow, file); })
        .then(this, [this, import](const Result<DocumentSummary> &made) {
            ++import->next;
            if (made)
                import->documents.append(made->id);
            else
                import->failures.append(made.error());
            importNext(import);
        });
}

void Intake::end(const Import &import)
{
    import.line->finish();
    const auto documents = static_cast<int>(import.documents.size());
    const bool isCut = import.next < import.files.size();
    if (documents == 1 && !isCut)
        Q_EMIT made(import.documents.first());
    else if (documents > 0)
        Q_EMIT imported(documents);
    if (isCut)
        Q_EMIT stopped(documents, static_cast<int>(import.files.size()));
    if (!import.failures.isEmpty())
        Q_EMIT failed(import.failures.first(), static_cast<int>(import.failures.size()) - 1);
}

} // namespace okno
