#pragma once

#include "network/window/RouteTable.h"
#include "network/window/Sessions.h"
#include "network/window/TrainingTrust.h"
#include "network/window/WindowClock.h"

#include <QUrl>

namespace okno::window {

// Signing in and out. The client wrote the text; the window only gave a nonce.
class SignInDesk
{
public:
    SignInDesk(QObject &context, Sessions &sessions, const WindowClock &clock,
               const TrainingTrust &trust, SignatureVerifier &verifier)
        : m_context(context), m_sessions(sessions), m_clock(clock), m_trust(trust),
          m_verifier(verifier)
    {
    }
    void addRoutes(RouteTable &routes);

private:
    Answer nonce(const Call &call);
    QFuture<Answer> signIn(const Call &call);
    Answer signOut(const Call &call);
    Answer current(const Call &call) const;

    // Why the text is refused; an empty code when it is right.
    struct Refusal {
        int status = 0;
        QLatin1String code;
        QString detail;
    };
    Refusal judge(const api::SignInText &text);
    static bool isOurAddress(const QString &address);
    Answer open(const Call &call, const api::SignInText &text, const Certificate &signer);

    QObject &m_context;
    Sessions &m_sessions;
    const WindowClock &m_clock;
    const TrainingTrust &m_trust;
    SignatureVerifier &m_verifier;
};

} // namespace okno::window
