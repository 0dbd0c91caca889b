#include "network/window/OfficePlan.h"

#include <QCryptographicHash>

namespace okno::window {

using namespace Qt::Literals::StringLiterals;

namespace {

struct State {
    const char *code;
    Gate gate;
    Phase phase;
    Outcome outcome;
    const char *severity;
    bool isFinal;
    const char *reason;
};

constexpr State States[] = {
    {"received", Gate::Received, Phase::None, Outcome::Neutral, "info", false, ""},
    {"verifying", Gate::Verifying, Phase::None, Outcome::Neutral, "info", false, ""},
    {"bounced", Gate::Bounced, Phase::None, Outcome::Failed, "error", true, "format-invalid"},
    {"placed", Gate::Passed, Phase::Placed, Outcome::Neutral, "info", false, ""},
    {"registered", Gate::Passed, Phase::Registered, Outcome::Success, "success", false, ""},
    {"registration-refused", Gate::Passed, Phase::RegistrationRefused, Outcome::Failed, "error",
     true, "training-refusal"},
    {"in-review", Gate::Passed, Phase::InReview, Outcome::Neutral, "info", false, ""},
    {"released", Gate::Passed, Phase::Released, Outcome::Success, "success", true, ""},
};

struct Trigger {
    const char *word;
    QList<const char *> codes; // after "received"; the decision is the last or the third
};

const QList<Trigger> &triggers()
{
    static const QList<Trigger> list{
        {"REFUSE", {"verifying", "placed", "registration-refused"}},
        {"BOUNCE", {"verifying", "bounced"}},
        {"REVIEW", {"verifying", "placed", "registered", "in-review"}},
        {"RELEASE", {"verifying", "placed", "registered", "in-review", "released"}},
        {"SLOW", {"verifying", "placed", "registered"}},
        {"", {"verifying", "placed", "registered"}},
    };
    return list;
}

const Trigger &triggerOf(const QString &reference)
{
    for (const Trigger &trigger : triggers()) {
        if (reference.startsWith(QLatin1String(trigger.word)))
            return trigger;
    }
    return triggers().last();
}

int secondsOf(const QString &reference, const Trigger &trigger)
{
    const QString rest = reference.mid(QLatin1String(trigger.word).size());
    const bool named = *trigger.word != '\0' && !rest.isEmpty();
    return named && rest[0].isDigit() ? rest[0].digitValue() : 1;
}

// Per mille of the plain delay, 500 to 1500.
qint64 variation(std::optional<quint64> seed, qint64 number, int position)
{
    if (!seed)
        return 1000;
    const QByteArray input = QByteArray::number(*seed) + '/' + QByteArray::number(number) + '/' +
                             QByteArray::number(position);
    const QByteArray hash = QCryptographicHash::hash(input, QCryptographicHash::Sha256);
    const auto high = static_cast<quint8>(hash[0]);
    const auto low = static_cast<quint8>(hash[1]);
    return 500 + (high * 256 + low) % 1001;
}

} // namespace

QList<Step> OfficePlan::make(const QString &submission, const QString &senderReference,
                             const QDateTime &lodgedAt, std::optional<quint64> seed, qint64 number)
{
    const QString reference = senderReference.trimmed().toUpper();
    const Trigger &trigger = triggerOf(reference);
    const qint64 whole = secondsOf(reference, trigger) * 1000;
    // A third of the time each to verify and to place; whatever follows the decision takes as long.
    qint64 due = 0;
    QList<Step> plan;
    for (int i = 0; i < trigger.codes.size(); ++i) {
        const qint64 share = i < 2 ? whole / 3 : i == 2 ? whole - 2 * (whole / 3) : whole;
        due += share * variation(seed, number, i) / 1000;
        plan.append({submission, i, lodgedAt.addMSecs(due), QString::fromLatin1(trigger.codes[i])});
    }
    return plan;
}

Registration OfficePlan::stateFor(const QString &code, const Registration &before)
{
    Registration state = before;
    for (const State &known : States) {
        if (code != QLatin1String(known.code))
            continue;
        state.code = code;
        state.gate = known.gate;
        state.phase = known.phase;
        state.outcome = known.outcome;
        state.severity = QString::fromLatin1(known.severity);
        state.isFinal = known.isFinal;
        state.reasonCode = QString::fromLatin1(known.reason);
        state.reasonText.clear();
    }
    return state;
}

bool OfficePlan::isDecision(const QString &code)
{
    return code == "registered"_L1 || code == "registration-refused"_L1 || code == "bounced"_L1;
}

} // namespace okno::window
