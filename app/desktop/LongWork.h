#pragma once

#include "models/base/Result.h"
#include "ui/shell/MainWindow.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <functional>

namespace okno {

// How far a work is, told by the thread that does it; false: stop as soon as it can be done.
using WorkTold = std::function<bool(int done, int total)>;

// Work on a thread of its own, with a line of progress in the window. ended is called on the main
// thread as long as owner lives, with Cancelled for what somebody stopped. The cancel() of what is
// returned stops it too.
template <class T>
QFutureWatcherBase *startLongWork(MainWindow &window, QObject *owner, const QString &what,
                                  std::function<Result<T>(const WorkTold &)> work,
                                  std::function<void(const Result<T> &)> ended)
{
    auto *watcher = new QFutureWatcher<Result<T>>(owner);
    ProgressLine *line = window.addProgress(what);
    QObject::connect(line, &ProgressLine::cancelRequested, watcher,
                     [watcher] { watcher->cancel(); });
    QObject::connect(
        watcher, &QFutureWatcherBase::progressValueChanged, line,
        [watcher, line](int done) { line->setProgress(done, watcher->progressMaximum()); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner,
                     [watcher, line, ended = std::move(ended)] {
                         line->finish();
                         watcher->deleteLater();
                         ended(watcher->isCanceled() ? Result<T>(fail(FailureCode::Cancelled))
                                                     : watcher->result());
                     });
    watcher->setFuture(QtConcurrent::run([work = std::move(work)](QPromise<Result<T>> &promise) {
        promise.addResult(work([&promise](int done, int total) {
            promise.setProgressRange(0, total);
            promise.setProgressValue(done);
            return !promise.isCanceled();
        }));
    }));
    return watcher;
}

} // namespace okno
