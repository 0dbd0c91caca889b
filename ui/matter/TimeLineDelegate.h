#pragma once

#include <QStyledItemDelegate>

namespace okno {

// Joins the icons of the entries by a vertical line.
class TimeLineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace okno
