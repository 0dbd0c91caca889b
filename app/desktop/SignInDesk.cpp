#include "app/desktop/SignInDesk.h"

#include "app/flow/UnlockKey.h"

namespace okno {

SignInDesk::SignInDesk(Work &work, SignInPanel &panel, KnownKeys &keys, Delivery &delivery,
                       QObject *parent)
    : QObject(parent), m_work(work), m_panel(panel), m_keys(keys), m_delivery(delivery)
{
    connect(&panel, &SignInPanel::signInRequested, this, &SignInDesk::signIn);
    connect(&panel, &SignInPanel::cancelRequested, this, &SignInDesk::cancel);
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
    const int attempt = ++m_attempt;
    m_panel.setBusy(true);
    m_work.steps
        .run([this, uri, password] { return unlockKey(m_work.wiring.keys(), uri, password); })
        .then(this, [this, uri, attempt](const Result<std::shared_ptr<KeySession>> &key) {
            if (attempt != m_attempt)
                return;
            if (!key)
                return finish(fail(key.error()));
            m_keys.remember(uri, (*key)->certificate());
            m_delivery.signIn(m_panel.principal(), *key)
                .then(this, [this, attempt](const Result<void> &result) {
                    if (attempt == m_attempt)
                        finish(result);
                });
        });
}

// The person goes on at once; the window may take its time to let go.
void SignInDesk::cancel()
{
    ++m_attempt;
    m_delivery.cancelSignIn();
    m_panel.setBusy(false);
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
