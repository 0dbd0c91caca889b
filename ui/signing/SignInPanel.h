#pragma once

#include "models/document/Principal.h"
#include "translations/Texts.h"
#include "ui/signing/SignPanel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace okno {

class Notice;
class PasswordField;

// Signing in to the window by qualified signature, on behalf of one organisation. Only keys of that
// organisation are offered.
class SignInPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit SignInPanel(const Texts &texts, QWidget *parent = nullptr);
    void start(const Principal &principal, const QString &window,
               const QList<SignPanel::Key> &keys);
    const Principal &principal() const { return m_principal; }
    void setProblem(const Failure &failure);
    void setBusy(bool isBusy);

Q_SIGNALS:
    void signInRequested(const QString &uri, std::shared_ptr<const okno::SecretBytes> password);
    void closeRequested();

private:
    void submit();
    void addKeyFile();
    void keyChanged();
    const Texts &m_texts;
    Principal m_principal;
    Notice *m_notice;
    QLabel *m_title;
    QComboBox *m_keys;
    PasswordField *m_password;
    QPushButton *m_signIn;
};

} // namespace okno
