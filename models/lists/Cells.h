#pragma once

#include "models/values/Decimal.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <functional>
#include <variant>

namespace okno {

// A cell of a list as a spreadsheet wants it: a text, an exact number, or a moment.
using Cell = std::variant<QString, Decimal, QDateTime>;

// A list as it stood at one moment. Its rows are written when they are asked for, on any thread.
struct CellRows {
    QStringList headings;
    int count = 0;
    std::function<QList<Cell>(int row)> row;
};

} // namespace okno
