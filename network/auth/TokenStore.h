#pragma once

#include "models/base/Clock.h"
#include "models/base/Ids.h"
#include "models/ports/SecretVault.h"
#include "network/api/Shapes.h"

#include <QObject>

namespace okno {

// Keeps the session of each principal at one window in the user's vault, so that the next command
// is still signed in. Tokens never go anywhere else.
class TokenStore final : public QObject
{
public:
    TokenStore(SecretVault &vault, QString profileId, const Clock &clock, QObject *parent = nullptr)
        : QObject(parent), m_vault(vault), m_profileId(std::move(profileId)), m_clock(clock)
    {
    }
    // NotSignedIn when there is none, or when it has expired by the wall clock.
    QFuture<Result<api::Token>> read(PrincipalId principal);
    QFuture<Result<void>> write(PrincipalId principal, api::Token token);
    // Removing what is not there is no failure.
    QFuture<Result<void>> remove(PrincipalId principal);

private:
    QString name(const PrincipalId &principal) const;
    SecretVault &m_vault;
    QString m_profileId;
    const Clock &m_clock;
};

} // namespace okno
