#pragma once

#include "models/document/Registration.h"

namespace okno {

// The inside of a sealed registration.
QByteArray packRegistration(const Registration &registration);
bool unpackRegistration(const QByteArray &bytes, Registration &registration);

} // namespace okno
