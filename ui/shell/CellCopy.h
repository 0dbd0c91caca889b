#pragma once

class QAbstractItemView;

namespace okno {

// Copy (Ctrl+C) of a view's selected rows: cells parted by tabs, as spreadsheets take them.
void addCellCopy(QAbstractItemView *view);

} // namespace okno
