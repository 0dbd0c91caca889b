#pragma once

#include "models/base/SecretBytes.h"
#include "ui/firstrun/FirstRunStep.h"

#include <memory>

class QLabel;
class QPushButton;
class QRadioButton;

namespace okno {

class NewSecret;
class PathField;
class StateLine;

// Where the sealed store lies and where its key lives.
class StoreStep final : public FirstRunStep
{
    Q_OBJECT
public:
    explicit StoreStep(QWidget *parent = nullptr);
    void setFolder(const QString &folder);
    void setKeyStore(bool isThere, const QString &name);

    QString title() const override { return tr("The store on this computer"); }
    QString action() const override { return tr("Create the store"); }
    void proceed() override;
    bool enter() override;

Q_SIGNALS:
    void storeRequested(const QString &folder, std::shared_ptr<const okno::SecretBytes> passphrase);
    void restoreRequested();

private:
    void arrange();
    void showChoice();
    PathField *m_folder;
    StateLine *m_folderProblem;
    QLabel *m_where;
    StateLine *m_noKeyStore;
    QRadioButton *m_keyStore;
    QRadioButton *m_passphrase;
    QLabel *m_meaning;
    QString m_keyStoreName;
    NewSecret *m_secret;
    QPushButton *m_restore;
};

} // namespace okno
