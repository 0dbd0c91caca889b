#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Describe.h"
#include "app/flow/RuleSets.h"
#include "signing/cades/CadesVerifier.h"

#include <QFileInfo>
#include <QJsonArray>

namespace okno {

namespace {

QJsonObject describe(const RuleSets::Kept &kept, bool isUsed)
{
    return {{QStringLiteral("kind"), kept.set.kind()},
            {QStringLiteral("version"), kept.set.version().toString()},
            {QStringLiteral("from"), kept.set.from().toString(Qt::ISODate)},
            {QStringLiteral("to"), kept.set.to().toString(Qt::ISODate)},
            {QStringLiteral("rules"), QJsonArray::fromStringList(kept.set.ruleIds())},
            {QStringLiteral("off"), QJsonArray::fromStringList(kept.set.off())},
            {QStringLiteral("signer"), kept.signer},
            {QStringLiteral("sha256"), kept.sha256},
            {QStringLiteral("isUsed"), isUsed}};
}

// The built-in version of each kind that has a set, and the sets; a mark at those used today.
ExitCode list(Session &session, const RuleSets &sets)
{
    Output &out = session.out();
    const auto definitions = session.definitions();
    const auto kept = sets.sets();
    if (!definitions || !kept)
        return out.failed(definitions ? kept.error() : definitions.error());
    const QDate today = session.wiring().clock().nowUtc().toLocalTime().date();
    QJsonArray rules;
    for (const RuleSets::Kept &one : *kept) {
        const RuleSet *used = (*definitions)->ruleSet(one.set.kind(), today);
        const bool isUsed = used && used->version() == one.set.version();
        rules.append(describe(one, isUsed));
        out.line(QStringLiteral("%1 %2  %3  %4 – %5  %6")
                     .arg(isUsed ? QStringLiteral("*") : QStringLiteral(" "), one.set.kind(),
                          one.set.version().toString(), one.set.from().toString(Qt::ISODate),
                          one.set.to().toString(Qt::ISODate), one.signer));
    }
    for (const QString &id : (*definitions)->kinds().ids()) {
        const QString version = (*definitions)->kinds().kind(id)->rulesVersion();
        const QString mark =
            (*definitions)->ruleSet(id, today) ? QStringLiteral(" ") : QStringLiteral("*");
        out.line(QStringLiteral("%1 %2  %3  %4")
                     .arg(mark, id, version, out.say(QT_TRANSLATE_NOOP("cli", "built in"))));
    }
    out.line(out.say(QT_TRANSLATE_NOOP("cli", "* today's checks go by these rules")));
    out.set(QStringLiteral("sets"), rules);
    return ExitCode::Done;
}

Result<RuleSets::Signed> signedFile(const QStringList &words)
{
    const QString file = absolutePath(words.at(1));
    const auto bytes = readFile(file);
    if (!bytes)
        return fail(bytes.error());
    const QString beside = file + QStringLiteral(".p7s");
    const QString signatureFile = words.size() > 2            ? absolutePath(words.at(2))
                                  : QFileInfo::exists(beside) ? beside
                                                              : QString();
    if (signatureFile.isEmpty())
        return RuleSets::Signed{normalisedCms(*bytes), {}, file};
    const auto signature = readFile(signatureFile);
    if (!signature)
        return fail(signature.error());
    return RuleSets::Signed{*bytes, normalisedCms(*signature), file};
}

ExitCode import(Session &session, RuleSets &sets, const QStringList &words)
{
    Output &out = session.out();
    const auto definitions = session.definitions();
    const auto file = signedFile(words);
    if (!definitions || !file)
        return out.failed(definitions ? file.error() : definitions.error());
    const auto kept = sets.import(*file, (*definitions)->kinds());
    if (!kept)
        return out.failed(kept.error());
    out.set(QStringLiteral("set"), describe(*kept, false));
    out.line(out.say(QT_TRANSLATE_NOOP("cli", "Rules of %1, version %2, judge documents filed from "
                                              "%3 on; signed by %4"),
                     {kept->set.kind(), kept->set.version().toString(),
                      kept->set.from().toString(Qt::ISODate), kept->signer}));
    return ExitCode::Done;
}

ExitCode trust(Session &session, RuleSets &sets, const QStringList &words)
{
    Output &out = session.out();
    if (words.size() == 2) {
        const QString file = absolutePath(words.at(1));
        const auto bytes = readFile(file);
        if (!bytes)
            return out.failed(bytes.error());
        if (const auto named = sets.trust(*bytes); !named)
            return out.failed({named.error().code, file, named.error().detail});
    }
    const auto trusted = sets.trusted();
    if (!trusted)
        return out.failed(trusted.error());
    QJsonArray certificates;
    for (const Certificate &certificate : *trusted) {
        certificates.append(toJson(certificate));
        out.line(certificate.subject + QStringLiteral("  ") +
                 QString::fromLatin1(certificate.sha256.toHex()));
    }
    out.set(QStringLiteral("trusted"), certificates);
    return ExitCode::Done;
}

ExitCode update(Session &session, RuleSets &sets)
{
    const auto definitions = session.definitions();
    const auto connection = session.bareConnection();
    if (!definitions || !connection)
        return session.out().failed(definitions ? connection.error() : definitions.error());
    const auto updated =
        ReferenceUpdate::rules(*(*connection)->reference, sets, (*definitions)->kinds());
    return updated ? report(session, *updated) : session.out().failed(updated.error());
}

ExitCode run(Session &session, const Arguments &arguments)
{
    const QStringList &words = arguments.positional();
    const QString verb = words.first();
    const auto workspace = session.workspace();
    if (!workspace)
        return session.out().failed(workspace.error());
    RuleSets sets((*workspace)->settings(), session.wiring().verifier());
    if (verb == u"list" && words.size() == 1)
        return list(session, sets);
    if (verb == u"import" && words.size() > 1)
        return import(session, sets, words);
    if (verb == u"update" && words.size() == 1)
        return update(session, sets);
    if (verb == u"trust" && words.size() < 3)
        return trust(session, sets, words);
    return session.out().failed(
        {FailureCode::UsageWrong, QStringLiteral("rules ") + words.join(u' '), {}});
}

} // namespace

Command rulesCommand()
{
    return {"rules",
            "list | import FILE [SIGNATURE] | update | trust [CERTIFICATE]",
            QT_TRANSLATE_NOOP("cli", "Rules of checks that came after the program: takes a signed "
                                     "set, lists them, and names whose signature is believed"),
            1,
            3,
            {},
            run};
}

} // namespace okno
