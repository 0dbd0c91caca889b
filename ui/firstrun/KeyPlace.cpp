#include "ui/firstrun/KeyPlace.h"

#include "ui/shell/NewSecret.h"
#include "ui/shell/Theme.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace okno {

KeyPlace::KeyPlace(QWidget *parent)
    : QWidget(parent),
      m_keyStore(new QRadioButton(tr("Keep the key in this computer's key store"), this)),
      m_passphrase(new QRadioButton(tr("Protect the key with a new passphrase"), this)),
      m_secret(new NewSecret(tr("New passphrase"), tr("New passphrase again"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_keyStore, m_passphrase, m_secret})
        layout->addWidget(part);
    for (QWidget *choice : std::initializer_list<QWidget *>{m_keyStore, m_passphrase})
        choice->setMinimumHeight(theme::fieldHeight);
    m_keyStore->setObjectName(QStringLiteral("toKeyStore"));
    m_passphrase->setObjectName(QStringLiteral("toPassphrase"));
    m_secret->setObjectName(QStringLiteral("newPassphrase"));
    setFocusProxy(m_keyStore);
    connect(m_passphrase, &QRadioButton::toggled, m_secret, &QWidget::setVisible);
    setUsesKeyStore(true);
}

void KeyPlace::setUsesKeyStore(bool usesKeyStore)
{
    (usesKeyStore ? m_keyStore : m_passphrase)->setChecked(true);
    m_secret->setVisible(!usesKeyStore);
}

std::optional<std::shared_ptr<const SecretBytes>> KeyPlace::take()
{
    if (m_keyStore->isChecked())
        return nullptr;
    const auto passphrase = m_secret->take();
    return passphrase ? std::optional(passphrase) : std::nullopt;
}

} // namespace okno
