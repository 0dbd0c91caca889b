#pragma once

#include "ui/start/StartPage.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace okno {

// The current item of the start page in full, with the button of its next step.
class StartDetail final : public QFrame
{
    Q_OBJECT
public:
    explicit StartDetail(QWidget *parent = nullptr);
    void show(const StartPage::Item *item); // null: hidden

Q_SIGNALS:
    void nextRequested();

private:
    QLabel *m_title;
    QLabel *m_why;
    QPushButton *m_next;
};

} // namespace okno
