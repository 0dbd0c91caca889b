#pragma once

#include "models/base/Result.h"

namespace okno {

// Empties OpenSSL's error queue of this thread into one line of reason codes ("reason; reason").
QString takeOpenSslErrors();

// A failure whose detail is what OpenSSL says; empties its queue.
tl::unexpected<Failure> failCrypto(FailureCode code, const QString &place = {});

} // namespace okno
