#pragma once

#include "models/base/Failure.h"
#include "models/base/SecretBytes.h"
#include "translations/Texts.h"

#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace okno {

class Notice;
class PasswordField;
class RecoveryEntry;

// A workspace that does not open: its key store is locked, changed or gone, a passphrase is needed,
// another program's version made it, or it is damaged. Says which, and what can be done; never
// offers a new key for an existing workspace.
class UnlockPage final : public QWidget
{
    Q_OBJECT
public:
    explicit UnlockPage(const Texts &texts, QWidget *parent = nullptr);
    // The failure decides what is offered: KeyStoreLocked, KeyStoreChanged, KeyStoreUnavailable →
    // try again and recovery phrase; PassphraseRequired, PassphraseWrong → passphrase and recovery
    // phrase; others → the sentence and try again.
    void setFailure(const QString &folder, const Failure &failure);
    void setBusy(bool isBusy);

Q_SIGNALS:
    void retryRequested();
    void passphraseEntered(std::shared_ptr<const okno::SecretBytes> passphrase);
    // newPassphrase null: the key gets a new entry in the key store.
    void recoveryEntered(std::shared_ptr<const okno::SecretBytes> phrase,
                         std::shared_ptr<const okno::SecretBytes> newPassphrase);
    void restoreRequested(); // a backup, into another folder

private:
    enum class Wish { None, Retry, Passphrase, Recovery };
    QWidget *makeColumn();
    void makePassphrase();
    void connectParts();
    void enterPassphrase();
    void offer(const Failure &failure);
    void focus(const Failure &failure);
    QString sentence(const Failure &failure) const;

    const Texts &m_texts;
    Wish m_wish = Wish::None; // what failed
    int m_wrongPassphrases = 0;
    QLabel *m_title;
    QLabel *m_folder;
    Notice *m_notice;
    QWidget *m_passphrasePart;
    PasswordField *m_passphrase;
    QPushButton *m_open;
    QPushButton *m_retry;
    QPushButton *m_fold;
    RecoveryEntry *m_recovery;
    QPushButton *m_restore;
    QProgressBar *m_progress;
};

} // namespace okno
