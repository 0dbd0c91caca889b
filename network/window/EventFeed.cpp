#include "network/window/EventFeed.h"

#include "models/base/StrictJson.h"
#include "network/api/JsonFields.h"
#include "network/window/WindowTexts.h"

#include <algorithm>

namespace okno::window {

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray FeedRoute("GET /v1/events");

std::optional<int> number(const QUrlQuery &query, const QString &name, int byDefault, int most)
{
    if (!query.hasQueryItem(name))
        return byDefault;
    bool good = false;
    const int value = query.queryItemValue(name).toInt(&good);
    return good && value >= 0 && value <= most ? std::optional(value) : std::nullopt;
}

} // namespace

EventFeed::EventFeed(WindowStore &store, EventStore &events, Faults &faults)
    : m_store(store), m_events(events), m_faults(faults)
{
}

void EventFeed::addRoutes(RouteTable &routes)
{
    routes.add("GET", "/v1/events", Access::SignedIn,
               [this](const Call &call) { return ask(call); });
    routes.add("POST", "/v1/events/ack", Access::SignedIn,
               [this](const Call &call) { return ready(acknowledge(call)); });
}

// A cursor names its instance, so that one of a window before its restoration is noticed.
QString EventFeed::cursor(qint64 seq) const
{
    const QByteArray plain = m_store.instance().toLatin1() + ':' + QByteArray::number(seq);
    return QString::fromLatin1(
        plain.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<qint64> EventFeed::position(const QString &cursor)
{
    const QByteArray plain =
        QByteArray::fromBase64(cursor.toLatin1(), QByteArray::Base64UrlEncoding);
    const qsizetype colon = plain.indexOf(':');
    bool good = false;
    const qint64 seq = plain.mid(colon + 1).toLongLong(&good);
    const auto last = m_events.last();
    if (!last)
        return last;
    const bool ours = colon > 0 && good && plain.left(colon) == m_store.instance().toLatin1();
    if (!ours || seq < 0 || seq > *last)
        return fail(FailureCode::NotFound, u"cursor"_s);
    return seq;
}

tl::expected<EventFeed::Question, Answer> EventFeed::parse(const Call &call)
{
    Question question{call};
    const auto limit = number(call.query, u"limit"_s, 100, mostEvents);
    const auto wait = number(call.query, u"wait"_s, 0, longestWaitSeconds);
    if (!limit || *limit == 0 || !wait)
        return tl::unexpected(problem(call, 400, "bad-request"_L1, u"query"_s));
    question.limit = *limit;
    question.waitSeconds = *wait;
    if (m_faults.take({u"cursor-expired"_s}, FeedRoute))
        return tl::unexpected(problem(call, 410, "cursor-unknown"_L1));
    if (!call.query.hasQueryItem(u"after"_s))
        return question;
    const auto after = position(call.query.queryItemValue(u"after"_s));
    if (!after && after.error().code == FailureCode::NotFound)
        return tl::unexpected(problem(call, 410, "cursor-unknown"_L1));
    if (!after)
        return tl::unexpected(failed(call, after.error()));
    question.after = *after;
    return question;
}

QFuture<Answer> EventFeed::ask(const Call &call)
{
    const auto question = parse(call);
    if (!question)
        return ready(question.error());
    const bool mayWait = question->waitSeconds > 0 && m_waiters.size() < mostWaiters;
    if (auto now = answer(*question, !mayWait))
        return ready(*now);
    return wait(*question);
}

QFuture<Answer> EventFeed::wait(const Question &question)
{
    const auto waiter = std::make_shared<Waiter>();
    waiter->question = question;
    waiter->promise.start();
    waiter->timer.setSingleShot(true);
    const std::weak_ptr<Waiter> weak = waiter;
    connect(&waiter->timer, &QTimer::timeout, this, [this, weak] {
        if (const auto late = weak.lock())
            finish(late);
    });
    waiter->timer.start(question.waitSeconds * 1000);
    m_waiters.append(waiter);
    return waiter->promise.future();
}

void EventFeed::finish(const std::shared_ptr<Waiter> &waiter)
{
    m_waiters.removeOne(waiter);
    waiter->timer.stop();
    waiter->promise.addResult(*answer(waiter->question, true));
    waiter->promise.finish();
}

void EventFeed::wake(const QString &account)
{
    const auto waiters = m_waiters;
    for (const auto &waiter : waiters) {
        if (waiter->question.call.session.account() == account)
            finish(waiter);
    }
}

std::optional<Answer> EventFeed::answer(const Question &question, bool emptyToo)
{
    const Call &call = question.call;
    auto events = m_events.after(call.session.account(), question.after, question.limit);
    if (!events)
        return failed(call, events.error());
    if (events->isEmpty() && !emptyToo)
        return std::nullopt;
    const qint64 last =
        events->isEmpty() ? question.after : static_cast<qint64>(events->last().seq);
    for (api::Event &event : *events) {
        Registration &state = event.registration;
        state.reasonText = WindowTexts::text(state.reasonCode, call.language);
    }
    if (!events->isEmpty())
        disturb(*events);
    return json(200, api::EventPage{m_store.instance(), *events, cursor(last)}.toBytes());
}

void EventFeed::disturb(QList<api::Event> &events)
{
    if (m_faults.take({u"duplicate-event"_s}, FeedRoute))
        events.append(events.first());
    if (m_faults.take({u"out-of-order-events"_s}, FeedRoute))
        std::reverse(events.begin(), events.end());
}

Answer EventFeed::acknowledge(const Call &call)
{
    const auto object = parseStrictObject(call.body);
    if (!object)
        return problem(call, 400, "bad-request"_L1, object.error().place);
    api::JsonFields fields(*object);
    const QString given = fields.text("cursor"_L1);
    if (!fields.isGood())
        return problem(call, 400, "bad-request"_L1, fields.failure().value().place);
    const auto seq = position(given);
    if (!seq && seq.error().code == FailureCode::NotFound)
        return problem(call, 410, "cursor-unknown"_L1);
    const auto stored =
        seq ? m_events.acknowledge(call.session.account(), *seq) : fail(seq.error());
    return stored ? noContent() : failed(call, stored.error());
}

} // namespace okno::window
