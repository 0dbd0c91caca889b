#include "models/base/Log.h"

namespace okno {

Q_LOGGING_CATEGORY(logStore, "okno.store", QtWarningMsg)
Q_LOGGING_CATEGORY(logSigning, "okno.signing", QtWarningMsg)
Q_LOGGING_CATEGORY(logNetwork, "okno.network", QtWarningMsg)
Q_LOGGING_CATEGORY(logWindow, "okno.window", QtWarningMsg)

} // namespace okno
