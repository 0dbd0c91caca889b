#include "app/desktop/SignInDesk.h"

#include "app/flow/UnlockKey.h"

namespace okno {

SignInDesk::SignInDesk(Work &work, SignInPanel &panel, KnownKeys &keys, Delivery &delivery,
                       QObject *parent)
    : QObject(parent), m_work(work), m_panel(panel), m_keys(keys), m_delivery(delivery)
{
    connect(&panel, &SignInPanel::signInRequested, this, &SignInDesk::signIn);
}

// Waits: worker threads only.
Result<Principal> SignInDesk::principalInNeed(const PrincipalId &fallback)
{
    OutboxStore &outbox = m_work.workspace.outbox();
    const auto pending = await(outbox.pending());
    if (!pending)
        return fail(pending.error());
    const auto inFlight = await(outbox.inFlight());
    if (!inFlight)
        return fail(inFlight.error());
    const QList<ActRecord> onTheirWay = *pending + *inFlight;
    return await(m_work.workspace.principals().principal(
        onTheirWay.isEmpty() ? fallback : onTheirWay.first().act.principal));
}

void SignInDesk::start(const PrincipalId &fallback)
{
    m_work.steps.run([this, fallback] { return principalInNeed(fallback); })
        .then(this, [this](const Result<Principal> &principal) {
            if (!principal)
                return void(Q_EMIT failed(principal.error()));
            const auto profile = Profile::load(m_work.profile);
            m_panel.start(*principal, profile ? profile->name(m_work.texts.language()) : QString(),
                          m_keys.all());
            Q_EMIT started();
        });
}

void SignInDesk::signIn(const QString &uri, std::shared_ptr<const SecretBytes> password)
{
    m_panel.setBusy(true);
    m_work.steps
        .run([this, uri, password] { return unlockKey(m_work.wiring.keys(), uri, password); })
        .then(this, [this, uri](const Result<std::shared_ptr<KeySession>> &key) {
            if (!key)
                return finish(fail(key.error()));
            m_keys.remember(uri, (*key)->certificate());
            m_delivery.signIn(m_panel.principal(), *key)
                .then(this, [this](const Result<void> &result) { finish(result); });
        });
}

void SignInDesk::finish(const Result<void> &result)
{
    m_panel.setBusy(false);
    if (!result)
        return m_panel.setProblem(result.error());
    m_delivery.wake();
    Q_EMIT done();
}

} // namespace okno
