#pragma once

#include "models/document/Act.h"
#include "models/document/Registration.h"

#include <QList>

#include <optional>

namespace okno {

// Local state of an act. Ready: signed, nobody has asked to send it yet. Queued, Sending and
// OutcomeUnknown belong to us; from HandedOver on the registration speaks. Rejected: the window
// answered the submission itself with a final refusal.
enum class ActState : quint8 { Ready, Queued, Sending, OutcomeUnknown, HandedOver, Rejected };
QString actStateKey(ActState state); // "outcome-unknown"
std::optional<ActState> actStateFromKey(QStringView key);

// One try to deliver or to look up; kept for ever.
struct Attempt {
    QDateTime at;
    QString step;      // "upload", "submit", "look-up", "window", "receipt"
    QString requestId; // X-Request-Id
    int httpStatus = 0;
    QString code; // failure key or problem code; empty: went well
    QString detail;
};

// Whether the act itself may have reached the window in one of these tries: its request was begun
// and nobody knows that it went nowhere.
bool mayHaveLeft(const QList<Attempt> &attempts);

// An act in the outbox: made by Outbox only (from a SignedDocument, or from the store).
class Submission
{
public:
    const Act &act() const { return m_act; }
    ActState state() const { return m_state; }
    const Registration &registration() const { return m_registration; }

private:
    friend class Outbox;
    explicit Submission(Act act, ActState state = ActState::Queued, Registration registration = {})
        : m_act(std::move(act)), m_state(state), m_registration(std::move(registration))
    {
    }
    Act m_act;
    ActState m_state;
    Registration m_registration;
};

} // namespace okno
