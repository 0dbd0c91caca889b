#include "models/rules/RuleReader.h"

#include "models/rules/ValueType.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace okno {
namespace {

const QHash<QString, Rule::Kind> ruleKinds = {
    {QStringLiteral("required-when"), Rule::Kind::RequiredWhen},
    {QStringLiteral("forbidden-when"), Rule::Kind::ForbiddenWhen},
    {QStringLiteral("pattern"), Rule::Kind::Pattern},
    {QStringLiteral("in-classifier"), Rule::Kind::InClassifier},
    {QStringLiteral("sum-equals"), Rule::Kind::SumEquals},
    {QStringLiteral("product-equals"), Rule::Kind::ProductEquals},
    {QStringLiteral("compare"), Rule::Kind::Compare},
    {QStringLiteral("date-order"), Rule::Kind::DateOrder},
    {QStringLiteral("check-digit"), Rule::Kind::CheckDigit},
    {QStringLiteral("count"), Rule::Kind::Count},
    {QStringLiteral("exists"), Rule::Kind::Exists},
    {QStringLiteral("type"), Rule::Kind::Type},
};

const QHash<QString, Finding::Severity> severities = {
    {QStringLiteral("error"), Finding::Severity::Error},
    {QStringLiteral("warning"), Finding::Severity::Warning},
    {QStringLiteral("advice"), Finding::Severity::Advice},
};

const QHash<QString, Comparison> comparisons = {
    {QStringLiteral("<"), Comparison::Less},    {QStringLiteral("<="), Comparison::AtMost},
    {QStringLiteral("="), Comparison::Equal},   {QStringLiteral(">="), Comparison::AtLeast},
    {QStringLiteral(">"), Comparison::Greater},
};

tl::unexpected<Failure> broken(const QString &detail)
{
    return fail(FailureCode::FormatBroken, QString(), detail);
}

QSet<QString> toSet(const QJsonArray &array)
{
    QSet<QString> set;
    for (const QJsonValue &value : array)
        set.insert(value.toString());
    return set;
}

Result<QRegularExpression> expression(const QString &text)
{
    QRegularExpression pattern(QRegularExpression::anchoredPattern(text));
    if (!pattern.isValid())
        return broken(QStringLiteral("pattern ") + text);
    pattern.optimize();
    return pattern;
}

// Where a condition has exactly one of these members, the member says what is tested.
std::optional<RuleCondition::Test> testOf(const QJsonObject &json)
{
    using Test = RuleCondition::Test;
    if (json.contains(u"filled"))
        return json.value(u"filled").toBool() ? Test::Filled : Test::Empty;
    const std::pair<const char16_t *, Test> members[] = {{u"in", Test::In},
                                                         {u"notIn", Test::NotIn},
                                                         {u"matches", Test::Matches},
                                                         {u"atLeast", Test::AtLeast},
                                                         {u"filedFrom", Test::FiledFrom},
                                                         {u"filedBefore", Test::FiledBefore}};
    for (const auto &[member, test] : members) {
        if (json.contains(QStringView(member)))
            return test;
    }
    return std::nullopt;
}

} // namespace

RuleReader::RuleReader(const KindSpec &kind) : m_kind(kind), m_goods(kind.role(u"goods"))
{
}

Result<QList<RuleScope>> RuleReader::read(const QByteArray &json, const KindSpec &kind)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(FailureCode::FormatBroken, QStringLiteral("rules.json:%1").arg(error.offset),
                    error.errorString());
    return RuleReader(kind).readAll(document.object());
}

Result<QList<RuleScope>> RuleReader::readAll(const QJsonObject &root)
{
    const QJsonObject lists = root.value(u"lists").toObject();
    for (auto list = lists.begin(); list != lists.end(); ++list)
        m_lists.insert(list.key(), toSet(list.value().toArray()));
    QList<RuleScope> scopes;
    QSet<QString> ids;
    for (const QJsonValue &value : root.value(u"rules").toArray()) {
        const QJsonObject json = value.toObject();
        const QString id = json.value(u"id").toString();
        const Result<QString> scope = scopeKey(json.value(u"for").toString());
        const Result<Rule> rule = scope ? readRule(json, *scope) : fail(scope.error());
        if (!rule || id.isEmpty() || ids.contains(id))
            return fail(FailureCode::FormatBroken, QStringLiteral("rules.json:") + id,
                        rule ? QStringLiteral("id") : rule.error().detail);
        ids.insert(id);
        auto found = std::find_if(scopes.begin(), scopes.end(),
                                  [&](const RuleScope &known) { return known.key == *scope; });
        if (found == scopes.end()) {
            const QString above = isBelowGoods(*scope) ? m_goods : QString();
            scopes.append({*scope, relative(m_goods, {}), relative(*scope, above), {}});
            found = scopes.end() - 1;
        }
        found->rules.append(*rule);
    }
    return scopes;
}

// A scope is the document, the goods list by its role name, or another list by its key.
Result<QString> RuleReader::scopeKey(const QString &name) const
{
    if (name.isEmpty())
        return name;
    const QString key = name == u"goods" ? m_goods : name;
    const FieldSpec *field = m_kind.field(key);
    if (!field || !field->isList)
        return broken(QStringLiteral("scope ") + name);
    return key;
}

bool RuleReader::isBelowGoods(const QString &key) const
{
    return !m_goods.isEmpty() && key.startsWith(m_goods + u'/');
}

// Rows of level 1 are those of the goods, or of the scope's own list where that lies elsewhere.
RuleField RuleReader::relative(const QString &key, const QString &scope) const
{
    RuleField field{key, 0, {}};
    QString rest = key;
    const QString row = isBelowGoods(scope) ? m_goods : scope;
    if (row != scope && key.startsWith(scope + u'/')) {
        field.level = 2;
        rest = key.sliced(scope.size() + 1);
    } else if (!row.isEmpty() && key.startsWith(row + u'/')) {
        field.level = 1;
        rest = key.sliced(row.size() + 1);
    }
    field.steps = rest.split(u'/', Qt::SkipEmptyParts);
    return field;
}

Result<RuleField> RuleReader::readField(const QString &key, const QString &scope) const
{
    if (!m_kind.field(key))
        return broken(QStringLiteral("field ") + key);
    return relative(key, scope);
}

Result<QSet<QString>> RuleReader::readValues(const QJsonValue &json) const
{
    if (json.isArray())
        return toSet(json.toArray());
    const auto list = m_lists.constFind(json.toString());
    if (list == m_lists.constEnd())
        return broken(QStringLiteral("list ") + json.toString());
    return *list;
}

Result<Rule> RuleReader::readRule(const QJsonObject &json, const QString &scope) const
{
    const auto kind = ruleKinds.constFind(json.value(u"rule").toString());
    const auto severity = severities.constFind(json.value(u"severity").toString());
    if (kind == ruleKinds.constEnd() || severity == severities.constEnd())
        return broken(QStringLiteral("rule or severity"));
    Rule rule;
    rule.id = json.value(u"id").toString();
    rule.kind = *kind;
    rule.severity = *severity;
    rule.norm = json.value(u"norm").toString();
    const Result<QList<RuleCondition>> when = readConditions(json.value(u"when").toArray(), scope);
    if (!when)
        return fail(when.error());
    rule.when = *when;
    if (const Result<void> read = readSubject(json, scope, rule); !read)
        return fail(read.error());
    if (const Result<void> read = readArguments(json, rule); !read)
        return fail(read.error());
    return rule;
}

Result<void> RuleReader::readSubject(const QJsonObject &json, const QString &scope,
                                     Rule &rule) const
{
    const auto take = [&](QStringView member, RuleField &into) -> Result<void> {
        if (!json.contains(member))
            return {};
        const Result<RuleField> field = readField(json.value(member).toString(), scope);
        if (!field)
            return fail(field.error());
        into = *field;
        return {};
    };
    for (const auto &[member, into] :
         {std::pair{u"field", &rule.field}, std::pair{u"other", &rule.other},
          std::pair{u"of", &rule.of}}) {
        if (const Result<void> taken = take(QStringView(member), *into); !taken)
            return taken;
    }
    const bool manyFields = rule.kind == Rule::Kind::CheckDigit || rule.kind == Rule::Kind::Type;
    if (rule.field.key.isEmpty() && rule.of.key.isEmpty() && !manyFields)
        return broken(QStringLiteral("no field"));
    const bool isProduct = rule.kind == Rule::Kind::ProductEquals;
    if (isProduct &&
        (rule.field.key.isEmpty() || rule.of.key.isEmpty() || rule.other.key.isEmpty()))
        return broken(QStringLiteral("field, of or other"));
    const FieldSpec *spec = m_kind.field(rule.field.key.isEmpty() ? rule.of.key : rule.field.key);
    rule.box = json.value(u"box").toString(spec ? spec->box : QString());
    return {};
}

Result<void> RuleReader::readArguments(const QJsonObject &json, Rule &rule) const
{
    if (json.contains(u"values")) {
        const Result<QSet<QString>> values = readValues(json.value(u"values"));
        if (!values)
            return fail(values.error());
        rule.values = *values;
    }
    rule.classifier = json.value(u"classifier").toString();
    const bool isOne = json.contains(u"values") != !rule.classifier.isEmpty();
    if (rule.kind == Rule::Kind::InClassifier && !isOne)
        return broken(QStringLiteral("values or classifier"));
    if (json.contains(u"pattern")) {
        const Result<QRegularExpression> pattern = expression(json.value(u"pattern").toString());
        if (!pattern)
            return fail(pattern.error());
        rule.pattern = *pattern;
    }
    if (json.contains(u"is")) {
        const auto comparison = comparisons.constFind(json.value(u"is").toString());
        if (comparison == comparisons.constEnd())
            return broken(QStringLiteral("is"));
        rule.comparison = *comparison;
    }
    if (json.contains(u"value")) {
        rule.value = Decimal::parse(json.value(u"value").toString());
        if (!rule.value)
            return broken(QStringLiteral("value"));
    }
    if (json.contains(u"factor")) {
        const std::optional<Decimal> factor = Decimal::parse(json.value(u"factor").toString());
        if (!factor)
            return broken(QStringLiteral("factor"));
        rule.factor = *factor;
    }
    rule.least = json.value(u"least").toInt(0);
    rule.most = json.value(u"most").toInt(-1);
    const Result<QList<RuleCondition>> where =
        readConditions(json.value(u"where").toArray(), rule.of.key);
    if (!where)
        return fail(where.error());
    rule.where = *where;
    rule.whereLevel = isBelowGoods(rule.of.key) ? 2 : 1;
    return readCheckedFields(json, rule);
}

// "check" and "type" without a field mean every field of the kind with that check or type.
Result<void> RuleReader::readCheckedFields(const QJsonObject &json, Rule &rule) const
{
    if (rule.kind == Rule::Kind::CheckDigit) {
        const QString name = json.value(u"check").toString();
        rule.check = CheckDigits::find(name);
        if (!rule.check)
            return broken(QStringLiteral("check ") + name);
        for (const FieldSpec &field : m_kind.fields()) {
            if (rule.field.key.isEmpty() && field.check == name)
                rule.fields.append(field.key);
        }
    } else if (rule.kind == Rule::Kind::Type) {
        const QString type = json.value(u"type").toString();
        for (const FieldSpec &field : m_kind.fields()) {
            if (field.type == type)
                rule.fields.append(field.key);
        }
        rule.check = ValueType::find(type);
        if (!rule.check)
            return broken(QStringLiteral("type ") + type);
    }
    return {};
}

Result<QList<RuleCondition>> RuleReader::readConditions(const QJsonArray &json,
                                                        const QString &scope) const
{
    QList<RuleCondition> conditions;
    for (const QJsonValue &value : json) {
        const Result<RuleCondition> condition = readCondition(value.toObject(), scope);
        if (!condition)
            return fail(condition.error());
        conditions.append(*condition);
    }
    return conditions;
}

Result<RuleCondition> RuleReader::readCondition(const QJsonObject &json, const QString &scope) const
{
    using Test = RuleCondition::Test;
    const std::optional<Test> test = testOf(json);
    if (!test)
        return broken(QStringLiteral("condition"));
    RuleCondition condition;
    condition.test = *test;
    if (*test == Test::FiledFrom || *test == Test::FiledBefore) {
        const QString day =
            json.value(*test == Test::FiledFrom ? u"filedFrom" : u"filedBefore").toString();
        condition.date = QDate::fromString(day, Qt::ISODate);
        return condition.date.isValid() ? Result<RuleCondition>(condition)
                                        : broken(QStringLiteral("date ") + day);
    }
    const Result<RuleField> field = readField(json.value(u"field").toString(), scope);
    if (!field)
        return fail(field.error());
    condition.field = *field;
    if (*test == Test::In || *test == Test::NotIn) {
        const Result<QSet<QString>> values =
            readValues(json.value(*test == Test::In ? u"in" : u"notIn"));
        if (!values)
            return fail(values.error());
        condition.values = *values;
    } else if (*test == Test::Matches) {
        const Result<QRegularExpression> pattern = expression(json.value(u"matches").toString());
        if (!pattern)
            return fail(pattern.error());
        condition.pattern = *pattern;
    } else if (*test == Test::AtLeast) {
        const std::optional<Decimal> number = Decimal::parse(json.value(u"atLeast").toString());
        if (!number)
            return broken(QStringLiteral("atLeast"));
        condition.number = *number;
    }
    return condition;
}

} // namespace okno
