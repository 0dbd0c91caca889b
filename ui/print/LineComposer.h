#pragma once

#include "models/document/Node.h"
#include "ui/print/PrintLayout.h"

namespace okno {

// What the sheet itself knows: "sheet", "sheets", "item", "registration" …
using PrintFacts = QHash<QString, QString>;

// The words of a box: the layout's lines filled from a document's node.
QString composedLines(const QList<PrintLine> &lines, const Node &at, const PrintFacts &facts);
QString composedLine(const PrintLine &line, const Node &at, const PrintFacts &facts);
// All nodes that the steps lead to, through every row of each list on the way.
QList<const Node *> nodesAt(const Node &from, const QStringList &steps);
// As on paper: 20.11.2026 for a date. What is no date is shown as it was typed.
QString printedValue(const QString &text, QStringView type);

} // namespace okno
