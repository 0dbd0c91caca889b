#include "ui/start/StartDelegate.h"

#include "ui/shell/Icons.h"
#include "ui/shell/Moments.h"
#include "ui/start/StartListModel.h"

#include <QLocale>
#include <QPainter>

namespace okno {

namespace {

constexpr int iconSize = 24;

theme::Tone toneOf(const StartPage::Item &item)
{
    return item.isFailed ? theme::Tone::Error : theme::Tone::Warning;
}

QRect inner(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(theme::grid, theme::grid, -theme::grid, -theme::grid);
}

void drawElided(QPainter &painter, const QRect &room, const QString &text)
{
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace

QSize StartDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int line = QFontMetrics(option.font).height();
    return {iconSize, std::max(2 * line, iconSize) + 2 * theme::grid};
}

void StartDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto *model = qobject_cast<const StartListModel *>(index.model());
    painter->save();
    paintGround(*painter, option);
    paintIcon(*painter, option, model->item(index.row()));
    paintTexts(*painter, option, model->item(index.row()));
    painter->restore();
}

// The style's own: selection, hover and the ring of the focus.
void StartDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    QStyleOptionViewItem ground = option;
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, &painter, option.widget);
}

void StartDelegate::paintIcon(QPainter &painter, const QStyleOptionViewItem &option,
                              const StartPage::Item &item)
{
    const QString name = item.isFailed ? QStringLiteral("failed") : QStringLiteral("needs-action");
    painter.drawPixmap(inner(option).topLeft(),
                       iconPixmap(name, toneOf(item), option.palette, iconSize,
                                  option.widget->devicePixelRatioF()));
}

void StartDelegate::paintTexts(QPainter &painter, const QStyleOptionViewItem &option,
                               const StartPage::Item &item)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    QRect line = inner(option).adjusted(iconSize + theme::grid, 0, 0, 0);
    line.setHeight(QFontMetrics(option.font).height());
    const QString date = minuteText(item.changed, option.locale);
    painter.setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter.setFont(option.font);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, date);
    const int used = painter.fontMetrics().horizontalAdvance(date) + 2 * theme::grid;
    QFont strong = option.font;
    strong.setBold(true);
    painter.setFont(strong);
    drawElided(painter, line.adjusted(0, 0, -used, 0), item.title);
    painter.setFont(option.font);
    if (!isSelected)
        painter.setPen(theme::ink(toneOf(item), option.palette));
    drawElided(painter, line.translated(0, line.height()), item.why);
}

} // namespace okno
