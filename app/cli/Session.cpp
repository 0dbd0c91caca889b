#include "app/cli/Session.h"

#include "app/cli/SecretPrompt.h"
#include "app/flow/FormatPacks.h"
#include "app/flow/RuleSets.h"
#include "app/flow/UnlockKey.h"
#include "models/base/SecretFile.h"

namespace okno {

Result<Workspace *> Session::openUnasked()
{
    const QString file =
        m_options.passphraseFile.isEmpty() ? QString() : absolutePath(m_options.passphraseFile);
    return m_wiring.openWorkspace(m_options.workspace, {nullptr, file});
}

Workspace *Session::openQuietly()
{
    if (!m_workspace && Workspace::isThere(m_options.workspace))
        m_workspace = openUnasked().value_or(nullptr);
    return m_workspace;
}

Result<Workspace *> Session::workspace()
{
    if (m_workspace)
        return m_workspace;
    auto opened = openUnasked();
    if (!opened && opened.error().code == FailureCode::PassphraseRequired) {
        Result<SecretBytes> typed =
            promptForSecret(m_out.say(QT_TRANSLATE_NOOP("cli", "Passphrase of the workspace")));
        if (!typed)
            return fail(opened.error());
        opened = m_wiring.openWorkspace(
            m_options.workspace, {std::make_shared<const SecretBytes>(std::move(*typed)), {}});
    }
    if (opened)
        m_workspace = *opened;
    return opened;
}

Result<const Definitions *> Session::definitions()
{
    if (m_definitions)
        return m_definitions.get();
    Definitions::Further further{Definitions::usualFolder(), {}, {}};
    // What was imported lies in the workspace. Where that cannot be opened without a question, the
    // commands that need no workspace do with what is built in.
    if (Workspace *opened = openQuietly()) {
        const auto imported = FormatPacks(opened->settings()).formats();
        if (!imported)
            return fail(imported.error());
        further.formats = *imported;
        const auto rules = RuleSets(opened->settings(), m_wiring.verifier()).rules();
        if (!rules)
            return fail(rules.error());
        further.rules = *rules;
    }
    auto loaded = Definitions::load(further);
    if (!loaded)
        return fail(loaded.error());
    m_definitions = std::move(*loaded);
    for (const Failure &left : m_definitions->leftOut())
        m_out.progress(
            m_out.say(QT_TRANSLATE_NOOP("cli", "Left out: %1 (%2)"), {left.place, left.detail}));
    return m_definitions.get();
}

Result<DocumentFlow *> Session::flow()
{
    if (m_flow)
        return m_flow.get();
    const Result<Workspace *> opened = workspace();
    if (!opened)
        return fail(opened.error());
    const Result<const Definitions *> known = definitions();
    if (!known)
        return fail(known.error());
    m_flow = std::make_unique<DocumentFlow>(**opened, **known, m_wiring.clock());
    return m_flow.get();
}

Result<Wiring::Connection *> Session::bareConnection()
{
    return m_wiring.connect(m_options.profile, QUrl(m_options.windowAddress));
}

Result<Wiring::Connection *> Session::connection(const Principal &principal)
{
    if (m_connection && m_connectedFor == principal.id)
        return m_connection;
    m_connection = nullptr;
    if (const Result<Workspace *> opened = workspace(); !opened)
        return fail(opened.error());
    const auto connected =
        m_wiring.connect(m_options.profile, QUrl(m_options.windowAddress), principal);
    if (connected) {
        m_connection = *connected;
        m_connectedFor = principal.id;
    }
    return connected;
}

Result<Principal> Session::principal(const QString &named)
{
    const QString chosen = named.isEmpty() ? m_options.principal : named;
    const Result<Workspace *> opened = workspace();
    if (!opened)
        return fail(opened.error());
    const auto all = await((*opened)->principals().list());
    if (!all)
        return fail(all.error());
    if (chosen.isEmpty()) {
        if (all->size() == 1)
            return all->first();
        return all->isEmpty() ? fail(FailureCode::NotFound, QStringLiteral("--principal"))
                              : fail(FailureCode::UsageWrong, QStringLiteral("--principal"));
    }
    // The beginning of an id will do, but never a guess between organisations.
    constexpr qsizetype fewestCharacters = 4;
    QList<Principal> found;
    for (const Principal &principal : *all) {
        if (principal.taxNumber == chosen)
            return principal;
        if (principal.id.toString().startsWith(chosen) && chosen.size() >= fewestCharacters)
            found.append(principal);
    }
    if (found.size() == 1)
        return found.first();
    return fail(FailureCode::NotFound, chosen);
}

Result<DocumentId> Session::document(const QString &text)
{
    if (const auto id = DocumentId::parse(text))
        return *id;
    constexpr qsizetype fewestCharacters = 4;
    const Result<Workspace *> opened = workspace();
    if (!opened)
        return fail(opened.error());
    const auto all = await((*opened)->documents().list({{}, {}, {}, 1'000'000, 0}));
    if (!all)
        return fail(all.error());
    QList<DocumentId> found;
    for (const DocumentSummary &summary : *all) {
        if (summary.id.toString().startsWith(text, Qt::CaseInsensitive))
            found.append(summary.id);
    }
    if (found.size() != 1 || text.size() < fewestCharacters)
        return fail(FailureCode::NotFound, text);
    return found.first();
}

Result<DocumentSummary> Session::summary(const DocumentId &id)
{
    const Result<Workspace *> opened = workspace();
    return opened ? await((*opened)->documents().summary(id)) : fail(opened.error());
}

Result<std::shared_ptr<const SecretBytes>> Session::pin(const Arguments &arguments)
{
    auto secret =
        arguments.isSet("pin-file")
            ? readSecretFile(absolutePath(arguments.value("pin-file")), Exposure::Tolerate)
            : promptForSecret(m_out.say(QT_TRANSLATE_NOOP("cli", "Password of the key")));
    if (!secret)
        return fail(secret.error());
    return std::make_shared<const SecretBytes>(std::move(*secret));
}

Result<std::shared_ptr<KeySession>> Session::key(const Arguments &arguments)
{
    const QString uri = arguments.value("key");
    if (uri.isEmpty())
        return fail(FailureCode::UsageWrong, QStringLiteral("--key"));
    const auto secret = pin(arguments);
    if (!secret)
        return fail(secret.error());
    return unlockKey(m_wiring.keys(), uri, *secret);
}

} // namespace okno
