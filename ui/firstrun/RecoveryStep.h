#pragma once

#include "models/base/SecretBytes.h"
#include "ui/firstrun/FirstRunStep.h"

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace okno {

class PasswordField;
class PhraseView;
class StateLine;

// The recovery phrase: shown once, written down by hand, then one of its groups is asked for.
class RecoveryStep final : public FirstRunStep
{
    Q_OBJECT
public:
    explicit RecoveryStep(QWidget *parent = nullptr);
    void setPhrase(std::shared_ptr<const SecretBytes> phrase);

    QString title() const override { return tr("The recovery phrase"); }
    QString action() const override;
    void proceed() override;
    bool enter() override;

Q_SIGNALS:
    void confirmed();
    void actionChanged();

private:
    QWidget *makeShowing();
    QWidget *makeAsking();
    void showPhrase();
    void ask();
    bool isRight();
    std::shared_ptr<const SecretBytes> m_phrase;
    qsizetype m_asked = 0; // group, from 0
    QStackedWidget *m_halves;
    PhraseView *m_view = nullptr;
    PasswordField *m_group = nullptr;
    StateLine *m_problem = nullptr;
    QPushButton *m_again = nullptr;
};

} // namespace okno
