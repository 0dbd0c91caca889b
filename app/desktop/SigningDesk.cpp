#include "app/desktop/SigningDesk.h"

#include "app/ForeignSigning.h"
#include "app/flow/UnlockKey.h"

namespace okno {

SigningDesk::SigningDesk(Work &work, SignPanel &panel, KnownKeys &keys, Delivery &delivery,
                         QObject *parent)
    : QObject(parent), m_work(work), m_panel(panel), m_keys(keys), m_delivery(delivery)
{
    connect(&panel, &SignPanel::keyChosen, this, &SigningDesk::chooseKey);
    connect(&panel, &SignPanel::signRequested, this, &SigningDesk::sign);
    connect(&panel, &SignPanel::handOutRequested, this, &SigningDesk::handOut);
    connect(&panel, &SignPanel::takeBackRequested, this, &SigningDesk::takeBack);
    connect(&panel, &SignPanel::findingsRequested, this,
            [this] { Q_EMIT findingsWanted(m_document); });
}

void SigningDesk::start(const DocumentId &document)
{
    struct Facts {
        DocumentSummary summary;
        Principal principal;
        QList<Authority> authorities;
    };
    m_document = document;
    m_work.steps
        .run([this, document]() -> Result<Facts> {
            const auto summary = await(m_work.workspace.documents().summary(document));
            if (!summary)
                return fail(summary.error());
            if (summary->principal.isNull())
                return fail(FailureCode::AuthorityRefused, QStringLiteral("none"),
                            document.toString());
            PrincipalStore &principals = m_work.workspace.principals();
            const auto principal = await(principals.principal(summary->principal));
            if (!principal)
                return fail(principal.error());
            const auto authorities = await(principals.authorities(principal->id));
            return authorities ? Result<Facts>(Facts{*summary, *principal, *authorities})
                               : fail(authorities.error());
        })
        .then(this, [this, document](const Result<Facts> &facts) {
            if (document != m_document)
                return;
            if (!facts)
                return void(Q_EMIT failed(facts.error()));
            m_principal = facts->principal;
            m_panel.setAuthorities(facts->authorities);
            m_panel.start(facts->summary, facts->principal, m_keys.all());
            Q_EMIT started();
        });
}

void SigningDesk::chooseKey(const QString &uri, const Secret &password)
{
    if (const auto known = m_keys.certificate(uri); known && !password)
        return freezeFor(*known);
    m_panel.setBusy(tr("Opening the key…"));
    m_work.steps
        .run([this, uri, password] { return unlockKey(m_work.wiring.keys(), uri, password); })
        .then(this,
              [this, uri, id = m_document](const Result<std::shared_ptr<KeySession>> &session) {
                  if (id != m_document)
                      return; // another one has been started meanwhile
                  m_panel.setBusy({});
                  if (!session)
                      return m_panel.setProblem(session.error());
                  m_keys.remember(uri, (*session)->certificate());
                  freezeFor((*session)->certificate());
              });
}

void SigningDesk::freezeFor(const Certificate &certificate)
{
    m_panel.setBusy(tr("Stamping and freezing the document…"));
    m_work.steps
        .run([this, id = m_document, certificate] {
            return m_work.flow.freeze(id, certificate, {});
        })
        .then(this, [this, id = m_document](const Result<CheckedDocument> &checked) {
            if (id != m_document)
                return;
            m_panel.setBusy({});
            checked ? m_panel.setFrozen(*checked) : m_panel.setProblem(checked.error());
        });
}

void SigningDesk::sign(const QString &uri, const Secret &password, bool sends)
{
    m_panel.setBusy(tr("Signing…"));
    m_work.steps
        .run([this, uri, password, sends, id = m_document]() -> Result<Signed> {
            const auto session = unlockKey(m_work.wiring.keys(), uri, password);
            if (!session)
                return fail(session.error());
            const auto act = m_work.flow.sign(id, *session, m_work.wiring.verifier());
            if (!act)
                return fail(act.error());
            if (sends) {
                if (const auto queued = m_work.flow.queue(id); !queued)
                    return fail(queued.error());
            }
            return Signed{*session, *act};
        })
        .then(this, [this, uri, sends, id = m_document](const Result<Signed> &done) {
            m_panel.setBusy({});
            if (!done)
                return m_panel.setProblem(done.error());
            m_keys.remember(uri, done->session->certificate());
            m_panel.setSigned(tr("Signed. Act %1.").arg(done->act.toString()));
            if (sends)
                send(*done);
            Q_EMIT documentSigned(id);
        });
}

// The key that has just signed opens the session too; it is gone when that is done.
void SigningDesk::send(const Signed &done)
{
    m_delivery.signIn(m_principal, done.session).then(this, [this](const Result<void> &) {
        m_delivery.wake(); // which says what is wrong, if anything is
    });
}

void SigningDesk::handOut(const QString &certificateFile, const QString &folder)
{
    m_panel.setBusy(tr("Writing the files…"));
    m_work.steps
        .run([this, certificateFile, folder, id = m_document]() -> Result<CheckedDocument> {
            const ForeignSigning foreign(m_work.flow, m_work.wiring.verifier(),
                                         m_work.wiring.clock());
            auto checked = foreign.freeze(id, certificateFile, {});
            if (!checked)
                return checked;
            const auto saved = ForeignSigning::save(folder, *checked);
            return saved ? checked : fail(saved.error());
        })
        .then(this, [this, folder](const Result<CheckedDocument> &checked) {
            m_panel.setBusy({});
            if (!checked)
                return m_panel.setProblem(checked.error());
            m_panel.setFrozen(*checked);
            m_panel.setFilesForOtherProgram(folder);
        });
}

void SigningDesk::takeBack(const QStringList &files)
{
    m_panel.setBusy(tr("Verifying the signatures…"));
    m_work.steps
        .run([this, files, id = m_document]() -> Result<ActId> {
            const ForeignSigning foreign(m_work.flow, m_work.wiring.verifier(),
                                         m_work.wiring.clock());
            const auto act = foreign.take(id, files);
            if (!act)
                return act;
            const auto queued = m_work.flow.queue(id);
            return queued ? act : fail(queued.error());
        })
        .then(this, [this, id = m_document](const Result<ActId> &act) {
            m_panel.setBusy({});
            if (!act)
                return m_panel.setProblem(act.error());
            m_panel.setSigned(tr("Signed by the other program. Act %1.").arg(act->toString()));
            m_delivery.wake();
            Q_EMIT documentSigned(id);
        });
}

} // namespace okno
