#pragma once

#include "ui/shell/Theme.h"

#include <QUrl>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QListView;
class QStringListModel;

namespace okno {

class AddressField;
class BackupPanel;
class CopyField;

// What a person may choose; told as a whole when anything changes and kept by the caller.
struct UiSettings {
    QString language; // "ru", "kk", "en"; empty: the system's
    theme::Scheme scheme = theme::Scheme::System;
    QString profile = QStringLiteral("training");
    QUrl windowAddress; // training only; empty: the profile's
    bool operator==(const UiSettings &) const = default;
};

class SettingsPage final : public QWidget
{
    Q_OBJECT
public:
    struct ProfileName {
        QString id;
        QString name;
        bool isTraining = false;
    };
    explicit SettingsPage(QWidget *parent = nullptr);
    void setProfiles(const QList<ProfileName> &profiles);
    void setSettings(const UiSettings &settings);
    UiSettings settings() const;
    void setWorkspace(const QString &folder, const QString &keyStore);
    // Principals with their authorities in words, one line each.
    void setPrincipals(const QStringList &lines);
    BackupPanel &backup() { return *m_backup; }

Q_SIGNALS:
    void changed(const okno::UiSettings &settings);
    void checkWorkspaceRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layAppearance();
    void layWindow();
    void layPlaces();
    void layBackup();
    void layPrincipals();
    void addSection(const QString &title);
    QLabel *addRow(const QString &label, QWidget *field);
    QLabel *addHint(const QString &text);
    bool isTrainingChosen() const;
    void showAddress();
    void tellChange();

    QList<ProfileName> m_profiles;
    UiSettings m_told; // what the caller knows
    QFormLayout *m_form;
    QComboBox *m_language;
    QComboBox *m_scheme;
    QComboBox *m_profile;
    AddressField *m_address;
    QLabel *m_addressLabel = nullptr;
    QLabel *m_addressHint = nullptr;
    CopyField *m_workspace;
    CopyField *m_keyStore;
    BackupPanel *m_backup;
    QListView *m_principals;
    QStringListModel *m_principalLines;
    QLabel *m_noPrincipals = nullptr;
};

} // namespace okno
