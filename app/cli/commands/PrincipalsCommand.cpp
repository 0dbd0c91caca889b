#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Describe.h"
#include "app/flow/Await.h"

namespace okno {

namespace {

ExitCode addPrincipal(Session &session, Workspace &workspace, const Arguments &arguments)
{
    Output &out = session.out();
    Principal principal{PrincipalId::create(), arguments.value("name"), arguments.value("country"),
                        arguments.value("tax-number"), arguments.value("ogrn")};
    for (const char *option : {"name", "country", "tax-number"}) {
        if (arguments.value(option).isEmpty())
            return out.failed(
                {FailureCode::UsageWrong, QStringLiteral("--") + QLatin1String(option), {}});
    }
    const auto added = await(workspace.principals().add(principal));
    if (!added)
        return out.failed(added.error());
    out.set(QStringLiteral("id"), added->id.toString());
    out.line(
        out.say(QT_TRANSLATE_NOOP("cli", "On behalf of: %1, %2"), {added->name, added->taxNumber}));
    return ExitCode::Done;
}

ExitCode runPrincipals(Session &session, const Arguments &arguments)
{
    Output &out = session.out();
    const auto workspace = session.workspace();
    if (!workspace)
        return out.failed(workspace.error());
    if (arguments.positional().value(0) == QLatin1String("add"))
        return addPrincipal(session, **workspace, arguments);
    const auto all = await((*workspace)->principals().list());
    if (!all)
        return out.failed(all.error());
    QJsonArray list;
    for (const Principal &principal : *all) {
        list.append(toJson(principal));
        out.line(QStringLiteral("%1  %2 %3  %4")
                     .arg(principal.id.toString(), principal.country, principal.taxNumber,
                          principal.name));
    }
    out.set(QStringLiteral("principals"), list);
    return ExitCode::Done;
}

ExitCode addAuthority(Session &session, Workspace &workspace, const Principal &principal,
                      const Arguments &arguments)
{
    Output &out = session.out();
    for (const char *option : {"person", "person-tax-number"}) {
        if (arguments.value(option).isEmpty())
            return out.failed(
                {FailureCode::UsageWrong, QStringLiteral("--") + QLatin1String(option), {}});
    }
    Authority authority;
    authority.id = AuthorityId::create();
    authority.principal = principal.id;
    authority.personName = arguments.value("person");
    authority.personTaxNumber = arguments.value("person-tax-number");
    authority.documentNumber = arguments.value("number");
    authority.validFrom = QDate::fromString(arguments.value("from"), Qt::ISODate);
    authority.validTo = QDate::fromString(arguments.value("to"), Qt::ISODate);
    const bool isWrongDate = (arguments.isSet("from") && !authority.validFrom.isValid()) ||
                             (arguments.isSet("to") && !authority.validTo.isValid());
    if (isWrongDate)
        return out.failed({FailureCode::ValueInvalid, QStringLiteral("--from, --to"),
                           QStringLiteral("YYYY-MM-DD")});
    const auto added = await(workspace.principals().addAuthority(authority));
    if (!added)
        return out.failed(added.error());
    out.set(QStringLiteral("id"), added->id.toString());
    out.line(out.say(QT_TRANSLATE_NOOP("cli", "%1 acts for %2 as head of the organisation"),
                     {authority.personName, principal.name}));
    return ExitCode::Done;
}

ExitCode runAuthorities(Session &session, const Arguments &arguments)
{
    Output &out = session.out();
    const auto workspace = session.workspace();
    if (!workspace)
        return out.failed(workspace.error());
    const auto principal = session.principal();
    if (!principal)
        return out.failed(principal.error());
    if (arguments.positional().value(0) == QLatin1String("add")) {
        if (!arguments.isSet("head"))
            return out.failed({FailureCode::UsageWrong, QStringLiteral("--head"), {}});
        return addAuthority(session, **workspace, *principal, arguments);
    }
    const auto all = await((*workspace)->principals().authorities(principal->id));
    if (!all)
        return out.failed(all.error());
    QJsonArray list;
    for (const Authority &authority : *all) {
        list.append(toJson(authority));
        out.line(
            QStringLiteral("%1  %2  %3")
                .arg(authority.id.toString(), authority.personTaxNumber, authority.personName));
    }
    out.set(QStringLiteral("authorities"), list);
    return ExitCode::Done;
}

} // namespace

Command principalsCommand()
{
    return {"principals",
            "[add --name NAME --country CC --tax-number NUMBER [--ogrn NUMBER]]",
            QT_TRANSLATE_NOOP("cli", "On whose behalf work is done"),
            0,
            1,
            {valueOption("name", "NAME"), valueOption("country", "CC"),
             valueOption("tax-number", "NUMBER"), valueOption("ogrn", "NUMBER")},
            runPrincipals};
}

Command authoritiesCommand()
{
    return {"authorities",
            "[add --head --person NAME --person-tax-number NUMBER [--number TEXT] [--from DATE] "
            "[--to DATE]] [--principal ID]",
            QT_TRANSLATE_NOOP("cli", "By what right it is done"),
            0,
            1,
            {flagOption("head"), valueOption("person", "NAME"),
             valueOption("person-tax-number", "NUMBER"), valueOption("number", "TEXT"),
             valueOption("from", "DATE"), valueOption("to", "DATE")},
            runAuthorities};
}

} // namespace okno
