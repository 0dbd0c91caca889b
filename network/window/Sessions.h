#pragma once

#include "models/base/Clock.h"
#include "network/window/Call.h"
#include "network/window/WindowStore.h"

#include <QHash>

namespace okno::window {

// Open sessions and the nonces of those about to open one. A token is 256 random bits; only its
// SHA-256 is stored. Nonces live in memory: after a restart they are unknown, which is safe.
class Sessions
{
public:
    static constexpr int lifetimeSeconds = 3600; // of a token, by the window's clock
    static constexpr int nonceSeconds = 300;     // by the monotonic clock
    static constexpr qsizetype mostNonces = 1000;

    Sessions(WindowStore &store, const Clock &clock) : m_store(store), m_clock(clock) {}

    // Nothing when too many are waiting already.
    std::optional<QString> makeNonce();
    // True once for each nonce that was given and is not too old.
    bool useNonce(const QString &nonce);

    // The token to give out; it is not kept anywhere.
    Result<QByteArray> open(Session &session);
    // Nothing for a token that is unknown, closed or expired.
    Result<std::optional<Session>> find(const QByteArray &token);
    Result<void> close(const QByteArray &tokenSha256);

private:
    void forgetOldNonces();
    WindowStore &m_store;
    const Clock &m_clock;
    QHash<QString, qint64> m_nonces; // when made, monotonic milliseconds
};

} // namespace okno::window
