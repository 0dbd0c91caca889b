#include "signing/vault/KeychainVault.h"

#include <qt6keychain/keychain.h>

#include <QCoreApplication>
#include <QPromise>
#include <QTimer>

namespace okno {

namespace {

Failure failureOf(const QKeychain::Job &job)
{
    FailureCode code = FailureCode::KeyStoreUnavailable;
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        code = FailureCode::NotFound;
        break;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        code = FailureCode::KeyStoreLocked;
        break;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return {code, job.key(), QString::number(job.error())};
}

// Starts a job and gives one answer: its own, or the time-out's when the store stays silent. Both
// need an event loop: the main thread's, for whoever asks may be about to wait.
template <class T, class Answer>
QFuture<Result<T>> runJob(QKeychain::Job *job, const QString &name, int timeoutMs, Answer answer)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto finishWith = [promise](Result<T> result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(std::move(result));
        promise->finish();
    };
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [finishWith, answer](QKeychain::Job *done) { finishWith(answer(done)); });
    job->setKey(name);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->moveToThread(qApp->thread());
    QMetaObject::invokeMethod(job, [job, finishWith, name, timeoutMs] {
        QTimer::singleShot(timeoutMs, job, [finishWith, name] {
            finishWith(fail(FailureCode::KeyStoreUnavailable, name, QStringLiteral("timeout")));
        });
        job->start();
    });
    return promise->future();
}

} // namespace

KeychainVault::KeychainVault(QString service, int timeoutMs)
    : m_service(std::move(service)), m_timeoutMs(timeoutMs)
{
}

QString KeychainVault::storeName()
{
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    return desktop.isEmpty() ? QStringLiteral("QtKeychain")
                             : QStringLiteral("QtKeychain (%1)").arg(desktop);
}

QFuture<Result<SecretVault::Secret>> KeychainVault::read(const QString &name)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    return runJob<Secret>(job, name, m_timeoutMs, [job](QKeychain::Job *done) -> Result<Secret> {
        if (done->error() != QKeychain::NoError)
            return fail(failureOf(*done));
        QByteArray bytes = job->binaryData();
        auto secret = std::make_shared<const SecretBytes>(bytes);
        bytes.fill('\0');
        return secret;
    });
}

QFuture<Result<void>> KeychainVault::write(const QString &name, Secret secret)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setBinaryData(secret->view().toByteArray());
    return runJob<void>(job, name, m_timeoutMs, [](QKeychain::Job *done) -> Result<void> {
        if (done->error() == QKeychain::NoError)
            return {};
        Failure failure = failureOf(*done);
        // There is no entry to miss when one is written: the collection would not open.
        if (failure.code == FailureCode::NotFound)
            failure.code = FailureCode::KeyStoreLocked;
        return fail(failure);
    });
}

QFuture<Result<void>> KeychainVault::remove(const QString &name)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    return runJob<void>(job, name, m_timeoutMs, [](QKeychain::Job *done) -> Result<void> {
        if (done->error() == QKeychain::NoError || done->error() == QKeychain::EntryNotFound)
            return {};
        return fail(failureOf(*done));
    });
}

} // namespace okno
