#pragma once

class QComboBox;
class QLabel;
class QString;
class QWidget;

namespace okno {

// Sentences on a page: plain text, whoever wrote it, that wraps.
QLabel *textLabel(const QString &text, QWidget *parent);
// Such a label in bold, over a part of a page.
QLabel *partTitle(const QString &text, QWidget *parent);
// Names a box that has no label to be seen: where Qt tells screen readers the chosen text instead
// of the name (Linux), they find the name in a label.
void nameBox(QComboBox &box, const QString &name);

} // namespace okno
