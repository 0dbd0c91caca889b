#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Describe.h"
#include "app/flow/Await.h"

namespace okno {

namespace {

ExitCode runLogin(Session &session, const Arguments &arguments)
{
    Output &out = session.out();
    const auto principal = session.principal();
    if (!principal)
        return out.failed(principal.error());
    const auto key = session.key(arguments);
    if (!key)
        return out.failed(key.error());
    const auto connection = session.connection(*principal);
    if (!connection)
        return out.failed(connection.error());
    const auto token = await((*connection)->signIn->signIn(*principal, *key));
    if (!token)
        return out.failed(token.error());
    out.set(QStringLiteral("principal"), principal->id.toString());
    out.set(QStringLiteral("profile"), (*connection)->profile.id());
    out.set(QStringLiteral("expiresAt"), timeJson(token->expiresAt));
    out.set(QStringLiteral("amr"), token->amr);
    out.line(out.say(QT_TRANSLATE_NOOP("cli", "Signed in to %1 on behalf of %2 until %3"),
                     {(*connection)->profile.name(session.options().language), principal->name,
                      token->expiresAt.toLocalTime().toString(Qt::ISODate)}));
    return ExitCode::Done;
}

ExitCode runLogout(Session &session, const Arguments &)
{
    Output &out = session.out();
    const auto principal = session.principal();
    if (!principal)
        return out.failed(principal.error());
    const auto connection = session.connection(*principal);
    if (!connection)
        return out.failed(connection.error());
    const auto done = await((*connection)->signIn->signOut(principal->id));
    if (!done)
        return out.failed(done.error());
    out.line(out.say(QT_TRANSLATE_NOOP("cli", "Signed out.")));
    return ExitCode::Done;
}

ExitCode runWhoami(Session &session, const Arguments &)
{
    Output &out = session.out();
    const auto principal = session.principal();
    if (!principal)
        return out.failed(principal.error());
    const auto connection = session.connection(*principal);
    if (!connection)
        return out.failed(connection.error());
    const auto view = await((*connection)->signIn->whoAmI(principal->id));
    if (!view)
        return out.failed(view.error());
    out.set(QStringLiteral("principal"), principal->id.toString());
    out.set(QStringLiteral("taxNumber"), view->principalTaxNumber);
    out.set(QStringLiteral("country"), view->principalCountry);
    out.set(QStringLiteral("signer"), view->signer);
    out.set(QStringLiteral("amr"), view->amr);
    out.set(QStringLiteral("expiresAt"), timeJson(view->expiresAt));
    out.line(QStringLiteral("%1 %2, %3")
                 .arg(view->principalCountry, view->principalTaxNumber, view->signer));
    return ExitCode::Done;
}

} // namespace

Command loginCommand()
{
    return {"login",
            "--key URI [--pin-file FILE]",
            QT_TRANSLATE_NOOP("cli", "Signs in to the window by qualified signature"),
            0,
            0,
            {valueOption("key", "URI"), valueOption("pin-file", "FILE")},
            runLogin};
}

Command logoutCommand()
{
    return {"logout", "", QT_TRANSLATE_NOOP("cli", "Ends the session"), 0, 0, {}, runLogout};
}

Command whoamiCommand()
{
    return {"whoami", "", QT_TRANSLATE_NOOP("cli", "Whose session is open"), 0, 0, {}, runWhoami};
}

} // namespace okno
