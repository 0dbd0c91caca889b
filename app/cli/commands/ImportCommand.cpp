#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Describe.h"

#include <QFileInfo>

namespace okno {

namespace {

void announce(Session &session, const DocumentSummary &summary, const char *sentence,
              const QString &from)
{
    session.out().line(session.out().say(sentence, {summary.id.toString(), from}));
}

ExitCode runImport(Session &session, const Arguments &arguments)
{
    Output &out = session.out();
    const auto flow = session.flow();
    if (!flow)
        return out.failed(flow.error());
    PrincipalId principal;
    if (!session.options().principal.isEmpty()) {
        const auto chosen = session.principal();
        if (!chosen)
            return out.failed(chosen.error());
        principal = chosen->id;
    }
    QJsonArray documents;
    ExitCode code = ExitCode::Done;
    for (const QString &file : arguments.positional()) {
        const auto bytes = readFile(absolutePath(file));
        const auto summary =
            bytes ? (*flow)->importFile(*bytes, QFileInfo(file).fileName(), principal)
                  : Result<DocumentSummary>(fail(bytes.error()));
        if (!summary) {
            out.progress(file);
            code = worse(code, out.failed(summary.error()));
            continue;
        }
        documents.append(toJson(*summary));
        announce(session, *summary, QT_TRANSLATE_NOOP("cli", "Imported as %1 from %2"), file);
    }
    out.set(QStringLiteral("documents"), documents);
    if (arguments.positional().size() == 1 && !documents.isEmpty())
        out.set(QStringLiteral("id"), documents.first()[u"id"]);
    return code;
}

} // namespace

Command importCommand()
{
    return {"import", "FILE…",  QT_TRANSLATE_NOOP("cli", "Official XML files become drafts"), 1, -1,
            {},       runImport};
}

} // namespace okno
