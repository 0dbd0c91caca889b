#pragma once

#include "models/document/Registration.h"
#include "network/api/JsonFields.h"

namespace okno::api
{

// The `state` member that submissions and events share: the window's code with gate, phase,
// outcome, severity, group and final beside it, so that an older client can place a code it has
// never seen.
QJsonObject stateJson(const Registration &registration);
// Fills what `state` says; ids, instance and seq stand elsewhere. Codes of a newer window are kept
// as text and move nothing.
void readState(JsonFields &state, Registration &registration);
// failed | done | waiting: the fold for people when the code itself is unknown.
QString stateGroup(const Registration &registration);

} // namespace okno::api
