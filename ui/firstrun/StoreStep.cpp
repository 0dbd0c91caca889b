#include "ui/firstrun/StoreStep.h"

#include "ui/shell/Labels.h"
#include "ui/shell/NewSecret.h"
#include "ui/shell/PathField.h"
#include "ui/shell/StateLine.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace okno {

StoreStep::StoreStep(QWidget *parent)
    : FirstRunStep(parent),
      m_folder(new PathField(tr("Folder"), PathField::Mode::Folder, {}, this)),
      m_folderProblem(new StateLine(StateLine::Wrap::Yes, this)),
      m_where(partTitle(tr("Where the key of the store is kept"), this)),
      m_noKeyStore(new StateLine(StateLine::Wrap::Yes, this)),
      m_keyStore(new QRadioButton(tr("In this computer's key store"), this)),
      m_passphrase(new QRadioButton(tr("Under a passphrase"), this)),
      m_meaning(textLabel({}, this)),
      m_secret(new NewSecret(tr("Passphrase"), tr("Passphrase again"), this)),
      m_restore(new QPushButton(tr("Restore a backup…"), this))
{
    arrange();
    m_folder->setObjectName(QStringLiteral("folder"));
    m_keyStore->setObjectName(QStringLiteral("keyStore"));
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_secret->setObjectName(QStringLiteral("newPassphrase"));
    m_folderProblem->setObjectName(QStringLiteral("folderProblem"));
    m_restore->setObjectName(QStringLiteral("restoreBackup"));
    m_restore->setAutoDefault(true);
    connect(m_restore, &QPushButton::clicked, this, &StoreStep::restoreRequested);
    connect(m_keyStore, &QRadioButton::toggled, this, &StoreStep::showChoice);
    connect(m_folder, &PathField::changed, m_folderProblem, &StateLine::clear);
    setKeyStore(false, {});
}

void StoreStep::arrange()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(textLabel(tr("Declarations, signatures and answers are kept on this computer "
                                   "in a sealed store: without its key nobody reads them or "
                                   "changes them unnoticed."),
                                this));
    layout->addSpacing(theme::grid);
    for (QWidget *part : std::initializer_list<QWidget *>{m_folder, m_folderProblem})
        layout->addWidget(part);
    layout->addSpacing(theme::grid);
    for (QWidget *part : std::initializer_list<QWidget *>{m_where, m_noKeyStore, m_keyStore,
                                                          m_passphrase, m_meaning, m_secret})
        layout->addWidget(part);
    layout->addSpacing(2 * theme::grid);
    layout->addWidget(textLabel(tr("Or, when there is a backup of a workspace:"), this));
    layout->addWidget(m_restore, 0, Qt::AlignLeft);
    layout->addStretch();
    for (QRadioButton *choice : {m_keyStore, m_passphrase})
        choice->setMinimumHeight(theme::fieldHeight);
}

void StoreStep::setFolder(const QString &folder)
{
    m_folder->setPath(folder);
}

void StoreStep::setKeyStore(bool isThere, const QString &name)
{
    m_keyStoreName = name.isEmpty() ? m_keyStore->text() : name;
    m_keyStore->setVisible(isThere);
    m_passphrase->setVisible(isThere);
    (isThere ? m_keyStore : m_passphrase)->setChecked(true);
    if (isThere)
        m_noKeyStore->clear();
    else
        m_noKeyStore->set(QStringLiteral("about"), theme::Tone::Neutral,
                          tr("No key store answers on this computer, so a passphrase protects the "
                             "key."));
    showChoice();
}

void StoreStep::showChoice()
{
    const bool isTyped = m_passphrase->isChecked();
    m_meaning->setText(
        isTyped ? tr("Asked for at every start. Nobody can tell you a forgotten passphrase; the "
                     "recovery phrase of the next step then opens the store.")
                : tr("%1: the store opens by itself while you are signed in to this computer as "
                     "now; other users of the computer cannot open it.")
                      .arg(m_keyStoreName));
    m_secret->setVisible(isTyped);
    m_secret->clear();
}

void StoreStep::proceed()
{
    if (m_folder->path().isEmpty()) {
        const QString sentence = tr("Choose the folder in which the store is made.");
        m_folderProblem->set(QStringLiteral("error"), theme::Tone::Error, sentence);
        m_folder->setDescription(sentence);
        m_folder->setFocus();
        return;
    }
    if (!m_passphrase->isChecked()) {
        Q_EMIT storeRequested(m_folder->path(), nullptr);
        return;
    }
    if (const auto passphrase = m_secret->take())
        Q_EMIT storeRequested(m_folder->path(), passphrase);
}

bool StoreStep::enter()
{
    if (m_passphrase->isChecked())
        m_secret->setFocus();
    else
        m_folder->setFocus();
    return true;
}

} // namespace okno
