#include "models/rules/RuleSet.h"

#include "models/base/StrictJson.h"

#include <QJsonDocument>

#include <algorithm>

namespace okno {

namespace {

constexpr qsizetype largestSet = 4 << 20; // bytes; the built-in rules of a declaration have 100 KiB
constexpr qsizetype mostRules = 5'000;

const QStringList languages{QStringLiteral("ru"), QStringLiteral("kk"), QStringLiteral("en")};

tl::unexpected<Failure> unusable(const QString &place, const QString &detail = {})
{
    return fail(FailureCode::RulesUnusable, place, detail);
}

QSet<QString> words(const char *list)
{
    const QStringList each = QString::fromLatin1(list).split(u' ');
    return {each.begin(), each.end()};
}

// The first member that is not in the vocabulary; empty: all are.
QString stranger(const QJsonObject &json, const QSet<QString> &known)
{
    for (auto member = json.begin(); member != json.end(); ++member) {
        if (!known.contains(member.key()))
            return member.key();
    }
    return {};
}

bool isListOfTexts(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return value.isArray() && std::all_of(list.begin(), list.end(),
                                          [](const QJsonValue &each) { return each.isString(); });
}

// Numbers are least and most alone; amounts are texts, as everywhere.
bool isWellTyped(const QString &name, const QJsonValue &value)
{
    if (name == u"filled")
        return value.isBool();
    if (name == u"least" || name == u"most")
        return value.isDouble() && value.toInt(-1) >= 0;
    if (name == u"when" || name == u"where")
        return value.isArray();
    if (name == u"values" || name == u"in" || name == u"notIn") // a list, or the name of one
        return value.isString() || isListOfTexts(value);
    return value.isString();
}

QString illTyped(const QJsonObject &json)
{
    for (auto member = json.begin(); member != json.end(); ++member) {
        if (!isWellTyped(member.key(), *member))
            return member.key();
    }
    return {};
}

// What is wrong with a condition; empty: nothing. Exactly one test, and a field where it needs one.
QString wrongIn(const QJsonObject &condition)
{
    static const QSet<QString> days = words("filedFrom filedBefore");
    static const QSet<QString> tests = words("filled in notIn matches atLeast") + days;
    static const QSet<QString> known = tests + words("field");
    for (const QString &wrong : {stranger(condition, known), illTyped(condition)}) {
        if (!wrong.isEmpty())
            return wrong;
    }
    QStringList used;
    for (const QString &member : condition.keys()) {
        if (tests.contains(member))
            used.append(member);
    }
    if (used.size() != 1)
        return QStringLiteral("condition");
    return days.contains(used.first()) == condition.contains(u"field") ? QStringLiteral("field")
                                                                       : QString();
}

// Without these a rule of that sort would judge nothing.
const QHash<QString, QStringList> &neededMembers()
{
    static const auto list = [](const char *names) {
        return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
    };
    static const QHash<QString, QStringList> needed{
        {QStringLiteral("required-when"), list("field")},
        {QStringLiteral("forbidden-when"), list("field")},
        {QStringLiteral("pattern"), list("field pattern")},
        {QStringLiteral("in-classifier"), list("field")},
        {QStringLiteral("check-digit"), list("check")},
        {QStringLiteral("type"), list("type")},
        {QStringLiteral("sum-equals"), list("field of")},
        {QStringLiteral("product-equals"), list("field of other")},
        {QStringLiteral("compare"), list("field is")},
        {QStringLiteral("date-order"), list("field is")},
        {QStringLiteral("count"), list("of")},
        {QStringLiteral("exists"), list("of")},
    };
    return needed;
}

QString wrongInRule(const QJsonObject &rule)
{
    static const QSet<QString> known =
        words("id rule severity norm for when box field pattern values classifier check type of "
              "other is value factor least most where");
    for (const QString &wrong : {stranger(rule, known), illTyped(rule)}) {
        if (!wrong.isEmpty())
            return wrong;
    }
    const QString kind = rule.value(u"rule").toString();
    if (!neededMembers().contains(kind))
        return QStringLiteral("rule ") + kind;
    for (const QString &member : neededMembers().value(kind)) {
        if (!rule.contains(member))
            return member;
    }
    if (kind == u"compare" && !rule.contains(u"other") && !rule.contains(u"value"))
        return QStringLiteral("other, value");
    for (const QString &list : {QStringLiteral("when"), QStringLiteral("where")}) {
        for (const QJsonValue condition : rule.value(list).toArray()) {
            if (const QString wrong = wrongIn(condition.toObject()); !wrong.isEmpty())
                return list + u' ' + wrong;
        }
    }
    return {};
}

QHash<QString, QString> sentences(const QJsonValue &json)
{
    QHash<QString, QString> made;
    const QJsonObject object = json.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        made.insert(each.key(), each->toString());
    return made;
}

// A day, or none where the member is not there. Nothing: it is no day.
std::optional<QDate> day(const QJsonObject &json, QStringView member)
{
    if (!json.contains(member))
        return QDate();
    const QDate read = QDate::fromString(json.value(member).toString(), Qt::ISODate);
    return read.isValid() ? std::optional(read) : std::nullopt;
}

} // namespace

Result<RuleSet> RuleSet::parse(const QByteArray &json)
{
    static const QSet<QString> known = words("kind version from to lists rules off texts note");
    if (json.size() > largestSet)
        return unusable(QStringLiteral("%1 bytes").arg(json.size()));
    const Result<QJsonObject> root = parseStrictObject(json);
    if (!root)
        return unusable(root.error().place, QStringLiteral("JSON"));
    if (const QString wrong = stranger(*root, known); !wrong.isEmpty())
        return unusable(wrong);
    RuleSet set;
    set.m_json = json;
    if (const auto head = set.readHead(*root); !head)
        return fail(head.error());
    if (const auto changes = set.readChanges(*root); !changes)
        return fail(changes.error());
    for (const QString &language : languages) {
        const QJsonValue texts = root->value(u"texts")[language];
        KindLabels words;
        words.findings = sentences(texts[u"findings"]);
        words.cures = sentences(texts[u"cures"]);
        set.m_texts.insert(language, words);
    }
    return set;
}

Result<void> RuleSet::readHead(const QJsonObject &root)
{
    m_kind = root.value(u"kind").toString();
    const QString version = root.value(u"version").toString();
    qsizetype end = 0;
    m_version = QVersionNumber::fromString(version, &end);
    if (m_version.isNull() || end != version.size())
        return unusable(QStringLiteral("version"), version);
    const auto from = day(root, u"from");
    const auto to = day(root, u"to");
    if (!from || !from->isValid() || !to || (to->isValid() && *to < *from))
        return unusable(QStringLiteral("from, to"), root.value(u"from").toString());
    m_from = *from;
    m_to = *to;
    return {};
}

Result<void> RuleSet::readChanges(const QJsonObject &root)
{
    m_lists = root.value(u"lists").toObject();
    for (auto list = m_lists.begin(); list != m_lists.end(); ++list) {
        if (!isListOfTexts(*list))
            return unusable(QStringLiteral("lists"), list.key());
    }
    m_rules = root.value(u"rules").toArray();
    for (const QJsonValue rule : std::as_const(m_rules)) {
        if (const QString wrong = wrongInRule(rule.toObject()); !wrong.isEmpty())
            return unusable(rule[u"id"].toString(), wrong);
    }
    if (root.contains(u"off") && !isListOfTexts(root.value(u"off")))
        return unusable(QStringLiteral("off"));
    for (const QJsonValue id : root.value(u"off").toArray())
        m_off.append(id.toString());
    return m_rules.size() > mostRules || (m_rules.isEmpty() && m_off.isEmpty())
               ? unusable(QStringLiteral("rules, off"))
               : Result<void>();
}

bool RuleSet::isInForce(const QDate &day) const
{
    return m_from <= day && (!m_to.isValid() || day <= m_to);
}

QStringList RuleSet::ruleIds() const
{
    QStringList ids;
    for (const QJsonValue rule : m_rules)
        ids.append(rule[u"id"].toString());
    return ids;
}

QByteArray RuleSet::over(const QByteArray &rulesJson) const
{
    QJsonObject root = QJsonDocument::fromJson(rulesJson).object();
    QJsonObject lists = root.value(u"lists").toObject();
    for (auto list = m_lists.begin(); list != m_lists.end(); ++list)
        lists.insert(list.key(), *list);
    const QStringList ids = ruleIds();
    const QSet<QString> replaced(ids.begin(), ids.end());
    QJsonArray rules;
    for (const QJsonValue rule : root.value(u"rules").toArray()) {
        const QString id = rule[u"id"].toString();
        if (!m_off.contains(id) && !replaced.contains(id))
            rules.append(rule);
    }
    for (const QJsonValue rule : m_rules)
        rules.append(rule);
    root.insert(u"lists", lists);
    root.insert(u"rules", rules);
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

} // namespace okno
