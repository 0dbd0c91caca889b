#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace okno {

// Technical gate of the window. The order is the rank: a later state never gives way to an earlier.
enum class Gate : quint8 { None, Received, Scanning, Verifying, Passed, Bounced };

// Legal phase. Ranks grow towards the end; Unknown is a code of a newer window: kept, shown, and it
// moves nothing.
enum class Phase : quint8 {
    None,
    Placed,
    Registered,
    RegistrationRefused,
    InReview,
    Released,
    ConditionallyReleased,
    ReleasedAgainstSecurity,
    ReleaseRefused,
    Withdrawn,
    DeemedNotLodged,
    ReleaseAnnulled,
    Closed,
};

enum class Outcome : quint8 { Neutral, Success, Warning, Failed };

// What the window says about one act. Owned by the registration, merged monotonically by seq.
struct Registration {
    QString submissionId;
    QString windowInstance;
    Gate gate = Gate::None;
    Phase phase = Phase::None;
    Outcome outcome = Outcome::Neutral;
    QString code;     // the window's own status code, also an unknown one
    QString severity; // the window's words beside the code: info | success | warning | error
    bool isFinal = false;
    QString registrationNumber;
    QDateTime registeredAt;
    QString reasonCode; // of a refusal
    QString reasonText; // in the language asked for
    quint64 seq = 0;    // of the last event merged
    bool operator==(const Registration &) const = default;
};

QString gateKey(Gate gate);    // "received"
QString phaseKey(Phase phase); // "registration-refused"
QString outcomeKey(Outcome outcome);
// None for codes of a newer window.
Gate gateFromKey(QStringView key);
Phase phaseFromKey(QStringView key);
Outcome outcomeFromKey(QStringView key);

// Late, duplicate and reordered reports merge to the same result in any order: seq decides, an
// unknown code changes only code and severity, a known number or time is never forgotten.
Registration merged(const Registration &known, const Registration &report);

} // namespace okno
