#pragma once

#include "network/window/EventStore.h"
#include "network/window/Faults.h"
#include "network/window/RouteTable.h"

#include <QObject>
#include <QPromise>
#include <QTimer>

#include <memory>

namespace okno::window {

// GET /v1/events with its long poll, and POST /v1/events/ack.
class EventFeed : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostEvents = 500;
    static constexpr int longestWaitSeconds = 60;
    static constexpr int mostWaiters = 256;

    EventFeed(WindowStore &store, EventStore &events, Faults &faults);
    void addRoutes(RouteTable &routes);
    // Answers those who wait for this account.
    void wake(const QString &account);

private:
    struct Question {
        Call call;
        qint64 after = 0;
        int limit = 100;
        int waitSeconds = 0;
    };
    struct Waiter {
        Question question;
        QPromise<Answer> promise;
        QTimer timer;
    };
    // The question, or the refusal.
    tl::expected<Question, Answer> parse(const Call &call);
    QFuture<Answer> ask(const Call &call);
    QFuture<Answer> wait(const Question &question);
    void finish(const std::shared_ptr<Waiter> &waiter);
    // Nothing while there is no event and emptyToo is false.
    std::optional<Answer> answer(const Question &question, bool emptyToo);
    Answer acknowledge(const Call &call);
    // Failures with the pointer: ReplyMalformed for what is no cursor, NotFound for a foreign one.
    Result<qint64> position(const QString &cursor);
    QString cursor(qint64 seq) const;
    void disturb(QList<api::Event> &events);

    WindowStore &m_store;
    EventStore &m_events;
    Faults &m_faults;
    QList<std::shared_ptr<Waiter>> m_waiters;
};

} // namespace okno::window
