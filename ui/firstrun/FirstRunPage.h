#pragma once

#include "models/base/Failure.h"
#include "models/base/SecretBytes.h"
#include "translations/Texts.h"
#include "ui/settings/SettingsPage.h"

#include <QDate>
#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace okno {

class FirstRunStep;
class KeyStep;
class Notice;
class RecoveryStep;
class StepList;
class StoreStep;

// From nothing to the first draft in short steps: where the sealed store's key lives, the
// recovery phrase, the organisation and its head, the window and the key.
class FirstRunPage final : public QWidget
{
    Q_OBJECT
public:
    enum class Step { Store, Recovery, Organisation, Key, Done };
    struct Organisation {
        QString name;
        QString country; // ISO 3166-1 alpha-2
        QString taxNumber;
        QString ogrn;
        QString headName; // surname, first name, patronymic
        QString headTaxNumber;
        QDate headSince;
    };
    explicit FirstRunPage(const Texts &texts, QWidget *parent = nullptr);
    void setFolder(const QString &folder);
    void setKeyStore(bool isThere, const QString &name);
    void setProfiles(const QList<SettingsPage::ProfileName> &profiles);
    void showStep(Step step);
    Step step() const;
    // Shown once; the page asks for one of its groups back before it goes on.
    void setRecoveryPhrase(std::shared_ptr<const SecretBytes> phrase);
    void setProblem(const Failure &failure);
    void setBusy(const QString &what); // empty: not busy

Q_SIGNALS:
    // passphrase null: the key store.
    void storeRequested(const QString &folder, std::shared_ptr<const okno::SecretBytes> passphrase);
    void restoreRequested(); // a backup instead
    void recoveryConfirmed();
    void organisationRequested(const okno::FirstRunPage::Organisation &organisation);
    // A new training key (into a file, under a password), or one that is there; or later.
    void trainingKeyRequested(const QString &file,
                              std::shared_ptr<const okno::SecretBytes> password,
                              const QUrl &windowAddress);
    void keyFileRequested(const QString &file, std::shared_ptr<const okno::SecretBytes> password);
    void keyPostponed();
    // The last step: a first draft, an import, or just the start page.
    void newRequested();
    void importRequested();
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addStep(FirstRunStep *step);
    void addSteps();
    void arrange();
    void proceed();
    void enterStep();
    void refresh();
    FirstRunStep *current() const;

    const Texts &m_texts;
    QList<FirstRunStep *> m_all; // in the order of Step
    StoreStep *m_store;
    RecoveryStep *m_recovery;
    KeyStep *m_key;
    StepList *m_list = nullptr;
    QLabel *m_title;
    Notice *m_notice;
    QStackedWidget *m_steps;
    QLabel *m_what;
    QProgressBar *m_progress;
    QPushButton *m_continue;
    QString m_busy;
};

} // namespace okno
