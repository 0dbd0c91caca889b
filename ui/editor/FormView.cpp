#include "ui/editor/FormView.h"

#include "ui/editor/FormActions.h"
#include "ui/editor/ItemsPage.h"
#include "ui/editor/SectionPage.h"
#include "ui/editor/fields/RepeatedRow.h"
#include "ui/editor/fields/RowsTable.h"
#include "ui/shell/ViewState.h"

#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace okno {
namespace {

const QString tableKey = QStringLiteral("table:");
const QString partsKey = QStringLiteral("parts:");

template <class Wanted>
Wanted *around(QWidget *widget, const QWidget *limit)
{
    for (; widget && widget != limit; widget = widget->parentWidget()) {
        if (auto *found = qobject_cast<Wanted *>(widget))
            return found;
    }
    return nullptr;
}

} // namespace

FormView::FormView(const Texts &texts, QWidget *parent)
    : QWidget(parent), m_scope(new FormScope(texts, this)), m_actions(new FormActions(this)),
      m_stack(new QStackedWidget(this)), m_idle(new QTimer(this))
{
    setObjectName(QStringLiteral("formView"));
    setAccessibleName(tr("Form"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_stack, &QStackedWidget::currentChanged, this, &FormView::sectionShown);
    connect(m_idle, &QTimer::timeout, this, &FormView::drawOne);
    forwardWishes();
    followKeys();
}

void FormView::forwardWishes()
{
    connect(m_scope, &FormScope::textEntered, this, &FormView::textEntered);
    connect(m_scope, &FormScope::rowAddRequested, this, &FormView::rowAddRequested);
    connect(m_scope, &FormScope::rowDuplicateRequested, this, &FormView::rowDuplicateRequested);
    connect(m_scope, &FormScope::rowRemoveRequested, this, &FormView::rowRemoveRequested);
    connect(m_scope, &FormScope::rowMoveRequested, this, &FormView::rowMoveRequested);
    connect(m_scope, &FormScope::cursorMoved, this, &FormView::cursorMoved);
}

void FormView::followKeys()
{
    connect(m_actions, &FormActions::addRequested, this, &FormView::addRow);
    connect(m_actions, &FormActions::insertRequested, this, &FormView::insertHere);
    connect(m_actions, &FormActions::duplicateRequested, this,
            [this] { withTable(&RowsTable::duplicateRow); });
    connect(m_actions, &FormActions::removeRequested, this,
            [this] { withTable(&RowsTable::removeRow); });
    connect(m_actions, &FormActions::moveRequested, this, &FormView::moveRow);
    connect(m_actions, &FormActions::nextItemRequested, this, &FormView::nextItem);
    connect(m_actions, &FormActions::sectionRequested, this, &FormView::goBySection);
}

void FormView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_actions->dress();
}

void FormView::clear()
{
    m_restored = viewState();
    const QSignalBlocker quiet(m_stack);
    while (QWidget *shown = m_stack->currentWidget()) {
        m_stack->removeWidget(shown);
        delete shown;
    }
    m_sections.clear();
}

void FormView::setDefinitions(const Definitions &definitions)
{
    clear();
    m_hasDocument = false;
    m_scope->setKind(definitions.kind, definitions.labels);
    for (const FormSpec::Section &section : definitions.form.sections) {
        m_sections.append({SectionContent(section, *definitions.kind, definitions.labels)});
        m_stack->addWidget(new QWidget(m_stack)); // its place, until it is drawn
    }
}

// Drawn when it is first wanted, or one by one when nobody waits: all sections at once would hold
// up whoever opens a document.
FormPage *FormView::page(int index)
{
    Section &section = m_sections[index];
    if (!section.page) {
        section.page = makePage(section.content);
        const QSignalBlocker quiet(m_stack);
        const int shown = m_stack->currentIndex();
        QWidget *place = m_stack->widget(index);
        m_stack->insertWidget(index, section.page);
        m_stack->removeWidget(place);
        delete place;
        m_stack->setCurrentIndex(shown);
        restoreViewState(*section.page);
    }
    return section.page;
}

FormPage *FormView::makePage(const SectionContent &content)
{
    FormPage *page = nullptr;
    if (content.isList())
        page = new ItemsPage(*m_scope, content, m_actions->rowActions(), m_stack);
    else
        page = new SectionPage(*m_scope, content, m_stack);
    if (m_hasDocument) {
        page->bind();
        page->showMarks();
        page->showLocks();
    }
    return page;
}

void FormView::drawOne()
{
    for (int i = 0; i < m_sections.size(); ++i) {
        if (!m_sections.at(i).page) {
            page(i);
            return;
        }
    }
    m_idle->stop();
}

QList<FormPage *> FormView::drawn() const
{
    QList<FormPage *> pages;
    for (const Section &section : m_sections) {
        if (section.page)
            pages.append(section.page);
    }
    return pages;
}

QJsonObject FormView::viewState() const
{
    QJsonObject state = m_restored;
    for (const FormPage *page : drawn()) {
        for (const RowsTable *table : page->findChildren<RowsTable *>()) {
            if (const QJsonObject columns = table->viewState(); !columns.isEmpty())
                state[tableKey + table->objectName()] = columns;
        }
        if (const QSplitter *parts = page->parts()) {
            const QString key = partsKey + page->items()->objectName();
            state[key] = okno::viewState(*parts, m_restored[key]);
        }
    }
    return state;
}

void FormView::restoreViewState(const QJsonObject &state)
{
    m_restored = state;
    for (const FormPage *page : drawn())
        restoreViewState(*page);
}

void FormView::restoreViewState(const FormPage &page)
{
    for (RowsTable *table : page.findChildren<RowsTable *>())
        table->restoreViewState(m_restored[tableKey + table->objectName()].toObject());
    if (QSplitter *parts = page.parts())
        okno::restoreViewState(*parts, m_restored[partsKey + page.items()->objectName()]);
}

void FormView::setDocument(const Document &document)
{
    m_scope->setDocument(document);
    m_hasDocument = true;
    for (FormPage *page : drawn())
        page->bind();
    if (!m_sections.isEmpty())
        goToSection(0, true);
    m_idle->start(0);
}

void FormView::applyEdits(const Document &document, const QList<Edit> &edits)
{
    m_scope->setDocument(document);
    for (FormPage *page : drawn())
        page->apply(edits);
}

void FormView::setFindings(const QList<Finding> &findings)
{
    m_scope->setFindings(findings);
    for (FormPage *page : drawn())
        page->showMarks();
}

void FormView::setCodes(CodeBook *codes)
{
    m_scope->setCodes(codes);
}

void FormView::setReadOnly(bool isReadOnly)
{
    m_scope->setReadOnly(isReadOnly);
    for (FormPage *page : drawn())
        page->showLocks();
    m_actions->setRowsLocked(isReadOnly);
}

// A section is tried silently: when it turns out not to have the place, nothing has moved.
bool FormView::setCursor(const FieldPath &path)
{
    commit();
    const FieldPath before = cursor();
    const int sectionBefore = section();
    const QPointer<QWidget> focused = focusWidget();
    const bool hadFocus = focused && focused->hasFocus();
    bool isFound = false;
    {
        const QSignalBlocker quiet(m_scope);
        const QSignalBlocker quietStack(m_stack);
        for (int i = 0; i < m_sections.size() && !isFound; ++i) {
            if (!m_sections.at(i).content.hasKey(path.fieldKey()))
                continue;
            turnTo(i);
            isFound = page(i)->goTo(path);
        }
        if (!isFound) {
            turnTo(sectionBefore);
            m_scope->moveCursor(before);
            if (focused && hadFocus)
                focused->setFocus();
        }
    }
    if (section() != sectionBefore)
        Q_EMIT sectionShown(section());
    if (cursor() != before)
        Q_EMIT m_scope->cursorMoved(cursor());
    return isFound;
}

FieldPath FormView::cursor() const
{
    return m_scope->cursor();
}

void FormView::commit()
{
    for (FormPage *page : drawn())
        page->commit();
}

QStringList FormView::sections() const
{
    QStringList titles;
    for (const Section &section : m_sections)
        titles.append(section.content.title());
    return titles;
}

int FormView::section() const
{
    return m_stack->currentIndex();
}

void FormView::showSection(int index)
{
    if (index >= 0 && index < m_sections.size())
        goToSection(index, true);
}

// Without the focus the stack does not choose a field of the page itself, which would tell a cursor
// that nobody moved.
void FormView::turnTo(int index)
{
    page(index);
    if (index == section())
        return;
    if (QWidget *focused = focusWidget())
        focused->clearFocus();
    m_stack->setCurrentIndex(index);
}

QList<QWidget *> FormView::stopsOf(const QWidget *page) const
{
    QList<QWidget *> stops;
    for (QWidget *at = page->nextInFocusChain(); at != page; at = at->nextInFocusChain()) {
        const bool isStop = at->focusPolicy() & Qt::TabFocus && !at->focusProxy();
        if (isStop && page->isAncestorOf(at) && at->isVisibleTo(page) && at->isEnabled())
            stops.append(at);
    }
    return stops;
}

void FormView::goToSection(int index, bool isFirstStop)
{
    commit();
    turnTo(index);
    if (!isVisible()) // the focus is somebody else's
        return m_scope->moveCursor(page(index)->firstPlace());
    const QList<QWidget *> stops = stopsOf(page(index));
    QWidget *stop = isFirstStop || stops.isEmpty() ? page(index)->firstStop() : stops.last();
    if (!stop)
        return;
    stop->setFocus(isFirstStop ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(stop))
        line->selectAll();
}

// The sections follow each other as if they stood on one long page.
bool FormView::focusNextPrevChild(bool next)
{
    QWidget *focused = focusWidget();
    if (focused && section() >= 0 && focused->hasFocus()) {
        const QList<QWidget *> stops = stopsOf(m_stack->currentWidget());
        const int index = section() + (next ? 1 : -1);
        const bool isAtEdge = !stops.isEmpty() && focused == (next ? stops.last() : stops.first());
        if (isAtEdge && index >= 0 && index < m_sections.size()) {
            goToSection(index, next);
            return true;
        }
    }
    return QWidget::focusNextPrevChild(next);
}

// Who shows the form gives it the focus; it goes where the cursor was.
void FormView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_sections.isEmpty() && !setCursor(cursor()))
        goToSection(section(), true);
}

ItemsPage *FormView::itemsPage() const
{
    return qobject_cast<ItemsPage *>(m_stack->currentWidget());
}

// The table that the row keys mean: the small one under the cursor, else the section's.
RowsTable *FormView::tableInHand() const
{
    if (auto *table = around<RowsTable>(QApplication::focusWidget(), this))
        return table;
    return itemsPage() ? itemsPage()->items() : nullptr;
}

void FormView::addRow()
{
    commit();
    RowsTable *table = tableInHand();
    if (!table || m_scope->isReadOnly())
        return;
    table->addRow();
    if (itemsPage() && itemsPage()->items() == table)
        itemsPage()->goToItem();
}

void FormView::insertHere()
{
    if (auto *repeated = around<RepeatedRow>(QApplication::focusWidget(), this))
        return repeated->addOne();
    addRow();
}

void FormView::withTable(void (RowsTable::*wish)())
{
    commit();
    if (RowsTable *table = tableInHand())
        (table->*wish)();
}

void FormView::moveRow(int by)
{
    commit();
    if (RowsTable *table = tableInHand())
        table->moveRow(by);
}

void FormView::nextItem()
{
    commit();
    for (int i = 0; i < m_sections.size(); ++i) {
        if (!m_sections.at(i).content.isList())
            continue;
        if (i != section())
            return goToSection(i, true);
        RowsTable *items = page(i)->items();
        if (items->currentIndex().row() + 1 < items->rows().size())
            items->goToRow(items->currentIndex().row() + 1);
        return;
    }
}

void FormView::goBySection(int by)
{
    showSection(section() + by);
}

} // namespace okno
