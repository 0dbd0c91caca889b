#pragma once

#include <QString>

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

protected:
    FieldInput() = default;
    Q_DISABLE_COPY_MOVE(FieldInput)
};

} // namespace okno
