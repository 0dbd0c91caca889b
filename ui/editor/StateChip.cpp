#include "ui/editor/StateChip.h"

#include "ui/shell/Icons.h"

#include <QPainter>

namespace okno {

namespace {

constexpr int iconSize = 16;

} // namespace

StateChip::StateChip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateChip::setState(theme::Tone tone, const QString &iconName, const QString &word)
{
    m_tone = tone;
    m_iconName = iconName;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_word) + iconSize + 3 * theme::grid,
            qMax(fontMetrics().height(), iconSize) + theme::grid / 2};
}

void StateChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::tint(m_tone, palette()));
    painter.drawRoundedRect(rect(), theme::grid / 2, theme::grid / 2);
    const bool isRight = layoutDirection() == Qt::RightToLeft;
    const int left = isRight ? width() - theme::grid - iconSize : theme::grid;
    painter.drawPixmap(left, (height() - iconSize) / 2,
                       iconPixmap(m_iconName, m_tone, palette(), iconSize, devicePixelRatioF()));
    painter.setPen(theme::ink(m_tone, palette()));
    const int start = iconSize + theme::grid + theme::grid / 2;
    painter.drawText(isRight ? rect().adjusted(theme::grid, 0, -start, 0)
                             : rect().adjusted(start, 0, -theme::grid, 0),
                     Qt::AlignVCenter | Qt::AlignLeading, m_word);
}

} // namespace okno
