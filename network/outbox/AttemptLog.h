#pragma once

#include "models/base/Clock.h"
#include "models/base/Result.h"
#include "models/document/Submission.h"
#include "models/ports/Courier.h"

#include <optional>

namespace okno {

// A trace with a request id of its own, for one call or for one delivery of several calls.
CallTracePtr newTrace(const QString &step);

// The line that the attempt log keeps. Its code is the failure's key; its detail is the window's
// problem as JSON where it gave one, otherwise place and detail of the failure.
Attempt attemptOf(const CallTrace &trace, const Clock &clock,
                  const std::optional<Failure> &failure);

// The failure that such a line tells of, for what was refused earlier; nothing when it went well.
std::optional<Failure> failureOf(const Attempt &attempt);

} // namespace okno
