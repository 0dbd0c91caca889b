#pragma once

#include "models/base/SecretBytes.h"
#include "ui/firstrun/FirstRunStep.h"
#include "ui/settings/SettingsPage.h"

#include <memory>

class QLineEdit;
class QRadioButton;
class QStackedWidget;

namespace okno {

class CheckedField;
class NewSecret;
class PasswordField;
class PathField;
class StateLine;

// What will sign: a new training key, a key file that is there, or nothing yet.
class KeyStep final : public FirstRunStep
{
    Q_OBJECT
public:
    explicit KeyStep(QWidget *parent = nullptr);
    void setProfiles(const QList<SettingsPage::ProfileName> &profiles);

    QString title() const override { return tr("The key that signs"); }
    QString action() const override { return tr("Continue"); }
    void proceed() override;
    bool enter() override;

Q_SIGNALS:
    void trainingKeyRequested(const QString &file,
                              std::shared_ptr<const okno::SecretBytes> password,
                              const QUrl &windowAddress);
    void keyFileRequested(const QString &file, std::shared_ptr<const okno::SecretBytes> password);
    void keyPostponed();

private:
    enum Choice { Training, File, Later };
    QRadioButton *addChoice(Choice choice, const char *name, const QString &text);
    QWidget *makeTraining();
    QWidget *makeFile();
    QWidget *makeLater();
    void proceedTraining();
    void proceedFile();
    void refuse(QWidget *field, const QString &sentence);

    QList<QRadioButton *> m_choices;
    StateLine *m_problem;
    QStackedWidget *m_details;
    PathField *m_trainingFile = nullptr;
    NewSecret *m_trainingPassword = nullptr;
    QLineEdit *m_address = nullptr;
    CheckedField *m_addressField = nullptr;
    PathField *m_file = nullptr;
    PasswordField *m_password = nullptr;
};

} // namespace okno
