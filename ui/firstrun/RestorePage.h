#pragma once

#include "models/base/Failure.h"
#include "models/base/SecretBytes.h"
#include "translations/Texts.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace okno {

class KeyPlace;
class Notice;
class PasswordField;
class PathField;
class StateLine;

// A workspace out of a backup: which file, its passphrase, which folder, and where the key lives
// from then on. How far it is, the window shows.
class RestorePage final : public QWidget
{
    Q_OBJECT
public:
    explicit RestorePage(const Texts &texts, QWidget *parent = nullptr);
    // Nothing typed is left; folder is a suggestion.
    void start(const QString &folder, bool hasKeyStore);
    void setProblem(const Failure &failure);
    void setBusy(bool isBusy);

Q_SIGNALS:
    // newPassphrase null: the key gets an entry in the key store.
    void restoreRequested(const QString &file, const QString &folder,
                          std::shared_ptr<const okno::SecretBytes> passphrase,
                          std::shared_ptr<const okno::SecretBytes> newPassphrase);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeColumn();
    void nameParts();
    void submit();
    bool isComplete();
    void enter(const Failure &failure);

    const Texts &m_texts;
    QLabel *m_title;
    Notice *m_notice;
    PathField *m_file;
    PasswordField *m_passphrase;
    PathField *m_folder;
    KeyPlace *m_place;
    StateLine *m_problem;
    QPushButton *m_restore;
    QPushButton *m_back;
};

} // namespace okno
