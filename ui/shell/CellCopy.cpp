#include "ui/shell/CellCopy.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace okno {

namespace {

QList<int> columnsOf(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return shownColumns(*table->horizontalHeader());
    QList<int> columns;
    for (int column = 0; column < view.model()->columnCount(); ++column)
        columns.append(column);
    return columns;
}

void copyRows(const QAbstractItemView *view)
{
    const QList<int> columns = columnsOf(*view);
    QModelIndexList rows = view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &first : std::as_const(rows)) {
        QStringList cells;
        for (const int column : columns)
            cells.append(first.siblingAtColumn(column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

Cell cellAt(const QModelIndex &index)
{
    const QVariant value = index.data(cellRole);
    if (value.typeId() == QMetaType::QDateTime && value.toDateTime().isValid())
        return value.toDateTime();
    if (value.typeId() == QMetaType::Int)
        return Decimal(value.toInt());
    return index.data().toString();
}

} // namespace

void addCellCopy(QAbstractItemView *view)
{
    auto *copy = new QAction(QCoreApplication::translate("CellCopy", "Copy"), view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, view, [view] { copyRows(view); });
    view->addAction(copy);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
}

QList<int> shownColumns(const QHeaderView &header)
{
    QList<int> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (!header.isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

QList<int> selectedRows(const QItemSelectionModel &selection)
{
    QList<int> rows;
    const QItemSelection ranges = selection.selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

CellRows cellRows(const QTableView &table)
{
    const QAbstractItemModel &model = *table.model();
    CellRows result;
    QList<QList<Cell>> rows;
    const QList<int> columns = shownColumns(*table.horizontalHeader());
    for (const int column : columns)
        result.headings.append(model.headerData(column, Qt::Horizontal).toString());
    result.count = model.rowCount();
    for (int row = 0; row < result.count; ++row) {
        QList<Cell> cells;
        for (const int column : columns)
            cells.append(cellAt(model.index(row, column)));
        rows.append(cells);
    }
    result.row = [rows](int row) { return rows.at(row); };
    return result;
}

} // namespace okno
