#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Describe.h"
#include "app/flow/Await.h"
#include "models/corrections/DocumentDifference.h"

namespace okno {

namespace {

struct Compared {
    Document document;
    const KindSpec *kind = nullptr;
};

Result<Compared> open(Session &session, const QString &named)
{
    const Result<DocumentId> id = session.document(named);
    if (!id)
        return fail(id.error());
    const Result<Workspace *> workspace = session.workspace();
    const Result<const Definitions *> definitions = session.definitions();
    if (!workspace || !definitions)
        return fail(workspace ? definitions.error() : workspace.error());
    auto stored = await((*workspace)->documents().load(*id));
    if (!stored)
        return fail(stored.error());
    const KindSpec *kind = (*definitions)->kinds().kind(stored->document.kind());
    if (!kind)
        return fail(FailureCode::KindUnknown, stored->document.kind());
    return Compared{std::move(stored->document), kind};
}

QJsonObject toJson(const FieldDifference &one, const QString &label)
{
    return {{QStringLiteral("path"), one.path.toString()},
            {QStringLiteral("label"), label},
            {QStringLiteral("box"), one.box},
            {QStringLiteral("goodsItem"), one.goodsItem},
            {QStringLiteral("was"), one.was},
            {QStringLiteral("is"), one.is}};
}

// "[45] 1: Customs value: 862500.00 → 862600.00"
QString sentence(const FieldDifference &one, const QString &label)
{
    const auto shown = [](const QString &text) {
        return text.isEmpty() ? QStringLiteral("–") : text;
    };
    const QString box = one.box.isEmpty() ? QString() : QStringLiteral("[%1] ").arg(one.box);
    const QString item = one.goodsItem ? QStringLiteral("№ %1: ").arg(one.goodsItem) : QString();
    return box + item + label + QStringLiteral(": ") + shown(one.was) + QStringLiteral(" → ") +
           shown(one.is);
}

ExitCode runCompare(Session &session, const Arguments &arguments)
{
    Output &out = session.out();
    const Result<Compared> earlier = open(session, arguments.positional().at(0));
    if (!earlier)
        return out.failed(earlier.error());
    const Result<Compared> later = open(session, arguments.positional().at(1));
    if (!later)
        return out.failed(later.error());
    const auto definitions = session.definitions();
    if (!definitions)
        return out.failed(definitions.error());
    const KindLabels labels =
        (*definitions)->kinds().labels(later->kind->id(), out.texts().language());
    QJsonArray differences;
    for (const FieldDifference &one : DocumentDifference::between(earlier->document, *earlier->kind,
                                                                  later->document, *later->kind)) {
        const QString label = labels.fields.value(one.path.fieldKey());
        differences.append(toJson(one, label));
        out.line(sentence(one, label));
    }
    out.set(QStringLiteral("differences"), differences);
    if (differences.isEmpty())
        out.line(out.say(QT_TRANSLATE_NOOP("cli", "Both documents state the same.")));
    return ExitCode::Done;
}

} // namespace

Command compareCommand()
{
    return {"compare",
            "EARLIER-ID LATER-ID",
            QT_TRANSLATE_NOOP("cli", "Box by box what the later document states otherwise, such as "
                                     "a correction beside its goods declaration"),
            2,
            2,
            {},
            runCompare};
}

} // namespace okno
