#include "ui/outbox/OutboxBar.h"

#include "ui/shell/FlowLayout.h"
#include "ui/shell/StateLine.h"
#include "ui/shell/WishButton.h"

#include <QVBoxLayout>

namespace okno {

OutboxBar::OutboxBar(QWidget *page)
    : QWidget(page), m_state(new StateLine(StateLine::Wrap::Yes, this))
{
    auto *buttons = new FlowLayout;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid);
    layout->addWidget(m_state);
    layout->addLayout(buttons);
    m_state->setObjectName(QStringLiteral("sendingState"));
    m_signIn = add("outboxSignIn", tr("Sign in…"), "key", &OutboxBar::signInRequested);
    m_send = add("outboxSend", tr("Send now"), "send", &OutboxBar::sendRequested);
    m_hold = add("outboxHold", tr("Hold back"), "waiting", &OutboxBar::holdRequested);
    m_matter = add("outboxMatter", tr("Time line"), "history", &OutboxBar::matterRequested);
    m_sync = add("outboxSync", tr("Synchronise all"), "refresh", &OutboxBar::syncRequested);
    for (WishButton *button : {m_signIn, m_send, m_hold, m_matter, m_sync})
        buttons->addWidget(button);
    m_signIn->setDefault(true);
    m_signIn->hide();
    m_send->setKeys({Qt::CTRL | Qt::SHIFT | Qt::Key_Return, Qt::CTRL | Qt::SHIFT | Qt::Key_Enter},
                    page);
    m_sync->setKeys({Qt::CTRL | Qt::Key_R}, page);
}

WishButton *OutboxBar::add(const char *name, const QString &text, const char *iconName,
                           void (OutboxBar::*wish)())
{
    auto *button =
        new WishButton(QString::fromLatin1(name), text, QString::fromLatin1(iconName), this);
    connect(button, &QPushButton::clicked, this, wish);
    return button;
}

void OutboxBar::setSending(const QString &state, const std::optional<Failure> &problem)
{
    if (state.isEmpty())
        m_state->clear();
    else
        m_state->set(problem ? QStringLiteral("warning") : QStringLiteral("outbox"),
                     problem ? theme::Tone::Warning : theme::Tone::Neutral, state);
    m_signIn->setVisible(problem && problem->code == FailureCode::NotSignedIn);
}

void OutboxBar::setCurrent(bool isThere, const QString &whyNotSend, const QString &whyNotHold)
{
    const QString nothing = isThere ? QString() : tr("No line is chosen.");
    for (WishButton *button : {m_send, m_hold, m_matter, m_sync})
        button->setVisible(isThere);
    m_send->setReason(isThere ? whyNotSend : nothing);
    m_hold->setReason(isThere ? whyNotHold : nothing);
    m_matter->setReason(nothing);
}

} // namespace okno
