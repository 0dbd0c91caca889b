#include "models/document/Registration.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace okno {

namespace {

constexpr std::array gateKeys{"none", "received", "scanning", "verifying", "passed", "bounced"};
constexpr std::array phaseKeys{"none",
                               "placed",
                               "registered",
                               "registration-refused",
                               "in-review",
                               "released",
                               "conditionally-released",
                               "released-against-security",
                               "release-refused",
                               "withdrawn",
                               "deemed-not-lodged",
                               "release-annulled",
                               "closed"};
constexpr std::array outcomeKeys{"neutral", "success", "warning", "failure"};

template <class Enum, size_t N>
Enum fromKey(const std::array<const char *, N> &keys, QStringView key)
{
    for (size_t i = 0; i < N; ++i) {
        if (key == QLatin1String(keys[i]))
            return static_cast<Enum>(i);
    }
    return static_cast<Enum>(0);
}

template <class Enum, size_t N>
QString toKey(const std::array<const char *, N> &keys, Enum value)
{
    return QLatin1String(keys[static_cast<size_t>(value)]);
}

template <class T>
void keepKnown(T &value, const T &known, bool isEmpty)
{
    if (isEmpty)
        value = known;
}

} // namespace

QString gateKey(Gate gate)
{
    return toKey(gateKeys, gate);
}
QString phaseKey(Phase phase)
{
    return toKey(phaseKeys, phase);
}
QString outcomeKey(Outcome outcome)
{
    return toKey(outcomeKeys, outcome);
}
Gate gateFromKey(QStringView key)
{
    return fromKey<Gate>(gateKeys, key);
}
Phase phaseFromKey(QStringView key)
{
    return fromKey<Phase>(phaseKeys, key);
}
Outcome outcomeFromKey(QStringView key)
{
    return fromKey<Outcome>(outcomeKeys, key);
}

// Ranks decide, so that any order of arrival ends the same; seq only tells reports of one rank
// apart.
Registration merged(const Registration &known, const Registration &report)
{
    const auto rank = [](const Registration &r) { return std::tuple(r.phase, r.gate, r.seq); };
    const Registration &higher = rank(report) >= rank(known) ? report : known;
    const Registration &lower = &higher == &report ? known : report;
    const Registration &newer = report.seq >= known.seq ? report : known;
    Registration result = higher;
    result.gate = std::max(known.gate, report.gate);
    result.seq = newer.seq;
    keepKnown(result.submissionId, lower.submissionId, higher.submissionId.isEmpty());
    keepKnown(result.windowInstance, lower.windowInstance, higher.windowInstance.isEmpty());
    keepKnown(result.registrationNumber, lower.registrationNumber,
              higher.registrationNumber.isEmpty());
    keepKnown(result.registeredAt, lower.registeredAt, !higher.registeredAt.isValid());
    keepKnown(result.reasonCode, lower.reasonCode, higher.reasonCode.isEmpty());
    keepKnown(result.reasonText, lower.reasonText, higher.reasonText.isEmpty());
    keepKnown(result.code, newer.code, !newer.code.isEmpty());
    keepKnown(result.severity, newer.severity, !newer.severity.isEmpty());
    return result;
}

} // namespace okno
