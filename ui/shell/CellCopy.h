#pragma once

#include "models/lists/Cells.h"

#include <QList>

class QAbstractItemView;
class QHeaderView;
class QItemSelectionModel;
class QTableView;

namespace okno {

// Copy (Ctrl+C) of a view's selected rows: cells parted by tabs, as spreadsheets take them.
void addCellCopy(QAbstractItemView *view);

// The columns that are shown, in the order in which they are shown.
QList<int> shownColumns(const QHeaderView &header);
// From the top down. Asks ranges only, so that a million rows cost little.
QList<int> selectedRows(const QItemSelectionModel &selection);

// A model that has more than texts (numbers, moments) says it under this role.
constexpr int cellRole = Qt::UserRole + 100;
// What a table of some thousand rows shows, taken at once.
CellRows cellRows(const QTableView &table);

} // namespace okno
