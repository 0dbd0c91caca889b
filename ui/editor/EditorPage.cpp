#include "ui/editor/EditorPage.h"

#include "models/kinds/DocumentNumber.h"
#include "ui/editor/EditorHeader.h"
#include "ui/editor/FieldPanel.h"
#include "ui/editor/FindingOrder.h"
#include "ui/editor/FindingsPanel.h"
#include "ui/editor/OutlinePanel.h"
#include "ui/editor/SetFieldCommand.h"
#include "ui/shell/Notice.h"
#include "ui/shell/PaneFocus.h"
#include "ui/shell/ViewState.h"

#include <QApplication>
#include <QInputDialog>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace okno {

using namespace Qt::StringLiterals;

namespace {

const QString partsKey = u"parts"_s;
const QString viewsKey = u"views"_s;

} // namespace

EditorPage::EditorPage(const Texts &texts, const KindCatalogue &kinds,
                       const FormatCatalogue &formats, QWidget *parent)
    : QWidget(parent), m_texts(texts), m_kinds(kinds), m_formats(formats),
      m_header(new EditorHeader(texts, m_undo, this)), m_readOnly(new Notice(this)),
      m_notice(new Notice(this)), m_columns(new QSplitter(this)), m_outline(new OutlinePanel),
      m_views(new EditorViews(texts)), m_panel(new FieldPanel(texts)),
      m_findings(new FindingsPanel(texts, this))
{
    build();
    connectWishes();
    connectViews();
    connectKeys();
}

void EditorPage::build()
{
    m_readOnly->setObjectName(u"editorReadOnly"_s);
    m_notice->setObjectName(u"editorNotice"_s);
    m_columns->setObjectName(u"editorColumns"_s);
    for (QWidget *column : std::initializer_list<QWidget *>{m_outline, m_views, m_panel})
        m_columns->addWidget(column);
    m_columns->setStretchFactor(1, 1);
    m_columns->setCollapsible(1, false);
    m_columns->setChildrenCollapsible(true);
    m_columns->setSizes({26 * theme::grid, 100 * theme::grid, 35 * theme::grid});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_readOnly);
    layout->addWidget(m_notice);
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_findings);
    panes::setPanes(*this,
                    {m_header, m_readOnly, m_notice, m_outline, m_views, m_panel, m_findings});
}

void EditorPage::connectWishes()
{
    connect(m_views, &EditorViews::textEntered, this, &EditorPage::setText);
    connect(m_views, &EditorViews::rowAddRequested, this,
            [this](const FieldPath &group, const QString &field) {
                make(DocumentEdit(m_document).addRow(group, field),
                     tr("Added: %1").arg(m_words.label(group.child(field).fieldKey())));
            });
    connect(m_views, &EditorViews::rowDuplicateRequested, this, [this](const FieldPath &row) {
        const QString what = tr("Duplicated: %1").arg(m_words.place(m_document, row));
        make(DocumentEdit(m_document).duplicateRow(row), what);
    });
    connect(m_views, &EditorViews::rowMoveRequested, this,
            [this](const FieldPath &row, int position) {
                const QString what = tr("Moved: %1").arg(m_words.place(m_document, row));
                if (m_document.position(row) != position)
                    make(DocumentEdit(m_document).moveRow(row, position), what);
            });
    connect(m_views, &EditorViews::removeRequested, this, [this](const FieldPath &path) {
        const QString what = tr("Removed: %1").arg(m_words.place(m_document, path));
        make(DocumentEdit(m_document).remove(path), what);
    });
}

void EditorPage::connectViews()
{
    connect(m_views, &EditorViews::cursorMoved, this, [this](const FieldPath &path) {
        if (!m_isWalking)
            m_walked.reset();
        showPlace();
        Q_EMIT cursorMoved(path);
    });
    connect(m_views, &EditorViews::placeAsked, this, &EditorPage::goTo);
    connect(m_outline, &OutlinePanel::sectionActivated, m_views, &EditorViews::showSection);
    connect(m_outline, &OutlinePanel::goodsActivated, m_views, &EditorViews::setCursor);
    connect(m_findings, &FindingsPanel::findingActivated, this, &EditorPage::walkTo);
    connect(m_findings, &FindingsPanel::acceptRequested, this, &EditorPage::askReason);
    connect(m_findings, &FindingsPanel::withdrawRequested, this, &EditorPage::withdraw);
    connect(m_findings, &FindingsPanel::nextRequested, this, &EditorPage::nextFinding);
    connect(m_findings, &FindingsPanel::previousRequested, this, &EditorPage::previousFinding);
    connect(m_header, &EditorHeader::undoRequested, this, &EditorPage::undo);
    connect(m_header, &EditorHeader::redoRequested, this, &EditorPage::redo);
    connect(m_header, &EditorHeader::checkRequested, this, &EditorPage::check);
    connect(m_header, &EditorHeader::signRequested, this, &EditorPage::sign);
    connect(m_header, &EditorHeader::printRequested, this, &EditorPage::print);
    connect(m_header, &EditorHeader::compareRequested, this, &EditorPage::compare);
    connect(m_header, &EditorHeader::fromRequested, this, &EditorPage::makeFrom);
    connect(m_header, &EditorHeader::matterRequested, this, [this] {
        commit();
        Q_EMIT matterRequested();
    });
}

void EditorPage::connectKeys()
{
    addKey(Qt::ALT | Qt::Key_1, &EditorPage::showForm);
    addKey(Qt::ALT | Qt::Key_3, &EditorPage::showTree);
    addKey(Qt::CTRL | Qt::Key_G, &EditorPage::askPlace);
    addKey(Qt::Key_F7, &EditorPage::check);
    addKey(Qt::Key_F8, &EditorPage::nextFinding);
    addKey(Qt::SHIFT | Qt::Key_F8, &EditorPage::previousFinding);
    addKey(Qt::CTRL | Qt::Key_Z, &EditorPage::undo);
    addKey(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, &EditorPage::redo);
    addKey(Qt::CTRL | Qt::Key_S, &EditorPage::save);
    addKey(Qt::CTRL | Qt::SHIFT | Qt::Key_S, &EditorPage::sign);
    addKey(Qt::CTRL | Qt::Key_P, &EditorPage::print);
    addKey(Qt::CTRL | Qt::ALT | Qt::Key_N, &EditorPage::makeFrom);
    addKey(Qt::CTRL | Qt::ALT | Qt::Key_D, &EditorPage::compare);
    addKey(Qt::CTRL | Qt::Key_W, &EditorPage::close);
    addKey(Qt::Key_Escape, &EditorPage::leave);
}

void EditorPage::addKey(const QKeySequence &key, void (EditorPage::*meant)())
{
    auto *shortcut = new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, meant);
}

void EditorPage::open(const StoredDocument &stored, const FieldPath &cursor)
{
    m_undo.clear();
    m_notice->clear();
    m_isNotSaved = false;
    m_walked.reset();
    m_list.clear();
    m_found.clear();
    m_acceptances = {};
    m_header->clearSaved();
    m_document = stored.document;
    define(m_document);
    m_findings->forget();
    m_views->setFindings({});
    m_views->setDocument(m_document);
    m_outline->setDocument(m_document, places());
    m_outline->setFindings({});
    pushKnown(stored.edits);
    showState(stored.summary);
    m_views->setCursor(cursor.isEmpty() ? m_views->cursor() : cursor);
    showPlace();
}

// Words and form of the document's kind; its own names when the program does not know it.
void EditorPage::define(const Document &document)
{
    const KindSpec *kind = m_kinds.kind(document.kind());
    const FormatSpec *format = m_formats.format(document.format());
    if (kind && kind == m_words.kind() && format && format == m_format)
        return;
    m_format = format;
    const Result<FormSpec> form =
        format ? m_kinds.form(document.kind(), *format) : m_kinds.form(document.kind());
    if (!kind || !form)
        report(form ? Failure{FailureCode::KindUnknown, document.kind(), {}} : form.error());
    else if (!format)
        report({FailureCode::FormatUnknown, document.format(), {}});
    const KindLabels labels = m_kinds.labels(document.kind(), m_texts.language());
    m_form = form.value_or(FormSpec());
    m_words = FieldWords(kind, format, labels);
    m_views->setDefinitions({kind, format, m_form, labels}, m_words);
    m_panel->setWords(m_words);
    m_outline->setForm(m_form, m_views->sections(), kind ? kind->role(u"goods") : QString());
}

void EditorPage::showState(const DocumentSummary &summary)
{
    m_number = summary.number;
    m_header->setTitle(m_words.labels().kindName, m_number);
    m_header->setState(summary.state);
    m_findings->setChecked(summary.state != DocumentState::Draft);
}

// They are in the document already and were told in an earlier life of the program.
void EditorPage::pushKnown(const QList<Edit> &edits)
{
    for (const Edit &edit : edits)
        push({edit}, place(edit));
}

void EditorPage::refresh(const StoredDocument &stored)
{
    showState(stored.summary);
    if (stored.document == m_document)
        return;
    QWidget *focus = QApplication::focusWidget();
    m_undo.clear();
    m_document = stored.document;
    m_views->update(m_document);
    m_outline->setDocument(m_document, places());
    showPlace();
    // Somebody may be at work elsewhere, as in the panel that signs.
    if (focus && !isAncestorOf(focus))
        focus->setFocus();
}

FieldPath EditorPage::cursor() const
{
    return m_views->cursor();
}

void EditorPage::commit()
{
    m_views->commit();
}

void EditorPage::setFindings(const QList<Finding> &findings)
{
    m_found = findings;
    judge();
}

// What is accepted comes last and marks no field.
void EditorPage::judge()
{
    m_acceptances = Acceptances(m_document, QDate::currentDate());
    m_list = inOrder(m_found, m_document, m_words.kind());
    const auto accepted =
        std::stable_partition(m_list.begin(), m_list.end(), [this](const Finding &finding) {
            return !m_acceptances.of(finding);
        });
    const QList<Finding> standing(m_list.begin(), accepted);
    m_findings->setFindings(m_list, m_words.labels(), m_acceptances.of(m_list));
    m_views->setFindings(standing);
    m_outline->setFindings(standing);
    if (m_walked && !m_list.contains(*m_walked))
        m_walked.reset();
    showPlace();
}

void EditorPage::setSaved(const QDateTime &at)
{
    m_header->setSaved(at);
    if (std::exchange(m_isNotSaved, false))
        m_notice->clear();
}

void EditorPage::setSaving()
{
    m_header->setSaving();
}

void EditorPage::setNotSaved(const Failure &reason)
{
    m_header->setNotSaved();
    report(reason);
    m_isNotSaved = true;
}

void EditorPage::setPrincipal(const QString &name)
{
    m_header->setPrincipal(name);
}

void EditorPage::setReadOnly(const QString &reason)
{
    if (reason == m_readOnlyReason)
        return;
    m_readOnlyReason = reason;
    m_header->setReadOnly(!reason.isEmpty());
    m_views->setReadOnly(!reason.isEmpty());
    m_findings->setReadOnly(!reason.isEmpty());
    if (reason.isEmpty())
        m_readOnly->clear();
    else
        m_readOnly->show(theme::Tone::Neutral, reason);
}

void EditorPage::nextFinding()
{
    commit();
    walkTo(m_findings->next());
}

void EditorPage::previousFinding()
{
    commit();
    walkTo(m_findings->previous());
}

QJsonObject EditorPage::viewState() const
{
    return {{partsKey, okno::viewState(*m_columns, m_restored[partsKey])},
            {viewsKey, m_views->viewState()}};
}

void EditorPage::restoreViewState(const QJsonObject &state)
{
    m_restored = state;
    okno::restoreViewState(*m_columns, state[partsKey]);
    m_views->restoreViewState(state[viewsKey].toObject());
}

// A reason is asked for until one is given; without one nothing is accepted.
void EditorPage::askReason(const Finding &finding)
{
    commit();
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"reasonDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Accept the warning"));
    dialog->setLabelText(m_texts.finding(finding, m_words.labels()).message + u"\n\n"_s +
                         tr("Why it is right as it stands. The reason is kept with the document "
                            "and shown to whoever signs:"));
    dialog->setOkButtonText(tr("Accept"));
    const auto allow = [dialog](const QString &reason) {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == dialog->okButtonText())
                button->setEnabled(!reason.trimmed().isEmpty());
        }
    };
    connect(dialog, &QInputDialog::textValueChanged, dialog, allow);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, finding](const QString &reason) {
        Q_EMIT acceptRequested(finding, reason.trimmed());
    });
    dialog->open();
    allow({});
}

void EditorPage::accept(const Finding &finding, const QString &reason, const QString &person,
                        const QDateTime &at)
{
    AcceptedWarning warning = Acceptances::accepting(m_document, finding);
    warning.reason = reason;
    warning.person = person;
    warning.at = at;
    make(DocumentEdit(m_document).accept(warning),
         tr("Accepted: %1").arg(m_words.place(m_document, finding.path)));
}

void EditorPage::withdraw(const AcceptedWarning &warning)
{
    const QList<AcceptedWarning> &all = m_document.acceptedWarnings();
    const auto kept = std::find_if(all.cbegin(), all.cend(), [&](const AcceptedWarning &other) {
        return isSameMatter(other, warning);
    });
    if (kept != all.cend())
        make(DocumentEdit(m_document).withdraw(AcceptedWarning(*kept)),
             tr("Withdrawn: %1").arg(m_words.place(m_document, warning.path)));
}

QString EditorPage::place(const Edit &edit) const
{
    const QString place = m_words.place(m_document, leafOf(edit));
    if (!edit.isAboutWarning())
        return place;
    return (edit.accepted ? tr("Accepted: %1") : tr("Withdrawn: %1")).arg(place);
}

void EditorPage::setText(const FieldPath &path, const QString &text)
{
    const QString before = m_document.text(path);
    if (before != text && !(before.isEmpty() && text.isEmpty()))
        make(DocumentEdit(m_document).setText(path, text), m_words.place(m_document, path));
}

void EditorPage::make(const Result<Edit> &edit, const QString &what)
{
    if (!edit)
        return report(edit.error());
    push({*edit}, what);
    announce({*edit});
}

void EditorPage::push(const QList<Edit> &edits, const QString &what)
{
    m_undo.push(new SetFieldCommand(edits, what,
                                    [this](const QList<Edit> &list) { return applyAgain(list); }));
}

bool EditorPage::applyAgain(const QList<Edit> &edits)
{
    Document changed = m_document;
    for (const Edit &edit : edits) {
        if (const Result<void> applied = DocumentEdit(changed).apply(edit); !applied) {
            report(applied.error());
            return false;
        }
    }
    m_document = changed;
    announce(edits);
    placeAfter(edits.last());
    return true;
}

void EditorPage::announce(const QList<Edit> &edits)
{
    const bool isAboutWarnings = std::all_of(
        edits.cbegin(), edits.cend(), [](const Edit &edit) { return edit.isAboutWarning(); });
    if (!isAboutWarnings)
        m_views->applyEdits(m_document, edits);
    m_outline->setDocument(m_document, places());
    for (const Edit &edit : edits) {
        if (!edit.isAboutWarning() && m_words.kind() &&
            isNumberField(leafOf(edit), *m_words.kind()))
            m_number = documentNumber(m_document, *m_words.kind());
    }
    m_header->setTitle(m_words.labels().kindName, m_number);
    // What was checked or prepared for signing was another content.
    m_header->setState(DocumentState::Draft);
    m_findings->setChecked(false);
    isAboutWarnings ? judge() : showPlace();
    Q_EMIT edited(edits);
}

void EditorPage::report(const Failure &failure)
{
    m_isNotSaved = false; // the notice says something else from now on
    m_notice->show(theme::Tone::Error, m_texts.sentence(failure), failureKey(failure.code));
}

// Where undo or redo changed something; from a row that is gone the views have gone on by
// themselves.
void EditorPage::placeAfter(const Edit &edit)
{
    const FieldPath place = leafOf(edit);
    if (place.isEmpty())
        return;
    if (place.steps().last().row == 0 || m_document.find(place))
        m_views->setCursor(place);
}

void EditorPage::walkTo(const std::optional<Finding> &finding)
{
    if (!finding)
        return;
    m_walked = finding;
    m_isWalking = true;
    m_views->setCursor(finding->path);
    m_isWalking = false;
    showPlace();
}

void EditorPage::goTo(const QString &box, int item)
{
    const std::optional<FieldPath> place = places().box(box, item, cursor());
    if (!place)
        return m_views->showPlaceMissing();
    m_views->stopAsking();
    m_views->setCursor(*place);
}

void EditorPage::showPlace()
{
    const FieldPath place = cursor();
    QList<Finding> here;
    if (m_walked)
        here.append(*m_walked);
    for (const Finding &finding : m_list) {
        if (!place.isEmpty() && finding.path.startsWith(place) && finding != m_walked)
            here.append(finding);
    }
    m_panel->setPlace(m_document, place, here, m_acceptances);
    m_outline->setCurrent(place, places().goodsItem(place));
}

void EditorPage::undo()
{
    if (!m_readOnlyReason.isEmpty())
        return;
    commit();
    m_views->dropTyping();
    m_undo.undo();
}

void EditorPage::redo()
{
    if (!m_readOnlyReason.isEmpty())
        return;
    commit();
    m_views->dropTyping();
    m_undo.redo();
}

void EditorPage::check()
{
    commit();
    Q_EMIT checkRequested();
}

void EditorPage::sign()
{
    commit();
    Q_EMIT signRequested();
}

void EditorPage::print()
{
    commit();
    Q_EMIT printRequested();
}

void EditorPage::makeFrom()
{
    commit();
    Q_EMIT fromRequested();
}

void EditorPage::compare()
{
    commit();
    Q_EMIT compareRequested();
}

void EditorPage::save()
{
    commit();
    Q_EMIT saveRequested();
}

void EditorPage::close()
{
    commit();
    Q_EMIT closeRequested();
}

void EditorPage::leave()
{
    if (m_views->stopAsking())
        m_views->setCursor(m_views->cursor());
    else if (m_findings->isListShown() && m_findings->isAncestorOf(QApplication::focusWidget())) {
        m_findings->setListShown(false);
        m_views->setCursor(m_views->cursor());
    } else {
        close();
    }
}

} // namespace okno
