#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace okno {

// A value to read and to copy, not to change.
class CopyField final : public QWidget
{
    Q_OBJECT
public:
    // what: names the value to screen readers.
    explicit CopyField(const QString &what, QWidget *parent = nullptr);
    void setText(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy();
    void drawIcon();

    QLineEdit *m_text;
    QToolButton *m_copy;
};

} // namespace okno
