#include "app/cli/commands/Commands.h"

#include "app/cli/Session.h"
#include "app/flow/FormatPacks.h"

#include <QJsonArray>

namespace okno {

namespace {

QString dayOf(const FormatSpec &format)
{
    return format.inForce().toString(Qt::ISODate);
}

QJsonObject describe(const FormatSpec &format, const QString &written)
{
    return {{QStringLiteral("id"), format.id()},
            {QStringLiteral("kind"), format.kind()},
            {QStringLiteral("root"), format.rootName()},
            {QStringLiteral("namespace"), format.rootNamespace()},
            {QStringLiteral("inForce"), dayOf(format)},
            {QStringLiteral("isWritten"), format.id() == written},
            {QStringLiteral("paths"), format.wirePaths().size()}};
}

// With a mark at those in which new documents are made today.
ExitCode list(Session &session)
{
    Output &out = session.out();
    const auto definitions = session.definitions();
    if (!definitions)
        return out.failed(definitions.error());
    const QDate today = session.wiring().clock().nowUtc().toLocalTime().date();
    QJsonArray formats;
    for (const FormatSpec &format : (*definitions)->formats().all()) {
        const QString written = (*definitions)->formatFor(format.kind(), today).value_or(QString());
        formats.append(describe(format, written));
        const QString since =
            format.inForce().isValid()
                ? out.say(QT_TRANSLATE_NOOP("cli", "in force since %1"), {dayOf(format)})
                : out.say(QT_TRANSLATE_NOOP("cli", "built in"));
        out.line(QStringLiteral("%1 %2  %3  %4  %5")
                     .arg(format.id() == written ? QStringLiteral("*") : QStringLiteral(" "),
                          format.id(), format.kind(), since, format.rootNamespace()));
    }
    out.line(out.say(QT_TRANSLATE_NOOP("cli", "* new documents are made in this format today")));
    out.set(QStringLiteral("formats"), formats);
    return ExitCode::Done;
}

QString sentence(const Output &out, const FormatChange &change)
{
    using What = FormatChange::What;
    switch (change.what) {
    case What::Namespace:
        return out.say(QT_TRANSLATE_NOOP("cli", "namespace %1: %2 → %3"),
                       {change.name, change.before, change.after});
    case What::Added:
        return out.say(QT_TRANSLATE_NOOP("cli", "added: %1 (%2)"), {change.name, change.after});
    case What::Removed:
        return out.say(QT_TRANSLATE_NOOP("cli", "removed: %1 (%2)"), {change.name, change.before});
    case What::Occurrence:
        return out.say(QT_TRANSLATE_NOOP("cli", "how often: %1: %2 → %3"),
                       {change.name, change.before, change.after});
    case What::Text:
        return out.say(QT_TRANSLATE_NOOP("cli", "value: %1: %2 → %3"),
                       {change.name, change.before, change.after});
    }
    return {};
}

void tell(Output &out, const PackedFormat &packed)
{
    const QStringList names{packed.format.id(), packed.comparedWith,
                            QString::number(packed.changes.size()), dayOf(packed.format)};
    if (packed.isAmbiguous())
        out.line(out.say(
            QT_TRANSLATE_NOOP("cli", "%1: not imported. It has %3 changes under the namespace of "
                                     "the format known, so files of both could not be told apart"),
            names));
    else if (packed.isNew)
        out.line(out.say(QT_TRANSLATE_NOOP("cli", "%1: imported, in force since %4; against %2 it "
                                                  "has %3 changes"),
                         names));
    else
        out.line(out.say(QT_TRANSLATE_NOOP("cli", "%1: known already, without any change"), names));
    for (const FormatChange &change : packed.changes) {
        out.line(QStringLiteral("  ") + sentence(out, change));
        for (const QString &path : change.paths)
            out.line(QStringLiteral("      ") + path);
    }
}

QJsonObject describe(const PackedFormat &packed)
{
    QJsonArray changes;
    for (const FormatChange &change : packed.changes)
        changes.append(
            QJsonObject{{QStringLiteral("what"), FormatChange::key(change.what)},
                        {QStringLiteral("name"), change.name},
                        {QStringLiteral("before"), change.before},
                        {QStringLiteral("after"), change.after},
                        {QStringLiteral("paths"), QJsonArray::fromStringList(change.paths)}});
    return {{QStringLiteral("id"), packed.format.id()},
            {QStringLiteral("kind"), packed.format.kind()},
            {QStringLiteral("namespace"), packed.format.rootNamespace()},
            {QStringLiteral("inForce"), dayOf(packed.format)},
            {QStringLiteral("comparedWith"), packed.comparedWith},
            {QStringLiteral("isNew"), packed.isNew},
            {QStringLiteral("isAmbiguous"), packed.isAmbiguous()},
            {QStringLiteral("changes"), changes}};
}

ExitCode import(Session &session, const Arguments &arguments)
{
    Output &out = session.out();
    const QString text = arguments.value("in-force");
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid())
        return out.failed({FailureCode::ValueInvalid, QStringLiteral("--in-force"), text});
    const auto workspace = session.workspace();
    if (!workspace)
        return out.failed(workspace.error());
    const auto definitions = session.definitions();
    if (!definitions)
        return out.failed(definitions.error());
    FormatPacks packs((*workspace)->settings());
    const auto packed =
        packs.import(absolutePath(arguments.positional().at(1)), day, **definitions);
    if (!packed)
        return out.failed(packed.error());
    QJsonArray formats;
    for (const PackedFormat &one : *packed) {
        formats.append(describe(one));
        tell(out, one);
    }
    out.set(QStringLiteral("formats"), formats);
    return ExitCode::Done;
}

ExitCode run(Session &session, const Arguments &arguments)
{
    const QStringList &words = arguments.positional();
    if (words.isEmpty())
        return list(session);
    if (words.size() == 2 && words.first() == u"import")
        return import(session, arguments);
    return session.out().failed(
        {FailureCode::UsageWrong, QStringLiteral("formats ") + words.join(u' '), {}});
}

} // namespace

Command formatsCommand()
{
    return {"formats",
            "[import FOLDER|ZIP [--in-force DATE]]",
            QT_TRANSLATE_NOOP("cli", "Lists the official file formats, or takes new ones from a "
                                     "set of schemas and tells what they change"),
            0,
            2,
            {valueOption("in-force", "DATE")},
            run};
}

} // namespace okno
