#pragma once

#include <QString>

namespace okno {

// Who uses the program, as the system knows the person: the full name, else the name of the
// account; empty when it knows neither. Said, not proved.
QString accountName();

} // namespace okno
