#include "app/Printing.h"
#include "app/cli/Session.h"
#include "app/cli/commands/Commands.h"
#include "ui/print/DocumentPrinter.h"

namespace okno {

namespace {

Result<PrintRequest> requestFor(Session &session, const Arguments &arguments)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return fail(workspace.error());
    const auto id = session.document(arguments.positional().first());
    if (!id)
        return fail(id.error());
    return printRequest(**workspace, *id, session.options().language,
                        session.options().profile == u"training");
}

ExitCode runPrint(Session &session, const Arguments &arguments)
{
    Output &out = session.out();
    const auto definitions = session.definitions();
    if (!definitions)
        return out.failed(definitions.error());
    const auto request = requestFor(session, arguments);
    if (!request)
        return out.failed(request.error());
    const QString file =
        arguments.isSet("out")
            ? absolutePath(arguments.value("out"))
            : absolutePath(request->document.id().toString() + QStringLiteral(".pdf"));
    const auto printed = DocumentPrinter((*definitions)->kinds()).printToFile(*request, file);
    if (!printed)
        return out.failed(printed.error());
    out.set(QStringLiteral("file"), file);
    out.set(QStringLiteral("pages"), printed->pages);
    out.set(QStringLiteral("sheets"), printed->sheets);
    out.set(QStringLiteral("supplements"), printed->supplements);
    out.line(out.say(QT_TRANSLATE_NOOP("cli", "Printed: %1, pages: %2"),
                     {file, QString::number(printed->pages)}));
    return ExitCode::Done;
}

} // namespace

Command printCommand()
{
    return {"print",
            "ID [--out FILE]",
            QT_TRANSLATE_NOOP("cli", "Makes the PDF of a document"),
            1,
            1,
            {valueOption("out", "FILE")},
            runPrint,
            true};
}

} // namespace okno
