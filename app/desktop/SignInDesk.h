#pragma once

#include "app/desktop/Delivery.h"
#include "app/desktop/KnownKeys.h"
#include "ui/signing/SignInPanel.h"

namespace okno {

// Opens a session at the window for whoever has something on its way.
class SignInDesk final : public QObject
{
    Q_OBJECT
public:
    SignInDesk(Work &work, SignInPanel &panel, KnownKeys &keys, Delivery &delivery,
               QObject *parent = nullptr);
    // fallback: when nothing is on its way.
    void start(const PrincipalId &fallback);

Q_SIGNALS:
    void started();                            // the panel is filled
    void failed(const okno::Failure &failure); // it could not be
    void done();

private:
    void cancel();
    void signIn(const QString &uri, std::shared_ptr<const SecretBytes> password);
    Result<Principal> principalInNeed(const PrincipalId &fallback);
    void finish(const Result<void> &result);

    Work &m_work;
    SignInPanel &m_panel;
    KnownKeys &m_keys;
    Delivery &m_delivery;
    int m_attempt = 0; // what an earlier one comes to is nobody's business any more
};

} // namespace okno
