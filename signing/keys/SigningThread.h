#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

namespace okno {

// The one thread on which keys are opened and used: a device takes one request at a time, and
// neither a slow token nor a file's key derivation may hold up the rest. Work is done in the order
// it was given; what was given before the thread is dropped is still done.
class SigningThread
{
public:
    SigningThread();
    ~SigningThread();

    template <class T>
    QFuture<T> run(std::function<T()> work)
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        QMetaObject::invokeMethod(
            m_worker,
            [promise, work = std::move(work)] {
                promise->addResult(work());
                promise->finish();
            },
            Qt::QueuedConnection);
        return promise->future();
    }

private:
    QThread *m_thread;
    QObject *m_worker; // lives on the thread
};

} // namespace okno
