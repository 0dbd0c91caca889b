#pragma once

#include "models/store/OutboxStore.h"
#include "network/client/WindowClient.h"
#include "network/outbox/ReceiptCollector.h"

#include <QObject>
#include <QSet>

namespace okno {

// Follows the window's append-only feed of one account. Events and the cursor after them are stored
// in one transaction, so that none is lost or applied twice, whenever we die.
class EventFeed final : public QObject
{
public:
    // key: names the feed's position in the store, one for each profile and principal. account:
    // whose acts are asked for when the feed's past is gone; null: everyone's.
    EventFeed(WindowClient &window, OutboxStore &outbox, ReceiptCollector &receipts,
              const Clock &clock, QString key, int pageEvents, PrincipalId account = {},
              QObject *parent = nullptr);

    // Reads and stores pages until an empty one, and says how many events came; only the first page
    // is waited for, at most waitSeconds. WindowForgot when another instance answers (place: that
    // one, detail: the one followed so far) or an act that was handed over is not known (place: the
    // act): nothing local changes, the position stays. ReplyMalformed when cursors run in a circle.
    QFuture<Result<int>> drain(int waitSeconds);
    // Asks the window who it is: WindowForgot, as above, when it is another instance. The first one
    // met is remembered.
    QFuture<Result<void>> checkInstance(CallTracePtr trace);
    // The same, but asks only while no instance is known.
    QFuture<Result<void>> meetInstance(CallTracePtr trace);
    // A person decided to go on with the instance that WindowForgot named.
    QFuture<Result<void>> acceptInstance(QString instance);

private:
    struct Walk {
        FeedPosition position;
        QSet<QString> seen;
        int events = 0;
        bool hasSnapshot = false;
    };
    QFuture<Result<bool>> step(std::shared_ptr<Walk> walk,
                               int waitSeconds); // whether more may come
    QFuture<Result<void>> store(std::shared_ptr<Walk> walk, api::EventPage page);
    QFuture<Result<WindowEvent>> taken(api::Event event);
    QFuture<Result<void>> snapshot(std::shared_ptr<Walk> walk);
    QFuture<Result<void>> refresh(ActRecord record);

    WindowClient &m_window;
    OutboxStore &m_outbox;
    ReceiptCollector &m_receipts;
    const Clock &m_clock;
    QString m_key;
    int m_pageEvents;
    PrincipalId m_account;
};

} // namespace okno
