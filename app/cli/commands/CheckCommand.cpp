#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Describe.h"
#include "app/flow/Await.h"
#include "models/base/DurableFile.h"
#include "models/formats/FormatReader.h"

#include <QFileInfo>

#include <algorithm>

namespace okno {

namespace {

bool isWanted(const Finding &finding, const QString &only)
{
    const bool isSchema = finding.id.startsWith(QLatin1String("schema."));
    return only.isEmpty() || isSchema == (only == QLatin1String("schema"));
}

struct Checked {
    QList<Finding> findings;
    Acceptances acceptances;
    QString kind;
};

// A file is judged as it stands: the schema reads its own bytes, not what we would write.
Result<Checked> checkFile(Session &session, const QString &file)
{
    const auto bytes = readFile(file);
    if (!bytes)
        return fail(bytes.error());
    const auto definitions = session.definitions();
    if (!definitions)
        return fail(definitions.error());
    const auto document = FormatReader::read(*bytes, (*definitions)->formats());
    if (!document)
        return fail(document.error());
    const QDate day = session.wiring().clock().nowUtc().toLocalTime().date();
    const auto checker = (*definitions)->checker(document->kind(), document->format(), day);
    if (!checker)
        return fail(checker.error());
    const Validator &validator = (*checker)->validator;
    QList<Finding> findings = validator.check(
        *document, ReferenceData(session.options().workspace).context(validator, day));
    const auto schema = (*checker)->schema.check(*bytes, *document);
    if (!schema)
        return fail(schema.error());
    return Checked{findings + *schema, {}, document->kind()};
}

Result<Checked> checkDocument(Session &session, const QString &text)
{
    const auto flow = session.flow();
    if (!flow)
        return fail(flow.error());
    const auto id = session.document(text);
    if (!id)
        return fail(id.error());
    const auto findings = (*flow)->check(*id);
    if (!findings)
        return fail(findings.error());
    const auto stored = await((*session.workspace())->documents().load(*id));
    if (!stored)
        return fail(stored.error());
    return Checked{*findings, Acceptances(stored->document, (*flow)->today()),
                   stored->document.kind()};
}

ExitCode runCheck(Session &session, const Arguments &arguments)
{
    Output &out = session.out();
    const QString only = arguments.value("only");
    if (!only.isEmpty() && only != QLatin1String("schema") && only != QLatin1String("rules"))
        return out.failed({FailureCode::UsageWrong, QStringLiteral("--only"), only});
    QJsonArray subjects;
    ExitCode code = ExitCode::Done;
    for (const QString &subject : arguments.positional()) {
        const bool isFile = QFileInfo(subject).isFile();
        const auto checked =
            isFile ? checkFile(session, absolutePath(subject)) : checkDocument(session, subject);
        if (arguments.positional().size() > 1)
            out.line(subject);
        if (!checked) {
            code = worse(code, out.failed(checked.error()));
            continue;
        }
        QList<Finding> wanted;
        std::copy_if(checked->findings.begin(), checked->findings.end(), std::back_inserter(wanted),
                     [&only](const Finding &finding) { return isWanted(finding, only); });
        code = worse(
            code, report(session, subject, wanted, checked->acceptances, checked->kind, subjects));
    }
    out.set(QStringLiteral("checked"), subjects);
    if (subjects.size() == 1) {
        out.set(QStringLiteral("findings"), subjects.first()[u"findings"]);
        out.set(QStringLiteral("blocking"), subjects.first()[u"blocking"]);
    }
    return code;
}

} // namespace

Command checkCommand()
{
    return {"check",
            "ID|FILE… [--only schema|rules]",
            QT_TRANSLATE_NOOP("cli", "Findings of rules and schema"),
            1,
            -1,
            {valueOption("only", "PART")},
            runCheck};
}

} // namespace okno
