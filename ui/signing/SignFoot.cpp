#include "ui/signing/SignFoot.h"

#include "ui/shell/PasswordField.h"
#include "ui/shell/StateLine.h"
#include "ui/shell/Theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace okno {

namespace {

constexpr int narrowWidth = 90 * theme::grid; // below it the rows stand under each other

}

SignFoot::SignFoot(QWidget *parent)
    : QWidget(parent), m_password(new PasswordField(tr("Password or PIN of the key"), this)),
      m_problem(new StateLine(StateLine::Wrap::Yes, this)), m_hint(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_sends(new QCheckBox(tr("Send at once after signing"), this)), m_go(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    arrange();
    m_password->setObjectName(QStringLiteral("password"));
    m_problem->setObjectName(QStringLiteral("passwordProblem"));
    m_hint->setObjectName(QStringLiteral("hint"));
    m_sends->setObjectName(QStringLiteral("sends"));
    m_go->setObjectName(QStringLiteral("sign"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_hint->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(theme::grid);
    m_sends->setMinimumHeight(theme::fieldHeight);
    m_sends->setChecked(true);
    m_go->setAutoDefault(true);
    m_go->setDefault(true); // drawn as the main one; the panel is no dialog
    m_cancel->setAutoDefault(true);
    connect(m_password, &PasswordField::submitted, this, &SignFoot::submit);
    connect(m_go, &QPushButton::clicked, this, &SignFoot::submit);
    connect(m_cancel, &QPushButton::clicked, this, &SignFoot::closeRequested);
    setMode(Mode::Choose);
}

void SignFoot::arrange()
{
    auto *actions = new QHBoxLayout;
    actions->addStretch();
    for (QWidget *part : std::initializer_list<QWidget *>{m_sends, m_go, m_cancel})
        actions->addWidget(part, 0, Qt::AlignBottom);
    auto *words = new QVBoxLayout;
    words->addStretch();
    words->addWidget(m_hint);
    words->addWidget(m_progress);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->addWidget(m_password, 2);
    m_row->addLayout(words, 3);
    m_row->addLayout(actions);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_row);
    layout->addWidget(m_problem);
}

void SignFoot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < narrowWidth;
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(isNarrow ? theme::grid : 2 * theme::grid);
}

void SignFoot::setMode(Mode mode)
{
    m_mode = mode;
    m_busy.clear();
    m_password->clear();
    m_password->setDescription({});
    m_problem->clear();
    refresh();
    if (mode == Mode::Show || mode == Mode::Sign)
        m_password->setFocus();
    else if (mode == Mode::Signed)
        m_cancel->setFocus();
}

void SignFoot::setBusy(const QString &what)
{
    if (what == m_busy)
        return;
    const bool wasBusy = !m_busy.isEmpty();
    m_busy = what;
    refresh();
    if (wasBusy && m_busy.isEmpty() && (m_mode == Mode::Show || m_mode == Mode::Sign))
        m_password->setFocus();
}

void SignFoot::setWrongPassword(int tries)
{
    const QString words = tr("Wrong tries with this key so far: %1. Check the keyboard layout and "
                             "Caps Lock: some keys lock themselves after several wrong tries.")
                              .arg(tries);
    m_password->clear();
    m_password->setDescription(words);
    m_problem->set(QStringLiteral("error"), theme::Tone::Error, words);
    m_password->setFocus();
}

QString SignFoot::hint() const
{
    if (!m_busy.isEmpty())
        return m_busy;
    switch (m_mode) {
    case Mode::Choose:
        return tr("Choose the key that signs.");
    case Mode::Show:
        return tr("This key has not been used here yet. Its password shows whose it is; nothing is "
                  "signed by that.");
    case Mode::Away:
        return tr("Another program signs. Bring both signatures back to go on.");
    default:
        return {};
    }
}

void SignFoot::refresh()
{
    const bool isBusy = !m_busy.isEmpty();
    const bool asks = m_mode == Mode::Show || m_mode == Mode::Sign;
    m_password->setLabel(m_mode == Mode::Show ? tr("Password of the key")
                                              : tr("Password or PIN of the key"));
    m_password->setVisible(asks);
    m_password->setEnabled(asks && !isBusy);
    m_sends->setVisible(m_mode == Mode::Sign);
    m_sends->setEnabled(!isBusy);
    m_go->setVisible(asks || m_mode == Mode::Freezing || m_mode == Mode::Choose);
    m_go->setText(m_mode == Mode::Show ? tr("Show the key") : tr("Sign"));
    m_go->setEnabled(asks && !isBusy);
    m_cancel->setText(m_mode == Mode::Signed ? tr("Close") : tr("Cancel"));
    m_hint->setText(hint());
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_progress->setVisible(isBusy);
    m_progress->setAccessibleName(m_busy);
}

void SignFoot::submit()
{
    if (!m_go->isEnabled())
        return;
    if (m_password->isEmpty()) {
        m_problem->set(QStringLiteral("error"), theme::Tone::Error,
                       tr("Type the password of the key first."));
        m_password->setFocus();
        return;
    }
    m_problem->clear();
    if (m_mode == Mode::Show)
        Q_EMIT showRequested(m_password->take());
    else
        Q_EMIT signRequested(m_password->take(), m_sends->isChecked());
}

} // namespace okno
