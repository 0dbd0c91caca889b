#pragma once

#include "network/window/ActStore.h"
#include "network/window/TrainingTrust.h"

namespace okno::window {

// Writes and signs what the window confirms of an act.
class Receipts
{
public:
    explicit Receipts(const TrainingTrust &trust) : m_trust(trust) {}
    // For an act whose registration was accepted or refused; time is the moment of the decision.
    Result<QByteArray> sign(const Submission &submission, const QDateTime &time) const;

private:
    const TrainingTrust &m_trust;
};

} // namespace okno::window
