#include "ui/firstrun/UnlockPage.h"

#include "ui/firstrun/RecoveryEntry.h"
#include "ui/shell/Notice.h"
#include "ui/shell/PasswordField.h"

#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace okno {

namespace {

constexpr int columnWidth = 72 * theme::grid;

bool isKeyStore(FailureCode code)
{
    return code == FailureCode::KeyStoreLocked || code == FailureCode::KeyStoreChanged ||
           code == FailureCode::KeyStoreUnavailable;
}

// A passphrase file that is gone or readable by others leaves its passphrase to be typed.
bool isPassphrase(FailureCode code)
{
    return code == FailureCode::PassphraseRequired || code == FailureCode::PassphraseWrong ||
           code == FailureCode::FileUnreadable || code == FailureCode::PassphraseFileExposed;
}

} // namespace

UnlockPage::UnlockPage(const Texts &texts, QWidget *parent)
    : QWidget(parent), m_texts(texts), m_title(new QLabel), m_folder(new QLabel),
      m_notice(new Notice), m_passphrasePart(new QWidget),
      m_passphrase(new PasswordField(tr("Passphrase of the workspace"))),
      m_open(new QPushButton(tr("Open"))), m_retry(new QPushButton(tr("Try again"))),
      m_fold(new QPushButton(tr("Use the recovery phrase…"))), m_recovery(new RecoveryEntry),
      m_restore(new QPushButton(tr("Restore a backup…"))), m_progress(new QProgressBar)
{
    makePassphrase();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeColumn());
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(scroll, 100);
    layout->addStretch(1);
    scroll->setMaximumWidth(columnWidth);
    connectParts();
}

void UnlockPage::makePassphrase()
{
    auto *layout = new QVBoxLayout(m_passphrasePart);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_passphrase);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_open->setObjectName(QStringLiteral("open"));
    m_open->setDefault(true);
}

QWidget *UnlockPage::makeColumn()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(2 * theme::grid);
    layout->addStretch(1);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_folder, m_notice, m_passphrasePart})
        layout->addWidget(part);
    layout->addWidget(m_retry, 0, Qt::AlignLeft);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(m_recovery);
    layout->addWidget(m_restore, 0, Qt::AlignLeft);
    layout->addWidget(m_progress);
    layout->addStretch(2);
    m_title->setFont(theme::heading(this));
    m_title->setWordWrap(true);
    m_folder->setWordWrap(true);
    m_folder->setTextFormat(Qt::PlainText);
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_folder->setObjectName(QStringLiteral("folder"));
    m_notice->setObjectName(QStringLiteral("unlockNotice"));
    m_retry->setObjectName(QStringLiteral("retry"));
    m_fold->setObjectName(QStringLiteral("recoveryFold"));
    m_fold->setCheckable(true);
    m_restore->setObjectName(QStringLiteral("restoreBackup"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(theme::grid);
    m_progress->setAccessibleName(tr("Opening the workspace"));
    for (QPushButton *button : {m_open, m_retry, m_fold, m_restore})
        button->setAutoDefault(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_passphrasePart, m_retry, m_fold,
                                                          m_recovery, m_progress})
        part->hide();
    return column;
}

void UnlockPage::connectParts()
{
    connect(m_passphrase, &PasswordField::submitted, this, &UnlockPage::enterPassphrase);
    connect(m_open, &QPushButton::clicked, this, &UnlockPage::enterPassphrase);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        m_wish = Wish::Retry;
        Q_EMIT retryRequested();
    });
    connect(m_fold, &QPushButton::toggled, this, [this](bool isOpen) {
        m_recovery->setVisible(isOpen);
        if (isOpen)
            m_recovery->setFocus();
    });
    connect(m_restore, &QPushButton::clicked, this, &UnlockPage::restoreRequested);
    connect(m_recovery, &RecoveryEntry::entered, this,
            [this](const auto &phrase, const auto &newPassphrase) {
                m_wish = Wish::Recovery;
                Q_EMIT recoveryEntered(phrase, newPassphrase);
            });
}

void UnlockPage::enterPassphrase()
{
    if (m_passphrase->isEmpty()) {
        m_passphrase->setFocus();
        return;
    }
    m_wish = Wish::Passphrase;
    Q_EMIT passphraseEntered(m_passphrase->take());
}

void UnlockPage::setFailure(const QString &folder, const Failure &failure)
{
    setBusy(false);
    if (failure.code == FailureCode::PassphraseWrong && m_wish == Wish::Passphrase)
        ++m_wrongPassphrases;
    m_folder->setText(tr("Folder: %1").arg(QDir::toNativeSeparators(folder)));
    offer(failure);
    const bool isFirstQuestion = failure.code == FailureCode::PassphraseRequired;
    m_notice->show(isFirstQuestion ? theme::Tone::Accent : theme::Tone::Error, sentence(failure),
                   isFirstQuestion ? QString() : failureKey(failure.code));
    focus(failure);
}

// What was entered in vain stays offered.
void UnlockPage::offer(const Failure &failure)
{
    if (m_wish == Wish::Recovery && !isKeyStore(failure.code) && !m_title->text().isEmpty())
        return;
    const bool asks = isPassphrase(failure.code);
    m_title->setText(asks || failure.code == FailureCode::KeyStoreLocked
                         ? tr("The workspace is locked")
                         : tr("The workspace does not open"));
    m_passphrasePart->setVisible(asks);
    m_retry->setVisible(!asks);
    m_fold->setVisible(asks || isKeyStore(failure.code));
    if (!m_fold->isVisibleTo(this))
        m_fold->setChecked(false);
    m_recovery->setUsesKeyStore(!asks && failure.code != FailureCode::KeyStoreUnavailable);
}

QString UnlockPage::sentence(const Failure &failure) const
{
    const bool isPhrase = m_wish == Wish::Recovery;
    if (isPhrase && failure.code == FailureCode::PassphraseWrong)
        return tr(
            "The recovery phrase is well-formed but belongs to another workspace. Nothing was "
            "changed. Look for the paper of this workspace.");
    if (isPhrase && failure.code == FailureCode::ValueInvalid) {
        bool isNumber = false;
        failure.place.toInt(&isNumber);
        return isNumber ? tr("Group %1 of the recovery phrase is mistyped. Nothing was changed. "
                             "Compare it with your paper and type the phrase again.")
                              .arg(failure.place)
                        : tr("The recovery phrase has eight groups of five characters; some are "
                             "missing or left over. Nothing was changed. Type it again.");
    }
    if (failure.code == FailureCode::PassphraseRequired)
        return tr("Type the passphrase that you chose for this workspace. If it is forgotten, the "
                  "recovery phrase opens the workspace.");
    if (failure.code == FailureCode::PassphraseWrong && m_wrongPassphrases > 0)
        return tr("The passphrase does not open this workspace. Wrong tries so far: %1. Nothing "
                  "was changed. Check the keyboard layout and Caps Lock; the recovery phrase opens "
                  "it too.")
            .arg(m_wrongPassphrases);
    return m_texts.sentence(failure);
}

void UnlockPage::focus(const Failure &failure)
{
    if (m_wish == Wish::Recovery && m_recovery->isVisibleTo(this))
        m_recovery->setFocus();
    else if (isPassphrase(failure.code))
        m_passphrase->setFocus();
    else
        m_retry->setFocus();
}

void UnlockPage::setBusy(bool isBusy)
{
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_passphrasePart, m_retry, m_fold, m_recovery, m_restore})
        part->setEnabled(!isBusy);
    m_progress->setVisible(isBusy);
}

} // namespace okno
