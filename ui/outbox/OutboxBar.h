#pragma once

#include "models/base/Failure.h"

#include <QWidget>

#include <optional>

namespace okno {

class StateLine;
class WishButton;

// What the sending is at, and what can be done: with all, and with the current row.
class OutboxBar final : public QWidget
{
    Q_OBJECT
public:
    // page: where the keys are valid.
    explicit OutboxBar(QWidget *page);
    void setSending(const QString &state, const std::optional<Failure> &problem);
    // Why the current row cannot be sent or held back; empty: it can. Without rows the empty page
    // has the buttons that make sense.
    void setCurrent(bool isThere, const QString &whyNotSend, const QString &whyNotHold);

Q_SIGNALS:
    void signInRequested();
    void sendRequested();
    void holdRequested();
    void matterRequested();
    void syncRequested();

private:
    WishButton *add(const char *name, const QString &text, const char *iconName,
                    void (OutboxBar::*wish)());

    StateLine *m_state;
    WishButton *m_signIn;
    WishButton *m_send;
    WishButton *m_hold;
    WishButton *m_matter;
    WishButton *m_sync;
};

} // namespace okno
