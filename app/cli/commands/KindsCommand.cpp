#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Describe.h"

namespace okno {

namespace {

ExitCode runKinds(Session &session, const Arguments &)
{
    const auto definitions = session.definitions();
    if (!definitions)
        return session.out().failed(definitions.error());
    QJsonArray list;
    for (const QString &id : (*definitions)->kinds().ids()) {
        const KindSpec *kind = (*definitions)->kinds().kind(id);
        const KindLabels labels = (*definitions)->kinds().labels(id, session.options().language);
        list.append(QJsonObject{{QStringLiteral("id"), id},
                                {QStringLiteral("name"), labels.kindName},
                                {QStringLiteral("format"), kind->defaultFormat()},
                                {QStringLiteral("rules"), kind->rulesVersion()},
                                {QStringLiteral("fromCustoms"), kind->isFromCustoms()},
                                {QStringLiteral("fields"), kind->fields().size()}});
        session.out().line(
            QStringLiteral("%1  %2  (%3)").arg(id, labels.kindName, kind->defaultFormat()));
    }
    session.out().set(QStringLiteral("kinds"), list);
    return ExitCode::Done;
}

} // namespace

Command kindsCommand()
{
    return {"kinds", "",      QT_TRANSLATE_NOOP("cli", "Lists the kinds of documents"), 0, 0,
            {},      runKinds};
}

} // namespace okno
