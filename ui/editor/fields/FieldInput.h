#pragma once

#include <QString>

class QEvent;
class QKeyEvent;
class QWidget;

namespace okno {

// What the inputs of all field types have in common. Each is a QWidget with the signals
// entered(bool isForward) for Enter and Shift+Enter, left() and focused().
class FieldInput
{
public:
    virtual ~FieldInput() = default;
    virtual QWidget *widget() = 0;
    virtual QString value() const = 0;
    virtual void setValue(const QString &value) = 0; // the document's; nothing is typed any more
    virtual bool isTyped() const = 0;                // differs by what a person did
    virtual void setTyped(bool isTyped) = 0;
    virtual void selectValue() {} // typing replaces it
    virtual void setLocked(bool isLocked) = 0;
    virtual void setHint(const QString &text) = 0; // stands where the value is missing
    virtual void leave(bool isForward) = 0;        // to the next or previous stop of the tab order

    // Enter alone or with Shift: on to the next place, or back.
    static bool isGoingOn(const QKeyEvent &key);
    static bool isForward(const QKeyEvent &key);

protected:
    FieldInput() = default;
    Q_DISABLE_COPY_MOVE(FieldInput)

    // Keys that a text takes from the page only while something is typed: undo, and Esc, which
    // takes the typing back. True: answered.
    bool answersShortcut(QEvent &event) const;
};

} // namespace okno
