#pragma once

#include "models/base/Result.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

namespace okno {

class Database;

// The one thread that touches SQLite, for the workspace's whole life. Everything else posts
// functions to it and gets a future. Functions run one after the other in the order of posting.
class StoreThread
{
public:
    explicit StoreThread(std::unique_ptr<Database> database);
    ~StoreThread(); // finishes what was posted, then closes the database on its own thread
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    // function: Result<T>(Database &)
    template <class Function>
    auto run(Function function) -> QFuture<std::invoke_result_t<Function, Database &>>
    {
        using R = std::invoke_result_t<Function, Database &>;
        auto promise = std::make_shared<QPromise<R>>();
        QFuture<R> future = promise->future();
        promise->start();
        post([promise, function = std::move(function)](Database &database) mutable {
            promise->addResult(function(database));
            promise->finish();
        });
        return future;
    }

private:
    void post(std::function<void(Database &)> function);
    QThread m_thread;
    QObject *m_worker = nullptr;
    std::unique_ptr<Database> m_database;
};

} // namespace okno
