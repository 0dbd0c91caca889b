#pragma once

#include <QList>
#include <QRect>

class QWidget;

// Where a control stands on its page: the boxes around it from the window inwards, each with its
// place in the one around. Two controls are compared in the innermost box that holds both, so that
// a column is read to its end before the one beside it, however far either is scrolled.
class ReadingPlace
{
public:
    explicit ReadingPlace(const QWidget *control);
    // From top to bottom; what stands in one line, from left to right.
    bool isBefore(const ReadingPlace &other) const;

private:
    struct Box {
        const void *thing; // widget or layout
        QRect place;
        int page; // of a stack, whose pages lie on each other; else -1
    };
    void stepInto(const QWidget *child);
    static bool isBefore(const Box &one, const Box &other);

    QList<Box> m_boxes;
};
