#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace okno {

// A table of separated values (RFC 4180) of foreign making: coding (UTF-8 with or without its mark,
// windows-1251) and separator (comma, semicolon, tabulator, bar) are found out.
struct CsvTable {
    struct Cell {
        QString text;
        int line = 0; // where it begins, from 1
        int column = 0;
        QString place() const { return QStringLiteral("%1:%2").arg(line).arg(column); }
    };
    using Row = QList<Cell>;
    QStringList header;
    QList<Row> rows; // each as long as the header

    static constexpr qsizetype largestFile = 64 << 20;
    static constexpr qsizetype mostRows = 1'000'000;
    static constexpr qsizetype longestCell = 64 << 10;

    // InputTooLarge; ValueInvalid with line:column: a quote without an end, a row of another
    // length, a column named twice, a coding that is none of ours. freeColumn: the one that takes
    // what a row has too much, where the source quotes carelessly.
    static Result<CsvTable> read(const QByteArray &bytes, const QString &freeColumn = {});
};

// The text of a file in one of the codings above. ValueInvalid.
Result<QString> decodedText(const QByteArray &bytes);

} // namespace okno
