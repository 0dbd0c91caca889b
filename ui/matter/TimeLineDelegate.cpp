#include "ui/matter/TimeLineDelegate.h"

#include <QApplication>
#include <QPainter>

namespace okno {

void TimeLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    constexpr int gap = 2;
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    const QRect node = style->subElementRect(QStyle::SE_ItemViewItemDecoration, &cell, cell.widget);
    painter->save();
    painter->setPen(QPen(option.palette.color(QPalette::Mid), 1));
    const int x = node.center().x();
    if (index.row() > 0)
        painter->drawLine(x, option.rect.top(), x, node.top() - gap);
    if (index.row() + 1 < index.model()->rowCount())
        painter->drawLine(x, node.bottom() + gap, x, option.rect.bottom());
    painter->restore();
}

} // namespace okno
