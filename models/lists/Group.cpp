#include "models/lists/Group.h"

#include "models/store/DocumentStore.h"

namespace okno {

namespace {

// Look-ups in a row without an answer, after which a person should ask the window by other means.
constexpr int stuckAfter = 5;

bool isRefused(const Registration &registration)
{
    switch (registration.phase) {
    case Phase::RegistrationRefused:
    case Phase::ReleaseRefused:
    case Phase::DeemedNotLodged:
    case Phase::ReleaseAnnulled:
        return true;
    default:
        return registration.gate == Gate::Bounced ||
               (registration.isFinal && registration.outcome == Outcome::Failed);
    }
}

// A registration may be followed by a review and a release, which the window calls final; for the
// person who lodged it, the number was what he waited for.
Group groupOf(const Registration &registration)
{
    if (isRefused(registration))
        return Group::Failed;
    const bool isSuccess =
        registration.phase >= Phase::Registered && registration.outcome == Outcome::Success;
    if (registration.isFinal || isSuccess)
        return Group::Done;
    return registration.outcome == Outcome::Warning ? Group::NeedsAction : Group::Waiting;
}

} // namespace

Group groupOf(const ActStatus &status)
{
    switch (status.state) {
    case ActState::Ready:
        return Group::NeedsAction;
    case ActState::Queued:
    case ActState::Sending:
        return Group::Waiting;
    case ActState::OutcomeUnknown:
        return status.failures < stuckAfter ? Group::Waiting : Group::NeedsAction;
    case ActState::HandedOver:
        return groupOf(status.registration);
    case ActState::Rejected:
        return Group::Failed;
    }
    Q_UNREACHABLE();
}

Group groupOf(const DocumentSummary &summary)
{
    switch (summary.state) {
    case DocumentState::Draft:
    case DocumentState::Checked:
        return Group::Draft;
    case DocumentState::Frozen:
        return Group::NeedsAction;
    case DocumentState::Signed:
        // Signed without a readable act: nothing goes on by itself.
        return summary.status ? groupOf(*summary.status) : Group::NeedsAction;
    }
    Q_UNREACHABLE();
}

} // namespace okno
