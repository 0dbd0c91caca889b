#include "ui/signing/WrapDelegate.h"

#include "ui/shell/Theme.h"
#include "ui/signing/RenderedModel.h"
#include "ui/signing/WrappedText.h"

#include <QPainter>
#include <QTreeView>

namespace okno {

namespace {

constexpr int padding = theme::grid / 2;

int indent(const QModelIndex &index)
{
    return index.data(RenderedModel::DepthRole).toInt() * 2 * theme::grid;
}

QFont fontOf(QFont font, const QModelIndex &index)
{
    font.setBold(index.data(RenderedModel::HeadingRole).toBool());
    return font;
}

} // namespace

void WrapDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(RenderedModel::HeadingRole).toBool())
        option->backgroundBrush = theme::tint(theme::Tone::Neutral, option->palette);
}

void WrapDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle *style = cell.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(fontOf(cell.font, index));
    painter->setPen(cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    wrapped::draw(*painter,
                  option.rect.adjusted(padding + indent(index), padding, -padding, -padding),
                  index.data().toString());
    painter->restore();
}

QSize WrapDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // The tree asks without a width, so that rows of one line are quick; ours wrap in their column.
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const int width = view ? view->columnWidth(index.column()) : option.rect.width();
    const int room = qMax(theme::grid, width - 2 * padding - indent(index));
    return {width, wrapped::height(index.data().toString(), fontOf(option.font, index), room) +
                       2 * padding};
}

} // namespace okno
