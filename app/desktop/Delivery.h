#pragma once

#include "app/desktop/Work.h"

#include <QTimer>

#include <atomic>

namespace okno {

// Sends and follows in the background, round after round, as long as something is on its way. The
// sender's lock is held during a round only, so that a running oknoctl gets its turn.
class Delivery final : public QObject
{
    Q_OBJECT
public:
    explicit Delivery(Work &work, QObject *parent = nullptr);

    void wake(); // something was queued, or a person asks: now, whatever went wrong before
    // Opens a session at the window unless a kept one is still good.
    QFuture<Result<void>> signIn(const Principal &principal, std::shared_ptr<KeySession> key);
    // Ends a sign-in that waits for the window. One that comes to its end all the same has opened a
    // session that does no harm.
    void cancelSignIn();
    void stop() { m_isStopped = true; }

Q_SIGNALS:
    void actsChanged();
    // isWorking: something is on its way; problem: what a person should know.
    void stateChanged(bool isWorking, const std::optional<okno::Failure> &problem, int nextTryMs);

private:
    struct Round {
        int onItsWay = 0;
        std::optional<Failure> problem;
    };
    // These three on the network thread; the address may be chosen anew on the main thread
    // meanwhile.
    Round round(const QUrl &address);
    Result<void> roundFor(const PrincipalId &id, const QUrl &address);
    Result<void> openSession(const Principal &principal, std::shared_ptr<KeySession> key,
                             const QUrl &address);
    void begin();
    void finished(const Round &round);

    Work &m_work;
    QTimer m_next;
    int m_failures = 0; // rounds in a row that ended with a problem
    bool m_isRunning = false;
    bool m_isWoken = false;
    std::atomic_bool m_isStopped = false;
    std::atomic_bool m_isSigningIn = false; // no act is on the wire then
    std::atomic_bool m_isSignInUnwanted = false;
};

} // namespace okno
