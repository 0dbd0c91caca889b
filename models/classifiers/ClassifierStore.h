#pragma once

#include "models/classifiers/ClassifierDatabase.h"
#include "models/classifiers/ClassifierImport.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

namespace okno {

// The classifiers of a workspace: <folder>/classifiers.sqlite, opened on a thread of its own when
// it is first asked. Everything else posts to it and gets a future.
class ClassifierStore
{
public:
    explicit ClassifierStore(const QString &folder);
    static QString fileIn(const QString &folder);
    ~ClassifierStore(); // finishes what was posted
    ClassifierStore(const ClassifierStore &) = delete;
    ClassifierStore &operator=(const ClassifierStore &) = delete;

    // Reads the file there and keeps all its packs, or none. Failures of ClassifierImport and the
    // store.
    QFuture<Result<QList<ClassifierVersion>>> import(const QString &file,
                                                     const ClassifierImport::Choice &choice = {},
                                                     const QString &definitionFile = {});
    // A pack that came from elsewhere; the version that is there is replaced. digest: hexadecimal.
    QFuture<Result<void>> put(const ClassifierPack &pack, const QString &digest);
    // What packages of the system brought, where no version of it is kept yet. Absent: nothing.
    QFuture<Result<QList<ClassifierVersion>>> importInstalled();
    QFuture<Result<QList<ClassifierVersion>>> versions();
    QFuture<Result<QList<ClassifierMatch>>> show(const QString &classifier, const QString &code,
                                                 const QDate &date);
    QFuture<Result<QList<ClassifierMatch>>> search(const ClassifierQuery &query);
    QFuture<Result<std::optional<ClassifierPack>>> pack(const QString &classifier,
                                                        const QDate &date);
    // For Validator: CheckContext::classifiers.
    QFuture<Result<std::shared_ptr<const ClassifierLookup>>>
    snapshot(const QStringList &classifiers);

private:
    // function: Result<T>(ClassifierDatabase &)
    template <class Function>
    auto run(Function function) -> QFuture<std::invoke_result_t<Function, ClassifierDatabase &>>
    {
        using R = std::invoke_result_t<Function, ClassifierDatabase &>;
        auto promise = std::make_shared<QPromise<R>>();
        QFuture<R> future = promise->future();
        promise->start();
        QMetaObject::invokeMethod(
            m_worker,
            [this, promise, function = std::move(function)]() mutable {
                const Result<ClassifierDatabase *> open = database();
                promise->addResult(open ? function(**open) : R(fail(open.error())));
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }
    Result<ClassifierDatabase *> database(); // on the thread

    QString m_folder;
    QThread m_thread;
    QObject *m_worker = nullptr;
    std::unique_ptr<ClassifierDatabase> m_database;
};

} // namespace okno
