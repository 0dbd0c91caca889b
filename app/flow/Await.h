#pragma once

#include "models/base/Result.h"

#include <QCoreApplication>
#include <QFuture>
#include <QThread>

namespace okno {

// Steps of the flow are written straight down and run on a worker thread, where waiting for the
// store or for a signature costs nobody anything. Never on the main thread.
template <class T>
Result<T> await(QFuture<Result<T>> future)
{
    Q_ASSERT(!qApp || QThread::currentThread() != qApp->thread());
    future.waitForFinished();
    if (future.resultCount() == 0)
        return fail(FailureCode::Cancelled);
    return future.result();
}

} // namespace okno
