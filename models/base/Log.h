#pragma once

#include <QLoggingCategory>

namespace okno {

// Logs carry codes, ids and places; never a value of a document, a secret or a token.
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logSigning)
Q_DECLARE_LOGGING_CATEGORY(logNetwork)
Q_DECLARE_LOGGING_CATEGORY(logWindow)

} // namespace okno
