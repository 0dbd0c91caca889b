#include "app/desktop/Opening.h"

#include "signing/vault/KeyFile.h"
#include "ui/shell/MainWindow.h"

namespace okno {

Opening::Opening(Wiring &wiring, FlowThread &steps, MainWindow &window, FirstRunPage &firstRun,
                 UnlockPage &unlock, Restoring &restoring, Place place, QObject *parent)
    : QObject(parent), m_wiring(wiring), m_steps(steps), m_window(window), m_firstRun(firstRun),
      m_unlock(unlock), m_restoring(restoring), m_place(std::move(place))
{
    connect(&firstRun, &FirstRunPage::storeRequested, this, &Opening::make);
    connect(&unlock, &UnlockPage::retryRequested, this, [this] { open(nullptr); });
    connect(&unlock, &UnlockPage::passphraseEntered, this, &Opening::open);
    connect(&unlock, &UnlockPage::recoveryEntered, this, &Opening::recover);
    connect(&firstRun, &FirstRunPage::restoreRequested, this,
            [this] { m_restoring.start(m_place.folder); });
    connect(&unlock, &UnlockPage::restoreRequested, this,
            [this] { m_restoring.start(m_place.folder + QStringLiteral("-restored")); });
    connect(&restoring, &Restoring::restored, this, &Opening::openRestored);
}

void Opening::start()
{
    m_window.setRailShown(false);
    const Result<KeyFile> facts = KeyFile::read(m_place.folder);
    if (facts || facts.error().code != FailureCode::WorkspaceMissing)
        return open(nullptr);
    m_firstRun.setFolder(m_place.folder);
    m_firstRun.setKeyStore(!KeychainVault::storeName().isEmpty(), KeychainVault::storeName());
    m_firstRun.showStep(FirstRunPage::Step::Store);
    m_window.showPage(m_firstRun.objectName());
}

void Opening::open(const Secret &passphrase)
{
    m_unlock.setBusy(true);
    m_steps
        .run([this, passphrase, place = m_place] {
            return m_wiring.openWorkspace(place.folder, {passphrase, place.passphraseFile});
        })
        .then(this, [this](const Result<Workspace *> &workspace) { finish(workspace); });
}

void Opening::recover(const Secret &phrase, const Secret &newPassphrase)
{
    m_unlock.setBusy(true);
    m_steps
        .run([this, phrase, newPassphrase, folder = m_place.folder] {
            return m_wiring.recoverWorkspace(folder, phrase, {newPassphrase, {}});
        })
        .then(this, [this](const Result<Workspace *> &workspace) { finish(workspace); });
}

void Opening::openRestored(const QString &folder, const Secret &newPassphrase)
{
    m_place.folder = folder;
    m_place.passphraseFile.clear();
    open(newPassphrase);
}

void Opening::finish(const Result<Workspace *> &workspace)
{
    m_unlock.setBusy(false);
    if (workspace)
        return void(Q_EMIT opened(*workspace, false));
    m_unlock.setFailure(m_place.folder, workspace.error());
    m_window.showPage(m_unlock.objectName());
}

void Opening::make(const QString &folder, const Secret &passphrase)
{
    m_place.folder = folder;
    m_firstRun.setBusy(tr("Making the sealed workspace…"));
    m_steps
        .run([this, folder, passphrase] {
            return m_wiring.makeWorkspace(folder, {passphrase, {}});
        })
        .then(this, [this](const Result<Wiring::NewWorkspace> &made) {
            if (!made) {
                m_firstRun.setBusy({});
                return m_firstRun.setProblem(made.error());
            }
            m_firstRun.setRecoveryPhrase(made->recoveryPhrase);
            Q_EMIT opened(made->workspace, true);
        });
}

} // namespace okno
