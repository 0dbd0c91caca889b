#include "ui/editor/fields/BoxBadge.h"

#include "ui/shell/Theme.h"

#include <QPainter>

namespace okno {

BoxBadge::BoxBadge(const QString &box, QWidget *parent) : QWidget(parent), m_box(box)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize BoxBadge::sizeHint() const
{
    const QFontMetrics metrics(theme::small(this));
    return {metrics.horizontalAdvance(QStringLiteral("000")) + theme::grid,
            metrics.height() + theme::grid / 2};
}

void BoxBadge::paintEvent(QPaintEvent *)
{
    if (m_box.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::tint(theme::Tone::Neutral, palette()));
    painter.drawRoundedRect(rect(), theme::grid / 2.0, theme::grid / 2.0);
    painter.setPen(theme::ink(theme::Tone::Neutral, palette()));
    painter.setFont(theme::small(this));
    painter.drawText(rect(), Qt::AlignCenter, m_box);
}

} // namespace okno
