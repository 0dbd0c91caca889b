#include "app/desktop/Intake.h"

#include "app/Files.h"
#include "app/flow/Await.h"
#include "models/values/DeclarationNumber.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>

#include <utility>

namespace okno {

namespace {

const QString correction = QStringLiteral("correction");

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

void Intake::chooseFrom(const DocumentId &document)
{
    m_work.workspace.documents().summary(document).then(
        this, [this](const Result<DocumentSummary> &source) {
            source ? openMenu(*source) : Q_EMIT failed(source.error(), 0);
        });
}

void Intake::openMenu(const DocumentSummary &source)
{
    auto *menu = new QMenu(&m_window);
    menu->setObjectName(QStringLiteral("fromMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const KindCatalogue &kinds = m_work.definitions.kinds();
    for (const QString &id : kinds.ids()) {
        const bool isMade = kinds.kind(id)->about().kind == source.kind || converts(source, id);
        if (kinds.kind(id)->isFromCustoms() || !isMade)
            continue;
        const QString name = kinds.labels(id, m_work.texts.language()).kindName;
        QAction *action = menu->addAction(name, this, [this, id, source] { makeFrom(source, id); });
        action->setObjectName(id);
    }
    const KindSpec *own = kinds.kind(source.kind);
    if (own && !own->isFromCustoms()) {
        menu->addSeparator();
        menu->addAction(tr("New one like it"), this, [this, source] { copy(source.id); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("Nothing is made from such a document"))->setEnabled(false);
    menu->setActiveAction(menu->actions().value(0));
    menu->popup(besideTheHand(m_window));
}

bool Intake::converts(const DocumentSummary &source, const QString &kind) const
{
    return source.kind != kind && m_work.flow.converts(source.format, kind);
}

// What the other format has no place for stays in the source; the person is told which that is.
void Intake::convert(const DocumentId &source, const QString &kind)
{
    m_work.steps.run([this, source, kind] { return m_work.flow.convertTo(source, kind); })
        .then(this, [this](const Result<DocumentFlow::ConvertedDraft> &result) {
            if (!result)
                return void(Q_EMIT failed(result.error(), 0));
            Q_EMIT made(result->made.id);
            if (!result->left.isEmpty())
                showLeft(*result);
        });
}

void Intake::showLeft(const DocumentFlow::ConvertedDraft &converted)
{
    const QString kindId = converted.source.kind();
    const KindCatalogue &kinds = m_work.definitions.kinds();
    const KindSpec *kind = kinds.kind(kindId);
    const KindLabels labels = kinds.labels(kindId, m_work.texts.language());
    QStringList lines;
    for (const DocumentConversion::Left &left : converted.left) {
        const QString key = left.path.fieldKey();
        const FieldSpec *field = kind ? kind->field(key) : nullptr;
        const QString label = labels.fields.value(key, key);
        lines.append(field && !field->box.isEmpty()
                         ? tr("Box %1 · %2: %3").arg(field->box, label, left.value)
                         : tr("%1: %2").arg(label, left.value));
    }
    auto *dialog = new QMessageBox(QMessageBox::Information, tr("Made in the other format"),
                                   tr("The other format has no place for some values. They stay in "
                                      "the document that this one was made of."),
                                   QMessageBox::Ok, &m_window);
    dialog->setObjectName(QStringLiteral("leftDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInformativeText(tr("Values left behind: %1").arg(lines.size()));
    dialog->setDetailedText(lines.join(u'\n'));
    dialog->open();
}

void Intake::makeFrom(const DocumentSummary &source, const QString &kind)
{
    if (converts(source, kind))
        return convert(source.id, kind);
    const bool hasNumber =
        source.status && !source.status->registration.registrationNumber.isEmpty();
    if (kind == correction && source.kind != correction && !hasNumber)
        return askRegistration(source.id, {});
    m_work.steps.run([this, from = source.id, kind] { return m_work.flow.makeFrom(from, kind); })
        .then(this, [this](const Result<DocumentSummary> &result) { tell(result); });
}

// A declaration that was registered elsewhere: only the person knows its number. What is no number
// is asked again, as it was typed.
void Intake::askRegistration(const DocumentId &source, const QString &typed)
{
    auto *dialog = new QInputDialog(&m_window);
    dialog->setObjectName(QStringLiteral("registrationDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Correction of a goods declaration"));
    const QString question = tr("Registration number of the declaration that is corrected,\nsuch "
                                "as 10702070/201126/0000001:");
    dialog->setLabelText(typed.isEmpty()
                             ? question
                             : tr("“%1” is no registration number.").arg(typed) + u'\n' + question);
    dialog->setTextValue(typed);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, source](const QString &text) {
        const QString number = text.trimmed();
        DeclarationNumber::parse(number) ? makeCorrection(source, number)
                                         : askRegistration(source, number);
    });
    dialog->open();
}

void Intake::makeCorrection(const DocumentId &source, const QString &registration)
{
    m_work.steps
        .run([this, source, registration] { return m_work.flow.correction(source, registration); })
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
