#pragma once

#include "network/window/ActStore.h"

#include <optional>

namespace okno::window {

// What the training office will do with an act, read from the sender's reference: a trigger word,
// then optionally one digit, the seconds until the decision (1 without it). REFUSE, BOUNCE, REVIEW,
// RELEASE, SLOW; anything else is registered.
class OfficePlan
{
public:
    // With a seed, each delay is varied by up to a half either way, the same for the same seed,
    // number and position.
    static QList<Step> make(const QString &submission, const QString &senderReference,
                            const QDateTime &lodgedAt, std::optional<quint64> seed, qint64 number);
    // The state that a step's code stands for, put over what was known before.
    static Registration stateFor(const QString &code, const Registration &before);
    // Whether the window confirms this state with a receipt.
    static bool isDecision(const QString &code);
};

} // namespace okno::window
