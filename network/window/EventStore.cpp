#include "network/window/EventStore.h"

#include "models/base/StrictJson.h"

#include <QJsonDocument>

namespace okno::window {

using namespace Qt::Literals::StringLiterals;

Result<void> EventStore::append(const QString &account, api::Event &event)
{
    // The number is taken first, because the stored body names it.
    const auto last = m_store.nextNumber(u"event"_s);
    if (!last)
        return fail(last.error());
    event.seq = static_cast<quint64>(*last);
    event.id = u"e%1"_s.arg(event.seq);
    event.registration.seq = event.seq;
    const QByteArray body = QJsonDocument(event.toJson()).toJson(QJsonDocument::Compact);
    const auto stored = m_store.sql().change(
        "INSERT INTO events(seq, account, body) VALUES(?, ?, ?)", {*last, account, body});
    return stored ? Result<void>() : fail(stored.error());
}

Result<QList<api::Event>> EventStore::after(const QString &account, qint64 seq, int limit)
{
    auto rows =
        m_store.sql().rows("SELECT body FROM events WHERE account=? AND seq>? ORDER BY seq LIMIT ?",
                           {account, seq, limit});
    if (!rows)
        return fail(rows.error());
    QList<api::Event> events;
    for (;;) {
        const auto more = rows->next();
        if (!more)
            return fail(more.error());
        if (!*more)
            return events;
        const auto object = parseStrictObject(rows->bytes(0));
        const auto event = object ? api::Event::parse(*object) : fail(object.error());
        if (!event)
            return fail(FailureCode::WorkspaceDamaged, u"events"_s);
        events.append(*event);
    }
}

Result<qint64> EventStore::last()
{
    const auto last = m_store.sql().number("SELECT max(seq) FROM events");
    return last ? Result<qint64>(last->value_or(0)) : fail(last.error());
}

Result<void> EventStore::acknowledge(const QString &account, qint64 seq)
{
    const auto stored =
        m_store.sql().change("INSERT INTO acknowledged(account, seq) VALUES(?, ?)"
                             " ON CONFLICT(account) DO UPDATE SET seq=max(seq, excluded.seq)",
                             {account, seq});
    return stored ? Result<void>() : fail(stored.error());
}

} // namespace okno::window
