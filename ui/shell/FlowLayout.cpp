#include "ui/shell/FlowLayout.h"

#include "ui/shell/Theme.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace okno {

namespace {

int widthOf(const QLayoutItem *item)
{
    return std::max(item->sizeHint().width(), item->minimumSize().width());
}

bool grows(const QLayoutItem *item)
{
    return item->expandingDirections().testFlag(Qt::Horizontal);
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(theme::grid);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem *taken = m_items[static_cast<size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return Qt::Horizontal;
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

std::vector<FlowLayout::Line> FlowLayout::lines(int width) const
{
    std::vector<Line> lines;
    int used = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        const int needed = widthOf(item.get());
        if (lines.empty() || used + spacing() + needed > width) {
            lines.emplace_back();
            used = needed;
        } else {
            used += spacing() + needed;
        }
        lines.back().push_back(item.get());
    }
    return lines;
}

int FlowLayout::heightOf(const Line &line)
{
    int height = 0;
    for (const QLayoutItem *item : line)
        height = std::max(height, item->sizeHint().height());
    return height;
}

int FlowLayout::arrange(const QRect &rect, bool isReal) const
{
    int y = rect.y();
    for (const Line &line : lines(rect.width())) {
        const int height = heightOf(line);
        if (y > rect.y())
            y += spacing();
        if (isReal)
            place(line, QRect(rect.x(), y, rect.width(), height));
        y += height;
    }
    return y - rect.y();
}

void FlowLayout::place(const Line &line, const QRect &room) const
{
    int left = room.width() - spacing() * (static_cast<int>(line.size()) - 1);
    for (const QLayoutItem *item : line)
        left -= widthOf(item);
    auto growing = static_cast<int>(std::count_if(line.begin(), line.end(), grows));
    int x = room.x();
    for (QLayoutItem *item : line) {
        int width = std::min(widthOf(item), room.width());
        if (grows(item) && left > 0) {
            const int share = left / growing--;
            width += share;
            left -= share;
        }
        const QRect cell(x, room.y(), width, room.height());
        item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), room, cell));
        x += width + spacing();
    }
}

} // namespace okno
