#include "ui/signing/WrappedText.h"

#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace okno::wrapped {

namespace {

// Lays the lines out and gives their height.
qreal layOut(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal bottom = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, bottom});
        bottom += line.height();
    }
    layout.endLayout();
    return bottom;
}

QString lines(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

} // namespace

int height(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(lines(text), font);
    return qCeil(layOut(layout, qMax(1, width)));
}

void draw(QPainter &painter, const QRect &rect, const QString &text)
{
    QTextLayout layout(lines(text), painter.font(), painter.device());
    layOut(layout, qMax(1, rect.width()));
    layout.draw(&painter, rect.topLeft());
}

} // namespace okno::wrapped
