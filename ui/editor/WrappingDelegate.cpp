#include "ui/editor/WrappingDelegate.h"

#include "ui/editor/fields/LineInput.h"
#include "ui/shell/Theme.h"

#include <QHeaderView>
#include <QTreeView>

namespace okno {

namespace {

constexpr int mostLines = 6; // of a value; the panel beside the cursor has all of it

} // namespace

WrappingDelegate::WrappingDelegate(QTreeView *view) : LineDelegate(view), m_view(view)
{
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize plain = LineDelegate::sizeHint(option, index);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QFontMetrics metrics(option.font);
    const int width = textWidth(index);
    int height = metrics.height();
    if (width > 0 && metrics.horizontalAdvance(text) > width) {
        const QRect room(0, 0, width, metrics.lineSpacing() * mostLines);
        height = qMin(room.height(), metrics.boundingRect(room, Qt::TextWordWrap, text).height());
    }
    return {plain.width(), qMax(theme::fieldHeight, height + theme::grid)};
}

QWidget *WrappingDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &index) const
{
    auto *editor = new LineInput(parent);
    editor->setFrame(false);
    editor->setObjectName(QStringLiteral("treeEditor"));
    editor->setAccessibleName(index.siblingAtColumn(0).data().toString());
    return editor;
}

int WrappingDelegate::textWidth(const QModelIndex &index) const
{
    int width = m_view->columnWidth(index.column()) - theme::grid;
    if (index.column() != 0)
        return width;
    for (QModelIndex place = index; place.isValid(); place = place.parent())
        width -= m_view->indentation();
    const bool hasIcon = !index.data(Qt::DecorationRole).isNull();
    return hasIcon ? width - m_view->style()->pixelMetric(QStyle::PM_SmallIconSize) - theme::grid
                   : width;
}

} // namespace okno
