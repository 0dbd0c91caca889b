#pragma once

#include "models/classifiers/ClassifierDefinition.h"

#include <QHash>

namespace okno {

// A file of a source as rows of named values, whatever it is written in.
struct SourceRows {
    struct Row {
        QHash<QString, QString> values;
        QHash<QString, QString> places; // CSV: line:column of each value
        QString place;                  // line, line:column, or "#number" of the row (JSON)
        QString placeOf(const QString &column) const { return places.value(column, place); }
    };
    QHash<QString, QString> root; // attributes or plain members of the root
    QList<Row> rows;

    // Failures as of CsvTable, XmlInput and parseStrictObject, the place as line:column.
    // FormatUnknown: it is not of this source; detail: the columns that it lacks.
    static Result<SourceRows> read(const QByteArray &bytes, const ClassifierDefinition &definition);
};

} // namespace okno
