#include "models/document/Submission.h"

#include "models/base/Failure.h"

#include <algorithm>
#include <array>

namespace okno {

namespace {

constexpr std::array stateKeys{"ready",           "queued",      "sending",
                               "outcome-unknown", "handed-over", "rejected"};

} // namespace

QString actStateKey(ActState state)
{
    return QLatin1String(stateKeys[static_cast<size_t>(state)]);
}

std::optional<ActState> actStateFromKey(QStringView key)
{
    const auto found = std::find_if(stateKeys.begin(), stateKeys.end(),
                                    [key](const char *name) { return key == QLatin1String(name); });
    if (found == stateKeys.end())
        return std::nullopt;
    return static_cast<ActState>(found - stateKeys.begin());
}

bool mayHaveLeft(const QList<Attempt> &attempts)
{
    return std::any_of(attempts.cbegin(), attempts.cend(), [](const Attempt &attempt) {
        return attempt.step == u"submit" && attempt.code != failureKey(FailureCode::NoConnection);
    });
}

} // namespace okno
