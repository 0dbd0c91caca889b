#pragma once

#include "models/base/SecretBytes.h"

#include <QWidget>

#include <memory>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace okno {

class PasswordField;
class StateLine;

// The foot of the sign panel: the password, asked for last, and what happens after it.
class SignFoot final : public QWidget
{
    Q_OBJECT
public:
    enum class Mode {
        Choose, // no key is chosen
        Show,   // the password shows whose key it is
        Freezing,
        Sign,
        Away, // another program signs
        Signed,
    };
    explicit SignFoot(QWidget *parent = nullptr);
    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    void setBusy(const QString &what);
    void setWrongPassword(int tries);

Q_SIGNALS:
    void showRequested(std::shared_ptr<const okno::SecretBytes> password);
    void signRequested(std::shared_ptr<const okno::SecretBytes> password, bool sendsAfterwards);
    void closeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    QString hint() const;
    void submit();
    void refresh();
    Mode m_mode = Mode::Choose;
    QString m_busy;
    QBoxLayout *m_row = nullptr;
    PasswordField *m_password;
    StateLine *m_problem;
    QLabel *m_hint;
    QProgressBar *m_progress;
    QCheckBox *m_sends;
    QPushButton *m_go;
    QPushButton *m_cancel;
};

} // namespace okno
