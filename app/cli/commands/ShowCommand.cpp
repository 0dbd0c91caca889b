#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Describe.h"
#include "app/flow/Await.h"

#include <array>

namespace okno {

namespace {

QString originKey(const Document &document, const FieldPath &path)
{
    constexpr std::array keys{"typed", "copied", "imported", "offered", "calculated", "stamped"};
    const Provenance provenance = document.provenance().value(path, document.defaultProvenance());
    return QLatin1String(keys[static_cast<size_t>(provenance.origin)]);
}

class FieldPrinter
{
public:
    FieldPrinter(Session &session, const Document &document, const KindSpec *kind,
                 KindLabels labels)
        : m_out(session.out()), m_document(document), m_kind(kind), m_labels(std::move(labels))
    {
    }

    QJsonObject describe(const FieldPath &path) const
    {
        const QString key = path.fieldKey();
        const FieldSpec *field = m_kind ? m_kind->field(key) : nullptr;
        return {{QStringLiteral("path"), path.toString()},
                {QStringLiteral("label"), m_labels.fields.value(key)},
                {QStringLiteral("box"), field ? field->box : QString()},
                {QStringLiteral("value"), m_document.text(path)},
                {QStringLiteral("origin"), originKey(m_document, path)}};
    }

    void walk(const Node &node, const FieldPath &path, QJsonArray &fields)
    {
        if (node.isForeign())
            return;
        if (!node.text.isNull() && !path.isEmpty()) {
            const QJsonObject field = describe(path);
            fields.append(field);
            const QString box = field[u"box"].toString();
            m_out.line(QStringLiteral("%1%2 = %3")
                           .arg(box.isEmpty() ? QString() : QStringLiteral("[%1] ").arg(box),
                                path.toString(), node.text));
        }
        for (const Node &child : node.children)
            walk(child, path.child(child.field, child.row), fields);
    }

private:
    Output &m_out;
    const Document &m_document;
    const KindSpec *m_kind;
    KindLabels m_labels;
};

ExitCode runShow(Session &session, const Arguments &arguments)
{
    Output &out = session.out();
    const auto flow = session.flow();
    if (!flow)
        return out.failed(flow.error());
    const auto id = session.document(arguments.positional().first());
    if (!id)
        return out.failed(id.error());
    const auto stored = await((*session.workspace())->documents().load(*id));
    if (!stored)
        return out.failed(stored.error());
    const KindCatalogue &kinds = (*session.definitions())->kinds();
    const QString kind = stored->document.kind();
    FieldPrinter printer(session, stored->document, kinds.kind(kind),
                         kinds.labels(kind, session.options().language));
    if (arguments.isSet("field")) {
        const auto path = (*flow)->resolve(stored->document, arguments.value("field"));
        if (!path)
            return out.failed(path.error());
        const QJsonObject field = printer.describe(*path);
        out.setAll(field);
        out.line(field[u"value"].toString());
        return ExitCode::Done;
    }
    const QJsonObject summary = toJson(stored->summary);
    out.setAll(summary);
    out.line(QStringLiteral("%1  %2  %3")
                 .arg(id->toString(), kind, out.texts().documentState(stored->summary.state)));
    QJsonArray fields;
    printer.walk(stored->document.root(), {}, fields);
    out.set(QStringLiteral("fields"), fields);
    return ExitCode::Done;
}

ExitCode runSet(Session &session, const Arguments &arguments)
{
    Output &out = session.out();
    const auto flow = session.flow();
    if (!flow)
        return out.failed(flow.error());
    const auto id = session.document(arguments.positional().at(0));
    if (!id)
        return out.failed(id.error());
    const auto edits =
        (*flow)->setField(*id, arguments.positional().at(1), arguments.positional().at(2));
    if (!edits)
        return out.failed(edits.error());
    out.set(QStringLiteral("id"), id->toString());
    out.set(QStringLiteral("path"), edits->last().path.toString());
    out.set(QStringLiteral("value"), arguments.positional().at(2));
    out.line(out.say(QT_TRANSLATE_NOOP("cli", "Saved: %1 = %2"),
                     {edits->last().path.toString(), arguments.positional().at(2)}));
    return ExitCode::Done;
}

ExitCode runList(Session &session, const Arguments &arguments)
{
    Output &out = session.out();
    const auto workspace = session.workspace();
    if (!workspace)
        return out.failed(workspace.error());
    DocumentQuery query;
    query.limit = 1'000'000;
    query.search = arguments.value("search");
    for (const DocumentState state : {DocumentState::Draft, DocumentState::Checked,
                                      DocumentState::Frozen, DocumentState::Signed}) {
        if (documentStateKey(state) == arguments.value("state"))
            query.state = state;
    }
    if (arguments.isSet("state") && !query.state)
        return out.failed(
            {FailureCode::UsageWrong, QStringLiteral("--state"), arguments.value("state")});
    if (!session.options().principal.isEmpty()) {
        const auto principal = session.principal();
        if (!principal)
            return out.failed(principal.error());
        query.principal = principal->id;
    }
    const auto found = await((*workspace)->documents().list(query));
    if (!found)
        return out.failed(found.error());
    QJsonArray documents;
    for (const DocumentSummary &summary : *found) {
        documents.append(toJson(summary));
        out.line(QStringLiteral("%1  %2  %3  %4  %5")
                     .arg(summary.id.toString(), out.texts().documentState(summary.state),
                          summary.number, summary.counterparty, summary.sum));
    }
    if (found->isEmpty())
        out.line(out.say(QT_TRANSLATE_NOOP("cli", "No documents.")));
    out.set(QStringLiteral("documents"), documents);
    return ExitCode::Done;
}

} // namespace

Command showCommand()
{
    return {"show",
            "ID [--field PATH]",
            QT_TRANSLATE_NOOP("cli", "Shows a document or one field of it"),
            1,
            1,
            {valueOption("field", "PATH")},
            runShow};
}

Command setCommand()
{
    return {"set",
            "ID PATH VALUE",
            QT_TRANSLATE_NOOP("cli", "Changes one field; an empty value removes it"),
            3,
            3,
            {},
            runSet};
}

Command listCommand()
{
    return {"list",
            "[--state STATE] [--search TEXT]",
            QT_TRANSLATE_NOOP("cli", "Finds documents"),
            0,
            0,
            {valueOption("state", "STATE"), valueOption("search", "TEXT")},
            runList};
}

} // namespace okno
