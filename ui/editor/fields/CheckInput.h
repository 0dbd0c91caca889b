#pragma once

#include "ui/editor/fields/FieldInput.h"

#include <QCheckBox>

namespace okno {

// Yes, no, or not stated at all. Speaks the document's own spelling: "1" and "0", or "true" and
// "false" where those stand already.
class CheckInput final : public QCheckBox, public FieldInput
{
    Q_OBJECT
public:
    explicit CheckInput(QWidget *parent = nullptr);

    QWidget *widget() override { return this; }
    QString value() const override;
    void setValue(const QString &value) override;
    bool isTyped() const override { return m_isTyped; }
    void setTyped(bool isTyped) override { m_isTyped = isTyped; }
    void setLocked(bool isLocked) override { m_isLocked = isLocked; }
    void setHint(const QString &text) override { setToolTip(text); }
    void leave(bool isForward) override { focusNextPrevChild(isForward); }

Q_SIGNALS:
    void entered(bool isForward);
    void left();
    void focused();

protected:
    void nextCheckState() override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void sayState();

    QString m_value;
    bool m_isTyped = false;
    bool m_isLocked = false;
};

} // namespace okno
