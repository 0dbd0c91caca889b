#include "ui/editor/DocumentTreeView.h"

#include "ui/editor/DocumentTreeModel.h"
#include "ui/editor/WrappingDelegate.h"
#include "ui/shell/Theme.h"
#include "ui/shell/ViewState.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace okno {
namespace {

bool isTyping(const QKeyEvent &event)
{
    const bool isCommand =
        event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !isCommand && !event.text().isEmpty() && event.text().at(0).isPrint();
}

} // namespace

DocumentTreeView::DocumentTreeView(DocumentTreeModel *model, QWidget *parent)
    : QTreeView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new WrappingDelegate(this));
    setEditTriggers(EditKeyPressed | AnyKeyPressed | DoubleClicked | SelectedClicked);
    setSelectionBehavior(SelectRows);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setWordWrap(true);
    setExpandsOnDoubleClick(true);
    setHorizontalScrollMode(ScrollPerPixel);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(theme::grid * 6);
    // Labels wrap by the width of their column.
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    updateLook();
}

QWidget *DocumentTreeView::openEditor() const
{
    const QModelIndex value = currentIndex().siblingAtColumn(DocumentTreeModel::ValueColumn);
    return value.isValid() ? indexWidget(value) : nullptr;
}

void DocumentTreeView::commitEditor()
{
    if (QWidget *editor = openEditor())
        commitData(editor);
}

void DocumentTreeView::endEditing()
{
    if (QWidget *editor = openEditor())
        closeEditor(editor, QAbstractItemDelegate::RevertModelCache);
}

void DocumentTreeView::reveal(const QModelIndex &index)
{
    for (QModelIndex group = index.parent(); group.isValid(); group = group.parent())
        expand(group);
    setCurrentIndex(index);
    scrollTo(index);
}

bool DocumentTreeView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const QModelIndex value = index.siblingAtColumn(DocumentTreeModel::ValueColumn);
    return QTreeView::edit(value.isValid() ? value : index, trigger, event);
}

// A tree reads + - * as its own commands, and * would open a format without end: a phone number and
// a negative sum start so.
void DocumentTreeView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && state() != EditingState) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
                event->ignore();
            else
                activateCurrent();
            return;
        }
        if (isTyping(*event) && m_model->canEdit(current)) {
            edit(current, AnyKeyPressed, event);
            return;
        }
        if (event->key() == Qt::Key_Asterisk)
            return;
    }
    QTreeView::keyPressEvent(event);
}

void DocumentTreeView::activateCurrent()
{
    const QModelIndex current = currentIndex();
    if (m_model->isAdder(current))
        Q_EMIT adderActivated(current);
    else if (m_model->canEdit(current))
        edit(current, EditKeyPressed, nullptr);
    else
        setExpanded(current.siblingAtColumn(0), !isExpanded(current.siblingAtColumn(0)));
}

void DocumentTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT currentPlaceChanged();
}

void DocumentTreeView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLook();
}

// What a person was looking at stays in view; a place revealed while hidden comes into view.
void DocumentTreeView::resizeEvent(QResizeEvent *event)
{
    const QRect seen(QPoint(0, 0), event->oldSize());
    const bool wasSeen = !m_isFitted || visualRect(currentIndex()).intersects(seen);
    QTreeView::resizeEvent(event);
    if (!isVisible())
        return;
    if (!m_isFitted)
        fitColumns();
    executeDelayedItemsLayout();
    if (wasSeen && currentIndex().isValid())
        scrollTo(currentIndex());
}

void DocumentTreeView::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    if (!m_isFitted)
        fitColumns();
    executeDelayedItemsLayout();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void DocumentTreeView::updateLook()
{
    m_model->setLook(palette(), theme::fixed(this));
    viewport()->update();
}

QJsonObject DocumentTreeView::viewState() const
{
    return m_isFitted ? okno::viewState(*header()) : m_restored;
}

void DocumentTreeView::restoreViewState(const QJsonObject &state)
{
    if (okno::restoreViewState(*header(), state)) {
        m_restored = state;
        m_isFitted = true;
    }
}

void DocumentTreeView::fitColumns()
{
    m_isFitted = true;
    const int box = fontMetrics().horizontalAdvance(QStringLiteral("00000000"));
    header()->resizeSection(DocumentTreeModel::BoxColumn, box);
    header()->resizeSection(DocumentTreeModel::FieldColumn, (viewport()->width() - box) * 11 / 20);
}

} // namespace okno
