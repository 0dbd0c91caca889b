#include "models/classifiers/Measures.h"

#include <algorithm>

namespace okno {

namespace {

QStringList listed(const ClassifierEntry &entry, const QString &fact)
{
    return entry.facts.value(fact).split(u' ', Qt::SkipEmptyParts);
}

QSet<QString> setOf(const QStringList &list)
{
    return {list.begin(), list.end()};
}

bool concerns(const Measure &measure, const MeasuredGoods &goods, const QDate &date)
{
    const auto fits = [](const QSet<QString> &allowed, const QString &value) {
        return allowed.isEmpty() || allowed.contains(value);
    };
    const bool isInTime = (!measure.from.isValid() || measure.from <= date) &&
                          (!measure.to.isValid() || date <= measure.to);
    return isInTime && (measure.direction.isEmpty() || measure.direction == goods.direction) &&
           fits(measure.procedures, goods.procedure) && fits(measure.countries, goods.country);
}

bool hasOneOf(const QSet<QString> &present, const QStringList &kinds)
{
    return std::any_of(kinds.begin(), kinds.end(),
                       [&](const QString &kind) { return present.contains(kind); });
}

} // namespace

Result<Measures> Measures::fromPack(const ClassifierPack &pack)
{
    Measures made;
    for (const ClassifierEntry &entry : pack.entries) {
        const auto wrong = [&](const char *fact) {
            return fail(FailureCode::ValueInvalid, entry.code, QLatin1String(fact));
        };
        Measure measure;
        measure.id = entry.code;
        measure.prefix = entry.facts.value(QStringLiteral("prefix"));
        measure.direction = entry.facts.value(QStringLiteral("direction"));
        measure.procedures = setOf(listed(entry, QStringLiteral("procedures")));
        measure.countries = setOf(listed(entry, QStringLiteral("countries")));
        measure.documents = listed(entry, QStringLiteral("documents"));
        measure.exemptions = listed(entry, QStringLiteral("exemptions"));
        measure.group = entry.facts.value(QStringLiteral("group"));
        measure.norm = entry.facts.value(QStringLiteral("norm"));
        measure.names = entry.names;
        measure.from = entry.from.isValid() ? entry.from : pack.from;
        measure.to = entry.to.isValid() ? entry.to : pack.to;
        const bool isCode =
            !measure.prefix.isEmpty() && measure.prefix.size() <= 10 &&
            std::all_of(measure.prefix.begin(), measure.prefix.end(),
                        [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
        if (!isCode)
            return wrong("prefix");
        if (measure.documents.isEmpty() && measure.group.isEmpty())
            return wrong("documents");
        if (!measure.direction.isEmpty() && measure.direction != u"import" &&
            measure.direction != u"export")
            return wrong("direction");
        made.append(measure);
    }
    return made;
}

void Measures::append(const Measure &measure)
{
    m_byPrefix.insert(measure.prefix, m_measures.size());
    m_measures.append(measure);
}

void Measures::add(const Measures &others)
{
    for (const Measure &measure : others.m_measures)
        append(measure);
}

QList<const Measure *> Measures::onPrefixesOf(const QString &commodityCode) const
{
    QList<const Measure *> found;
    for (qsizetype length = commodityCode.size(); length > 0; --length) {
        const auto range = m_byPrefix.equal_range(commodityCode.first(length));
        for (auto each = range.first; each != range.second; ++each)
            found.append(&m_measures.at(*each));
    }
    return found;
}

QList<ExpectedDocument> Measures::expected(const MeasuredGoods &goods, const QDate &date) const
{
    using State = ExpectedDocument::State;
    QList<ExpectedDocument> all;
    QHash<QString, qsizetype> longest; // prefix of each group that holds
    for (const Measure *measure : onPrefixesOf(goods.commodityCode)) {
        if (!concerns(*measure, goods, date))
            continue;
        const qsizetype length = measure->prefix.size();
        const auto held = longest.constFind(measure->group);
        if (!measure->group.isEmpty() && held != longest.constEnd() && *held > length)
            continue;
        longest.insert(measure->group, length);
        if (measure->documents.isEmpty())
            continue;
        const State state = hasOneOf(goods.documents, measure->documents)    ? State::Present
                            : hasOneOf(goods.documents, measure->exemptions) ? State::Exempt
                                                                             : State::Missing;
        all.append({*measure, state});
    }
    std::sort(all.begin(), all.end(), [](const ExpectedDocument &a, const ExpectedDocument &b) {
        return a.measure.id < b.measure.id;
    });
    return all;
}

} // namespace okno
