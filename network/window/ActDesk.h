#pragma once

#include "network/window/ActStore.h"
#include "network/window/Faults.h"
#include "network/window/FileStore.h"
#include "network/window/RouteTable.h"
#include "network/window/TrainingTrust.h"
#include "network/window/WindowClock.h"

namespace okno::window {

// What the window knows of acts: by its id, by the client's id, and the receipt.
class ActDesk
{
public:
    ActDesk(ActStore &acts, FileStore &files, const TrainingTrust &trust, const WindowClock &clock,
            Faults &faults)
        : m_acts(acts), m_files(files), m_trust(trust), m_clock(clock), m_faults(faults)
    {
    }
    void addRoutes(RouteTable &routes);

private:
    Answer one(const Call &call);
    Answer find(const Call &call);
    Answer receipt(const Call &call);
    Result<api::SubmissionView> view(const Submission &submission, const Call &call);
    // The receipt as a fault wants it; the stored one stays what it is.
    Result<QByteArray> disturbed(const QByteArray &receipt, const Submission &submission);

    ActStore &m_acts;
    FileStore &m_files;
    const TrainingTrust &m_trust;
    const WindowClock &m_clock;
    Faults &m_faults;
};

} // namespace okno::window
