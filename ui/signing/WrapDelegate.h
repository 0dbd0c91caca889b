#pragma once

#include <QStyledItemDelegate>

namespace okno {

// Draws the cells of RenderedModel: wrapped, headings bold, fields moved in by their depth. The
// view asks for the heights of the rows that it shows only.
class WrapDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace okno
