#pragma once

#include "models/base/Result.h"
#include "models/lists/Cells.h"

namespace okno {

// Told now and then how many rows are written; false: stop.
using RowsTold = std::function<bool(int rows)>;

// A list as an Office Open XML workbook (ISO/IEC 29500), whole at its place or not there at all.
// Numbers are numbers and moments are moments of the user's time zone; a number with more digits
// than a spreadsheet keeps (15) stays a text. Texts are text cells, which no program takes for a
// formula, not even after they were edited. Cancelled, DiskFull, FileUnwritable. Takes seconds for
// a hundred thousand rows: worker threads only.
Result<void> writeSpreadsheet(const QString &file, const CellRows &rows, const RowsTold &told);

} // namespace okno
