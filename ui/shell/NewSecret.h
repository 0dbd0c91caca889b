#pragma once

#include "models/base/SecretBytes.h"

#include <QWidget>

#include <memory>

namespace okno {

class PasswordField;
class StateLine;

// A new password or passphrase, typed twice, with a word on how strong it is.
class NewSecret final : public QWidget
{
    Q_OBJECT
public:
    NewSecret(const QString &label, const QString &repeatLabel, QWidget *parent = nullptr);
    // Null when it is too short or the two differ; what is wrong then stands below.
    std::shared_ptr<const SecretBytes> take();
    void clear();

private:
    void showStrength();
    std::shared_ptr<const SecretBytes> refuse(const QString &sentence);
    PasswordField *m_first;
    PasswordField *m_second;
    StateLine *m_state;
};

} // namespace okno
