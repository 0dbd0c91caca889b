#include "models/store/EventTable.h"

#include "models/store/Packed.h"
#include "models/store/Registrations.h"

namespace okno {

namespace {

SealedPlace positionPlace(const QByteArray &window)
{
    return {"feeds", window.toHex(), "position"};
}

SealedPlace eventPlace(const QByteArray &identity, const ActId &act, qint64 at)
{
    return {"events", identity.toHex(), "body", act.toBytes() + QByteArray::number(at)};
}

} // namespace

QByteArray EventTable::identity(const QString &window, const QString &event) const
{
    return m_database.seal().digest(pack(QByteArray("event"), window, event));
}

Result<FeedPosition> EventTable::position(const QString &window)
{
    return position(identity(window, {}));
}

Result<FeedPosition> EventTable::position(const QByteArray &key)
{
    auto rows = m_database.sql().rows("SELECT position FROM feeds WHERE window = ?", {key});
    if (!rows)
        return fail(rows.error());
    const auto found = rows->next();
    if (!found)
        return fail(found.error());
    if (!*found)
        return FeedPosition();
    const auto plain = m_database.seal().open(positionPlace(key), rows->bytes(0));
    if (!plain)
        return fail(plain.error());
    FeedPosition position;
    if (!unpack(*plain, position.instance, position.cursor))
        return fail(FailureCode::SealBroken, positionPlace(key).toString());
    return position;
}

Result<void> EventTable::setPosition(const QString &window, const FeedPosition &position)
{
    const QByteArray key = identity(window, {});
    const auto sealed =
        m_database.seal().seal(positionPlace(key), pack(position.instance, position.cursor));
    if (!sealed)
        return fail(sealed.error());
    const auto done = m_database.sql().change("INSERT INTO feeds (window, position) VALUES (?, ?)"
                                              " ON CONFLICT (window) DO UPDATE SET"
                                              " position = excluded.position",
                                              {key, *sealed});
    return done ? Result<void>() : fail(done.error());
}

Result<bool> EventTable::insert(const QString &window, const WindowEvent &event)
{
    const QByteArray key = identity(window, event.id);
    const qint64 at = toMs(event.occurredAt);
    const auto sealed = m_database.seal().seal(
        eventPlace(key, event.act, at),
        pack(event.id, event.seq, packRegistration(event.registration), event.raw));
    if (!sealed)
        return fail(sealed.error());
    const auto done = m_database.sql().change("INSERT INTO events (identity, act, at, body)"
                                              " VALUES (?, ?, ?, ?)"
                                              " ON CONFLICT (identity) DO NOTHING",
                                              {key, event.act.toBytes(), at, *sealed});
    return done ? Result<bool>(*done == 1) : fail(done.error());
}

Result<QList<WindowEvent>> EventTable::of(const ActId &act)
{
    auto rows = m_database.sql().rows(
        "SELECT identity, at, body FROM events WHERE act IS ? ORDER BY number", {act.toBytes()});
    if (!rows)
        return fail(rows.error());
    QList<WindowEvent> result;
    auto more = rows->next();
    for (; more && *more; more = rows->next()) {
        const SealedPlace place = eventPlace(rows->bytes(0), act, rows->integer(1));
        const auto plain = m_database.seal().open(place, rows->bytes(2));
        if (!plain)
            return fail(plain.error());
        WindowEvent event;
        event.act = act;
        event.occurredAt = fromMs(rows->integer(1));
        QByteArray registration;
        if (!unpack(*plain, event.id, event.seq, registration, event.raw) ||
            !unpackRegistration(registration, event.registration))
            return fail(FailureCode::SealBroken, place.toString());
        result.append(event);
    }
    return more ? Result<QList<WindowEvent>>(result) : fail(more.error());
}

} // namespace okno
