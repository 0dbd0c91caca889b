#pragma once

#include "models/ports/SecretVault.h"
#include "models/store/Workspace.h"
#include "network/auth/SignIn.h"
#include "network/outbox/OutboxSender.h"

#include <memory>

namespace okno {

// Everything of the client that speaks to one window on behalf of one principal, put together. What
// is passed in has to live longer. Lives on the main thread.
class WindowLink final : public QObject
{
public:
    struct Parts {
        Workspace &workspace;
        SecretVault &vault;
        SignatureVerifier &signatures;
        const Clock &clock;
    };
    WindowLink(Profile profile, PrincipalId principal, QString language, Parts parts,
               HttpLimits limits = {}, QObject *parent = nullptr);
    ~WindowLink() override;

    // Takes up the kept session and the trust anchors; sender() is there afterwards. NotSignedIn.
    QFuture<Result<void>> open();

    WindowClient &window() { return m_window; }
    SignIn &session() { return m_signIn; }
    OutboxSender &sender() { return *m_sender; } // after open()
    EventFeed &feed() { return *m_feed; }        // after open()

private:
    Profile m_profile;
    PrincipalId m_principal;
    Parts m_parts;
    HttpClient m_http;
    WindowClient m_window;
    TokenStore m_tokens;
    SignIn m_signIn;
    std::unique_ptr<ReceiptVerifier> m_verifier;
    std::unique_ptr<ReceiptCollector> m_receipts;
    std::unique_ptr<EventFeed> m_feed;
    std::unique_ptr<OutboxSender> m_sender;
};

} // namespace okno
