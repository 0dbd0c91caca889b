#pragma once

#include <QColor>
#include <QPalette>

class QApplication;
class QWidget;

namespace okno {

// Every colour and measure of the windows; nothing else in ui/ names a colour or a style sheet.
// Qt's Fusion style with our palettes, light and dark. Contrast of text at least 4.5 : 1.
namespace theme {

enum class Scheme { System, Light, Dark };
// What a thing is, never by colour alone: an icon and a word stand beside it.
enum class Tone { Neutral, Accent, Error, Warning, Waiting, Done, Draft, Training };

constexpr int grid = 8; // spacing and margins are multiples of it, in device-independent pixels
constexpr int fieldHeight = 28; // of inputs and buttons

// Sets style, palette and focus frame for the program; again whenever the setting changes.
void apply(QApplication &application, Scheme scheme);
bool isDark(const QPalette &palette);
// For text and icons on the window's base.
QColor ink(Tone tone, const QPalette &palette);
// For the ground behind such text.
QColor tint(Tone tone, const QPalette &palette);

// Fonts by role.
QFont heading(const QWidget *widget); // page titles
QFont fixed(const QWidget *widget);   // codes, digests
QFont small(const QWidget *widget);   // hints, box badges

} // namespace theme

} // namespace okno
