#pragma once

#include "models/store/OutboxStore.h"
#include "models/store/SenderLock.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPromise>
#include <QTimer>

namespace okno {

// Waits until this process may send, or until the process that may has dealt with an act. Lives on
// a thread with an event loop.
class SenderTurn final : public QObject
{
public:
    using Lock = std::shared_ptr<SenderLock>;
    SenderTurn(QString workspaceFolder, OutboxStore &outbox, QObject *parent = nullptr);

    // A lock: send. None: the other process has settled the act. SenderBusy after the time-out. May
    // be called from any thread; one wait at a time.
    QFuture<Result<Lock>> wait(const ActId &act, int timeoutMs);

private:
    using Promise = QPromise<Result<Lock>>;
    void look();
    void finish(Result<Lock> result);
    QString m_folder;
    OutboxStore &m_outbox;
    ActId m_act;
    int m_timeoutMs = 0;
    QElapsedTimer m_waited;
    QTimer m_timer;
    std::shared_ptr<Promise> m_promise; // of the wait that is on
};

} // namespace okno
