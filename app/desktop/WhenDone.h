#pragma once

#include <QFuture>
#include <QFutureWatcher>

namespace okno {

// Calls done(result) on the main thread as long as context lives. A step that was dropped because
// the program ends has no result and is not told. (A continuation of QFuture would outlive its
// context.)
template <class T, class Done>
void whenDone(QObject *context, const QFuture<T> &future, Done done)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, done = std::move(done)] {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             done(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace okno
