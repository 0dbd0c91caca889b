#pragma once

#include "ui/shell/Theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace okno {

// A message inside a page: an icon, the sentence (what happened, to which thing, what it means,
// what to do next), the code in small print with a copy button, at most one action. Hidden while
// empty. Announced to screen readers when it appears. Never a dialog.
class Notice final : public QFrame
{
    Q_OBJECT
public:
    explicit Notice(QWidget *parent = nullptr);
    // code: of the failure, for support; may be empty. action: the button's text; empty: none.
    void show(theme::Tone tone, const QString &sentence, const QString &code = {},
              const QString &action = {});
    void clear();
    QString sentence() const;
    QString code() const { return m_failureCode; }

Q_SIGNALS:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void lay();
    void name();
    void drawIcons();
    void announce();
    void copy();

    theme::Tone m_tone = theme::Tone::Neutral;
    QString m_failureCode;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_code;
    QToolButton *m_copy;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace okno
