#include "network/outbox/Backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace okno {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 FirstDelayMs = 2'000;
constexpr qint64 LongestDelayMs = 3'600'000;
constexpr int LongestShift = 11; // 2 s doubled eleven times is beyond an hour

} // namespace

qint64 jitteredDelayMs(int failures)
{
    const int shift = std::clamp(failures - 1, 0, LongestShift);
    const qint64 highest = std::min(LongestDelayMs, FirstDelayMs << shift);
    return QRandomGenerator::global()->bounded(highest + 1);
}

std::optional<int> secondsAskedFor(const Failure &failure)
{
    bool isNumber = false;
    const int seconds = failure.detail.toInt(&isNumber);
    return failure.code == FailureCode::WindowBusy && isNumber ? std::optional(seconds)
                                                               : std::nullopt;
}

bool HostBreaker::concernsHost(const Failure &failure)
{
    switch (failure.code) {
    case FailureCode::NoConnection:
    case FailureCode::Timeout:
    case FailureCode::NetworkIntercepts:
    case FailureCode::NotSignedIn:
    case FailureCode::WindowUntrusted:
    case FailureCode::WindowForgot: // another instance
    case FailureCode::Cancelled:
        return true;
    case FailureCode::WindowBusy:
        return failure.place != "act-in-progress"_L1;
    default:
        return false;
    }
}

qint64 HostBreaker::failed(const Failure &failure)
{
    ++m_failures;
    const qint64 asked = secondsAskedFor(failure).value_or(0) * qint64{1000};
    return std::max(asked, jitteredDelayMs(m_failures));
}

} // namespace okno
