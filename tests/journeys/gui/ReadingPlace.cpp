#include "tests/journeys/gui/ReadingPlace.h"

#include <QLayout>
#include <QMainWindow>
#include <QStackedWidget>

namespace {

// The layouts between a widget's own layout and the item that holds the child.
bool findLayouts(QLayout *layout, const QWidget *child, QList<QLayout *> &around)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget() == child)
            return true;
        if (!item->layout())
            continue;
        around.append(item->layout());
        if (findLayouts(item->layout(), child, around))
            return true;
        around.removeLast();
    }
    return false;
}

} // namespace

ReadingPlace::ReadingPlace(const QWidget *control)
{
    QList<const QWidget *> line;
    for (; control && !control->isWindow(); control = control->parentWidget())
        line.prepend(control);
    for (const QWidget *child : std::as_const(line))
        stepInto(child);
}

void ReadingPlace::stepInto(const QWidget *child)
{
    const QWidget *parent = child->parentWidget();
    QList<QLayout *> around;
    const bool isLaid = parent->layout() && !qobject_cast<const QMainWindow *>(parent);
    if (isLaid && findLayouts(parent->layout(), child, around)) {
        for (const QLayout *layout : std::as_const(around))
            m_boxes.append({layout, layout->geometry(), -1});
    }
    const auto *stack = qobject_cast<const QStackedWidget *>(parent);
    m_boxes.append(
        {child, child->geometry(), stack ? stack->indexOf(const_cast<QWidget *>(child)) : -1});
}

bool ReadingPlace::isBefore(const ReadingPlace &other) const
{
    const qsizetype common = qMin(m_boxes.size(), other.m_boxes.size());
    for (qsizetype i = 0; i < common; ++i) {
        if (m_boxes.at(i).thing != other.m_boxes.at(i).thing)
            return isBefore(m_boxes.at(i), other.m_boxes.at(i));
    }
    return m_boxes.size() < other.m_boxes.size(); // what is around comes before what is inside
}

bool ReadingPlace::isBefore(const Box &one, const Box &other)
{
    if (one.page >= 0 && other.page >= 0)
        return one.page < other.page;
    const int shared =
        qMin(one.place.bottom(), other.place.bottom()) - qMax(one.place.top(), other.place.top());
    const bool isOneLine = 2 * shared > qMin(one.place.height(), other.place.height());
    return isOneLine ? one.place.left() < other.place.left() : one.place.top() < other.place.top();
}
