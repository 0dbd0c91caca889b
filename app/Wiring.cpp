#include "app/Wiring.h"

#include "app/flow/Await.h"
#include "models/backup/RestoreFolder.h"
#include "models/base/Log.h"

namespace okno {

namespace {

SealedVault::Records recordsIn(SettingsStore &settings)
{
    const auto name = [](const QString &entry) { return QStringLiteral("vault/") + entry; };
    return {[&settings, name](const QString &entry) { return settings.value(name(entry)); },
            [&settings, name](const QString &entry, const QByteArray &value) {
                return settings.setValue(name(entry), value);
            },
            [&settings, name](const QString &entry) { return settings.remove(name(entry)); }};
}

} // namespace

Wiring::Wiring(const QString &language)
    : m_language(language), m_clock(std::make_shared<const SystemClock>()), m_keys(*m_clock),
      m_verifier(*m_clock)
{
}

Wiring::~Wiring() = default;

void Wiring::stopCalls()
{
    if (m_connection.http)
        m_connection.http->stopCalls();
}

void Wiring::closeWorkspace()
{
    m_connection = {};
    m_turn.reset();
    m_sealedVault.reset();
    m_workspace.reset();
    m_sealer.reset();
}

WorkspaceKey *Wiring::workspaceKey(const QString &folder)
{
    return onMain([this, &folder] {
        m_key = std::make_unique<WorkspaceKey>(folder, &m_keychain, KeychainVault::storeName());
        return m_key.get();
    });
}

Result<Workspace *> Wiring::keep(Result<std::unique_ptr<Workspace>> workspace,
                                 const WorkspaceKey::Sealing &sealer)
{
    if (!workspace)
        return fail(workspace.error());
    m_workspace = std::move(*workspace);
    m_sealer = sealer;
    const Result<KeyFile> facts = m_key->facts();
    if (!facts)
        return fail(facts.error());
    onMain([&] {
        if (facts->mode == KeyFile::Mode::PassphraseFile)
            m_sealedVault =
                std::make_unique<SealedVault>(sealer, recordsIn(m_workspace->settings()));
        m_turn = std::make_unique<SenderTurn>(m_workspace->folder(), m_workspace->outbox());
        return true;
    });
    return m_workspace.get();
}

Result<Workspace *> Wiring::openWorkspace(const QString &folder,
                                          const WorkspaceKey::Passphrase &passphrase)
{
    const auto sealer = await(workspaceKey(folder)->open(passphrase));
    if (!sealer)
        return fail(sealer.error());
    return keep(Workspace::open(folder, *sealer, m_clock), *sealer);
}

Result<Workspace *> Wiring::recoverWorkspace(const QString &folder, WorkspaceKey::Secret phrase,
                                             const WorkspaceKey::Passphrase &passphrase)
{
    const auto sealer = await(workspaceKey(folder)->recover(std::move(phrase), passphrase));
    if (!sealer)
        return fail(sealer.error());
    return keep(Workspace::open(folder, *sealer, m_clock), *sealer);
}

Result<Wiring::NewWorkspace> Wiring::makeWorkspace(const QString &folder,
                                                   const WorkspaceKey::Passphrase &passphrase)
{
    WorkspaceKey *key = workspaceKey(folder);
    const auto made =
        await(passphrase.typed            ? key->makeUnderPassphrase(passphrase.typed)
              : passphrase.file.isEmpty() ? key->makeInKeyStore()
                                          : key->makeUnderPassphrase(passphrase.file));
    if (!made)
        return fail(made.error());
    const Result<Workspace *> workspace =
        keep(Workspace::create(folder, made->sealer, m_clock), made->sealer);
    if (!workspace)
        return fail(workspace.error());
    return NewWorkspace{*workspace, made->recoveryPhrase};
}

Result<Workspace::CheckReport>
Wiring::checkWorkspace(const std::function<bool(qint64 opened, qint64 total)> &told)
{
    std::atomic_bool isStopped = false;
    StoreOptions options;
    options.fault = [&isStopped] { return isStopped.load(); }; // asked before every access
    const auto aside = Workspace::open(m_workspace->folder(), m_sealer, m_clock, options);
    auto report = aside ? await((*aside)->check([&](qint64 opened, qint64 total) {
        isStopped = !told(opened, total);
    }))
                        : Result<Workspace::CheckReport>(fail(aside.error()));
    return isStopped ? fail(FailureCode::Cancelled) : report;
}

Result<BackupMade> Wiring::backUp(const QString &file, const SecretBytes &passphrase,
                                  const BackupWatch &watch)
{
    const Result<KeyFile> facts = KeyFile::read(m_workspace->folder());
    if (!facts)
        return fail(facts.error());
    const auto key = BackupKey::make(*facts, m_sealer->masterKey(), passphrase);
    if (!key)
        return fail(key.error());
    BackupWriter writer({m_workspace->folder(), file, QStringLiteral(OKNO_VERSION), key->toJson(),
                         m_sealer, m_clock},
                        watch);
    const auto made = writer.write();
    if (!made)
        return fail(made.error());
    // The backup is there, whatever becomes of the note about it.
    if (auto kept = rememberBackup(*m_workspace, {made->at, file, made->size}); !kept)
        qCWarning(logStore, "backup not remembered: %s", qPrintable(failureKey(kept.error().code)));
    return *made;
}

Result<Restored> Wiring::restoreWorkspace(const RestoreOrder &order, const BackupWatch &watch)
{
    const auto newKey = WorkspaceKey::readNew(order.newKey);
    if (!newKey)
        return fail(newKey.error());
    auto place = RestoreFolder::prepare(order.folder);
    if (!place)
        return fail(place.error());
    const auto backup = openBackup(order.file, *order.passphrase);
    if (!backup)
        return fail(backup.error());
    const auto restored = unpackBackup(*backup, place->path(), m_clock, watch);
    if (!restored)
        return fail(restored.error());
    const auto adopted =
        await(workspaceKey(place->path())->adopt(backup->origin, backup->key, *newKey));
    if (!adopted)
        return fail(adopted.error());
    if (auto published = place->publish(); !published)
        return fail(published.error());
    return *restored;
}

Result<Wiring::Connection *> Wiring::connect(const QString &profileId, const QUrl &windowAddress)
{
    Result<Profile> profile = Profile::load(profileId);
    if (profile && !windowAddress.isEmpty())
        profile = profile->at(windowAddress);
    if (!profile)
        return fail(profile.error());
    return onMain([&] {
        m_connection = {};
        m_connection.profile = *profile;
        m_connection.http = std::make_unique<HttpClient>(profile->address(), m_language);
        m_connection.window =
            std::make_unique<WindowClient>(*m_connection.http, profile->largestFile());
        m_connection.reference = std::make_unique<ReferenceClient>(*m_connection.http);
        return Result<Connection *>(&m_connection);
    });
}

Result<Wiring::Connection *> Wiring::connect(const QString &profileId, const QUrl &windowAddress,
                                             const Principal &principal)
{
    const Result<Connection *> bare = connect(profileId, windowAddress);
    if (!bare)
        return bare;
    onMain([this] {
        SecretVault &vault = m_sealedVault ? *m_sealedVault : m_keychain;
        m_connection.tokens =
            std::make_unique<TokenStore>(vault, m_connection.profile.id(), *m_clock);
        m_connection.signIn =
            std::make_unique<SignIn>(m_connection.profile, *m_connection.http, *m_connection.window,
                                     *m_connection.tokens, m_workspace->settings(), *m_clock);
        return true;
    });
    const auto session = await(m_connection.signIn->restore(principal.id));
    if (!session && session.error().code != FailureCode::NotSignedIn)
        return fail(session.error());
    const auto anchors = await(m_connection.signIn->anchors());
    if (!anchors)
        return anchors.error().code == FailureCode::NotFound
                   ? bare
                   : Result<Connection *>(fail(anchors.error()));
    onMain([&] {
        makeSender(*anchors, principal.id);
        return true;
    });
    return bare;
}

void Wiring::makeSender(const QList<QByteArray> &anchors, const PrincipalId &account)
{
    Connection &c = m_connection;
    const QString feedKey = c.profile.id() + u'/' + account.toString();
    c.receipts = std::make_unique<ReceiptVerifier>(m_verifier, anchors);
    c.collector = std::make_unique<ReceiptCollector>(
        *c.window, *c.receipts, m_workspace->receipts(), m_workspace->outbox(), *m_clock);
    c.feed = std::make_unique<EventFeed>(*c.window, m_workspace->outbox(), *c.collector, *m_clock,
                                         feedKey, c.profile.pageEvents(), account);
    c.sender = std::make_unique<OutboxSender>(m_workspace->outbox(), *c.window, *c.collector,
                                              *c.feed, *m_clock, account, c.profile.pollSeconds());
}

} // namespace okno
