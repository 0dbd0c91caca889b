#include "tests/journeys/gui/TabRound.h"

#include "tests/journeys/gui/Spoken.h"
#include "tests/journeys/gui/WindowDriver.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QDateTimeEdit>
#include <QLabel>

namespace {

constexpr int mostStops = 1000;

void press(bool isForward)
{
    if (isForward)
        WindowDriver::press(Qt::Key_Tab);
    else
        WindowDriver::press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCoreApplication::processEvents(); // what follows the focus, as pages and panels do
}

// A date has three parts, and Tab goes through them.
int partsOf(const QWidget &control)
{
    const auto *date = qobject_cast<const QDateTimeEdit *>(&control);
    return date ? date->sectionCount() : 1;
}

// Where Tab or Shift+Tab leads from a control; the control itself when it does not let go.
QWidget *leave(const QWidget &control, bool isForward)
{
    for (int i = 0; i < partsOf(control) && QApplication::focusWidget() == &control; ++i)
        press(isForward);
    return QApplication::focusWidget();
}

} // namespace

TabRound::TabRound(QWidget &window) : m_window(window)
{
    const QPointer<QWidget> before = QApplication::focusWidget();
    if (QWidget *first = readFirst()) {
        goTo(first);
        goForward();
        judgeOrder();
        judgeReach();
        if (m_faults.isEmpty())
            goBack();
    } else {
        m_faults.append(QStringLiteral("Tab has nowhere to go"));
    }
    if (before)
        before->setFocus();
}

QWidget *TabRound::readFirst() const
{
    QWidget *first = nullptr;
    const auto widgets = m_window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (spoken::isStop(widget) &&
            (!first || ReadingPlace(widget).isBefore(ReadingPlace(first))))
            first = widget;
    }
    return first;
}

void TabRound::goTo(QWidget *first)
{
    for (int i = 0; i < mostStops && QApplication::focusWidget() != first; ++i)
        press(false);
    if (QApplication::focusWidget() != first) {
        m_faults.append(QStringLiteral("Shift+Tab never comes to ") + spoken::pathOf(first));
        first->setFocus();
    }
}

void TabRound::note(QWidget *at)
{
    m_stops.append({at, spoken::pathOf(at), ReadingPlace(at)});
    m_reached.insert(at);
    const auto widgets = m_window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!m_meant.contains(widget) && spoken::isStop(widget))
            m_meant.insert(widget, spoken::pathOf(widget));
    }
}

void TabRound::goForward()
{
    QWidget *first = QApplication::focusWidget();
    for (QWidget *at = first; m_stops.size() < mostStops;) {
        note(at);
        QWidget *next = leave(*at, true);
        if (next == first)
            return;
        if (!next || next->window() != &m_window)
            return m_faults.append(QStringLiteral("Tab leads out of the window after ") +
                                   m_stops.last().path);
        if (m_reached.contains(next))
            return m_faults.append(QStringLiteral("a trap: Tab leads from %1 back to %2")
                                       .arg(m_stops.last().path, spoken::pathOf(next)));
        at = next;
    }
    m_faults.append(QStringLiteral("Tab never comes round"));
}

void TabRound::judgeOrder()
{
    for (qsizetype i = 1; i < m_stops.size(); ++i) {
        if (m_stops.at(i).place.isBefore(m_stops.at(i - 1).place))
            m_faults.append(QStringLiteral("Tab leads backwards: from %1 to %2")
                                .arg(m_stops.at(i - 1).path, m_stops.at(i).path));
    }
}

// Of buttons of which one is down Tab finds that one, the arrows the others.
bool TabRound::isReachedByArrows(const QWidget *widget) const
{
    const auto isChoice = [](const QAbstractButton *button) {
        return button &&
               (button->autoExclusive() || (button->group() && button->group()->exclusive()));
    };
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return isChoice(button) &&
           std::any_of(m_reached.begin(), m_reached.end(), [button, isChoice](const QWidget *one) {
               const auto *chosen = qobject_cast<const QAbstractButton *>(one);
               return isChoice(chosen) && chosen->group() == button->group() &&
                      chosen->parentWidget() == button->parentWidget();
           });
}

void TabRound::judgeReach()
{
    for (auto it = m_meant.cbegin(); it != m_meant.cend(); ++it) {
        if (!m_reached.contains(it.key()) && !isReachedByArrows(it.key()))
            m_faults.append(QStringLiteral("Tab never reaches ") + it.value());
    }
    const auto widgets = m_window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        // Text that can be selected by mouse is no control.
        const bool isByMouse =
            widget->focusPolicy() == Qt::ClickFocus && !qobject_cast<const QLabel *>(widget);
        if (isByMouse && widget->isVisible() && widget->isEnabled() && !widget->focusProxy())
            m_faults.append(QStringLiteral("only the mouse reaches ") + spoken::pathOf(widget));
    }
}

void TabRound::goBack()
{
    for (qsizetype i = m_stops.size() - 1; i >= 0; --i) {
        const Stop &meant = m_stops.at(i);
        if (leave(*QApplication::focusWidget(), false) == meant.widget)
            continue;
        return m_faults.append(QStringLiteral("Shift+Tab leads to %1 instead of %2")
                                   .arg(spoken::pathOf(QApplication::focusWidget()), meant.path));
    }
}
