#pragma once

#include <QByteArray>
#include <QPainterPath>

namespace okno {

// The lines of one of the program's icons: SVG's <path> (M L H V C A Z in both cases; arcs of
// circles) and <circle>, nothing else of SVG, so that no platform needs a library for them. Empty
// when the file holds anything more.
QPainterPath lineDrawing(const QByteArray &svg);

} // namespace okno
