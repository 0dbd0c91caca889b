#pragma once

class QPainter;
class QStyleOption;

namespace okno::theme {

// The box of a choice that stands alone and the circle of one among several: an edge that is seen
// on either ground, filled with the accent once chosen.
void drawCheckBox(const QStyleOption *option, QPainter *painter);
void drawRadioButton(const QStyleOption *option, QPainter *painter);

} // namespace okno::theme
