#pragma once

#include "models/base/Result.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

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

    // Long work in turns, other calls in between. turn: std::optional<Result<T>>(Database &),
    // called again until it gives a result.
    template <class Function>
    auto runInTurns(Function turn)
        -> QFuture<typename std::invoke_result_t<Function, Database &>::value_type>
    {
        using R = typename std::invoke_result_t<Function, Database &>::value_type;
        auto promise = std::make_shared<QPromise<R>>();
        QFuture<R> future = promise->future();
        promise->start();
        post([this, promise, turn = std::move(turn)](Database &database) mutable {
            takeTurn(database, [promise, turn = std::move(turn)](Database &store) mutable {
                auto result = turn(store);
                if (!result)
                    return false;
                promise->addResult(*std::move(result));
                promise->finish();
                return true;
            });
        });
        return future;
    }
    // Work that nobody waits for, in turns until it says true; at the end of the thread it is left
    // where it is. From the store thread only.
    void continueLater(std::function<bool(Database &)> turn);

private:
    void post(std::function<void(Database &)> function);
    void takeTurn(Database &database, std::function<bool(Database &)> turn);
    void close();

    QThread m_thread;
    QObject *m_worker = nullptr;
    std::unique_ptr<Database> m_database;
    int m_turnsAhead = 0; // touched on the store thread only
};

} // namespace okno
