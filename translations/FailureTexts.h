#pragma once

#include "models/base/Failure.h"

namespace okno {

// The English sentences of a failure, context "failure": %1 its place, %2 its detail; each frame
// ": %1" or " (%2)" goes away with an empty value.
const char *failureSource(FailureCode code);

} // namespace okno
