#include "app/flow/Definitions.h"

#include "models/base/Log.h"
#include "models/kinds/AddedFields.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace okno {

namespace {

constexpr qint64 largestFile = 32 << 20;

Result<FormatSpec> readFormat(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::FileUnreadable, path, file.errorString());
    if (file.size() > largestFile)
        return fail(FailureCode::FormatBroken, path, QString::number(file.size()));
    Result<FormatSpec> format = FormatSpec::fromJson(file.read(largestFile));
    if (!format)
        return fail(FailureCode::FormatBroken, path + u':' + format.error().place,
                    format.error().detail);
    return format;
}

// A kind of strangers is tried out whole: its format is there, its form and rules can be read.
Result<void> addKind(KindCatalogue &kinds, const FormatCatalogue &formats, const QString &path)
{
    const QStringList before = kinds.ids();
    if (const Result<void> added = kinds.addFolder(path); !added)
        return added;
    for (const QString &id : kinds.ids()) {
        if (before.contains(id))
            continue;
        const QString format = kinds.kind(id)->defaultFormat();
        if (!formats.format(format))
            return fail(FailureCode::FormatBroken, path + QStringLiteral("/kind.json"),
                        QStringLiteral("defaultFormat ") + format);
        if (const Result<FormSpec> form = kinds.form(id); !form)
            return fail(form.error());
        if (const auto rules = Validator::forKind(kinds, id); !rules)
            return fail(FailureCode::FormatBroken, path + u'/' + rules.error().place,
                        rules.error().detail);
    }
    return {};
}

} // namespace

Definitions::Definitions(KindCatalogue kinds, FormatCatalogue formats)
    : m_kinds(std::move(kinds)), m_formats(std::move(formats))
{
}

QString Definitions::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/okno/definitions");
}

Result<std::unique_ptr<Definitions>> Definitions::load(const Further &further)
{
    Result<KindCatalogue> kinds = KindCatalogue::builtIn();
    if (!kinds)
        return fail(kinds.error());
    Result<FormatCatalogue> formats = FormatCatalogue::builtIn();
    if (!formats)
        return fail(formats.error());
    Result<QList<ConversionTable>> conversions = ConversionTable::builtIn();
    if (!conversions)
        return fail(conversions.error());
    std::unique_ptr<Definitions> made(new Definitions(std::move(*kinds), std::move(*formats)));
    made->m_conversions = std::move(*conversions);
    made->addFolder(further.folder);
    for (const FormatSpec &format : further.formats)
        made->addFormat(format);
    made->addRules(further.rules);
    for (const Failure &left : made->leftOut())
        qCWarning(logStore, "left out: %s %s", qPrintable(left.place), qPrintable(left.detail));
    return made;
}

// Formats first: kinds name them.
void Definitions::addFolder(const QString &folder)
{
    if (folder.isEmpty())
        return;
    const QDir formats(folder + QStringLiteral("/formats"));
    for (const QString &name :
         formats.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const Result<FormatSpec> format = readFormat(formats.filePath(name));
        if (!format)
            m_leftOut.append(format.error());
        else if (m_formats.format(format->id()))
            m_leftOut.append({FailureCode::FormatBroken, formats.filePath(name),
                              QStringLiteral("id %1: twice").arg(format->id())});
        else
            m_formats.add(*format);
    }
    const QDir kinds(folder + QStringLiteral("/kinds"));
    for (const QString &name : kinds.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        KindCatalogue tried = m_kinds;
        const Result<void> usable = addKind(tried, m_formats, kinds.filePath(name));
        if (usable)
            m_kinds = tried;
        else
            m_leftOut.append(usable.error());
    }
}

// A later version of a document that is known: the kind learns the fields that it brings.
void Definitions::addFormat(const FormatSpec &format)
{
    if (m_formats.format(format.id()))
        return; // the program has learnt it since
    const KindSpec *kind = m_kinds.kind(format.kind());
    const FormatSpec *first = kind ? m_formats.format(kind->defaultFormat()) : nullptr;
    if (first)
        m_kinds.addFields(format.kind(), addedFields(format, *first));
    m_formats.add(format);
}

Result<void> Definitions::tryRules(const RuleSet &set, const KindCatalogue &kinds)
{
    const auto unusable = [](const QString &place, const QString &detail) {
        return fail(FailureCode::RulesUnusable, place, detail);
    };
    const auto builtIn = Validator::forKind(kinds, set.kind());
    if (!builtIn)
        return unusable(QStringLiteral("kind"), set.kind());
    const QStringList known = builtIn->ruleIds();
    for (const QString &id : set.off()) {
        if (!known.contains(id))
            return unusable(QStringLiteral("off"), id);
    }
    for (const QString &id : set.ruleIds()) {
        for (auto texts = set.texts().begin(); texts != set.texts().end(); ++texts) {
            if (!known.contains(id) && texts->findings.value(id).isEmpty())
                return unusable(id, QStringLiteral("texts ") + texts.key());
        }
    }
    const auto changed = Validator::forKind(kinds, set.kind(), &set);
    return changed ? Result<void>() : unusable(changed.error().place, changed.error().detail);
}

void Definitions::addRules(QList<RuleSet> sets)
{
    std::sort(sets.begin(), sets.end(), [](const RuleSet &one, const RuleSet &other) {
        return one.version() < other.version();
    });
    for (const RuleSet &set : sets) {
        if (const auto usable = tryRules(set, m_kinds); !usable) {
            m_leftOut.append(usable.error());
            continue;
        }
        for (auto texts = set.texts().begin(); texts != set.texts().end(); ++texts)
            m_kinds.addTexts(set.kind(), texts.key(), *texts);
        m_ruleSets.append(set);
    }
}

const RuleSet *Definitions::ruleSet(const QString &kind, const QDate &filingDate) const
{
    const KindSpec *spec = m_kinds.kind(kind);
    for (auto set = m_ruleSets.crbegin(); spec && set != m_ruleSets.crend(); ++set) {
        if (set->kind() == kind && set->isInForce(filingDate))
            return set->version() > QVersionNumber::fromString(spec->rulesVersion()) ? &*set
                                                                                     : nullptr;
    }
    return nullptr;
}

QString Definitions::rulesVersion(const QString &kind, const QDate &filingDate) const
{
    const RuleSet *set = ruleSet(kind, filingDate);
    const KindSpec *spec = m_kinds.kind(kind);
    return set ? set->version().toString() : spec ? spec->rulesVersion() : QString();
}

Result<QString> Definitions::formatFor(const QString &kind, const QDate &day) const
{
    const KindSpec *spec = m_kinds.kind(kind);
    if (!spec)
        return fail(FailureCode::KindUnknown, kind);
    const FormatSpec *format = m_formats.inForce(spec->defaultFormat(), day);
    if (!format)
        return fail(FailureCode::FormatUnknown, spec->defaultFormat());
    return format->id();
}

Result<std::shared_ptr<const Definitions::Checker>>
Definitions::checker(const QString &kind, const QString &format, const QDate &filingDate) const
{
    const QMutexLocker lock(&m_mutex);
    const RuleSet *rules = ruleSet(kind, filingDate);
    const QString name =
        kind + u' ' + format + u' ' + (rules ? rules->version().toString() : QString());
    if (const auto known = m_checkers.value(name))
        return known;
    const KindSpec *kindSpec = m_kinds.kind(kind);
    if (!kindSpec)
        return fail(FailureCode::KindUnknown, kind);
    const FormatSpec *formatSpec = m_formats.format(format);
    if (!formatSpec)
        return fail(FailureCode::FormatUnknown, format);
    Result<Validator> validator = Validator::forKind(m_kinds, kind, rules);
    if (!validator)
        return fail(validator.error());
    Result<SchemaCheck> schema = SchemaCheck::compile(*formatSpec);
    if (!schema)
        return fail(schema.error());
    const auto checker = std::make_shared<const Checker>(
        Checker{kindSpec, formatSpec, std::move(*validator), std::move(*schema)});
    m_checkers.insert(name, checker);
    return checker;
}

} // namespace okno
