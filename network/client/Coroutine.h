#pragma once

#include "models/base/Result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <QTimer>

#include <coroutine>
#include <memory>

// Lets a member function of a QObject be written as a C++20 coroutine that returns
// QFuture<Result<T>> and may co_await any QFuture. Three promises hold for each such function:
//  - it runs on its object's thread, wherever it was called;
//  - when its object dies, it is dropped where it waits and its future ends with Cancelled;
//  - what it awaits always gives a Result: a future that was cancelled gives Cancelled.
// Parameters must be values: a reference may be gone after the first wait. co_await stands in a
// statement of its own or initialises a variable, never inside ?: or &&: GCC 12 destroys the
// temporaries of such expressions twice.
namespace okno::coroutine {

// Owns a suspended coroutine until it is resumed.
class Frame
{
public:
    explicit Frame(std::coroutine_handle<> handle) : m_handle(handle) {}
    Frame(const Frame &) = delete;
    Frame &operator=(const Frame &) = delete;
    ~Frame()
    {
        if (m_handle)
            m_handle.destroy();
    }
    void resume()
    {
        const std::coroutine_handle<> handle = std::exchange(m_handle, nullptr);
        if (handle)
            handle.resume();
    }

private:
    std::coroutine_handle<> m_handle;
};

// The hop to the owner's thread.
struct Hop {
    QObject *owner;
    bool await_ready() const { return owner->thread() == QThread::currentThread(); }
    void await_suspend(std::coroutine_handle<> handle) const
    {
        auto frame = std::make_shared<Frame>(handle);
        QMetaObject::invokeMethod(
            owner, [frame] { frame->resume(); }, Qt::QueuedConnection);
    }
    void await_resume() const {}
};

template <class R>
struct Awaiter {
    QFuture<R> future;
    QObject *owner;

    bool await_ready() const { return future.isFinished(); }
    void await_suspend(std::coroutine_handle<> handle) const
    {
        auto frame = std::make_shared<Frame>(handle);
        auto *watcher = new QFutureWatcher<R>(owner);
        QObject::connect(watcher, &QFutureWatcher<R>::finished, owner, [frame, watcher] {
            watcher->deleteLater();
            frame->resume();
        });
        watcher->setFuture(future);
    }
    R await_resume() const
    {
        return future.resultCount() > 0 ? future.resultAt(0) : R(fail(FailureCode::Cancelled));
    }
};

template <class R>
class Promise
{
public:
    template <class Owner, class... Arguments>
    explicit Promise(Owner &owner, Arguments &...) : m_owner(&owner)
    {
        m_promise.start();
    }
    ~Promise()
    {
        if (!m_isDone)
            finish(fail(FailureCode::Cancelled));
    }
    Promise(const Promise &) = delete;
    Promise &operator=(const Promise &) = delete;

    QFuture<R> get_return_object() { return m_promise.future(); }
    Hop initial_suspend() const { return {m_owner}; }
    std::suspend_never final_suspend() const noexcept { return {}; }
    [[noreturn]] void unhandled_exception() const { std::terminate(); }
    void return_value(R value) { finish(std::move(value)); }
    template <class Other>
    Awaiter<Other> await_transform(QFuture<Other> future) const
    {
        return {std::move(future), m_owner};
    }

private:
    void finish(R value)
    {
        m_isDone = true;
        m_promise.addResult(std::move(value));
        m_promise.finish();
    }
    QObject *m_owner;
    QPromise<R> m_promise;
    bool m_isDone = false;
};

} // namespace okno::coroutine

template <class T, class... Arguments>
struct std::coroutine_traits<QFuture<okno::Result<T>>, Arguments...> {
    using promise_type = okno::coroutine::Promise<okno::Result<T>>;
};

namespace okno {

template <class T>
QFuture<Result<T>> readyFuture(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

// Ends after that many milliseconds of the owner's event loop; never when the owner dies first.
inline QFuture<Result<void>> after(QObject *owner, int milliseconds)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QTimer::singleShot(milliseconds, owner, [promise] {
        promise->addResult(Result<void>());
        promise->finish();
    });
    return promise->future();
}

} // namespace okno
