#include "ui/shell/Indicators.h"

#include "ui/shell/Theme.h"

#include <QPainter>
#include <QStyleOption>

namespace okno::theme {

namespace {

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

bool isChosen(const QStyleOption *option)
{
    return has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
}

QColor edge(const QStyleOption *option)
{
    const QPalette &palette = option->palette;
    if (!has(option, QStyle::State_Enabled))
        return palette.color(QPalette::Midlight);
    const bool isAccent = isChosen(option) || has(option, QStyle::State_MouseOver);
    return isAccent ? ink(Tone::Accent, palette) : palette.color(QPalette::Mid);
}

QColor ground(const QStyleOption *option)
{
    return isChosen(option) ? edge(option) : option->palette.color(QPalette::Base);
}

// The largest square in the middle, on whole pixels.
QRectF square(const QStyleOption *option)
{
    const int side = qMin(option->rect.width(), option->rect.height());
    QRect inner(0, 0, side, side);
    inner.moveCenter(option->rect.center());
    return QRectF(inner).adjusted(0.5, 0.5, -0.5, -0.5);
}

} // namespace

void drawCheckBox(const QStyleOption *option, QPainter *painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = square(option);
    painter->setPen(QPen(edge(option), 1));
    painter->setBrush(ground(option));
    painter->drawRoundedRect(box, 2, 2);
    painter->setPen(QPen(option->palette.color(QPalette::Base), box.width() / 7, Qt::SolidLine,
                         Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (has(option, QStyle::State_On))
        painter->drawPolyline(QPolygonF{at(0.22, 0.54), at(0.42, 0.74), at(0.78, 0.28)});
    else if (has(option, QStyle::State_NoChange))
        painter->drawLine(at(0.25, 0.5), at(0.75, 0.5));
    painter->restore();
}

void drawRadioButton(const QStyleOption *option, QPainter *painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF circle = square(option);
    painter->setPen(QPen(edge(option), 1.5));
    painter->setBrush(ground(option));
    painter->drawEllipse(circle);
    if (isChosen(option)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option->palette.color(QPalette::Base));
        painter->drawEllipse(circle.center(), circle.width() / 5, circle.width() / 5);
    }
    painter->restore();
}

} // namespace okno::theme
