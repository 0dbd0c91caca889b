#pragma once

#include "models/base/Result.h"
#include "models/kinds/KindSpec.h"

#include <QRectF>
#include <QSet>

namespace okno {

// One piece of a template: fixed words, or the values of a field.
struct PrintPiece {
    QString words;
    QStringList steps; // of the field below the line's place; empty: words
    QString type;      // of the field, "date"; "@": a fact of the sheet ("sheet", "registration")
    QString dateForm;  // "{date|ddMMyy}"; empty: as all dates
};

// A line of a box: "{kind} {number}[ ОТ {date}]". What stands in brackets is left out when its
// fields are empty, and so is the whole line. Or lines inside a group (of) or for each row of a
// list (each).
struct PrintLine {
    struct Span {
        QList<PrintPiece> pieces;
        bool isOptional = false;
    };
    QList<Span> spans;
    QStringList place; // of the lines inside
    bool isEach = false;
    QString join = QStringLiteral("\n");
    QStringList when; // steps of a field that must have one of the values, or (isNot) none of them
    QStringList values;
    bool isNot = false;
    QList<PrintLine> lines;
};

enum class PrintAlign { Left, Center, Right };

// What stands in a box, wherever a sheet has it.
struct PrintContent {
    struct Column {
        QString caption;
        double width = 0; // mm
        PrintLine line;
    };
    QString number; // "31"; drawn before the caption
    QString caption;
    QString called;         // what people call the box, where its number is not drawn
    double captionSize = 0; // points; 0: as all captions
    PrintAlign align = PrintAlign::Left;
    QList<PrintLine> lines;
    QList<Column> columns; // of a table with one row for each of rows
    QStringList rows;
};

struct PrintBox {
    QString content;  // key of PrintLayout::contents
    QRectF rect;      // mm from the corner of the page
    double strip = 0; // width of the caption's strip at the left; 0: the caption lies on top
};

struct PrintSheet {
    QStringList when; // steps of a field of the document that has one of the values
    QStringList values;
    QStringList with; // steps of a group that the goods on it have; empty: all goods
    QString title;
    QRectF titleRect;
    QList<PrintBox> boxes;
    QList<QList<PrintBox>> items; // the boxes of the first item, of the second …
};

// A kind's paper form as data, models/kinds/<kind>/print.json.
struct PrintLayout {
    QStringList languages; // of labels; empty: that of the reader
    QString list;          // the goods
    QHash<QString, PrintContent> contents;
    QList<PrintSheet> mains;         // the first one whose field says so begins the form
    QList<PrintSheet> continuations; // for the goods that the main sheet has no room for
    double size = 7.5;               // points of a value
    double floor = 5;                // below which it goes on elsewhere
    double caption = 4.5;
    QSet<QString> usedKeys;

    bool hasBoxes() const { return !mains.isEmpty(); }
    // FormatBroken with file and place: not JSON, a key that the kind does not have, a rectangle
    // that is none, a box without content.
    static Result<PrintLayout> fromJson(const QByteArray &printJson, const KindSpec &kind);
};

} // namespace okno
