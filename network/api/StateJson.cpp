#include "network/api/StateJson.h"

namespace okno::api {

using namespace Qt::Literals::StringLiterals;

QString stateGroup(const Registration &registration)
{
    if (registration.outcome == Outcome::Failed)
        return u"failed"_s;
    return registration.isFinal ? u"done"_s : u"waiting"_s;
}

QJsonObject stateJson(const Registration &registration)
{
    QJsonObject json{{"code"_L1, registration.code},
                     {"gate"_L1, gateKey(registration.gate)},
                     {"phase"_L1, phaseKey(registration.phase)},
                     {"outcome"_L1, outcomeKey(registration.outcome)},
                     {"severity"_L1, registration.severity},
                     {"group"_L1, stateGroup(registration)},
                     {"final"_L1, registration.isFinal}};
    if (!registration.registrationNumber.isEmpty())
        json.insert("registrationNumber"_L1, registration.registrationNumber);
    if (registration.registeredAt.isValid())
        json.insert("registeredAt"_L1, timeText(registration.registeredAt));
    if (!registration.reasonCode.isEmpty())
        json.insert("reasonCode"_L1, registration.reasonCode);
    if (!registration.reasonText.isEmpty())
        json.insert("reasonText"_L1, registration.reasonText);
    return json;
}

void readState(JsonFields &state, Registration &registration)
{
    registration.code = state.text("code"_L1);
    registration.gate = gateFromKey(state.text("gate"_L1));
    registration.phase = phaseFromKey(state.text("phase"_L1));
    registration.outcome = outcomeFromKey(state.text("outcome"_L1));
    registration.severity = state.text("severity"_L1);
    registration.isFinal = state.flag("final"_L1);
    registration.registrationNumber = state.optionalText("registrationNumber"_L1);
    registration.registeredAt = state.optionalTime("registeredAt"_L1);
    registration.reasonCode = state.optionalText("reasonCode"_L1);
    registration.reasonText = state.optionalText("reasonText"_L1);
    if (registration.code.isEmpty())
        state.reject("code"_L1);
}

} // namespace okno::api
