#include "ui/firstrun/RecoveryEntry.h"

#include "ui/firstrun/KeyPlace.h"
#include "ui/shell/PasswordField.h"
#include "ui/shell/StateLine.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace okno {

RecoveryEntry::RecoveryEntry(QWidget *parent)
    : QWidget(parent),
      m_phrase(new PasswordField(tr("Recovery phrase: eight groups of five characters"), this)),
      m_isShown(new QCheckBox(tr("Show what I type"), this)), m_place(new KeyPlace(this)),
      m_problem(new StateLine(StateLine::Wrap::Yes, this)),
      m_open(new QPushButton(tr("Open with the recovery phrase"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_phrase, m_isShown, m_place, m_problem})
        layout->addWidget(part);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    m_isShown->setMinimumHeight(theme::fieldHeight);
    m_phrase->setObjectName(QStringLiteral("phrase"));
    m_isShown->setObjectName(QStringLiteral("showPhrase"));
    m_problem->setObjectName(QStringLiteral("phraseProblem"));
    m_open->setObjectName(QStringLiteral("recover"));
    m_open->setAutoDefault(true);
    setFocusProxy(m_phrase);
    connect(m_isShown, &QCheckBox::toggled, m_phrase, &PasswordField::setShown);
    connect(m_phrase, &PasswordField::changed, m_problem, &StateLine::clear);
    connect(m_phrase, &PasswordField::submitted, this, &RecoveryEntry::submit);
    connect(m_open, &QPushButton::clicked, this, &RecoveryEntry::submit);
}

void RecoveryEntry::setUsesKeyStore(bool usesKeyStore)
{
    m_place->setUsesKeyStore(usesKeyStore);
}

void RecoveryEntry::submit()
{
    if (m_phrase->isEmpty()) {
        m_problem->set(QStringLiteral("error"), theme::Tone::Error,
                       tr("Type the recovery phrase from your paper first."));
        m_phrase->setFocus();
        return;
    }
    if (const auto passphrase = m_place->take())
        Q_EMIT entered(m_phrase->take(), *passphrase);
}

} // namespace okno
