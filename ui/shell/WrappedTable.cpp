#include "ui/shell/WrappedTable.h"

#include "ui/shell/Theme.h"
#include "ui/shell/ViewState.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>

namespace okno {

namespace {

const QString byHandKey = QStringLiteral("byHand");

} // namespace

WrappedTable::WrappedTable(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(true);
    setVerticalScrollMode(ScrollPerItem); // rows above that grow do not move what is read
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &WrappedTable::columnResized);
    setDefaultHeight();
}

void WrappedTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &WrappedTable::fitSoon);
    connect(model, &QAbstractItemModel::layoutChanged, this, &WrappedTable::fitSoon);
    connect(model, &QAbstractItemModel::rowsInserted, this, &WrappedTable::fitSoon);
    connect(model, &QAbstractItemModel::dataChanged, this, &WrappedTable::fitSoon);
}

void WrappedTable::setColumns(const QList<Letters> &columns)
{
    m_columns = columns;
    arrangeColumns();
}

// Never narrower than its heading.
int WrappedTable::pixels(int column, int letters) const
{
    return qMax(letters * fontMetrics().averageCharWidth() + 2 * theme::grid,
                horizontalHeader()->sectionSizeHint(column));
}

// All as wished when there is room; otherwise each gives of what it has above its least.
void WrappedTable::arrangeColumns()
{
    if (m_isByHand)
        return;
    int wished = 0;
    int least = 0;
    for (int i = 0; i < m_columns.size(); ++i) {
        if (isColumnHidden(i))
            continue;
        wished += pixels(i, m_columns.at(i).wish);
        least += pixels(i, m_columns.at(i).least);
    }
    const int more = qMax(1, wished - least);
    const int spare = qBound(0, viewport()->width() - least, more);
    m_isArranging = true;
    for (int i = 0; i < m_columns.size(); ++i) {
        const int narrow = pixels(i, m_columns.at(i).least);
        const int wide = pixels(i, m_columns.at(i).wish);
        setColumnWidth(i, narrow + (wide - narrow) * spare / more);
    }
    m_isArranging = false;
}

// The last column follows the window; whoever moves another edge wants it there.
void WrappedTable::columnResized()
{
    const bool isByHand = !m_isArranging && horizontalHeader()->isVisible() &&
                          QGuiApplication::mouseButtons().testFlag(Qt::LeftButton) &&
                          horizontalHeader()->underMouse();
    m_isByHand = m_isByHand || isByHand;
    fitSoon();
}

void WrappedTable::setArrangedByHand(bool isByHand)
{
    m_isByHand = isByHand;
    arrangeColumns();
}

QJsonObject WrappedTable::viewState() const
{
    QJsonObject state = okno::viewState(*horizontalHeader());
    state[byHandKey] = m_isByHand;
    return state;
}

void WrappedTable::restoreViewState(const QJsonObject &state)
{
    if (okno::restoreViewState(*horizontalHeader(), state))
        setArrangedByHand(state[byHandKey].toBool());
}

void WrappedTable::setCurrentRow(int row)
{
    if (!model() || row < 0 || row >= model()->rowCount())
        return;
    const int column = currentIndex().isValid() ? currentIndex().column() : 0;
    setCurrentIndex(model()->index(row, column));
}

void WrappedTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_isCurrentWanted = true;
    fitSoon();
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged();
}

void WrappedTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrangeColumns();
    m_isCurrentWanted = true;
    fitSoon();
}

void WrappedTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        fitSoon();
}

void WrappedTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    setDefaultHeight();
    arrangeColumns();
    fitSoon();
}

void WrappedTable::setDefaultHeight()
{
    verticalHeader()->setDefaultSectionSize(
        qMax(theme::fieldHeight, fontMetrics().height() + theme::grid));
}

// Once for many reasons, and never in the middle of a layout.
void WrappedTable::fitSoon()
{
    if (m_isFitAsked)
        return;
    m_isFitAsked = true;
    QTimer::singleShot(0, this, &WrappedTable::fitRows);
}

void WrappedTable::fitRows()
{
    m_isFitAsked = false;
    if (!model())
        return;
    const int least = verticalHeader()->defaultSectionSize();
    int row = qMax(0, rowAt(0));
    bool isRefitted = false;
    for (int y = rowViewportPosition(row); row < model()->rowCount() && y < viewport()->height();
         ++row) {
        const int height = qMax(least, sizeHintForRow(row) + theme::grid);
        if (rowHeight(row) != height) {
            setRowHeight(row, height);
            isRefitted = true;
        }
        y += height;
    }
    if (isRefitted)
        updateGeometries(); // otherwise later, and the scroll bar would still end too early
    keepCurrentInSight();
}

// Scrolling brings rows into sight that have not got their height yet: again, until it stands.
void WrappedTable::keepCurrentInSight()
{
    if (!m_isCurrentWanted)
        return;
    const int before = verticalScrollBar()->value();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
    m_isCurrentWanted = verticalScrollBar()->value() != before;
    if (m_isCurrentWanted)
        fitSoon();
}

} // namespace okno
