#include "models/rules/RuleRunner.h"

#include "models/rules/ValueType.h"

namespace okno {
namespace {

bool compares(const Decimal &left, Comparison comparison, const Decimal &right)
{
    switch (comparison) {
    case Comparison::Less:
        return left < right;
    case Comparison::AtMost:
        return left <= right;
    case Comparison::Equal:
        return left == right;
    case Comparison::AtLeast:
        return left >= right;
    case Comparison::Greater:
        return left > right;
    }
    Q_UNREACHABLE();
}

} // namespace

// The document's own rules need no row; those of a list beside the goods are judged for each of its
// rows.
void RuleRunner::run(const RuleScope &scope)
{
    if (scope.key.isEmpty())
        return judgeAll(scope);
    each(scope.list, [&](const Node &node, const Trail &trail) {
        m_levels[1] = {&node, trail};
        judgeAll(scope);
        m_levels[1].node = nullptr;
        return true;
    });
}

void RuleRunner::runGoods(const RuleScope &scope, const Trail &trail)
{
    m_levels[1] = {trail.last(), trail};
    if (scope.list.level == 0) {
        judgeAll(scope);
    } else {
        each(scope.list, [&](const Node &node, const Trail &below) {
            m_levels[2] = {&node, below};
            judgeAll(scope);
            m_levels[2].node = nullptr;
            return true;
        });
    }
    m_levels[1].node = nullptr;
}

void RuleRunner::judgeAll(const RuleScope &scope)
{
    for (const Rule &rule : scope.rules)
        judge(rule);
}

void RuleRunner::judge(const Rule &rule)
{
    if (!rule.when.isEmpty() && !holds(rule.when))
        return;
    switch (rule.kind) {
    case Rule::Kind::RequiredWhen: {
        const bool isThere =
            !each(rule.field, [](const Node &node, const Trail &) { return !isFilled(node); });
        if (!isThere)
            reportField(rule, rule.field, {});
        return;
    }
    case Rule::Kind::ForbiddenWhen:
        each(rule.field, [&](const Node &node, const Trail &trail) {
            if (isFilled(node))
                report(rule, trail, {node.text});
            return true;
        });
        return;
    case Rule::Kind::InClassifier:
        if (!rule.classifier.isEmpty())
            return judgeClassified(rule);
        [[fallthrough]];
    case Rule::Kind::Pattern:
    case Rule::Kind::CheckDigit:
    case Rule::Kind::Type:
        return judgeValues(rule);
    case Rule::Kind::SumEquals:
        return judgeSum(rule);
    case Rule::Kind::ProductEquals:
        return judgeProduct(rule);
    case Rule::Kind::Compare:
        return judgeComparison(rule);
    case Rule::Kind::DateOrder:
        return judgeDates(rule);
    case Rule::Kind::Count:
        return judgeCount(rule);
    case Rule::Kind::Exists:
        return judgeExistence(rule);
    }
}

bool RuleRunner::accepts(const Rule &rule, const QString &text) const
{
    if (rule.kind == Rule::Kind::Pattern)
        return rule.pattern.match(text).hasMatch();
    return rule.kind == Rule::Kind::InClassifier ? rule.values.contains(text) : rule.check(text);
}

// An absent value is the business of required-when.
void RuleRunner::judgeValues(const Rule &rule)
{
    if (rule.field.key.isEmpty())
        return; // judged by ValueTree in one walk
    each(rule.field, [&](const Node &node, const Trail &trail) {
        if (!node.text.isEmpty() && !accepts(rule, node.text))
            report(rule, trail, {node.text});
        return true;
    });
}

// Who keeps no such classifier, or none of that day, cannot know.
void RuleRunner::judgeClassified(const Rule &rule)
{
    using State = ClassifierAnswer::State;
    if (!m_classifiers)
        return;
    each(rule.field, [&](const Node &node, const Trail &trail) {
        if (node.text.isEmpty())
            return true;
        const ClassifierAnswer answer =
            m_classifiers->lookUp(rule.classifier, node.text, m_filingDate);
        if (answer.state != State::Valid && answer.state != State::NoPack)
            report(
                rule, trail,
                {node.text, classifierStateKey(answer.state), answer.date.toString(Qt::ISODate)});
        return true;
    });
}

// Nothing is said where a summand is no number: that is a finding of its own.
void RuleRunner::judgeSum(const Rule &rule)
{
    const std::optional<Decimal> declared = Decimal::parse(firstText(rule.field));
    std::optional<Decimal> sum = Decimal(0);
    const auto add = [&sum](const Node &node, const Trail &) {
        const std::optional<Decimal> summand = Decimal::parse(node.text);
        sum = sum && summand ? sum->plus(*summand) : std::nullopt;
        return sum.has_value();
    };
    each(rule.of, add);
    if (!rule.other.key.isEmpty())
        each(rule.other, add);
    if (declared && sum && *declared != *sum)
        reportField(rule, rule.field, {declared->toString(), sum->toString()});
}

// The product is rounded as the declared value is written, but to cents at the least.
void RuleRunner::judgeProduct(const Rule &rule)
{
    constexpr int cents = 2;
    const std::optional<Decimal> declared = Decimal::parse(firstText(rule.field));
    const std::optional<Decimal> left = Decimal::parse(firstText(rule.of));
    const std::optional<Decimal> right = Decimal::parse(firstText(rule.other));
    if (!declared || !left || !right)
        return;
    const std::optional<Decimal> whole = left->times(*right);
    const std::optional<Decimal> exact = whole ? whole->times(rule.factor) : std::nullopt;
    const auto product = exact ? exact->rounded(qMax(cents, declared->scale())) : std::nullopt;
    if (product && *declared != *product)
        reportField(rule, rule.field, {declared->toString(), product->toString()});
}

void RuleRunner::judgeComparison(const Rule &rule)
{
    std::optional<Decimal> right = rule.value;
    if (!right) {
        const std::optional<Decimal> other = Decimal::parse(firstText(rule.other));
        right = other ? other->times(rule.factor) : std::nullopt;
    }
    if (!right)
        return;
    each(rule.field, [&](const Node &node, const Trail &trail) {
        const std::optional<Decimal> left = Decimal::parse(node.text);
        if (left && !compares(*left, rule.comparison, *right))
            report(rule, trail, {node.text, right->toString()});
        return true;
    });
}

void RuleRunner::judgeDates(const Rule &rule)
{
    std::optional<QDate> other = m_filingDate;
    if (!rule.other.key.isEmpty())
        other = ValueType::day(firstText(rule.other));
    if (!other || !other->isValid())
        return;
    each(rule.field, [&](const Node &node, const Trail &trail) {
        const std::optional<QDate> date = ValueType::day(node.text);
        const qint64 days = date ? other->daysTo(*date) : 0;
        if (date && !compares(Decimal(days), rule.comparison, Decimal(0)))
            report(rule, trail, {node.text, other->toString(Qt::ISODate)});
        return true;
    });
}

void RuleRunner::judgeCount(const Rule &rule)
{
    qint64 count = 0;
    each(rule.of, [&](const Node &, const Trail &) {
        ++count;
        return true;
    });
    if (!rule.field.key.isEmpty()) {
        const std::optional<Decimal> declared = Decimal::parse(firstText(rule.field));
        if (declared && *declared != Decimal(count))
            reportField(rule, rule.field, {declared->toString(), QString::number(count)});
    } else if (count < rule.least || (rule.most >= 0 && count > rule.most)) {
        reportList(rule, {QString::number(count), QString::number(rule.least),
                          QString::number(rule.most)});
    }
}

void RuleRunner::judgeExistence(const Rule &rule)
{
    const int row = rule.whereLevel;
    const bool found = !each(rule.of, [&](const Node &node, const Trail &) {
        const Node *before = std::exchange(m_levels[row].node, &node);
        const bool fits = holds(rule.where);
        m_levels[row].node = before;
        return !fits;
    });
    if (!found)
        reportList(rule, {});
}

bool RuleRunner::holds(const QList<RuleCondition> &conditions)
{
    for (const RuleCondition &condition : conditions) {
        if (!holds(condition))
            return false;
    }
    return true;
}

// Where a field leads to several values, one that fits is enough; "notIn" and "filled: false" ask
// that none does.
bool RuleRunner::holds(const RuleCondition &condition)
{
    using Test = RuleCondition::Test;
    const auto any = [&](auto &&fits) {
        return !each(condition.field, [&](const Node &node, const Trail &) { return !fits(node); });
    };
    switch (condition.test) {
    case Test::Filled:
        return any(isFilled);
    case Test::Empty:
        return !any(isFilled);
    case Test::In:
        return any([&](const Node &node) { return condition.values.contains(node.text); });
    case Test::NotIn:
        return !any([&](const Node &node) { return condition.values.contains(node.text); });
    case Test::Matches:
        return any([&](const Node &node) { return condition.pattern.match(node.text).hasMatch(); });
    case Test::AtLeast:
        return any([&](const Node &node) {
            const std::optional<Decimal> number = Decimal::parse(node.text);
            return number && *number >= condition.number;
        });
    case Test::FiledFrom:
        return m_filingDate >= condition.date;
    case Test::FiledBefore:
        return m_filingDate < condition.date;
    }
    Q_UNREACHABLE();
}

const Node *RuleRunner::first(const RuleField &field) const
{
    const Node *from = m_levels[field.level].node;
    return from ? firstMatch(*from, field.steps) : nullptr;
}

QString RuleRunner::firstText(const RuleField &field) const
{
    const Node *node = first(field);
    return node ? node->text : QString();
}

void RuleRunner::report(const Rule &rule, const Trail &trail, QStringList arguments)
{
    m_findings.append(
        {rule.id, rule.severity, pathOf(trail), rule.box, 0, std::move(arguments), rule.norm});
}

void RuleRunner::reportField(const Rule &rule, const RuleField &field, QStringList arguments)
{
    reportAt(rule, field, field.steps.size(), std::move(arguments));
}

void RuleRunner::reportList(const Rule &rule, QStringList arguments)
{
    reportAt(rule, rule.of, rule.of.steps.size() - 1, std::move(arguments));
}

void RuleRunner::reportAt(const Rule &rule, const RuleField &field, qsizetype mayExist,
                          QStringList arguments)
{
    const Level &level = m_levels[field.level];
    if (!level.node)
        return;
    Trail trail = level.trail;
    const Node *node = level.node;
    qsizetype known = 0;
    for (; known < mayExist; ++known) {
        node = node->child(field.steps.at(known));
        if (!node)
            break;
        trail.append(node);
    }
    m_findings.append({rule.id, rule.severity, pathOf(trail, field.steps.sliced(known)), rule.box,
                       0, std::move(arguments), rule.norm});
}

} // namespace okno
