#include "models/conversion/TreeConversion.h"

#include "models/formats/ForeignContent.h"
#include "models/formats/FormatData.h"

#include <algorithm>

namespace okno {

namespace {

using Rule = ConversionPair::Rule;

// What depends on what the others have brought.
bool isLate(const ConversionPair &pair)
{
    return pair.rule == Rule::When || pair.rule == Rule::Again || pair.rule == Rule::FromRoot ||
           pair.rule == Rule::National;
}

QString keyOf(const FieldPath &group, const ConversionSteps &steps)
{
    QString key = group.fieldKey();
    for (const ConversionStep &step : steps)
        key += key.isEmpty() ? step.field : u'/' + step.field;
    return key;
}

// "100" units ⇄ the power of ten 2. Nothing where it is none.
QString scaled(const QString &text, bool toPower)
{
    static const QStringList units = {QStringLiteral("1"),     QStringLiteral("10"),
                                      QStringLiteral("100"),   QStringLiteral("1000"),
                                      QStringLiteral("10000"), QStringLiteral("100000")};
    if (toPower) {
        const qsizetype power = units.indexOf(text);
        return power < 0 ? QString() : QString::number(power);
    }
    bool isNumber = false;
    const int power = text.toInt(&isNumber);
    return isNumber && QString::number(power) == text ? units.value(power) : QString();
}

// "2026-11-24T10:15:00" ⇄ "2026-11-24".
QString dayOf(const QString &text, bool toDay)
{
    if (!toDay)
        return text + QStringLiteral("T00:00:00");
    return text.indexOf(u'T') == 10 ? text.left(10) : QString();
}

// By the rule; isForth: from the table's first side to its second. Empty: not to be said there.
QString changed(Rule rule, const QString &text, bool isForth)
{
    if (rule == Rule::Scale)
        return scaled(text, isForth);
    return rule == Rule::Day ? dayOf(text, isForth) : text;
}

// The attribute that the writer adds by itself, where the element has it.
QString constantAt(const FormatData &data, const FieldPath &path)
{
    int type = data.root.type;
    const FormatChild *element = nullptr;
    for (const FieldStep &step : path.steps()) {
        const FormatType &known = data.types[static_cast<std::size_t>(type)];
        const int child = childByField(known, step.field);
        if (child >= 0) {
            element = &known.children[static_cast<std::size_t>(child)];
            type = element->type;
            continue;
        }
        for (const FormatAttribute &attribute : known.allAttributes) {
            if (attribute.field == step.field)
                return element ? element->constants.value(attribute.name) : QString();
        }
        return {};
    }
    return {};
}

// Comments, prefixes and their like say nothing.
bool isForeignContent(const Node &node)
{
    return node.field == foreign::element() || node.field == foreign::attribute() ||
           node.field == foreign::text();
}

} // namespace

TreeConversion::TreeConversion(const FormatSpec &from, const FormatSpec &to,
                               const ConversionTable &table, int side)
    : m_fromFormat(from), m_from(from), m_to(to), m_toFormat(to), m_table(table),
      m_side(static_cast<std::size_t>(side))
{
}

const ConversionSteps &TreeConversion::fromSteps(const ConversionPair &pair) const
{
    return pair.steps[m_side];
}

const ConversionSteps &TreeConversion::toSteps(const ConversionPair &pair) const
{
    return pair.steps[1 - m_side];
}

Document TreeConversion::convert(const Document &source)
{
    m_source = &source;
    const Source from{&source.root(), {}, {}};
    const Target to{&m_result, {}};
    convertPart({}, from, to);
    addConstants(to);
    return Document(DocumentId::create(), m_toFormat.kind(), m_toFormat.id(), m_result, m_nextRow);
}

QString TreeConversion::wanted(const ConversionStep &step) const
{
    return step.value == QLatin1String("$national") ? nationalCurrency() : step.value;
}

// The field that tells this row apart; null: it is another row.
const Node *TreeConversion::selected(const Node &row, const ConversionStep &step) const
{
    const Node *told = row.child(step.selector);
    return told && told->text == wanted(step) ? told : nullptr;
}

QList<TreeConversion::Source> TreeConversion::find(const Source &group,
                                                   const ConversionSteps &steps) const
{
    QList<Source> found{group};
    for (const ConversionStep &step : steps) {
        QList<Source> next;
        for (const Source &each : found) {
            for (const Node &child : each.node->children) {
                if (child.field != step.field)
                    continue;
                const Node *told = step.selector.isEmpty() ? nullptr : selected(child, step);
                if (!step.selector.isEmpty() && !told)
                    continue;
                Source inside{&child, each.path.child(child.field, child.row), each.selectors};
                if (told)
                    inside.selectors.append(told);
                next.append(inside);
            }
        }
        found = next;
    }
    return found;
}

TreeConversion::Target TreeConversion::child(const Target &group, const ConversionStep &step,
                                             bool isNewRow)
{
    for (Node &known : group.node->children) {
        if (!isNewRow && known.field == step.field &&
            (step.selector.isEmpty() || selected(known, step)))
            return {&known, group.path.child(known.field, known.row)};
    }
    const FormatField *field = m_to.field(keyOf(group.path, {step}));
    Node made;
    made.field = step.field;
    made.row = field && field->isList ? m_nextRow++ : 0;
    if (!step.selector.isEmpty())
        made.children.append({step.selector, wanted(step), {}, 0});
    group.node->children.append(made);
    return {&group.node->children.last(), group.path.child(made.field, made.row)};
}

// Groups on the way are those that are there; isNewRow: the last one is a further row.
TreeConversion::Target TreeConversion::make(const Target &group, const ConversionSteps &steps,
                                            bool isNewRow)
{
    Target place = group;
    for (qsizetype i = 0; i < steps.size(); ++i)
        place = child(place, steps.at(i), isNewRow && i + 1 == steps.size());
    return place;
}

QString TreeConversion::textAt(const Target &group, const ConversionSteps &steps) const
{
    const QList<Source> found = find({group.node, group.path, {}}, steps);
    return found.isEmpty() ? QString() : found.first().node->text;
}

bool TreeConversion::isKnown(const Target &group, const ConversionSteps &steps) const
{
    const FormatField *field = m_to.field(keyOf(group.path, steps));
    return field && (field->hasText || field->hasFields);
}

bool TreeConversion::isList(const Target &group, const ConversionSteps &steps) const
{
    const FormatField *field = steps.isEmpty() ? nullptr : m_to.field(keyOf(group.path, steps));
    return field && field->isList;
}

// True when anything was carried.
bool TreeConversion::convertPart(const QString &name, const Source &source, const Target &target)
{
    const QList<ConversionPair> pairs = m_table.parts.value(name);
    bool isAny = false;
    for (const bool late : {false, true}) {
        for (const ConversionPair &pair : pairs) {
            if (isLate(pair) == late)
                isAny = convertPair(pair, source, target) || isAny;
        }
    }
    return isAny;
}

bool TreeConversion::convertPair(const ConversionPair &pair, const Source &source,
                                 const Target &target)
{
    switch (pair.rule) {
    case Rule::Part:
        return isKnown(target, toSteps(pair)) && convertGroups(pair, source, target);
    case Rule::When:
        return countryOf(source, target) == pair.argument && convertValues(pair, source, target);
    case Rule::Again:
    case Rule::FromRoot:
    case Rule::National:
        repeat(pair, source, target);
        return false;
    case Rule::Same:
    case Rule::Scale:
    case Rule::Day:
        return convertValues(pair, source, target);
    }
    Q_UNREACHABLE();
}

bool TreeConversion::convertGroups(const ConversionPair &pair, const Source &source,
                                   const Target &target)
{
    const bool makesRows = isList(target, toSteps(pair));
    bool isAny = false;
    for (const Source &group : find(source, fromSteps(pair))) {
        const Target made = make(target, toSteps(pair), makesRows);
        const bool isFilled = convertPart(pair.argument, group, made);
        isAny = isAny || isFilled;
        if (makesRows && !isFilled) {
            const ConversionSteps above = toSteps(pair).first(toSteps(pair).size() - 1);
            make(target, above, false).node->children.removeLast();
        }
        if (isFilled && !makesRows)
            break; // there is one place only; the others are told
    }
    return isAny;
}

bool TreeConversion::convertValues(const ConversionPair &pair, const Source &source,
                                   const Target &target)
{
    bool isAny = false;
    for (const Source &value : find(source, fromSteps(pair))) {
        const QString &text = value.node->text;
        if (text.isEmpty() || m_carried.contains(value.node))
            continue;
        const QString given = changed(pair.rule, text, m_side == 0);
        const bool isCarried = carry(value, given, target, toSteps(pair));
        isAny = isAny || isCarried;
        if (isCarried && changed(pair.rule, given, m_side != 0) != text)
            m_carried.remove(value.node); // a part of it only, so it is named
    }
    return isAny;
}

bool TreeConversion::carry(const Source &value, const QString &text, const Target &group,
                           const ConversionSteps &steps)
{
    const bool isRow = isList(group, steps);
    const bool isNameless = std::any_of(steps.cbegin(), steps.cend(), [this](const auto &step) {
        return !step.selector.isEmpty() && wanted(step).isEmpty();
    });
    const FormatField *field = m_to.field(keyOf(group.path, steps));
    if (text.isEmpty() || isNameless || !field || !field->hasText ||
        (!isRow && !textAt(group, steps).isEmpty()))
        return false;
    const Target place = make(group, steps, isRow);
    place.node->text = text;
    m_carried.insert(value.node);
    for (const Node *selector : value.selectors)
        m_carried.insert(selector);
    m_origins.insert(place.path, value.node);
    return true;
}

// What the second side says where the first does not.
QString TreeConversion::implied(const ConversionPair &pair, const Source &group) const
{
    if (pair.rule == Rule::National)
        return nationalCurrency();
    const bool isOfRoot = pair.rule == Rule::FromRoot;
    return firstText(isOfRoot ? firstRoot() : group, {pair.steps[0]});
}

// It is written beside the value that it belongs to, and is no loss on the way back when it is the
// same.
void TreeConversion::repeat(const ConversionPair &pair, const Source &source, const Target &target)
{
    const Source first = m_side == 0 ? source : Source{target.node, target.path, {}};
    const QString said = implied(pair, first);
    if (said.isEmpty())
        return;
    if (m_side == 1) {
        for (const Source &value : find(source, fromSteps(pair))) {
            if (value.node->text == said)
                m_carried.insert(value.node);
        }
        return;
    }
    const ConversionSteps &steps = toSteps(pair);
    const bool hasValue = !textAt(target, steps.first(steps.size() - 1)).isEmpty();
    if (hasValue && isKnown(target, steps) && textAt(target, steps).isEmpty())
        make(target, steps, false).node->text = said;
}

// The document in the first format of the table, on whichever side that is.
TreeConversion::Source TreeConversion::firstRoot() const
{
    return {m_side == 0 ? &m_source->root() : &m_result, {}, {}};
}

QString TreeConversion::firstText(const Source &from, const QList<ConversionSteps> &places) const
{
    for (const ConversionSteps &place : places) {
        const QList<Source> found = find(from, place);
        if (!found.isEmpty() && !found.first().node->text.isEmpty())
            return found.first().node->text;
    }
    return {};
}

QString TreeConversion::countryOf(const Source &source, const Target &target) const
{
    const Source group = m_side == 0 ? source : Source{target.node, target.path, {}};
    const QString own = firstText(group, m_table.country);
    return own.isEmpty() ? firstText(firstRoot(), m_table.rootCountry) : own;
}

QString TreeConversion::nationalCurrency() const
{
    return m_table.currencies.value(firstText(firstRoot(), m_table.rootCountry));
}

void TreeConversion::addConstants(const Target &root)
{
    const QHash<QString, QString> &constants = m_table.constants[1 - m_side];
    for (auto it = constants.begin(); it != constants.end(); ++it) {
        ConversionSteps steps;
        for (const QString &field : it.key().split(u'/'))
            steps.append({field, {}, {}});
        if (textAt(root, steps).isEmpty())
            make(root, steps, false).node->text = it.value();
    }
}

bool TreeConversion::isImplied(const Node &node, const FieldPath &path) const
{
    const QString key = path.fieldKey();
    if (m_table.constants[m_side].value(key) == node.text)
        return true;
    const FormatField *field = m_from.field(key);
    return (field && field->isFixed) || constantAt(m_fromFormat.data(), path) == node.text;
}

void TreeConversion::collect(const Node &node, const FieldPath &path,
                             const QSet<const Node *> &gone,
                             QList<DocumentConversion::Left> &result) const
{
    const bool isThere = m_carried.contains(&node) && !gone.contains(&node);
    if (!node.text.isEmpty() && !isThere && !isImplied(node, path))
        result.append({path, node.text});
    for (const Node &inside : node.children) {
        const FieldPath place = path.child(inside.field, inside.row);
        if (!inside.isForeign())
            collect(inside, place, gone, result);
        else if (isForeignContent(inside))
            result.append({place, inside.text});
    }
}

QList<DocumentConversion::Left> TreeConversion::left(const QList<FieldPath> &removed) const
{
    const QSet<FieldPath> places(removed.cbegin(), removed.cend());
    QSet<const Node *> gone;
    for (auto it = m_origins.begin(); it != m_origins.end(); ++it) {
        for (FieldPath path = it.key(); !path.isEmpty(); path = path.parent()) {
            if (places.contains(path))
                gone.insert(it.value());
        }
    }
    QList<DocumentConversion::Left> result;
    collect(m_source->root(), {}, gone, result);
    return result;
}

} // namespace okno
