#pragma once

#include "ui/editor/fields/FieldInput.h"

#include <QPlainTextEdit>

namespace okno {

// A long text over several lines, as high as its text up to a limit. Enter goes on as in every
// field; Alt+Enter breaks the line.
class TextInput final : public QPlainTextEdit, public FieldInput
{
    Q_OBJECT
public:
    explicit TextInput(QWidget *parent = nullptr);

    QWidget *widget() override { return this; }
    QString value() const override;
    void setValue(const QString &value) override;
    bool isTyped() const override { return document()->isModified(); }
    void setTyped(bool isTyped) override { document()->setModified(isTyped); }
    void setLocked(bool isLocked) override { setReadOnly(isLocked); }
    void setHint(const QString &text) override { setPlaceholderText(text); }
    void leave(bool isForward) override { focusNextPrevChild(isForward); }

Q_SIGNALS:
    void entered(bool isForward);
    void left();
    void focused();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();

    QString m_value;
};

} // namespace okno
