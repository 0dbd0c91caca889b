#pragma once

#include "models/base/SecretBytes.h"
#include "models/store/StoreThread.h"

#include <optional>

namespace okno {

// Small sealed values of the workspace: pinned anchors, the current principal, a session where no
// key store is.
class SettingsStore
{
public:
    SettingsStore(StoreThread &thread) : m_thread(thread) {}
    QFuture<Result<std::optional<QByteArray>>> value(const QString &name);
    QFuture<Result<void>> setValue(const QString &name, const QByteArray &value);
    QFuture<Result<void>> remove(const QString &name);

private:
    StoreThread &m_thread;
};

} // namespace okno
