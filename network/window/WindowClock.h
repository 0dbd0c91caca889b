#pragma once

#include "models/base/Clock.h"
#include "models/base/Result.h"

#include <QObject>

namespace okno::window {

class WindowStore;

// The window's own time: the system's moved by an offset (Real), or standing still until it is
// moved (Manual). It never goes back, and survives restarts: the offset and the frozen moment are
// stored.
class WindowClock : public QObject, public Clock
{
    Q_OBJECT

public:
    enum class Mode { Real, Manual };

    WindowClock(WindowStore &store, Mode mode);
    // Where the last run left the clock.
    Result<void> restore();

    QDateTime nowUtc() const override;
    qint64 monotonicMs() const override { return m_system.monotonicMs(); }
    // The system's time, for what must agree with a client's clock however far ours was moved.
    QDateTime systemUtc() const { return m_system.nowUtc(); }
    bool isRunning() const { return !m_frozenAt.isValid(); }

    Result<void> advance(qint64 milliseconds);
    Result<void> setFrozen(bool frozen);

Q_SIGNALS:
    void moved();

private:
    Result<void> save();
    WindowStore &m_store;
    SystemClock m_system;
    Mode m_mode;
    qint64 m_offsetMs = 0;
    QDateTime m_frozenAt; // valid while the clock stands still
};

} // namespace okno::window
