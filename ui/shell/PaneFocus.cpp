#include "ui/shell/PaneFocus.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPointer>
#include <QStackedWidget>
#include <QVariant>

namespace okno::panes {

namespace {

using Panes = QList<QPointer<QWidget>>;
constexpr const char *panesProperty = "panes";

bool canTake(const QWidget *widget, const QWidget &pane)
{
    return widget && widget->isEnabled() && widget->isVisibleTo(&pane) &&
           (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

// What stands for another (a field with its label, a page) is no stop of its own: going by the
// proxies would jump over what stands before them.
bool isStop(const QWidget *widget, const QWidget &pane)
{
    return canTake(widget, pane) && !widget->focusProxy();
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

bool isIn(const QWidget &pane, const QWidget *widget)
{
    return &pane == widget || pane.isAncestorOf(widget);
}

// The next stop of the pane in the chain of the focus, which begins and ends at the window.
QWidget *nextIn(const QWidget &pane, QWidget *from, bool isForward)
{
    const auto after = [isForward](QWidget *widget) {
        return isForward ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    for (QWidget *next = after(from); next != pane.window(); next = after(next)) {
        if (isIn(pane, next) && isStop(next, pane))
            return next;
    }
    return nullptr;
}

QWidget *edgeOf(const QWidget &pane, bool isFirst)
{
    return nextIn(pane, pane.window(), isFirst);
}

// Who types in a cell is in the table.
QWidget *stopWithFocus()
{
    QWidget *focus = QApplication::focusWidget();
    for (QWidget *at = focus; at; at = at->parentWidget()) {
        if (qobject_cast<QAbstractItemView *>(at))
            return at;
    }
    return focus;
}

void collect(QWidget &page, QList<QWidget *> &found)
{
    const QVariant named = page.property(panesProperty);
    if (!named.isValid()) {
        if (page.isVisible() && edgeOf(page, true))
            found.append(&page);
        return;
    }
    for (const QPointer<QWidget> &pane : named.value<Panes>()) {
        if (pane && pane->isVisible())
            collect(*pane, found);
    }
}

void give(QWidget &stop, bool isForward)
{
    stop.setFocus(isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

} // namespace

void enter(QWidget &pane, Entrance entrance)
{
    QWidget *last = lastIn(pane);
    QWidget *proxy = proxyOf(pane);
    QWidget *place =
        entrance == Entrance::LastPlace ? (last ? last : proxy) : (proxy ? proxy : last);
    if (!place)
        place = edgeOf(pane, true);
    if (place)
        give(*place, true);
}

void setPanes(QWidget &page, const QList<QWidget *> &panes)
{
    page.setProperty(panesProperty, QVariant::fromValue(Panes(panes.begin(), panes.end())));
}

QList<QWidget *> panesOf(QWidget &page)
{
    QList<QWidget *> found;
    collect(page, found);
    return found;
}

void showPart(QWidget &page, QStackedWidget &parts, QWidget &part, QWidget &control)
{
    const bool hadFocus = parts.isAncestorOf(QApplication::focusWidget());
    const bool isOther = parts.currentWidget() != &part;
    parts.setCurrentWidget(&part);
    page.setFocusProxy(&control);
    if (hadFocus && isOther && proxyOf(page))
        control.setFocus();
}

qsizetype indexOfFocus(const QList<QWidget *> &panes)
{
    const QWidget *focus = QApplication::focusWidget();
    for (qsizetype i = 0; focus && i < panes.size(); ++i) {
        if (isIn(*panes.at(i), focus))
            return i;
    }
    return -1;
}

bool step(const QList<QWidget *> &panes, bool isForward)
{
    const qsizetype now = indexOfFocus(panes);
    if (now < 0)
        return false;
    QWidget *stop = nextIn(*panes.at(now), stopWithFocus(), isForward);
    if (!stop) {
        const qsizetype next = (now + (isForward ? 1 : panes.size() - 1)) % panes.size();
        stop = edgeOf(*panes.at(next), isForward);
    }
    if (stop)
        give(*stop, isForward);
    return stop != nullptr;
}

} // namespace okno::panes
