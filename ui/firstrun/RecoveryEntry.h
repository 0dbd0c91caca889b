#pragma once

#include "models/base/SecretBytes.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QPushButton;

namespace okno {

class KeyPlace;
class PasswordField;
class StateLine;

// The recovery phrase of a workspace, and where its key is to live from now on.
class RecoveryEntry final : public QWidget
{
    Q_OBJECT
public:
    explicit RecoveryEntry(QWidget *parent = nullptr);
    // What is chosen at first.
    void setUsesKeyStore(bool usesKeyStore);

Q_SIGNALS:
    void entered(std::shared_ptr<const okno::SecretBytes> phrase,
                 std::shared_ptr<const okno::SecretBytes> newPassphrase);

private:
    void submit();
    PasswordField *m_phrase;
    QCheckBox *m_isShown;
    KeyPlace *m_place;
    StateLine *m_problem;
    QPushButton *m_open;
};

} // namespace okno
