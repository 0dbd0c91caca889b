#pragma once

#include <QWidget>

namespace okno {

// One step of the first run. The page around it shows its title, the button that goes on and what
// went wrong.
class FirstRunStep : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual QString title() const = 0;
    virtual QString action() const = 0; // what the button that goes on says; empty: no button
    // Checks what was entered; either says beside the field what is wrong, or tells its wish.
    virtual void proceed() = 0;
    // The step is shown, or its wish has failed: the focus goes to what is to be filled in. False:
    // there is nothing to fill in.
    virtual bool enter() = 0;
};

} // namespace okno
