#include "ui/shell/NewSecret.h"

#include "ui/shell/PasswordField.h"
#include "ui/shell/StateLine.h"

#include <QVBoxLayout>

namespace okno {

NewSecret::NewSecret(const QString &label, const QString &repeatLabel, QWidget *parent)
    : QWidget(parent), m_first(new PasswordField(label, this)),
      m_second(new PasswordField(repeatLabel, this)),
      m_state(new StateLine(StateLine::Wrap::Yes, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_first);
    layout->addWidget(m_second);
    layout->addWidget(m_state);
    m_first->setObjectName(QStringLiteral("first"));
    m_second->setObjectName(QStringLiteral("second"));
    m_state->setObjectName(QStringLiteral("strength"));
    setFocusProxy(m_first);
    connect(m_first, &PasswordField::changed, this, &NewSecret::showStrength);
}

std::shared_ptr<const SecretBytes> NewSecret::take()
{
    if (m_first->strength() == PasswordField::Strength::TooShort)
        return refuse(tr("At least %1 characters are needed. Several words are easy to remember "
                         "and hard to guess.")
                          .arg(PasswordField::leastLength));
    const auto first = m_first->take();
    const auto second = m_second->take();
    m_state->clear();
    if (!first->equals(*second))
        return refuse(tr("The two are not the same. Nothing was kept; type both again."));
    return first;
}

void NewSecret::clear()
{
    m_first->clear();
    m_second->clear();
    m_state->clear();
}

std::shared_ptr<const SecretBytes> NewSecret::refuse(const QString &sentence)
{
    m_state->set(QStringLiteral("error"), theme::Tone::Error, sentence);
    m_first->setDescription(sentence);
    m_first->setFocus();
    return nullptr;
}

void NewSecret::showStrength()
{
    if (m_first->isEmpty()) {
        m_state->clear();
        m_first->setDescription({});
        return;
    }
    switch (m_first->strength()) {
    case PasswordField::Strength::TooShort:
        m_state->set(QStringLiteral("error"), theme::Tone::Error,
                     tr("Too short: at least %1 characters").arg(PasswordField::leastLength));
        break;
    case PasswordField::Strength::Weak:
        m_state->set(QStringLiteral("warning"), theme::Tone::Warning, tr("Weak: easy to guess"));
        break;
    case PasswordField::Strength::Good:
        m_state->set(QStringLiteral("done"), theme::Tone::Done, tr("Good"));
        break;
    case PasswordField::Strength::Strong:
        m_state->set(QStringLiteral("done"), theme::Tone::Done, tr("Strong"));
        break;
    }
    m_first->setDescription(m_state->text());
}

} // namespace okno
