#pragma once

#include "network/window/Call.h"

#include <QFutureWatcher>
#include <QPromise>

#include <memory>

namespace okno::window {

// Calls function with the result, on the context's thread. Nothing is called once the context is
// gone, nor when the work was cancelled: the window is stopping then.
template <class T, class Function>
void whenDone(QObject *context, const QFuture<T> &future, Function function)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context, [watcher, function]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            function(watcher->future().result());
    });
    watcher->setFuture(future);
}

// The same with an answer at its end; function gives an Answer or a QFuture<Answer>.
template <class T, class Function>
QFuture<Answer> answerWhenDone(QObject *context, const QFuture<T> &future, Function function)
{
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    whenDone(context, future, [context, promise, function](const T &value) mutable {
        const auto finish = [promise](const Answer &answer) {
            promise->addResult(answer);
            promise->finish();
        };
        if constexpr (std::is_same_v<std::invoke_result_t<Function, const T &>, Answer>)
            finish(function(value));
        else
            whenDone(context, function(value), finish);
    });
    return promise->future();
}

} // namespace okno::window
