#pragma once

#include "models/base/SecretBytes.h"
#include "models/document/Principal.h"
#include "translations/Texts.h"
#include "ui/signing/KeyChoice.h"

#include <QWidget>

#include <memory>

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
               const QList<KeyChoice::Key> &keys);
    const Principal &principal() const { return m_principal; }
    void setProblem(const Failure &failure);
    void setBusy(bool isBusy);

Q_SIGNALS:
    void signInRequested(const QString &uri, std::shared_ptr<const okno::SecretBytes> password);
    void cancelRequested(); // while it is busy
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void submit();
    void refresh();
    const Texts &m_texts;
    Principal m_principal;
    Notice *m_notice;
    QLabel *m_title;
    KeyChoice *m_keys;
    PasswordField *m_password;
    QPushButton *m_signIn;
    QPushButton *m_cancel;
    bool m_isBusy = false;
};

} // namespace okno
