#pragma once

#include "models/document/FieldPath.h"

#include <QList>
#include <QString>

namespace okno {

// One node of a document's tree: a leaf (text), a group (children), or both (a text with
// attributes). Members of a list are neighbouring nodes with the same field and different row ids.
//
// A value is its text exactly as read or typed; readers of numbers and dates parse it when they
// need it (models/values), so "520.50", "1e400" and a tax number that is none all survive.
//
// Content that the format does not know is kept by foreign nodes, whose field starts with '?'; only
// models/formats makes and reads them.
struct Node {
    QString field;
    QString text;
    QList<Node> children;
    RowId row = 0;

    bool isForeign() const { return field.startsWith(u'?'); }
    const Node *child(QStringView name) const;
    // The child's text, or a null string where there is no such child.
    QString childText(QStringView name) const;
    bool operator==(const Node &) const = default;
};

} // namespace okno
