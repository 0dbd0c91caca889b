#pragma once

#include "models/base/Clock.h"
#include "models/document/Principal.h"
#include "models/ports/KeyRing.h"
#include "models/store/SettingsStore.h"
#include "network/auth/TokenStore.h"
#include "network/client/WindowClient.h"
#include "network/profiles/Profile.h"

namespace okno {

// Sessions at one window. They are opened by a qualified signature over a text that we write
// ourselves; of the window only the nonce is in it, so that it can never make us sign anything
// else.
class SignIn final : public QObject
{
public:
    SignIn(Profile profile, HttpClient &http, WindowClient &window, TokenStore &tokens,
           SettingsStore &settings, const Clock &clock, QObject *parent = nullptr);

    // Opens a session and keeps it. In training the window's anchors are pinned the first time;
    // WindowUntrusted when they are others later. AuthorityRefused (place: "organisation") for a
    // key of another organisation, before the window is asked.
    QFuture<Result<api::Token>> signIn(Principal principal, std::shared_ptr<KeySession> key);
    // Takes a kept session up again, without the network. NotSignedIn.
    QFuture<Result<api::Token>> restore(PrincipalId principal);
    // Asks the window whose session it is. NotSignedIn also forgets the kept one.
    QFuture<Result<api::SessionView>> whoAmI(PrincipalId principal);
    // Forgets the session here even when the window cannot be told.
    QFuture<Result<void>> signOut(PrincipalId principal);

    // What receipts are judged by: the profile's anchors, in training the pinned ones. NotFound
    // before the first sign-in to a training window.
    QFuture<Result<QList<QByteArray>>> anchors();

private:
    QFuture<Result<void>> checkWindow();
    QFuture<Result<std::optional<QList<QByteArray>>>> pinned();
    QFuture<Result<api::Nonce>> nonce();
    QFuture<Result<api::Token>> exchange(api::SignInRequest request);
    void use(const api::Token &token);

    Profile m_profile;
    HttpClient &m_http;
    WindowClient &m_window;
    TokenStore &m_tokens;
    SettingsStore &m_settings;
    const Clock &m_clock;
};

} // namespace okno
