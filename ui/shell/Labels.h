#pragma once

class QLabel;
class QString;
class QWidget;

namespace okno {

// Sentences on a page: plain text, whoever wrote it, that wraps.
QLabel *textLabel(const QString &text, QWidget *parent);
// Such a label in bold, over a part of a page.
QLabel *partTitle(const QString &text, QWidget *parent);

} // namespace okno
