#include "ui/documents/RowOrder.h"

#include "ui/documents/Amounts.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace okno {

namespace {

// A key that is dear to make or to compare is made once for each different text, and ranked: equal
// keys have equal ranks.
template <class MakeKey>
std::vector<qint64> ranks(const QList<QString> &texts, MakeKey makeKey)
{
    QHash<QString, qint64> rankOf;
    for (const QString &text : texts)
        rankOf.insert(text, 0);
    std::vector<std::pair<decltype(makeKey(QString())), QString>> sorted;
    sorted.reserve(static_cast<size_t>(rankOf.size()));
    for (auto each = rankOf.cbegin(); each != rankOf.cend(); ++each)
        sorted.emplace_back(makeKey(each.key()), each.key());
    std::sort(sorted.begin(), sorted.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    qint64 rank = 0;
    for (size_t i = 0; i < sorted.size(); ++i) {
        if (i > 0 && sorted[i - 1].first < sorted[i].first)
            ++rank;
        rankOf[sorted[i].second] = rank;
    }
    std::vector<qint64> result;
    result.reserve(static_cast<size_t>(texts.size()));
    for (const QString &text : texts)
        result.push_back(rankOf.value(text));
    return result;
}

} // namespace

std::vector<int> RowOrder::of(const QList<DocumentSummary> &documents) const
{
    if (column < 0)
        return {};
    const std::vector<qint64> sorted = keys(documents);
    std::vector<int> places(sorted.size());
    std::iota(places.begin(), places.end(), 0);
    const auto key = [&sorted](int place) { return sorted[static_cast<size_t>(place)]; };
    std::stable_sort(places.begin(), places.end(), [&](int a, int b) {
        return order == Qt::AscendingOrder ? key(a) < key(b) : key(b) < key(a);
    });
    return places;
}

std::vector<qint64> RowOrder::keys(const QList<DocumentSummary> &documents) const
{
    std::vector<qint64> keys;
    QList<QString> texts;
    for (const DocumentSummary &document : documents) {
        if (column == DocumentColumn::State)
            keys.push_back(static_cast<qint64>(groupOf(document)));
        else if (column == DocumentColumn::Changed)
            keys.push_back(document.changed.toMSecsSinceEpoch());
        else
            texts.append(text(document));
    }
    if (texts.isEmpty())
        return keys;
    if (column == DocumentColumn::Sum)
        return ranks(texts, amountOf);
    QCollator collator(locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return ranks(texts, [&collator](const QString &text) { return collator.sortKey(text); });
}

QString RowOrder::text(const DocumentSummary &document) const
{
    if (column == DocumentColumn::Sum)
        return document.sum;
    if (column == DocumentColumn::Kind)
        return kinds.value(document.kind, document.kind);
    if (column == DocumentColumn::Principal)
        return principals.value(document.principal);
    return column == DocumentColumn::Number ? document.number : document.counterparty;
}

} // namespace okno
