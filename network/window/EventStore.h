#pragma once

#include "network/api/Shapes.h"
#include "network/window/WindowStore.h"

namespace okno::window {

// The append-only feed on disk: one total order, of which each account sees its own part.
class EventStore
{
public:
    explicit EventStore(WindowStore &store) : m_store(store) {}

    // Inside write() only; gives the event its seq.
    Result<void> append(const QString &account, api::Event &event);
    Result<QList<api::Event>> after(const QString &account, qint64 seq, int limit);
    Result<qint64> last(); // seq of the newest event of all accounts, 0 without any
    Result<void> acknowledge(const QString &account, qint64 seq);

private:
    WindowStore &m_store;
};

} // namespace okno::window
