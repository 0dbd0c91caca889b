#pragma once

#include "network/window/ActStore.h"
#include "network/window/Faults.h"
#include "network/window/RouteTable.h"
#include "network/window/TrainingTrust.h"
#include "network/window/WindowClock.h"

namespace okno::window {

// What only a training window has: who it is, certificates for training keys, and the levers of
// tests and of `oknoctl window`. Served on loopback and nowhere else.
class AdminDesk
{
public:
    AdminDesk(WindowStore &store, ActStore &acts, const TrainingTrust &trust, WindowClock &clock,
              Faults &faults)
        : m_store(store), m_acts(acts), m_trust(trust), m_clock(clock), m_faults(faults)
    {
    }
    void addRoutes(RouteTable &routes);

private:
    Answer info() const;
    Answer status() const;
    Answer issue(const Call &call);
    Answer arm(const Call &call);
    Answer armed() const;
    Answer clear();
    Answer moveClock(const Call &call);
    Answer ledger(const Call &call);
    Result<void> restore(const Fault &fault);

    WindowStore &m_store;
    ActStore &m_acts;
    const TrainingTrust &m_trust;
    WindowClock &m_clock;
    Faults &m_faults;
};

} // namespace okno::window
