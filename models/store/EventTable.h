#pragma once

#include "models/store/Database.h"
#include "models/store/OutboxStore.h"

namespace okno {

// The tables feeds and events, on the store thread. Windows and event ids are plain only as keyed
// digests.
class EventTable
{
public:
    explicit EventTable(Database &database) : m_database(database) {}
    Result<FeedPosition> position(const QString &window);
    Result<FeedPosition> position(const QByteArray &key); // of the table
    // Only inside write().
    Result<void> setPosition(const QString &window, const FeedPosition &position);
    // False when this event of this window is known already.
    Result<bool> insert(const QString &window, const WindowEvent &event);
    Result<QList<WindowEvent>> of(const ActId &act);

private:
    QByteArray identity(const QString &window, const QString &event) const;
    Database &m_database;
};

} // namespace okno
