#pragma once

#include "ui/shell/Theme.h"

#include <QIcon>

namespace okno {

// The program's own line icons (ui/shell/icons/*.svg, lines of one width on 24 × 24), sharp
// at every scale. Names: needs-action documents outbox settings about new import search
// sign send print receipt check error warning advice waiting done draft failed unknown key lock
// copy delete up down duplicate add undo redo save open refresh next previous close history
// columns.
QIcon icon(const QString &name, theme::Tone tone, const QPalette &palette);
QPixmap iconPixmap(const QString &name, theme::Tone tone, const QPalette &palette, int size,
                   qreal scale);

} // namespace okno
