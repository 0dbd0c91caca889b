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
    m_promise = std::make_unique<QPromise<Result<Lock>>>();
    m_promise->start();
    m_act = act;
    m_timeoutMs = timeoutMs;
    m_waited.start();
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_timer.start();
            look();
        },
        Qt::QueuedConnection);
    return m_promise->future();
}

void SenderTurn::finish(Result<Lock> result)
{
    m_timer.stop();
    if (const auto promise = std::move(m_promise)) {
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
    m_outbox.act(m_act).then(this, [this](const Result<ActRecord> &record) {
        if (m_promise && (!record || isSettled(*record)))
            finish(record ? Result<Lock>(Lock()) : Result<Lock>(fail(record.error())));
    });
}

} // namespace okno
