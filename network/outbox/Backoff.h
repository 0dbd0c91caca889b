#pragma once

#include "models/base/Result.h"

#include <QtGlobal>

#include <optional>

namespace okno {

// Milliseconds to wait after that many failures in a row: anything between nothing and 2 s doubled
// each time, at most an hour ("full jitter", so that clients never come back in step).
qint64 jitteredDelayMs(int failures);

// Watches one window. After a failure that speaks of the window or of the way to it, not of one
// act, nothing is sent to it until the delay is over.
class HostBreaker
{
public:
    // Whether this failure would meet every other act as well.
    static bool concernsHost(const Failure &failure);
    void succeeded() { m_failures = 0; }
    // Milliseconds to keep quiet; a Retry-After of the window is the least.
    qint64 failed(const Failure &failure);

private:
    int m_failures = 0;
};

// Seconds that a busy window asked for (WindowBusy), where it did.
std::optional<int> secondsAskedFor(const Failure &failure);

} // namespace okno
