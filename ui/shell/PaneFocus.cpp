#include "ui/shell/PaneFocus.h"

#include <QApplication>
#include <QScrollArea>

namespace okno::panes {

namespace {

bool canTake(const QWidget *widget, const QWidget &pane)
{
    return widget && widget->isEnabled() && widget->isVisibleTo(&pane) &&
           (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

QWidget *lastIn(const QWidget &pane)
{
    QWidget *last = pane.focusWidget();
    return last && last != &pane && canTake(last, pane) ? last : nullptr;
}

QWidget *proxyOf(const QWidget &pane)
{
    QWidget *proxy = pane.focusProxy();
    while (proxy && proxy->focusProxy())
        proxy = proxy->focusProxy();
    return canTake(proxy, pane) ? proxy : nullptr;
}

QWidget *firstIn(QWidget &pane)
{
    if (canTake(&pane, pane))
        return &pane;
    for (QWidget *next = pane.nextInFocusChain(); next && next != &pane;
         next = next->nextInFocusChain()) {
        const bool isControl = !next->focusProxy() && !qobject_cast<QScrollArea *>(next);
        if (isControl && pane.isAncestorOf(next) && canTake(next, pane))
            return next;
    }
    return nullptr;
}

} // namespace

void enter(QWidget &pane, Entrance entrance)
{
    QWidget *last = lastIn(pane);
    QWidget *proxy = proxyOf(pane);
    QWidget *place =
        entrance == Entrance::LastPlace ? (last ? last : proxy) : (proxy ? proxy : last);
    if (!place)
        place = firstIn(pane);
    if (place)
        place->setFocus(Qt::TabFocusReason);
}

qsizetype indexOfFocus(const QList<QWidget *> &panes)
{
    QWidget *focus = QApplication::focusWidget();
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus))
            return i;
    }
    return panes.size() - 1;
}

} // namespace okno::panes
