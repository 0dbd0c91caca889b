#include "ui/signing/KeyCombo.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QWheelEvent>

namespace okno {

void KeyCombo::showPopup()
{
    // Owners, organisations and days are read in full.
    const int scrollBar = 24;
    view()->setTextElideMode(Qt::ElideNone);
    view()->setMinimumWidth(qMax(width(), view()->sizeHintForColumn(0) + scrollBar));
    QComboBox::showPopup();
}

void KeyCombo::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_F4:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        showPopup();
        return;
    default:
        event->ignore();
    }
}

void KeyCombo::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace okno
