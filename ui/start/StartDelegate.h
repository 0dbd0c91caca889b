#pragma once

#include "ui/start/StartPage.h"

#include <QStyledItemDelegate>

namespace okno {

// A row of the start page: the title with its date, below it the reason. Rows are of one height;
// the whole reason of the current one stands under the list.
class StartDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option);
    static void paintIcon(QPainter &painter, const QStyleOptionViewItem &option,
                          const StartPage::Item &item);
    static void paintTexts(QPainter &painter, const QStyleOptionViewItem &option,
                           const StartPage::Item &item);
};

} // namespace okno
