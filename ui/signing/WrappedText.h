#pragma once

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace okno {

// Plain text broken between words, and inside a word only where that is longer than the line: long
// numbers and identifiers are shown whole in narrow places. QLabel and QPainter break either words
// only or anywhere.
namespace wrapped {

int height(const QString &text, const QFont &font, int width);
// With the painter's font and pen.
void draw(QPainter &painter, const QRect &rect, const QString &text);

} // namespace wrapped

} // namespace okno
