#include "ui/signing/SignInPanel.h"

#include "ui/shell/Labels.h"
#include "ui/shell/Notice.h"
#include "ui/shell/PasswordField.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace okno {

SignInPanel::SignInPanel(const Texts &texts, QWidget *parent)
    : QWidget(parent), m_texts(texts), m_notice(new Notice(this)), m_title(textLabel({}, this)),
      m_keys(new KeyChoice(this)), m_password(new PasswordField(tr("Password of the key"), this)),
      m_signIn(new QPushButton(this)), m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("signIn"));
    m_title->setFont(theme::heading(this));
    m_password->setObjectName(QStringLiteral("signInPassword"));
    m_signIn->setObjectName(QStringLiteral("signInButton"));
    m_signIn->setMinimumHeight(theme::fieldHeight);
    m_cancel->setObjectName(QStringLiteral("signInCancel"));
    m_cancel->setToolTip(tr("Stops waiting for the window (Esc)"));
    m_cancel->hide();
    layOut();
    connect(m_cancel, &QPushButton::clicked, this, &SignInPanel::cancelRequested);
    connect(m_signIn, &QPushButton::clicked, this, &SignInPanel::submit);
    connect(m_password, &PasswordField::submitted, this, &SignInPanel::submit);
    connect(m_password, &PasswordField::changed, this, &SignInPanel::refresh);
    connect(m_keys, &KeyChoice::chosen, this, [this] {
        refresh();
        m_password->setFocus();
    });
    refresh();
}

void SignInPanel::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * theme::grid, 3 * theme::grid, 3 * theme::grid, 3 * theme::grid);
    layout->setSpacing(2 * theme::grid);
    layout->addWidget(m_title);
    layout->addWidget(m_notice);
    layout->addWidget(textLabel(tr("The window opens a session for one organisation. The text that "
                                   "is signed for it is written by this program."),
                                this));
    layout->addWidget(m_keys);
    layout->addWidget(m_password);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_signIn);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch();
}

void SignInPanel::start(const Principal &principal, const QString &window,
                        const QList<KeyChoice::Key> &keys)
{
    m_principal = principal;
    m_title->setText(tr("Sign in to %1 on behalf of %2").arg(window, principal.name));
    m_notice->clear();
    m_password->clear();
    QList<KeyChoice::Key> offered = keys;
    offered.removeIf([&principal](const KeyChoice::Key &key) {
        return key.certificate && key.certificate->organisationTaxNumber != principal.taxNumber;
    });
    m_keys->setKeys(offered);
    const QString own = KeyChoice::ownKey(principal, offered);
    if (!offered.isEmpty())
        m_keys->choose(own.isEmpty() ? offered.first().uri : own);
    refresh();
    setFocusProxy(offered.isEmpty() ? static_cast<QWidget *>(m_keys) : m_password);
    focusProxy()->setFocus();
}

void SignInPanel::refresh()
{
    m_keys->setEnabled(!m_isBusy);
    m_password->setEnabled(!m_isBusy);
    m_signIn->setText(m_isBusy ? tr("Signing in…") : tr("Sign in"));
    m_signIn->setEnabled(!m_isBusy && !m_keys->uri().isEmpty() && !m_password->isEmpty());
}

void SignInPanel::submit()
{
    if (!m_signIn->isEnabled())
        return;
    m_notice->clear();
    Q_EMIT signInRequested(m_keys->uri(), m_password->take());
}

void SignInPanel::setProblem(const Failure &failure)
{
    m_notice->show(theme::Tone::Error, m_texts.sentence(failure), failureKey(failure.code));
    m_password->setFocus();
}

void SignInPanel::setBusy(bool isBusy)
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_isBusy = isBusy;
    m_cancel->setVisible(isBusy);
    if (isBusy && hadFocus)
        m_cancel->setFocus(); // what is about to be grey would lose it to nobody
    refresh();
    if (!isBusy && m_password->isVisible() && hadFocus)
        m_password->setFocus();
}

void SignInPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_isBusy ? Q_EMIT cancelRequested() : Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace okno
