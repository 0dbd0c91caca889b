#include "app/cli/commands/Commands.h"

#include "app/cli/Session.h"
#include "app/cli/commands/Describe.h"
#include "app/flow/Await.h"
#include "models/classifiers/ClassifierStore.h"
#include "models/classifiers/DocumentForms.h"
#include "models/store/Workspace.h"

#include <QDir>
#include <QJsonArray>

namespace okno {

namespace {

// --date and --from; today where nothing is given.
Result<QDate> dateOf(const Arguments &arguments, const char *option, QDate otherwise)
{
    if (!arguments.isSet(option))
        return otherwise;
    const QDate date = QDate::fromString(arguments.value(option), Qt::ISODate);
    return date.isValid()
               ? Result<QDate>(date)
               : fail(FailureCode::ValueInvalid, QLatin1String("--") + QLatin1String(option),
                      QStringLiteral("YYYY-MM-DD"));
}

QJsonObject object(const QMap<QString, QString> &map)
{
    QJsonObject json;
    for (auto each = map.begin(); each != map.end(); ++each)
        json.insert(each.key(), each.value());
    return json;
}

QJsonObject describe(const ClassifierVersion &version)
{
    return {{QStringLiteral("classifier"), version.classifier},
            {QStringLiteral("version"), version.version},
            {QStringLiteral("from"), version.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), version.to.toString(Qt::ISODate)},
            {QStringLiteral("codes"), version.codes},
            {QStringLiteral("sha256"), version.digest}};
}

QJsonObject describe(const QString &classifier, const ClassifierMatch &match)
{
    const ClassifierEntry &entry = match.entry;
    QJsonObject json{{QStringLiteral("classifier"), classifier},
                     {QStringLiteral("code"), entry.code},
                     {QStringLiteral("parent"), entry.parent},
                     {QStringLiteral("names"), object(entry.names)},
                     {QStringLiteral("facts"), object(entry.facts)},
                     {QStringLiteral("countries"), QJsonArray::fromStringList(entry.countries)},
                     {QStringLiteral("from"), entry.from.toString(Qt::ISODate)},
                     {QStringLiteral("to"), entry.to.toString(Qt::ISODate)},
                     {QStringLiteral("state"), classifierStateKey(match.answer.state)},
                     {QStringLiteral("stateDate"), match.answer.date.toString(Qt::ISODate)},
                     {QStringLiteral("version"), match.answer.version},
                     {QStringLiteral("nearest"), match.isNearest}};
    if (classifier == DocumentForms::classifier())
        json.insert(u"forms", QJsonArray::fromStringList(DocumentForms::modesOf(entry)));
    return json;
}

QString nameOf(const ClassifierEntry &entry, const QString &language)
{
    for (const QString &wanted : {language, QStringLiteral("ru"), QStringLiteral("en")}) {
        if (entry.names.contains(wanted))
            return entry.names.value(wanted);
    }
    return {};
}

ExitCode printVersions(Session &session, const Result<QList<ClassifierVersion>> &versions)
{
    if (!versions)
        return session.out().failed(versions.error());
    QJsonArray list;
    for (const ClassifierVersion &version : *versions) {
        list.append(describe(version));
        session.out().line(
            QStringLiteral("%1  %2  %3 – %4  %5")
                .arg(version.classifier, version.version, version.from.toString(Qt::ISODate),
                     version.to.toString(Qt::ISODate), QString::number(version.codes)));
    }
    session.out().set(QStringLiteral("classifiers"), list);
    return ExitCode::Done;
}

void printMatches(Session &session, const QString &classifier,
                  const QList<ClassifierMatch> &matches, QJsonArray &list)
{
    for (const ClassifierMatch &match : matches) {
        list.append(describe(classifier, match));
        session.out().line(QStringLiteral("%1  %2%3  %4  %5")
                               .arg(classifier, match.isNearest ? QStringLiteral("~") : QString(),
                                    match.entry.code, classifierStateKey(match.answer.state),
                                    nameOf(match.entry, session.options().language)));
        if (classifier == DocumentForms::classifier())
            session.out().line(QStringLiteral("    ") +
                               DocumentForms::modesOf(match.entry).join(u' '));
    }
}

ExitCode import(Session &session, ClassifierStore &store, const Arguments &arguments)
{
    const Result<QDate> from = dateOf(arguments, "from", {});
    if (!from)
        return session.out().failed(from.error());
    const ClassifierImport::Choice choice{arguments.value("as"), arguments.value("edition"), *from};
    QList<ClassifierVersion> all;
    for (const QString &file : arguments.positional().mid(1)) {
        const auto made = await(store.import(absolutePath(file), choice,
                                             arguments.isSet("definition")
                                                 ? absolutePath(arguments.value("definition"))
                                                 : QString()));
        if (!made)
            return session.out().failed(made.error());
        all += *made;
    }
    return printVersions(session, all);
}

ExitCode list(Session &session, ClassifierStore &store, const Arguments &)
{
    return printVersions(session, await(store.versions()));
}

Result<QStringList> searched(ClassifierStore &store, const Arguments &arguments)
{
    if (arguments.isSet("in"))
        return QStringList{arguments.value("in")};
    const auto versions = await(store.versions());
    if (!versions)
        return fail(versions.error());
    QStringList ids;
    for (const ClassifierVersion &version : *versions)
        ids.append(version.classifier);
    ids.removeDuplicates();
    return ids;
}

ExitCode search(Session &session, ClassifierStore &store, const Arguments &arguments)
{
    const Result<QDate> date = dateOf(arguments, "date", QDate::currentDate());
    const Result<QStringList> ids = searched(store, arguments);
    if (!date || !ids)
        return session.out().failed(date ? ids.error() : date.error());
    QJsonArray found;
    for (const QString &id : *ids) {
        const auto matches =
            await(store.search({id, arguments.positional().mid(1).join(u' '), *date}));
        if (!matches)
            return session.out().failed(matches.error());
        printMatches(session, id, *matches, found);
    }
    session.out().set(QStringLiteral("date"), date->toString(Qt::ISODate));
    session.out().set(QStringLiteral("codes"), found);
    return ExitCode::Done;
}

ExitCode show(Session &session, ClassifierStore &store, const Arguments &arguments)
{
    const Result<QDate> date = dateOf(arguments, "date", QDate::currentDate());
    const QString id = arguments.positional().value(1);
    const QString code = arguments.positional().value(2);
    if (!date || code.isEmpty())
        return session.out().failed(
            date ? Failure{FailureCode::UsageWrong, QStringLiteral("show"), {}} : date.error());
    const auto matches = await(store.show(id, code, *date));
    const auto lookup = await(store.snapshot({id}));
    if (!matches || !lookup)
        return session.out().failed(matches ? lookup.error() : matches.error());
    const ClassifierAnswer answer = (*lookup)->lookUp(id, code, *date);
    QJsonArray found;
    printMatches(session, id, *matches, found);
    if (matches->isEmpty())
        session.out().line(
            QStringLiteral("%1  %2  %3").arg(id, code, classifierStateKey(answer.state)));
    session.out().set(QStringLiteral("state"), classifierStateKey(answer.state));
    session.out().set(QStringLiteral("stateDate"), answer.date.toString(Qt::ISODate));
    session.out().set(QStringLiteral("version"), answer.version);
    session.out().set(QStringLiteral("codes"), found);
    return ExitCode::Done;
}

// From the window; "sync" does it again when a day has passed.
ExitCode update(Session &session, ClassifierStore &store, const Arguments &arguments)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return session.out().failed(workspace.error());
    const auto connection = session.bareConnection();
    if (!connection)
        return session.out().failed(connection.error());
    const auto updated = ReferenceUpdate::classifiers(*(*connection)->reference, store,
                                                      arguments.positional().mid(1));
    if (!updated)
        return session.out().failed(updated.error());
    const auto kept =
        ReferenceUpdate::remember((*workspace)->settings(), session.wiring().clock().nowUtc());
    return kept ? report(session, *updated) : session.out().failed(kept.error());
}

struct Verb {
    const char *name;
    qsizetype fewest;
    ExitCode (*run)(Session &, ClassifierStore &, const Arguments &);
};

constexpr Verb verbs[] = {{"import", 1, import},
                          {"list", 0, list},
                          {"search", 1, search},
                          {"show", 2, show},
                          {"update", 0, update}};

ExitCode run(Session &session, const Arguments &arguments)
{
    const QString name = arguments.positional().first();
    for (const Verb &verb : verbs) {
        if (name != QLatin1String(verb.name) || arguments.positional().size() <= verb.fewest)
            continue;
        const QString &workspace = session.options().workspace;
        if (!Workspace::isThere(workspace))
            return session.out().failed({FailureCode::WorkspaceMissing, workspace, {}});
        ClassifierStore store(workspace);
        const auto installed = await(store.importInstalled());
        return installed ? verb.run(session, store, arguments)
                         : session.out().failed(installed.error());
    }
    return session.out().failed(
        {FailureCode::UsageWrong, QStringLiteral("classifiers ") + name, {}});
}

} // namespace

Command classifiersCommand()
{
    return {
        "classifiers",
        "import FILE… [--as ID] [--edition V] [--from DATE] [--definition FILE] | list | "
        "search TEXT… [--in ID] [--date DATE] | show ID CODE [--date DATE] | update [ID…]",
        QT_TRANSLATE_NOOP("cli",
                          "Reference data: takes it from files or the window, finds codes and says "
                          "whether they are valid on a date"),
        1,
        -1,
        {valueOption("as", "ID"), valueOption("edition", "V"), valueOption("from", "DATE"),
         valueOption("definition", "FILE"), valueOption("in", "ID"), valueOption("date", "DATE")},
        run};
}

} // namespace okno
