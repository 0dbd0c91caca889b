#pragma once

#include "tests/journeys/gui/ReadingPlace.h"

#include <QHash>
#include <QPointer>
#include <QStringList>
#include <QWidget>

// Presses Tab once round the window and Shift+Tab back, from the control that is read first, and
// tells where that is not the way of reading. Afterwards the focus is where it was.
class TabRound
{
public:
    explicit TabRound(QWidget &window);
    const QStringList &faults() const { return m_faults; }
    int stops() const { return static_cast<int>(m_stops.size()); }

private:
    struct Stop {
        QPointer<QWidget> widget;
        QString path;
        ReadingPlace place;
    };
    QWidget *readFirst() const;
    void goTo(QWidget *first);
    void goForward();
    void goBack();
    void note(QWidget *at);
    void judgeOrder();
    void judgeReach();
    bool isReachedByArrows(const QWidget *widget) const;

    QWidget &m_window;
    QList<Stop> m_stops;
    QSet<const QWidget *> m_reached;
    QHash<const QWidget *, QString> m_meant; // stops that were seen on the way, with their paths
    QStringList m_faults;
};
