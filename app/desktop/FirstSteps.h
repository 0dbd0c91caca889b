#pragma once

#include "app/desktop/Delivery.h"
#include "app/desktop/KnownKeys.h"
#include "ui/firstrun/FirstRunPage.h"

namespace okno {

class MainWindow;

// In a new workspace: the organisation with its head, and a key.
class FirstSteps final : public QObject
{
    Q_OBJECT
public:
    FirstSteps(Work &work, MainWindow &window, FirstRunPage &page, KnownKeys &keys,
               Delivery &delivery, QObject *parent = nullptr);

Q_SIGNALS:
    void windowChosen(const QUrl &address);
    void organisationMade(const okno::Principal &principal);

private:
    using Secret = std::shared_ptr<const SecretBytes>;
    void makeOrganisation(const FirstRunPage::Organisation &organisation);
    void makeKey(const QString &file, const Secret &password, const QUrl &windowAddress);
    void takeKey(const QString &file, const Secret &password);
    Result<QByteArray> trainingKey(const SecretBytes &password, const QUrl &windowAddress) const;

    Work &m_work;
    MainWindow &m_window;
    FirstRunPage &m_page;
    KnownKeys &m_keys;
    Delivery &m_delivery;
    Principal m_principal;
    QList<Authority> m_authorities;
};

} // namespace okno
