#include "app/desktop/Delivery.h"

#include "app/flow/Await.h"
#include "models/store/SenderLock.h"

namespace okno {

namespace {

// Short, so that signing in, another program's turn and the end of the program never wait long.
constexpr int roundMs = 4000;
constexpr int firstPauseMs = 2000;
constexpr int longestPauseMs = 60'000;

} // namespace

Delivery::Delivery(Work &work, QObject *parent) : QObject(parent), m_work(work)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Delivery::begin);
}

void Delivery::wake()
{
    m_failures = 0;
    m_isWoken = true;
    begin();
}

void Delivery::begin()
{
    if (m_isRunning || m_isStopped)
        return;
    m_isRunning = true;
    m_isWoken = false;
    m_next.stop();
    m_work.network.run([this, address = m_work.windowAddress] { return round(address); })
        .then(this, [this](const Round &done) { finished(done); });
}

void Delivery::finished(const Round &done)
{
    m_isRunning = false;
    if (m_isStopped)
        return;
    m_failures = done.problem ? m_failures + 1 : 0;
    const int pause =
        done.problem ? qMin(longestPauseMs, firstPauseMs << qMin(m_failures - 1, 5)) : 0;
    Q_EMIT stateChanged(done.onItsWay > 0, done.problem, pause);
    if (m_isWoken || (done.onItsWay > 0 && pause == 0))
        begin();
    else if (done.onItsWay > 0)
        m_next.start(pause);
}

// On the network thread.
Delivery::Round Delivery::round(const QUrl &address)
{
    Round result;
    OutboxStore &outbox = m_work.workspace.outbox();
    const auto pending = await(outbox.pending());
    const auto inFlight = await(outbox.inFlight());
    if (!pending || !inFlight) {
        result.problem = pending ? inFlight.error() : pending.error();
        return result;
    }
    QList<PrincipalId> principals;
    for (const ActRecord &record : *pending + *inFlight) {
        if (!principals.contains(record.act.principal))
            principals.append(record.act.principal);
    }
    result.onItsWay = static_cast<int>(pending->size() + inFlight->size());
    if (principals.isEmpty())
        return result;
    const Result<SenderLock> lock = SenderLock::tryTake(m_work.workspace.folder());
    if (!lock) {
        result.problem = lock.error();
        return result;
    }
    for (const PrincipalId &id : std::as_const(principals)) {
        if (m_isStopped)
            break;
        if (const auto done = roundFor(id, address); !done)
            result.problem = done.error();
    }
    Q_EMIT actsChanged();
    return result;
}

Result<void> Delivery::roundFor(const PrincipalId &id, const QUrl &address)
{
    const auto principal = await(m_work.workspace.principals().principal(id));
    if (!principal)
        return fail(principal.error());
    const auto connection = m_work.wiring.connect(m_work.profile, address, *principal);
    if (!connection)
        return fail(connection.error());
    OutboxSender *sender = (*connection)->sender.get();
    if (!sender)
        return fail(FailureCode::NotSignedIn, principal->taxNumber);
    connect(sender, &OutboxSender::actChanged, this, &Delivery::actsChanged, Qt::UniqueConnection);
    const auto report = await(sender->sync(roundMs));
    if (!report)
        return fail(report.error());
    if (report->stopped)
        return fail(*report->stopped);
    return report->failed.isEmpty() ? Result<void>() : fail(report->failed.first().second);
}

QFuture<Result<void>> Delivery::signIn(const Principal &principal, std::shared_ptr<KeySession> key)
{
    m_isSignInUnwanted = false;
    return m_work.network.run(
        [this, principal, key = std::move(key), address = m_work.windowAddress]() -> Result<void> {
            m_isSigningIn = true;
            const Result<void> done = openSession(principal, key, address);
            m_isSigningIn = false;
            return done;
        });
}

Result<void> Delivery::openSession(const Principal &principal, std::shared_ptr<KeySession> key,
                                   const QUrl &address)
{
    if (m_isSignInUnwanted) // while it waited for its turn
        return fail(FailureCode::Cancelled);
    const auto connection = m_work.wiring.connect(m_work.profile, address, principal);
    if (!connection)
        return fail(connection.error());
    SignIn &desk = *(*connection)->signIn;
    if ((*connection)->sender && await(desk.restore(principal.id)))
        return {};
    const auto token = await(desk.signIn(principal, std::move(key)));
    return token ? Result<void>() : fail(token.error());
}

void Delivery::cancelSignIn()
{
    m_isSignInUnwanted = true;
    if (m_isSigningIn)
        m_work.wiring.stopCalls();
}

} // namespace okno
