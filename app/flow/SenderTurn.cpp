#include "app/flow/SenderTurn.h"

namespace okno {

namespace {

constexpr int lookEveryMs = 200;

bool isSettled(const ActRecord &record)
{
    return record.state != ActState::Ready && record.state != ActState::Queued &&
           record.state != ActState::Sending;
}

} // namespace

SenderTurn::SenderTurn(QString workspaceFolder, OutboxStore &outbox, QObject *parent)
    : QObject(parent), m_folder(std::move(workspaceFolder)), m_outbox(outbox)
{
    m_timer.setParent(this);
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &SenderTurn::look);
}

QFuture<Result<SenderTurn::Lock>> SenderTurn::wait(const ActId &act, int timeoutMs)
{
    auto promise = std::make_shared<Promise>();
    promise->start();
    // The future first: the wait may be over before this function is.
    const QFuture<Result<Lock>> future = promise->future();
    QMetaObject::invokeMethod(
        this,
        [this, promise, act, timeoutMs] {
            m_promise = promise;
            m_act = act;
            m_timeoutMs = timeoutMs;
            m_waited.start();
            m_timer.start();
            look();
        },
        Qt::QueuedConnection);
    return future;
}

void SenderTurn::finish(Result<Lock> result)
{
    m_timer.stop();
    if (const auto promise = std::exchange(m_promise, nullptr)) {
        promise->addResult(std::move(result));
        promise->finish();
    }
}

void SenderTurn::look()
{
    if (!m_promise)
        return;
    Result<SenderLock> lock = SenderLock::tryTake(m_folder);
    if (lock)
        return finish(std::make_shared<SenderLock>(std::move(*lock)));
    if (lock.error().code != FailureCode::SenderBusy || m_waited.hasExpired(m_timeoutMs))
        return finish(fail(lock.error()));
    if (m_act.isNull())
        return;
    m_outbox.act(m_act).then(this, [this, wait = m_promise](const Result<ActRecord> &record) {
        if (m_promise == wait && (!record || isSettled(*record)))
            finish(record ? Result<Lock>(Lock()) : Result<Lock>(fail(record.error())));
    });
}

} // namespace okno
