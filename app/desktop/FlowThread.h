#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

namespace okno {

// Steps of the flow for the window, one after the other on a thread that may wait
// (app/flow/Await.h). The main thread only gets their futures.
class FlowThread
{
public:
    FlowThread();
    ~FlowThread(); // drops what has not begun, waits for what has
    FlowThread(const FlowThread &) = delete;
    FlowThread &operator=(const FlowThread &) = delete;

    template <class Function>
    auto run(Function function) -> QFuture<std::invoke_result_t<Function>>
    {
        using R = std::invoke_result_t<Function>;
        auto promise = std::make_shared<QPromise<R>>();
        QFuture<R> future = promise->future();
        promise->start();
        post([promise, function = std::move(function)]() mutable {
            promise->addResult(function());
            promise->finish();
        });
        return future;
    }
    // Nothing more begins; done is called on the main thread when what runs has ended. A step may
    // need the main thread to end, so it must go on turning until then.
    void stop(QObject *context, std::function<void()> done);

    // Waits for the end and forgets what has not begun, while those that it would answer still
    // live.
    void drop();

private:
    void post(std::function<void()> step);
    QThread m_thread;
    QObject m_worker;
    std::shared_ptr<std::atomic_bool> m_isStopping = std::make_shared<std::atomic_bool>(false);
};

} // namespace okno
