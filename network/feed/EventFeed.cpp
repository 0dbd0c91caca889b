#include "network/feed/EventFeed.h"

#include "network/client/Coroutine.h"
#include "network/outbox/AttemptLog.h"

#include <QJsonDocument>

namespace okno {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostPages = 1000; // of one walk; what is left comes with the next

} // namespace

EventFeed::EventFeed(WindowClient &window, OutboxStore &outbox, ReceiptCollector &receipts,
                     const Clock &clock, QString key, int pageEvents, PrincipalId account,
                     QObject *parent)
    : QObject(parent), m_window(window), m_outbox(outbox), m_receipts(receipts), m_clock(clock),
      m_key(std::move(key)), m_pageEvents(pageEvents), m_account(account)
{
}

QFuture<Result<int>> EventFeed::drain(int waitSeconds)
{
    const auto position = co_await m_outbox.feedPosition(m_key);
    if (!position)
        co_return fail(position.error());
    const auto walk = std::make_shared<Walk>();
    walk->position = *position;
    walk->seen.insert(position->cursor);
    for (int page = 0; page < MostPages; ++page) {
        const auto more = co_await step(walk, page == 0 ? waitSeconds : 0);
        if (!more)
            co_return fail(more.error());
        if (!*more)
            break;
    }
    co_return walk->events;
}

QFuture<Result<bool>> EventFeed::step(std::shared_ptr<Walk> walk, int waitSeconds)
{
    const auto page = co_await m_window.events(walk->position.cursor, m_pageEvents, waitSeconds);
    if (!page && page.error().code == FailureCode::NotFound && !walk->hasSnapshot) {
        const auto taken = co_await snapshot(walk);
        if (!taken)
            co_return fail(taken.error());
        co_return true;
    }
    if (!page && page.error().code == FailureCode::NotFound)
        co_return fail(FailureCode::ReplyMalformed, u"/next"_s, page.error().detail);
    if (!page)
        co_return fail(page.error());
    const QString known = walk->position.instance;
    if (!known.isEmpty() && page->instance != known)
        co_return fail(FailureCode::WindowForgot, page->instance, known);
    // An empty page moves nothing, so following an idle feed writes nothing.
    if (page->events.isEmpty())
        co_return false;
    if (walk->seen.contains(page->next))
        co_return fail(FailureCode::ReplyMalformed, u"/next"_s);
    const auto stored = co_await store(walk, *page);
    if (!stored)
        co_return fail(stored.error());
    co_return true;
}

QFuture<Result<void>> EventFeed::store(std::shared_ptr<Walk> walk, api::EventPage page)
{
    QList<WindowEvent> events;
    for (const api::Event &event : page.events) {
        const auto one = co_await taken(event);
        if (!one)
            co_return fail(one.error());
        events.append(*one);
    }
    walk->position = {page.instance, page.next};
    walk->seen.insert(page.next);
    walk->events += static_cast<int>(events.size());
    co_return co_await m_outbox.applyEvents(m_key, walk->position, events);
}

// The event as it is stored. What needs a receipt is confirmed first; without one it is stored, but
// moves nothing.
QFuture<Result<WindowEvent>> EventFeed::taken(api::Event event)
{
    WindowEvent stored;
    stored.id = event.id;
    stored.seq = event.seq;
    stored.act = event.subject;
    stored.occurredAt = event.occurredAt;
    stored.registration = event.registration;
    stored.raw = QJsonDocument(event.raw).toJson(QJsonDocument::Compact);
    if (event.subject.isNull() || !ReceiptCollector::needsReceipt(event.registration))
        co_return stored;
    const auto record = co_await m_outbox.act(event.subject);
    if (!record && record.error().code == FailureCode::NotFound)
        co_return stored;
    if (!record)
        co_return fail(record.error());
    if (record->hasReceipt)
        co_return stored;
    const auto confirmed = co_await m_receipts.confirm(*record, event.registration);
    if (confirmed)
        co_return stored;
    const FailureCode code = confirmed.error().code;
    if (code != FailureCode::ReceiptInvalid && code != FailureCode::NotFound)
        co_return fail(confirmed.error());
    stored.registration = ReceiptCollector::heldBack(event.registration);
    co_return stored;
}

// The cursor is too old for the window: what is on its way is asked for act by act, then the feed
// is read from what the window still holds. Known events change nothing.
QFuture<Result<void>> EventFeed::snapshot(std::shared_ptr<Walk> walk)
{
    walk->hasSnapshot = true;
    // Another instance knows neither the cursor nor the acts: that, and not an act, is the news.
    const auto same = co_await checkInstance(newTrace(u"window"_s));
    if (!same)
        co_return fail(same.error());
    const auto records = co_await m_outbox.inFlight();
    if (!records)
        co_return fail(records.error());
    for (const ActRecord &record : *records) {
        // The window shows each session its own acts only.
        if (!m_account.isNull() && record.act.principal != m_account)
            continue;
        const auto refreshed = co_await refresh(record);
        if (!refreshed)
            co_return fail(refreshed.error());
    }
    walk->position.cursor.clear();
    walk->seen = {QString()}; // the way back to the old cursor is no circle
    co_return co_await m_outbox.applyEvents(m_key, walk->position, {});
}

QFuture<Result<void>> EventFeed::refresh(ActRecord record)
{
    const auto trace = newTrace(u"look-up"_s);
    const auto found = co_await m_window.lookUp(record.act, trace);
    if (!found)
        co_return fail(found.error());
    if (!found->has_value())
        co_return fail(FailureCode::WindowForgot, record.act.id.toString());
    const Registration report = **found;
    const auto noted =
        co_await m_outbox.record(record.act.id, record.state, attemptOf(*trace, m_clock, {}),
                                 ReceiptCollector::heldBack(report), QDateTime());
    if (!noted)
        co_return fail(noted.error());
    if (!ReceiptCollector::needsReceipt(report))
        co_return {};
    const auto confirmed = co_await m_receipts.confirm(*noted, report);
    const bool isHeld = !confirmed && (confirmed.error().code == FailureCode::ReceiptInvalid ||
                                       confirmed.error().code == FailureCode::NotFound);
    co_return confirmed || isHeld ? Result<void>() : fail(confirmed.error());
}

QFuture<Result<void>> EventFeed::checkInstance(CallTracePtr trace)
{
    const auto position = co_await m_outbox.feedPosition(m_key);
    if (!position)
        co_return fail(position.error());
    const auto info = co_await m_window.info(std::move(trace));
    if (!info)
        co_return fail(info.error());
    if (info->instance == position->instance)
        co_return {};
    if (!position->instance.isEmpty())
        co_return fail(FailureCode::WindowForgot, info->instance, position->instance);
    const FeedPosition met{info->instance, position->cursor};
    co_return co_await m_outbox.applyEvents(m_key, met, {});
}

QFuture<Result<void>> EventFeed::meetInstance(CallTracePtr trace)
{
    const auto position = co_await m_outbox.feedPosition(m_key);
    if (!position)
        co_return fail(position.error());
    if (!position->instance.isEmpty())
        co_return {};
    co_return co_await checkInstance(std::move(trace));
}

QFuture<Result<void>> EventFeed::acceptInstance(QString instance)
{
    const FeedPosition start{instance, QString()};
    co_return co_await m_outbox.applyEvents(m_key, start, {});
}

} // namespace okno
