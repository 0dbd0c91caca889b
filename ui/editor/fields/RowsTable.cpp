#include "ui/editor/fields/RowsTable.h"

#include "ui/editor/fields/CellDelegate.h"
#include "ui/editor/fields/FieldInput.h"
#include "ui/shell/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSet>

namespace okno {
namespace {

constexpr int mostRowsShown = 7;
constexpr int itemsShown = 6;

int lettersOf(const QString &type)
{
    if (type == u"integer")
        return 8;
    if (type == u"text")
        return 22;
    return type == u"code" ? 12 : 14;
}

} // namespace

RowsTable::RowsTable(FormScope &scope, const QString &listKey,
                     const QList<FormEntry::Column> &columns, Use use, QWidget *parent)
    : FittedTable(parent), m_scope(scope),
      m_rows(new RowsModel(scope, listKey, columns,
                           use == Use::Cells ? RowsModel::Tail::NewRow : RowsModel::Tail::None,
                           this)),
      m_delegate(new CellDelegate(scope, this)), m_use(use)
{
    setUp(listKey);
    setModel(m_rows);
    widen();
    connect(m_delegate, &CellDelegate::entered, this, &RowsTable::goOn);
    connect(m_rows, &RowsModel::modelAboutToBeReset, this, &RowsTable::remember);
    connect(m_rows, &RowsModel::modelReset, this, &RowsTable::restore);
    connect(m_rows, &RowsModel::rowsInserted, this, &RowsTable::updateGeometry);
    connect(m_rows, &RowsModel::rowsRemoved, this, &RowsTable::updateGeometry);
}

void RowsTable::setUp(const QString &listKey)
{
    setObjectName(listKey);
    setAccessibleName(m_scope.labels().fields.value(listKey, listKey));
    setItemDelegate(m_delegate);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(EditKeyPressed | AnyKeyPressed | DoubleClicked);
    setHorizontalScrollMode(ScrollPerPixel);
    if (m_use == Use::Items)
        setSelectionBehavior(SelectRows);
    else
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->setVisible(m_use == Use::Cells);
    m_rows->setCodeFont(theme::fixed(this));
}

void RowsTable::widen()
{
    QList<Column> columns;
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        const QString &type = m_rows->field(column).type;
        columns.append({lettersOf(type), type == u"text"});
    }
    setColumns(columns);
}

QSize RowsTable::sizeHint() const
{
    return sizeFor(m_use == Use::Items ? itemsShown : qBound(1, m_rows->rowCount(), mostRowsShown));
}

QSize RowsTable::minimumSizeHint() const
{
    return m_use == Use::Items ? sizeFor(1) : sizeHint();
}

void RowsTable::remember()
{
    m_rowBefore =
        currentIndex().isValid() && !currentRow().isEmpty() ? currentRow().steps().last().row : 0;
    m_cellBefore = {currentIndex().column(), currentIndex().row()};
}

void RowsTable::restore()
{
    updateGeometry();
    const int same = m_rows->rowOf(m_rowBefore);
    const int row = same >= 0 ? same : qBound(0, m_cellBefore.y(), qMax(0, m_rows->rowCount() - 1));
    if (m_use == Use::Items || hasFocus())
        choose(m_rows->index(row, qMax(0, m_cellBefore.x())));
    if (m_use == Use::Items)
        Q_EMIT rowChosen();
}

// Of itself, setCurrentIndex() would stretch the selection while a key like Ctrl+Shift+D is down.
void RowsTable::choose(const QModelIndex &index)
{
    const QItemSelectionModel::SelectionFlags whole =
        m_use == Use::Items ? QItemSelectionModel::Rows : QItemSelectionModel::NoUpdate;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | whole);
}

void RowsTable::goToRow(int row)
{
    choose(m_rows->index(row, qMax(0, currentIndex().column())));
}

bool RowsTable::goTo(const FieldPath &path)
{
    const QModelIndex index = m_rows->indexOf(path);
    if (!index.isValid())
        return false;
    choose(index);
    scrollTo(index);
    m_scope.focus(this, m_rows->cellPath(index));
    return true;
}

void RowsTable::commitEditing()
{
    if (QWidget *editor = indexWidget(currentIndex()))
        commitData(editor);
}

void RowsTable::goOn(bool isForward)
{
    if (m_use == Use::Items) {
        if (isForward)
            Q_EMIT entered();
        else
            focusNextPrevChild(false);
        return;
    }
    const int columns = m_rows->columnCount();
    const int at = currentIndex().row() * columns + currentIndex().column();
    const int next = at + (isForward ? 1 : -1);
    const bool isOnNewRow = currentIndex().row() >= m_rows->size();
    if (next < 0 || next >= columns * m_rows->rowCount() || (isForward && isOnNewRow))
        focusNextPrevChild(isForward);
    else
        choose(m_rows->index(next / columns, next % columns));
}

void RowsTable::keyPressEvent(QKeyEvent *event)
{
    if (FieldInput::isGoingOn(*event))
        return goOn(FieldInput::isForward(*event));
    if (event->matches(QKeySequence::Copy))
        return copyCells();
    const bool isEditable = currentIndex().flags().testFlag(Qt::ItemIsEditable);
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier && isEditable) {
        m_rows->setData(currentIndex(), QString(), Qt::EditRole);
        return;
    }
    FittedTable::keyPressEvent(event);
}

void RowsTable::focusInEvent(QFocusEvent *event)
{
    FittedTable::focusInEvent(event);
    if (m_rows->rowCount() > 0 && selectionModel()->selection().isEmpty())
        choose(currentIndex().isValid() ? currentIndex() : m_rows->index(0, 0));
    tellCursor();
}

// Of many small tables only the one with the cursor shows a cell.
void RowsTable::focusOutEvent(QFocusEvent *event)
{
    FittedTable::focusOutEvent(event);
    if (m_use == Use::Cells && state() != EditingState && event->reason() != Qt::PopupFocusReason)
        clearSelection();
}

void RowsTable::tellCursor()
{
    if (hasFocus() && currentIndex().isValid())
        m_scope.moveCursor(m_rows->cellPath(currentIndex()));
}

void RowsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    FittedTable::currentChanged(current, previous);
    tellCursor();
    if (m_use == Use::Items && current.isValid() && current.row() != previous.row())
        Q_EMIT rowChosen();
}

void RowsTable::changeEvent(QEvent *event)
{
    FittedTable::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

QSet<RowId> RowsTable::rowIds() const
{
    QSet<RowId> ids;
    for (int row = 0; row < m_rows->size(); ++row)
        ids.insert(m_rows->rowPath(row).steps().last().row);
    return ids;
}

void RowsTable::goToNewRow(const QSet<RowId> &before)
{
    for (int row = m_rows->size() - 1; row >= 0; --row) {
        if (before.contains(m_rows->rowPath(row).steps().last().row))
            continue;
        choose(m_rows->index(row, m_use == Use::Cells ? 0 : qMax(0, currentIndex().column())));
        scrollTo(currentIndex());
        return;
    }
}

void RowsTable::addRow()
{
    const QSet<RowId> before = rowIds();
    m_scope.addRow(m_rows->group(), m_rows->listField());
    goToNewRow(before);
}

void RowsTable::duplicateRow()
{
    const FieldPath row = currentRow();
    if (row.isEmpty())
        return;
    const QSet<RowId> before = rowIds();
    Q_EMIT m_scope.rowDuplicateRequested(row);
    goToNewRow(before);
}

void RowsTable::removeRow()
{
    const FieldPath row = currentRow();
    if (!row.isEmpty())
        Q_EMIT m_scope.rowRemoveRequested(row);
}

void RowsTable::moveRow(int by)
{
    const int position = currentIndex().row() + 1 + by;
    const FieldPath row = currentRow();
    if (!row.isEmpty() && position >= 1 && position <= m_rows->size())
        Q_EMIT m_scope.rowMoveRequested(row, position);
}

// As a spreadsheet takes it.
void RowsTable::copyCells() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += cells.at(i).row() == cells.at(i - 1).row() ? u'\t' : u'\n';
        text += cells.at(i).data(Qt::DisplayRole).toString();
    }
    QGuiApplication::clipboard()->setText(text);
}

} // namespace okno
